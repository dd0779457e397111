#pragma once

#include <cstdint>
#include <stdexcept>

namespace geojeom {

/// How a quotient becomes a whole number. All are symmetric about zero, as offices reckon: -2.5 becomes -3 half up.
enum class Rounding : unsigned char {
  half_up,   ///< 사사오입(반올림): ties away from zero
  down,      ///< 절사(버림): towards zero
  up,        ///< 절상(올림): away from zero
  half_even  ///< ties to the even neighbour
};

__extension__ typedef __int128 wide_int;

/// Thrown by checked arithmetic on money and decimals; naming the operation.
[[noreturn]] inline void throw_overflow(const char* operation) { throw std::overflow_error(operation); }

/// `value` as 64 bits; throws std::overflow_error when it does not fit.
constexpr std::int64_t narrow(wide_int value, const char* operation) {
  const auto narrowed = static_cast<std::int64_t>(value);
  if (narrowed != value) throw_overflow(operation);
  return narrowed;
}

/// `numerator / denominator` as a whole number; `denominator` is not zero.
constexpr wide_int divide_rounded(wide_int numerator, wide_int denominator, Rounding rounding) {
  if (denominator < 0) {
    numerator = -numerator;
    denominator = -denominator;
  }
  wide_int quotient = numerator / denominator;
  const wide_int rest = numerator < 0 ? -(numerator % denominator) : numerator % denominator;
  if (rest == 0 || rounding == Rounding::down) return quotient;
  const wide_int away = numerator < 0 ? -1 : 1;
  if (rounding == Rounding::up) return quotient + away;
  const wide_int other_half = denominator - rest;  // not 2 * rest: that may not fit
  const bool tie_goes_away = rounding == Rounding::half_up || quotient % 2 != 0;
  return rest > other_half || (rest == other_half && tie_goes_away) ? quotient + away : quotient;
}

}  // namespace geojeom
