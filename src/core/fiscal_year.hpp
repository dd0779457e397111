#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace geojeom {

class Period;

/// A fiscal year (회계연도), which in Korean public finance is the calendar year. 1950 to 2200.
class FiscalYear {
 public:
  static constexpr int year_min = 1950;
  static constexpr int year_max = 2200;

  /// 1970, so that records can be built field by field.
  constexpr FiscalYear() = default;

  /// DAT-121 outside 1950 to 2200.
  static Result<FiscalYear> of(int year);
  /// For literals; throws std::out_of_range outside 1950 to 2200, which does not compile in a constant expression.
  static constexpr FiscalYear checked(int year) {
    if (!is_year(year)) throw_out_of_range();
    return FiscalYear(static_cast<std::int16_t>(year));
  }
  static Result<FiscalYear> containing(Date date) { return of(date.year()); }
  static constexpr bool is_year(int year) { return year >= year_min && year <= year_max; }

  constexpr int year() const { return year_; }
  constexpr FiscalYear next() const { return checked(year_ + 1); }
  constexpr FiscalYear previous() const { return checked(year_ - 1); }
  constexpr bool contains(Date date) const { return date.year() == year_; }
  constexpr Date first_day() const { return Date::checked(year_, 1, 1); }
  constexpr Date last_day() const { return Date::checked(year_, 12, 31); }
  Period period() const;

  constexpr auto operator<=>(const FiscalYear&) const = default;

 private:
  constexpr explicit FiscalYear(std::int16_t year) : year_(year) {}
  [[noreturn]] static void throw_out_of_range();

  std::int16_t year_ = 1970;
};

/// "2026".
std::string to_text(FiscalYear year);

/// Reads "2026", "2026년", "2026년도", "'26년도". Errors: DAT-121 outside 1950 to 2200, DAT-122 not a year.
Result<FiscalYear> parse_fiscal_year(std::string_view text);

}  // namespace geojeom
