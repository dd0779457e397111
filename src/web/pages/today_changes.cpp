#include "web/pages/today_changes.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace geojeom {
namespace {

/// The first entry behind a number, whatever organisation it is of.
std::optional<JournalEntry> entry_behind(Reader& reader, std::int64_t number) {
  std::optional<JournalEntry> found;
  reader.scan_journal({.after_number = number}, [&](const JournalEntry& entry) {
    found = entry;
    return false;
  });
  return found;
}

}  // namespace

std::int64_t entry_before(Reader& reader, Instant instant) {
  const auto is_before = [&](std::int64_t number) {
    const auto entry = entry_behind(reader, number);
    return entry && entry->at < instant;
  };
  if (!is_before(0)) return 0;
  std::int64_t low = 0;  // an entry behind it is before the instant
  std::int64_t high = 1;
  while (is_before(high)) {
    low = high;
    high *= 2;
  }
  while (high - low > 1) {
    const std::int64_t middle = low + (high - low) / 2;
    (is_before(middle) ? low : high) = middle;
  }
  return high;
}

RecentChanges changes_since(Visit& visit, Instant since) {
  RecentChanges recent;
  // The journal of the organisation; what the caller may not read is left out below, type by type.
  Reader& reader = visit.reader().unguarded();
  std::map<std::tuple<std::string, Change, std::string>, ChangeLine> lines;
  std::int64_t looked_at = 0;
  reader.scan_journal({.organisation = visit.caller().organisation, .after_number = entry_before(reader, since)},
                      [&](const JournalEntry& entry) {
                        if (++looked_at > recent_entries_max) {
                          recent.is_cut = true;
                          return false;
                        }
                        const RecordType* type = visit.registry().find(entry.type);
                        if (type == nullptr || limit_of(visit.caller(), *type, Right::read) != Limit::organisation)
                          return true;
                        auto& line = lines[{entry.author, entry.change, entry.type}];
                        ++line.count;
                        line.author = entry.author;
                        line.change = entry.change;
                        line.type = type;
                        line.record = entry.record;
                        line.last_at = entry.at;
                        line.reason = entry.reason;
                        return true;
                      });
  for (auto& [key, line] : lines) recent.lines.push_back(std::move(line));
  std::stable_sort(recent.lines.begin(), recent.lines.end(),
                   [](const auto& a, const auto& b) { return b.last_at < a.last_at; });
  return recent;
}

}  // namespace geojeom
