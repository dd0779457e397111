#pragma once

#include <string>
#include <vector>

#include "core/instant.hpp"

namespace geojeom::document {

/// A day in a calendar. Texts are plain; the writer escapes them.
struct CalendarDay {
  std::string uid;  ///< the same as long as it is the same thing, so that a calendar program updates it
  Date on;
  std::string summary;
  std::string description{};
  std::string category{};
  std::string address{};       ///< where to read more; may be empty
  int remind_days_before = 0;  ///< 0: no reminder
};

struct CalendarFeed {
  std::string name;
  Instant written_at;
  std::vector<CalendarDay> days;
};

/// iCalendar (RFC 5545): one VEVENT for the whole day each, in the feed's order; lines folded at 75 octets and never
/// within a character, ended by CRLF. Days are dates without a zone, so they stay the same day everywhere.
std::string write_calendar(const CalendarFeed& feed);

}  // namespace geojeom::document
