#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/record_type.hpp"

namespace geojeom {

/// Edits that turn one word into the other (Levenshtein over code points).
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The label (or name) of the column that reads most like `written`, for "did you mean".
std::string nearest_column(const RecordType& type, std::string_view written);

}  // namespace geojeom
