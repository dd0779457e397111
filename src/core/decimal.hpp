#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"
#include "core/rounding.hpp"

namespace geojeom {

/// A number with six exact decimals in 64 bits (up to 9.2조): areas, quantities, scores, indices, exchange rates. Money
/// is Won, shares are Ratio. Arithmetic is checked and throws std::overflow_error.
class Decimal {
 public:
  static constexpr std::int64_t micros_in_one = 1'000'000;

  constexpr Decimal() = default;
  static constexpr Decimal from_micros(std::int64_t micros) { return Decimal(micros); }
  static constexpr Decimal of(std::int64_t whole) {
    return Decimal(narrow(static_cast<wide_int>(whole) * micros_in_one, "Decimal of"));
  }

  constexpr std::int64_t micros() const { return micros_; }
  constexpr auto operator<=>(const Decimal&) const = default;

  friend constexpr Decimal operator+(Decimal a, Decimal b) {
    return Decimal(narrow(static_cast<wide_int>(a.micros_) + b.micros_, "Decimal +"));
  }
  friend constexpr Decimal operator-(Decimal a, Decimal b) {
    return Decimal(narrow(static_cast<wide_int>(a.micros_) - b.micros_, "Decimal -"));
  }
  friend constexpr Decimal operator*(Decimal a, std::int64_t count) {
    return Decimal(narrow(static_cast<wide_int>(a.micros_) * count, "Decimal *"));
  }
  constexpr Decimal operator-() const { return Decimal() - *this; }

  /// Product and quotient cut to six decimals; the divisor is not zero.
  constexpr Decimal times(Decimal other, Rounding rounding) const {
    const wide_int product = static_cast<wide_int>(micros_) * other.micros_;
    return Decimal(narrow(divide_rounded(product, micros_in_one, rounding), "Decimal times"));
  }
  Decimal divided_by(Decimal other, Rounding rounding) const;

  /// With at most `decimals` (0..6) places.
  Decimal rounded(int decimals, Rounding rounding) const;

  /// For analysis only, never for money.
  constexpr double to_double() const { return static_cast<double>(micros_) / micros_in_one; }

 private:
  constexpr explicit Decimal(std::int64_t micros) : micros_(micros) {}
  std::int64_t micros_ = 0;
};

/// Shortest exact: "113.25", "-0.5", "12".
std::string to_text(Decimal number);

/// For reading: grouped, with exactly `decimals` (0..6) places, rounded half up: "1,113.3".
std::string to_grouped_text(Decimal number, int decimals);

/// Reads "113.25", "1,113.25", "△1.5", "(1.5)", full-width digits; exact.
/// Errors: NUM-111 not a number, NUM-112 more than six decimals, NUM-113 too large.
Result<Decimal> parse_decimal(std::string_view text);

}  // namespace geojeom
