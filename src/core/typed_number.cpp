#include "core/typed_number.hpp"

namespace geojeom {
namespace {

constexpr wide_int whole_max = static_cast<wide_int>(1) << 63;

/// Appends a run of digits to `whole`; false when it grows beyond 64 bits.
bool append_digits(wide_int& whole, std::string_view digits) {
  for (const char digit : digits) {
    whole = whole * 10 + (digit - '0');
    if (whole > whole_max) return false;
  }
  return true;
}

/// Reads the whole part. A comma must stand before every third digit from the right or nowhere.
NumberFault read_whole(Scanner& scanner, wide_int& whole) {
  const auto leading = scanner.digits();
  bool fits = append_digits(whole, leading);
  const bool grouped = scanner.peek() == ',';
  if (grouped && (leading.empty() || leading.size() > 3)) return NumberFault::malformed;
  while (scanner.take(',')) {
    const auto group = scanner.digits();
    if (group.size() != 3) return NumberFault::malformed;
    fits = fits && append_digits(whole, group);
  }
  return fits ? NumberFault::none : NumberFault::too_large;
}

/// Reads the digits behind the point as units of 10^-12.
NumberFault read_fraction(std::string_view digits, wide_int& fraction) {
  constexpr std::size_t places = 12;
  while (!digits.empty() && digits.back() == '0') digits.remove_suffix(1);
  if (digits.size() > places) return NumberFault::too_fine;
  std::int64_t value = 0;
  for (std::size_t i = 0; i < places; ++i) value = value * 10 + (i < digits.size() ? digits[i] - '0' : 0);
  fraction = value;
  return NumberFault::none;
}

}  // namespace

TypedNumber read_number(Scanner& scanner) {
  TypedNumber number;
  const bool starts_with_digit = is_digit(scanner.peek());
  wide_int whole = 0;
  wide_int fraction = 0;
  number.fault = read_whole(scanner, whole);
  if (number.fault == NumberFault::malformed) return number;
  if (scanner.take('.')) {
    const auto digits = scanner.digits();
    if (digits.empty()) return {0, NumberFault::malformed};
    const NumberFault fault = read_fraction(digits, fraction);
    if (number.fault == NumberFault::none) number.fault = fault;
  } else if (!starts_with_digit) {
    return {0, NumberFault::malformed};
  }
  number.scaled = whole * TypedNumber::scale + fraction;
  return number;
}

bool read_sign(Scanner& scanner) {
  scanner.take("₩") || scanner.take("￦");
  scanner.skip_spaces();
  const bool negative = scanner.take('-') || scanner.take("△") || scanner.take("▲");
  if (!negative) scanner.take('+');
  scanner.skip_spaces();
  if (scanner.take("₩") || scanner.take("￦")) scanner.skip_spaces();
  return negative;
}

bool strip_parentheses(std::string_view& text) {
  if (text.size() < 3 || text.front() != '(' || text.back() != ')') return false;
  text = text.substr(1, text.size() - 2);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return true;
}

WholeParts whole_parts(wide_int scaled, std::int64_t parts) {
  const wide_int divisor = TypedNumber::scale / parts;
  if (scaled % divisor != 0) return {0, NumberFault::too_fine};
  const wide_int count = scaled / divisor;
  const auto narrowed = static_cast<std::int64_t>(count);
  if (narrowed != count) return {0, NumberFault::too_large};
  return {narrowed, NumberFault::none};
}

}  // namespace geojeom
