#pragma once

#include "cli/terminal.hpp"
#include "core/json_writer.hpp"
#include "record/journal.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

/// A record's story: its journal, as a person and as a program reads it.
namespace geojeom::cli {

/// The value as a list or a detail page shows it; references by the title of the record they point to.
std::string shown_value(Reader& reader, const Registry& registry, const Column& column, const Value& value,
                        Language language);

/// One entry as a JSON object: number, at, author, reason, change, version, before and after.
void write_entry(JsonWriter& json, const JournalEntry& entry);

/// When, who and why, then one line a changed column: what it was and what it is.
void print_entry(Reader& reader, const Registry& registry, const JournalEntry& entry, Terminal& terminal);

/// What happened to a record since the version that somebody saw, for one whose edit was refused (STO-103).
void print_changes_since(Reader& reader, const Registry& registry, const JournalQuery& record, std::int64_t seen,
                         Terminal& terminal);

}  // namespace geojeom::cli
