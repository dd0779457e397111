#pragma once

#include "record/journal.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The journal of a record in readable words, the newest first: when, who, why, and each field before and after.
void write_history(Html& html, Visit& visit, const RecordType& type, std::int64_t id);
/// "등록", "수정", "삭제".
std::string_view change_text(const Visit& visit, Change change);
/// The fields that one entry changed, before and after.
void write_changes(Html& html, Visit& visit, const RecordType& type, const JournalEntry& entry);
void write_entry_json(JsonWriter& json, const JournalEntry& entry);

void write_history_json(JsonWriter& json, Visit& visit, const RecordType& type, std::int64_t id);

}  // namespace geojeom
