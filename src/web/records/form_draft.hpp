#pragma once

#include <optional>
#include <string>

#include "record/vault.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A half-written form of the caller, in the vault for a week; `id` is 0 for a new record.
std::optional<KeptThing> find_draft(Visit& visit, const RecordType& type, std::int64_t id);
void keep_draft(Visit& visit, const RecordType& type, std::int64_t id);
void drop_draft(Visit& visit, const RecordType& type, std::int64_t id);

/// When it was kept, for people; and its fields put in place of what the request sent.
std::string kept_at(const KeptThing& draft);
void load_draft(Visit& visit, const KeptThing& draft);

std::string draft_address(const RecordType& type, std::int64_t id);

}  // namespace geojeom
