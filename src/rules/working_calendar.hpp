#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/date.hpp"
#include "rules/deadline.hpp"

namespace geojeom {

class Reader;
class Registry;

/// A public holiday as the office keeps it.
struct Holiday {
  std::string name;
  bool is_substitute = false;
};

/// Korean days off: Saturdays, Sundays, the public holidays of the table (which offices may extend), Labour Day.
class WorkingCalendar {
 public:
  WorkingCalendar() = default;
  explicit WorkingCalendar(std::map<Date, Holiday> holidays) : holidays_(std::move(holidays)) {}

  const Holiday* holiday(Date date) const;
  /// Saturday, Sunday or a public holiday.
  bool is_day_off(Date date) const;
  bool is_working_day(Date date) const { return !is_day_off(date); }
  /// Whether a rule moves a deadline off this day.
  bool rolls_over(const RollOver& roll, Date date) const;
  /// Why the day is off or rolls over, in people's words: "토요일", "추석", "노동절"; empty for a working day.
  std::string reason(Date date, Language language) const;

  /// The day itself, or the first one after it from which the rule does not move on.
  Date rolled(const RollOver& roll, Date date) const;
  /// `count` working days after (before, when negative) the day, which is not counted.
  Date plus_working_days(Date date, std::int64_t count) const;

  /// Whether the table holds holidays of the year: without them only weekends are known.
  bool knows_year(int year) const;

 private:
  std::map<Date, Holiday> holidays_;
};

/// The calendar of the records `public_holiday` in the database.
WorkingCalendar read_working_calendar(Reader& reader, const Registry& registry);

}  // namespace geojeom
