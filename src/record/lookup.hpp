#pragma once

#include <optional>
#include <string_view>

#include "record/store.hpp"

namespace geojeom {

/// The organisation that keeps what all share: regions, classifications, holidays. Made by `geojeom init`, always number 1.
inline constexpr std::int64_t common_organisation = 1;

/// A tenant by its name: an organisation that belongs to itself. REC-108 when there is none.
Result<std::int64_t> find_tenant(Reader& reader, const Registry& registry, std::string_view name);

/// The tenant of a command that names none: the only one besides the common one. REC-113 when there are several or none.
Result<std::int64_t> only_tenant(Reader& reader, const Registry& registry);

/// The record that a person means by "#12", by its key or by its title, among those of the organisation and the common ones.
/// Errors: REC-108 none, REC-110 several.
Result<std::int64_t> find_meant(Reader& reader, const RecordType& type, std::int64_t organisation, std::string_view text);

/// How a reference is written where a person reads it and an import finds it again: the single-column key, else "#12".
std::string reference_text(Reader& reader, const RecordType& type, std::int64_t id);

/// The row whose key columns equal those of `row`, in that organisation; none when the type has no key or a key value is empty.
std::optional<StoredRow> find_by_key(Reader& reader, const RecordType& type, std::int64_t organisation, const Row& row);

}  // namespace geojeom
