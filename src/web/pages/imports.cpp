#include "web/pages/imports.hpp"

#include <algorithm>

#include "record/registry.hpp"

namespace geojeom {
namespace {

constexpr std::size_t shown_at_once = 100;

}  // namespace

Import import_of(const RecordType& log, const StoredRow& stored) {
  const auto text = [&](std::string_view column) {
    const auto* found = text_in(stored.row[*log.column_index(column)]);
    return found == nullptr ? std::string() : *found;
  };
  const auto number = [&](std::string_view column) {
    const auto* found = number_in(stored.row[*log.column_index(column)]);
    return found == nullptr ? 0 : *found;
  };
  Import import{.id = stored.id,
                .at = number("imported_at"),
                .organisation = stored.organisation,
                .login = text("login"),
                .type = text("record_type"),
                .file_name = text("file_name"),
                .mapping = text("mapping")};
  for (std::size_t i = 0; i < count_columns.size(); ++i) import.counts[i] = number(count_columns[i]);
  return import;
}

std::vector<Import> latest_imports(Visit& visit) {
  const RecordType& log = visit.registry().at("import_log");
  Query query{.type = &log, .order = {{.column = "imported_at", .descending = true}}, .limit = shown_at_once};
  std::vector<Import> imports;
  for (const auto& stored : visit.reader().list(query).rows) imports.push_back(import_of(log, stored));
  return imports;
}

ImportEntries entries_of(Visit& visit, const Import& import, std::int64_t after) {
  Reader& reader = visit.reader().unguarded();
  ImportEntries entries;
  JournalEntry own;
  reader.scan_journal({.type = "import_log", .record = import.id}, [&](const JournalEntry& entry) {
    own = entry;
    return false;
  });
  if (own.number == 0) return entries;
  const JournalQuery query{.organisation = import.organisation, .after_number = std::max(after, own.number)};
  reader.scan_journal(query, [&](const JournalEntry& entry) {
    if (entry.at != own.at || entry.author != own.author) return false;
    if (entry.type != import.type) return true;
    entries.has_more = entries.shown.size() == shown_at_once;
    if (!entries.has_more) entries.shown.push_back(entry);
    return !entries.has_more;
  });
  return entries;
}

}  // namespace geojeom
