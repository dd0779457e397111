#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/decimal.hpp"
#include "core/won.hpp"

namespace geojeom {

/// A share or rate: 0.15 is 15 %. Six exact decimals, so a percentage has four. May exceed one (집행률 120 %) or be
/// negative (증감률). Arithmetic is checked and throws std::overflow_error.
class Ratio {
 public:
  static constexpr std::int64_t micros_in_one = 1'000'000;

  constexpr Ratio() = default;
  static constexpr Ratio from_micros(std::int64_t micros) { return Ratio(micros); }
  static constexpr Ratio percent(std::int64_t whole_percent) {
    return Ratio(narrow(static_cast<wide_int>(whole_percent) * 10'000, "Ratio percent"));
  }

  /// `part / whole`; no value (not zero) when `whole` is zero.
  static std::optional<Ratio> of(std::int64_t part, std::int64_t whole, Rounding rounding = Rounding::half_up);
  static std::optional<Ratio> of(Won part, Won whole, Rounding rounding = Rounding::half_up) {
    return of(part.won(), whole.won(), rounding);
  }

  constexpr std::int64_t micros() const { return micros_; }
  constexpr auto operator<=>(const Ratio&) const = default;

  friend constexpr Ratio operator+(Ratio a, Ratio b) {
    return Ratio(narrow(static_cast<wide_int>(a.micros_) + b.micros_, "Ratio +"));
  }
  friend constexpr Ratio operator-(Ratio a, Ratio b) {
    return Ratio(narrow(static_cast<wide_int>(a.micros_) - b.micros_, "Ratio -"));
  }
  constexpr Ratio operator-() const { return Ratio() - *this; }

  /// For analysis only, never for money.
  constexpr double to_double() const { return static_cast<double>(micros_) / micros_in_one; }

 private:
  constexpr explicit Ratio(std::int64_t micros) : micros_(micros) {}
  std::int64_t micros_ = 0;
};

/// Shortest exact: "0.15".
std::string to_text(Ratio ratio);

/// "15.0%" with `decimals` (0..6) places of the percentage, rounded half up.
std::string to_percent_text(Ratio ratio, int decimals);

/// Reads "15%", "15.5 %", "△3.2%", "15퍼센트", "0.15", full-width signs; exact. A number without a sign is a share of
/// one: "15" is 1500 %, so forms that ask for percent append the sign before they ask. Errors: NUM-121 not a share,
/// NUM-122 too many decimals, NUM-123 too large.
Result<Ratio> parse_ratio(std::string_view text);

}  // namespace geojeom
