#pragma once

#include "record/journal.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The journal of a record in readable words, the newest first: when, who, why, and each field before and after.
void write_history(Html& html, Visit& visit, const RecordType& type, std::int64_t id);
void write_history_json(JsonWriter& json, Visit& visit, const RecordType& type, std::int64_t id);

}  // namespace geojeom
