#include "core/period.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

namespace geojeom {
namespace {

Problem reversed(Date first, Date last) {
  return {.code = "DAT-111", .details = {{"first", to_text(first)}, {"last", to_text(last)}}};
}

}  // namespace

void Period::throw_out_of_range() { throw std::out_of_range("Period ends before it begins"); }

Result<Period> Period::of(Date first, Date end) {
  if (end <= first) return reversed(first, end);
  return Period(first, end.plus_days(-1));
}

Result<Period> Period::through(Date first_day, Date last_day) {
  if (last_day < first_day) return reversed(first_day, last_day);
  return Period(first_day, last_day);
}

std::optional<Period> Period::intersect(const Period& other) const {
  if (!overlaps(other)) return std::nullopt;
  return Period(std::max(first_, other.first_), std::min(last_, other.last_));
}

std::string to_text(const Period& period) {
  return fmt::format("{} ~ {}", to_text(period.first()), to_text(period.last()));
}

std::string to_korean_text(const Period& period) {
  return fmt::format("{} ~ {}", to_korean_text(period.first()), to_korean_text(period.last()));
}

}  // namespace geojeom
