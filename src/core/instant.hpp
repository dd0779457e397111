#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "core/date.hpp"

namespace geojeom {

/// A moment, as microseconds since 1970-01-01T00:00:00Z. Seoul time, nine hours ahead all year since 1988, exists only
/// at the edges; the half hours and summer times before are not modelled.
class Instant {
 public:
  constexpr Instant() = default;
  static constexpr Instant from_micros(std::int64_t micros) { return Instant(micros); }
  static constexpr Instant from_seconds(std::int64_t seconds) { return Instant(seconds * 1'000'000); }
  /// Midnight in Seoul at the beginning of `date`.
  static Instant start_of(Date date);

  constexpr std::int64_t micros() const { return micros_; }
  constexpr Instant plus_micros(std::int64_t micros) const { return Instant(micros_ + micros); }
  constexpr Instant plus_seconds(std::int64_t seconds) const { return plus_micros(seconds * 1'000'000); }

  constexpr auto operator<=>(const Instant&) const = default;

 private:
  constexpr explicit Instant(std::int64_t micros) : micros_(micros) {}
  std::int64_t micros_ = 0;
};

/// "2026-03-01T00:30:00Z", with ".123456" when there is a fraction. Years 1 to 9999 only (std::out_of_range).
std::string to_text(Instant instant);

/// For people: "2026-03-01 09:30:00", the fraction cut off.
std::string to_seoul_text(Instant instant);

/// The calendar day it is in Seoul.
Date date_in_seoul(Instant instant);

/// Reads "2026-03-01T00:30:00Z", "...+09:00", up to six decimals; without a zone it is Seoul time: "2026-03-01 09:30".
/// Errors: DAT-131 not a moment.
Result<Instant> parse_instant(std::string_view text);

/// Where the time of day comes from: passed in, so that every run can be replayed.
using Clock = std::function<Instant()>;
Clock system_clock();

}  // namespace geojeom
