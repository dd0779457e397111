#pragma once

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "core/rounding.hpp"

namespace geojeom {

class Ratio;

/// An amount of money in whole won (원). 64 bits hold 922경 won; arithmetic is checked and throws std::overflow_error.
/// Thousands, millions and 억 exist only when an amount is shown (in_unit) or read (parse_won). Errors: none but
/// overflow.
class Won {
 public:
  constexpr Won() = default;
  constexpr explicit Won(std::int64_t won) : won_(won) {}

  constexpr std::int64_t won() const { return won_; }
  constexpr bool is_zero() const { return won_ == 0; }
  constexpr bool is_negative() const { return won_ < 0; }

  constexpr auto operator<=>(const Won&) const = default;

  friend constexpr Won operator+(Won a, Won b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a.won_, b.won_, &sum)) throw_overflow("Won +");
    return Won(sum);
  }
  friend constexpr Won operator-(Won a, Won b) {
    std::int64_t difference = 0;
    if (__builtin_sub_overflow(a.won_, b.won_, &difference)) throw_overflow("Won -");
    return Won(difference);
  }
  friend constexpr Won operator*(Won amount, std::int64_t count) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(amount.won_, count, &product)) throw_overflow("Won *");
    return Won(product);
  }
  friend constexpr Won operator*(std::int64_t count, Won amount) { return amount * count; }
  constexpr Won operator-() const { return Won(0) - *this; }
  constexpr Won& operator+=(Won other) { return *this = *this + other; }
  constexpr Won& operator-=(Won other) { return *this = *this - other; }

  /// Shares in proportion to `weights` whose sum is this amount to the won: every share is cut down, and the won left
  /// over go to the largest remainders, the earlier first. Weights are not negative and not all zero.
  std::vector<Won> split(std::span<const std::int64_t> weights) const;

  /// This amount times a ratio: 국비 비율, 수수료율. The caller names the rounding; 국고 rules mostly cut down.
  Won times(Ratio ratio, Rounding rounding) const;

 private:
  std::int64_t won_ = 0;
};

/// Units in which amounts are shown and read.
enum class WonUnit : unsigned char { won, thousand, million, hundred_million };

/// 원, 천원, 백만원, 억원.
std::string_view label(WonUnit unit);
/// Won in one of `unit`.
std::int64_t won_in(WonUnit unit);

/// "1,250,000,000", "-1,234".
std::string to_text(Won amount);

/// As a person reads it aloud: "12억 5,000만원", "3,400원", "0원", "-1억원".
std::string to_korean_text(Won amount);

/// The number only, in `unit` with `decimals` (0..8) places, rounded half up: "1,250,000" for 천원, "12.5" for 억원.
/// The unit itself is printed once by the caller ("단위: 천원"), with the rounding stated.
std::string in_unit(Won amount, WonUnit unit, int decimals = 0);

/// Reads "1250000000", "1,250,000,000원", "12억 5,000만원", "1.5억", "3천만원", "1,250백만원", "△1,234", "▲1,234",
/// "(1,234)", "₩1,234", full-width digits; a lone "-" is how tables write nothing and reads as 0. Decimal arithmetic,
/// exact. Errors: NUM-101 not an amount, NUM-102 less than a won would be lost, NUM-103 too large.
Result<Won> parse_won(std::string_view text);

}  // namespace geojeom
