#pragma once

#include "core/json_writer.hpp"
#include "rules/due_date.hpp"

namespace geojeom {

/// A pack without its entries: {"pack":"R-KIJI","version":"2026-02-13","title":...}; members of an open object.
void write_pack_members(JsonWriter& json, const RulePack& pack, Language language);
/// "entries": every entry of the pack with its number in words, its rules, article and mark; a member of an open
/// object.
void write_entries(JsonWriter& json, const RulePack& pack, Language language);
/// A due date with its steps, cautions and stamp; members of an open object.
void write_due_members(JsonWriter& json, const DueDate& due, Language language);

/// One entry of a pack as a line of a table: what kind, its label, its number in words.
struct EntryLine {
  std::string_view kind;  ///< "deadline", "retention", "limit", "scale", "change", "list"
  const EntryAbout* about = nullptr;
  std::string event{};  ///< of deadlines and retentions
  Words value{};
};
std::vector<EntryLine> entry_lines(const RulePack& pack);

/// "기한", "보관", "한도", "등급", "변경", "목록".
std::string_view kind_label(std::string_view kind, Language language);

}  // namespace geojeom
