#include "web/records/journal_walk.hpp"

#include <algorithm>

namespace geojeom {
namespace {

constexpr std::int64_t window = 4'000;

bool has_entry_after(Reader& reader, std::int64_t number) {
  bool found = false;
  reader.scan_journal({.after_number = number}, [&](const JournalEntry&) {
    found = true;
    return false;
  });
  return found;
}

/// The number of the last entry of all: numbers have no gaps, so halving finds it.
std::int64_t last_number(Reader& reader) {
  std::int64_t low = 0;
  std::int64_t high = 1;
  while (has_entry_after(reader, high)) {
    low = high;
    high *= 2;
  }
  while (low < high) {
    const std::int64_t middle = low + (high - low) / 2;
    if (has_entry_after(reader, middle))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

bool is_wanted(const JournalEntry& entry, const JournalAsked& asked) {
  if (!asked.author.empty() && entry.author != asked.author) return false;
  if (!asked.type.empty() && entry.type != asked.type) return false;
  if (!asked.from && !asked.to) return true;
  const Date day = date_in_seoul(entry.at);
  return (!asked.from || day >= *asked.from) && (!asked.to || day <= *asked.to);
}

/// The entry as its reader may see it.
void add_masked(Visit& visit, std::int64_t number, std::vector<JournalEntry>& entries) {
  visit.reader().scan_journal({.after_number = number - 1}, [&](const JournalEntry& entry) {
    entries.push_back(entry);
    return false;
  });
}

}  // namespace

JournalPage newest_entries(Visit& visit, const JournalAsked& asked, std::size_t count) {
  Reader& reader = visit.reader().unguarded();
  std::vector<std::int64_t> numbers;
  std::int64_t end = asked.before ? *asked.before - 1 : last_number(reader);
  while (end > 0 && numbers.size() <= count) {
    const std::int64_t start = std::max<std::int64_t>(0, end - window);
    std::vector<std::int64_t> found;
    reader.scan_journal({.after_number = start}, [&](const JournalEntry& entry) {
      if (entry.number > end) return false;
      if (entry.organisation == visit.caller().organisation && is_wanted(entry, asked)) found.push_back(entry.number);
      return true;
    });
    numbers.insert(numbers.end(), found.rbegin(), found.rend());
    end = start;
  }
  JournalPage page{.entries = {}, .has_more = numbers.size() > count};
  numbers.resize(std::min(numbers.size(), count));
  for (const auto number : numbers) add_masked(visit, number, page.entries);
  return page;
}

}  // namespace geojeom
