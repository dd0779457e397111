#include "core/phone_number.hpp"

#include <algorithm>

#include "core/typed_text.hpp"

namespace geojeom {
namespace {

Problem not_a_phone_number(std::string_view text) { return {.code = "COD-141", .details = {{"value", shown(text)}}}; }

/// A prefix, and how many digits may follow it.
struct Prefix {
  std::string_view digits;
  std::size_t least;
  std::size_t most;
};

/// 02 has two digits, 050 is followed by one more that belongs to the prefix.
constexpr Prefix prefixes[] = {
    {"02", 7, 8},  {"031", 7, 8}, {"032", 7, 8}, {"033", 7, 8}, {"041", 7, 8}, {"042", 7, 8}, {"043", 7, 8},
    {"044", 7, 8}, {"051", 7, 8}, {"052", 7, 8}, {"053", 7, 8}, {"054", 7, 8}, {"055", 7, 8}, {"061", 7, 8},
    {"062", 7, 8}, {"063", 7, 8}, {"064", 7, 8}, {"010", 8, 8}, {"011", 7, 8}, {"016", 7, 8}, {"017", 7, 8},
    {"018", 7, 8}, {"019", 7, 8}, {"070", 7, 8}, {"080", 7, 8}, {"050", 8, 9},
};

/// The length of the part before the first hyphen, 0 when there is no such number.
std::size_t prefix_size(std::string_view digits) {
  const bool without_area = digits.starts_with("15") || digits.starts_with("16") || digits.starts_with("18");
  if (without_area && digits.size() == 8) return 4;
  for (const auto& [prefix, least, most] : prefixes) {
    if (!digits.starts_with(prefix)) continue;
    const std::size_t rest = digits.size() - prefix.size();
    if (rest < least || rest > most) return 0;
    return prefix == "050" ? 4 : prefix.size();
  }
  return 0;
}

}  // namespace

Result<PhoneNumber> PhoneNumber::of(std::string_view digits) {
  const bool valid =
      digits.size() <= 12 && std::all_of(digits.begin(), digits.end(), is_digit) && prefix_size(digits) > 0;
  if (!valid) return not_a_phone_number(digits);
  std::int64_t number = 0;
  for (const char digit : digits) number = number * 10 + (digit - '0');
  return PhoneNumber(number);
}

std::string PhoneNumber::digits() const {
  const std::string number = std::to_string(number_);
  return number.size() == 8 && number.front() == '1' ? number : "0" + number;
}

std::string to_text(PhoneNumber number) {
  if (!number.is_set()) return "";
  std::string text = number.digits();
  const std::size_t prefix = prefix_size(text);
  if (text.size() > prefix + 4) text.insert(text.size() - 4, "-");
  return text.insert(prefix, "-");
}

Result<PhoneNumber> parse_phone_number(std::string_view text) {
  const TypedText typed(text);
  Scanner scanner(typed.view());
  std::string digits;
  if (scanner.take("+82")) digits = "0";
  for (const char c : scanner.rest()) {
    if (c == '-' || c == ' ' || c == '.' || c == '(' || c == ')') continue;
    digits += c;
  }
  if (digits.starts_with("00")) digits.erase(0, 1);  // "+82 (0)42"
  if (digits.size() == 10 && digits.starts_with("10")) digits.insert(0, "0");
  auto number = PhoneNumber::of(digits);
  return number.ok() ? number : not_a_phone_number(text);
}

}  // namespace geojeom
