#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"
#include "core/fiscal_year.hpp"

namespace geojeom {

/// A span of days, from `first()` up to but without `end()`; never empty. Documents write the last day instead:
/// `last()`.
class Period {
 public:
  /// One day, 1970-01-01, so that records can be built field by field.
  constexpr Period() = default;

  /// Half-open. DAT-111 when `end` is not later than `first`.
  static Result<Period> of(Date first, Date end);
  /// Both days belong to it, as documents write it. DAT-111 when `last_day` is earlier than `first_day`.
  static Result<Period> through(Date first_day, Date last_day);
  /// For literals and for days already known to be in order; throws std::out_of_range otherwise.
  static constexpr Period checked(Date first_day, Date last_day) {
    if (last_day < first_day) throw_out_of_range();
    return Period(first_day, last_day);
  }

  constexpr Date first() const { return first_; }
  /// Throws std::out_of_range for a period that lasts until 9999-12-31, which lists use for "until further notice".
  constexpr Date end() const { return last_.plus_days(1); }
  constexpr Date last() const { return last_; }
  constexpr std::int32_t days() const { return days_between(first_, last_) + 1; }

  constexpr bool contains(Date date) const { return first_ <= date && date <= last_; }
  constexpr bool contains(const Period& other) const { return first_ <= other.first_ && other.last_ <= last_; }
  constexpr bool overlaps(const Period& other) const { return first_ <= other.last_ && other.first_ <= last_; }
  /// The days of both; none when they do not overlap.
  std::optional<Period> intersect(const Period& other) const;

  constexpr auto operator<=>(const Period&) const = default;

 private:
  [[noreturn]] static void throw_out_of_range();
  constexpr Period(Date first, Date last) : first_(first), last_(last) {}

  Date first_;
  Date last_;
};

/// "2008-03-01 ~ 2008-12-23": the last day belongs to it.
std::string to_text(const Period& period);

/// "2008. 3. 1. ~ 2008. 12. 23."
std::string to_korean_text(const Period& period);

/// Reads "2008-03-01 ~ 2008-12-23", "2026. 3. 1. ~ 12. 31.", "'26.3월 ~ '27.2월", one day, "2026년 3월", "'26.3월",
/// "2026-03", "2026년도", "2026년 1/4분기", "2026년 상반기". `year` stands in when none is written, as in "1/4분기",
/// "상반기", "3월". Errors: DAT-101 no such day, DAT-111 ends before it begins, DAT-112 not a period, DAT-113 no year.
Result<Period> parse_period(std::string_view text, std::optional<FiscalYear> year = std::nullopt);

}  // namespace geojeom
