#include "rules/working_calendar.hpp"

#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {
namespace {

bool is_labour_day(Date date) { return date.month() == 5 && date.day() == 1; }

}  // namespace

const Holiday* WorkingCalendar::holiday(Date date) const {
  const auto found = holidays_.find(date);
  return found == holidays_.end() ? nullptr : &found->second;
}

bool WorkingCalendar::is_day_off(Date date) const {
  return date.weekday() >= Weekday::saturday || holiday(date) != nullptr;
}

bool WorkingCalendar::rolls_over(const RollOver& roll, Date date) const {
  if (roll.saturday && date.weekday() == Weekday::saturday) return true;
  if (roll.public_holiday && date.weekday() == Weekday::sunday) return true;
  if (roll.labour_day && is_labour_day(date)) return true;
  const Holiday* found = holiday(date);
  if (found == nullptr) return false;
  return found->is_substitute ? roll.substitute_holiday : roll.public_holiday;
}

std::string WorkingCalendar::reason(Date date, Language language) const {
  const bool ko = language == Language::ko;
  if (const Holiday* found = holiday(date)) return found->name;
  if (date.weekday() == Weekday::saturday) return ko ? "토요일" : "Saturday";
  if (date.weekday() == Weekday::sunday) return ko ? "일요일" : "Sunday";
  if (is_labour_day(date)) return ko ? "노동절" : "Labour Day";
  return {};
}

Date WorkingCalendar::rolled(const RollOver& roll, Date date) const {
  while (rolls_over(roll, date)) date = date.plus_days(1);
  return date;
}

Date WorkingCalendar::plus_working_days(Date date, std::int64_t count) const {
  const int step = count < 0 ? -1 : 1;
  for (std::int64_t left = count < 0 ? -count : count; left > 0;) {
    date = date.plus_days(step);
    if (is_working_day(date)) --left;
  }
  return date;
}

bool WorkingCalendar::knows_year(int year) const {
  const auto from = holidays_.lower_bound(Date::checked(year, 1, 1));
  return from != holidays_.end() && from->first.year() == year;
}

WorkingCalendar read_working_calendar(Reader& reader, const Registry& registry) {
  const RecordType& type = registry.at("public_holiday");
  const auto on = *type.column_index("on");
  const auto name = *type.column_index("name");
  const auto substitute = *type.column_index("is_substitute");
  std::map<Date, Holiday> holidays;
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    const auto date = parse_date(*text_in(stored.row[on]));
    const auto* is_substitute = number_in(stored.row[substitute]);
    if (date) holidays[*date] = {*text_in(stored.row[name]), is_substitute != nullptr && *is_substitute != 0};
    return true;
  });
  return WorkingCalendar(std::move(holidays));
}

}  // namespace geojeom
