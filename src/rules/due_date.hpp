#pragma once

#include <string>
#include <vector>

#include "core/instant.hpp"
#include "core/result.hpp"
#include "rules/rule_book.hpp"
#include "rules/working_calendar.hpp"

namespace geojeom {

/// One step of a computation: what was done and the day it led to.
struct DueStep {
  Words words;
  Date date;
};

/// A due date and how it came about.
struct DueDate {
  Date on;
  PackStamp stamp;
  Standing standing = Standing::in_force;
  std::vector<DueStep> steps;
  std::vector<Words> cautions;  ///< old or inferred number, a day off that the rule does not move, no holiday table

  bool operator==(const DueDate& other) const { return on == other.on && stamp == other.stamp; }
};

/// When something is due: the rule's span from the day of the event, then off the days that the rule rolls over. The
/// event's own day is not counted. `time` is the number of a yearly repetition, from 1. Errors: RUL-121 the number was
/// not found, RUL-122 no such repetition, RUL-123 the day lies beyond the calendar.
Result<DueDate> due_date(const Said<Deadline>& deadline, Date event, const WorkingCalendar& calendar, int time = 1);

/// For rules in hours (BR-61: a booking is answered within 24 hours). RUL-121 as above.
Result<Instant> due_instant(const Said<Deadline>& deadline, Instant event);

}  // namespace geojeom
