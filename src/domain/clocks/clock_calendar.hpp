#pragma once

#include <string>
#include <vector>

#include "core/instant.hpp"
#include "domain/clocks/due_clock.hpp"

namespace geojeom {

struct CalendarOfClocks {
  std::string name;
  Instant written_at;
  Language language = Language::ko;
  std::string address{};  ///< before the path of a clock's record: "https://example.org"; none where there is no server
};

/// The open clocks as an iCalendar text: one day each, its source and cautions in the description, a reminder two weeks
/// before. The same clock keeps its identity, so that a calendar program moves it when its date moves.
std::string calendar_of_clocks(const std::vector<DueClock>& clocks, const CalendarOfClocks& options);

}  // namespace geojeom
