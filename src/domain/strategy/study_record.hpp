#pragma once

#include <optional>
#include <string_view>

#include "record/store.hpp"

namespace geojeom {

/// The record that is meant by its code or name: of one organisation, or of any where none is named. REC-108 when there
/// is none.
Result<std::int64_t> find_study_record(Reader& reader, const RecordType& type, std::string_view name,
                                       std::optional<std::int64_t> organisation);

}  // namespace geojeom
