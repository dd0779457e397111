#pragma once

#include "core/rounding.hpp"
#include "core/typed_text.hpp"

namespace geojeom {

/// What kept a typed number from being read.
enum class NumberFault : unsigned char { none, malformed, too_fine, too_large };

/// A number as typed, exact, in units of 10^-12: fine enough for 조원 down to the won.
struct TypedNumber {
  static constexpr wide_int scale = 1'000'000'000'000;
  static constexpr wide_int scaled_max = (static_cast<wide_int>(1) << 63) * scale;

  wide_int scaled = 0;
  NumberFault fault = NumberFault::none;
};

/// Reads digits, with commas in their proper places or without, and a decimal fraction: "1234", "1,234.5", ".5".
TypedNumber read_number(Scanner& scanner);

/// Reads the sign offices put before a number: "-", "+", "△", "▲" and "₩"; true when it is negative.
bool read_sign(Scanner& scanner);

/// Strips "( )" around a negative number: "(1,234)"; false when there are none.
bool strip_parentheses(std::string_view& text);

/// `number / (scale / parts)` as a whole number of `parts` per one, e.g. 1'000'000 for millionths; sets a fault when
/// digits would be lost or 64 bits do not hold it.
struct WholeParts {
  std::int64_t count = 0;
  NumberFault fault = NumberFault::none;
};
WholeParts whole_parts(wide_int scaled, std::int64_t parts);

}  // namespace geojeom
