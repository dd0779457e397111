#include "core/typed_digits.hpp"

namespace geojeom {

std::optional<TypedDigits> read_digits(std::string_view text) {
  const TypedText typed(text);
  TypedDigits digits;
  for (const char c : typed.view()) {
    if (c == '-' || c == ' ' || c == '.') continue;
    if (!is_digit(c) || digits.count == 18) return std::nullopt;
    digits.number = digits.number * 10 + (c - '0');
    ++digits.count;
  }
  return digits;
}

std::string padded_digits(std::int64_t number, int count) {
  std::string out(static_cast<std::size_t>(count), '0');
  for (auto at = out.rbegin(); at != out.rend(); ++at, number /= 10) *at = static_cast<char>('0' + number % 10);
  return out;
}

}  // namespace geojeom
