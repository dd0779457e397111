#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace geojeom {

enum class Weekday : unsigned char { monday, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A day of the proleptic Gregorian calendar, years 1 to 9999; valid by construction. Four bytes.
/// Stepping out of those years throws std::out_of_range.
class Date {
 public:
  static constexpr int year_min = 1;
  static constexpr int year_max = 9999;

  /// 1970-01-01, so that records can be built field by field.
  constexpr Date() = default;

  /// DAT-101 when there is no such day.
  static Result<Date> of(int year, int month, int day);

  /// For literals: a day that does not exist does not compile in a constant expression, and throws otherwise.
  static constexpr Date checked(int year, int month, int day) {
    if (!exists(year, month, day)) throw_out_of_range();
    return Date(days_of(year, month, day));
  }
  static constexpr bool exists(int year, int month, int day) {
    if (year < year_min || year > year_max || month < 1 || month > 12 || day < 1 || day > 31) return false;
    return civil(year, month, day).ok();
  }

  /// Days since 1970-01-01.
  constexpr std::int32_t days_since_epoch() const { return days_; }
  static constexpr Date from_days(std::int64_t days_since_epoch) {
    if (days_since_epoch < days_min || days_since_epoch > days_max) throw_out_of_range();
    return Date(static_cast<std::int32_t>(days_since_epoch));
  }
  static constexpr bool is_day(std::int64_t days_since_epoch) {
    return days_since_epoch >= days_min && days_since_epoch <= days_max;
  }

  constexpr int year() const { return static_cast<int>(civil().year()); }
  constexpr int month() const { return static_cast<int>(static_cast<unsigned>(civil().month())); }
  constexpr int day() const { return static_cast<int>(static_cast<unsigned>(civil().day())); }
  /// All three at once, for whoever needs them together.
  constexpr std::chrono::year_month_day civil() const {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(days_)));
  }
  constexpr Weekday weekday() const {
    return static_cast<Weekday>(((days_ + 3) % 7 + 7) % 7);  // 1970-01-01 was a Thursday
  }

  constexpr Date plus_days(std::int64_t count) const { return from_days(days_ + count); }
  /// The same day `count` months on, or the last of that month when it is shorter.
  Date plus_months(int count) const;
  Date plus_years(int count) const { return plus_months(count * 12); }
  Date first_of_month() const;
  Date last_of_month() const;

  constexpr auto operator<=>(const Date&) const = default;

 private:
  constexpr explicit Date(std::int32_t days) : days_(days) {}
  [[noreturn]] static void throw_out_of_range();

  static constexpr std::chrono::year_month_day civil(int year, int month, int day) {
    return std::chrono::year(year) / std::chrono::month(static_cast<unsigned>(month)) /
           std::chrono::day(static_cast<unsigned>(day));
  }
  static constexpr std::int32_t days_of(int year, int month, int day) {
    return static_cast<std::int32_t>(std::chrono::sys_days(civil(year, month, day)).time_since_epoch().count());
  }
  static constexpr std::int32_t days_min = -719'162;   // 0001-01-01
  static constexpr std::int32_t days_max = 2'932'896;  // 9999-12-31

  std::int32_t days_ = 0;
};

/// Days from `from` to `to`, negative when `to` is earlier.
constexpr std::int32_t days_between(Date from, Date to) { return to.days_since_epoch() - from.days_since_epoch(); }

/// ISO 8601: "2026-03-01".
std::string to_text(Date date);

/// As official letters write it: "2026. 3. 1."
std::string to_korean_text(Date date);

/// Reads "2026-03-01", "2026.3.1.", "2026. 3. 1.(일)", "26.3.1", "'26.3.1", "2026/3/1", "20260301", "2026년 3월 1일", a
/// midnight behind it ("2026-03-01 00:00:00"), full-width digits. Years of two digits are 1960 to 2059. Errors: DAT-101
/// no such day, DAT-102 not a date, DAT-103 no day given (a month or year), DAT-104 wrong weekday.
Result<Date> parse_date(std::string_view text);

/// The date of a spreadsheet's day number; the time of day is cut off. The 1900 system counts 1900-02-29, a day that
/// never was: it reads as 1900-02-28. Errors: DAT-105 no day of that system.
Result<Date> date_from_excel_serial(double serial, bool date1904);

}  // namespace geojeom
