#include "core/date.hpp"

#include <fmt/format.h>

#include <cmath>
#include <stdexcept>

namespace geojeom {

void Date::throw_out_of_range() { throw std::out_of_range("Date outside the years 1 to 9999, or no such day"); }

Result<Date> Date::of(int year, int month, int day) {
  if (exists(year, month, day)) return Date(days_of(year, month, day));
  return Problem{.code = "DAT-101", .details = {{"value", fmt::format("{}-{:02}-{:02}", year, month, day)}}};
}

Date Date::plus_months(int count) const {
  const auto from = civil();
  const std::int64_t months =
      static_cast<std::int64_t>(static_cast<int>(from.year())) * 12 + (static_cast<unsigned>(from.month()) - 1) + count;
  if (months < year_min * 12 || months >= (year_max + 1) * 12) throw_out_of_range();
  const std::chrono::year_month month =
      std::chrono::year(static_cast<int>(months / 12)) / std::chrono::month(static_cast<unsigned>(months % 12 + 1));
  const auto last = std::chrono::year_month_day_last(month.year(), std::chrono::month_day_last(month.month())).day();
  return checked(static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())),
                 static_cast<int>(static_cast<unsigned>(std::min(from.day(), last))));
}

Date Date::first_of_month() const { return plus_days(1 - day()); }

Date Date::last_of_month() const {
  const auto from = civil();
  const auto last = std::chrono::year_month_day_last(from.year(), std::chrono::month_day_last(from.month())).day();
  return plus_days(static_cast<int>(static_cast<unsigned>(last)) - static_cast<int>(static_cast<unsigned>(from.day())));
}

std::string to_text(Date date) {
  const auto civil = date.civil();
  const int year = static_cast<int>(civil.year());
  const unsigned month = static_cast<unsigned>(civil.month());
  const unsigned day = static_cast<unsigned>(civil.day());
  const auto digit = [](unsigned number) { return static_cast<char>('0' + number % 10); };
  const auto y = static_cast<unsigned>(year);
  return {digit(y / 1000),   digit(y / 100), digit(y / 10), digit(y),        '-',
          digit(month / 10), digit(month),   '-',           digit(day / 10), digit(day)};
}

std::string to_korean_text(Date date) { return fmt::format("{}. {}. {}.", date.year(), date.month(), date.day()); }

Result<Date> date_from_excel_serial(double serial, bool date1904) {
  constexpr int epoch_1900 = -25'567;       // serial 1 is 1900-01-01
  constexpr int epoch_1904 = -24'107;       // serial 0 is 1904-01-01
  constexpr double serial_max = 2'958'465;  // 9999-12-31, as spreadsheets end
  const double day = std::floor(serial);
  const double first = date1904 ? 0 : 1;
  if (!(day >= first && day <= (date1904 ? serial_max - 1462 : serial_max))) {
    return Problem{.code = "DAT-105", .details = {{"value", fmt::format("{}", serial)}}};
  }
  const auto number = static_cast<int>(day);
  if (date1904) return Date::from_days(epoch_1904 + number);
  return Date::from_days(epoch_1900 + number - (number >= 60 ? 2 : 1));
}

}  // namespace geojeom
