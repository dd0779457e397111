#include "core/typed_number.hpp"
#include "core/won.hpp"

namespace geojeom {
namespace {

struct Place {
  std::string_view name;
  std::int64_t factor;
};

constexpr Place small_places[] = {{"천", 1'000}, {"백", 100}, {"십", 10}};
constexpr Place large_places[] = {
    {"경", 10'000'000'000'000'000}, {"조", 1'000'000'000'000}, {"억", 100'000'000}, {"만", 10'000}};

/// The factor of the place that follows, 1 for none.
template <std::size_t N>
std::int64_t take_place(Scanner& scanner, const Place (&places)[N]) {
  for (const auto& [name, factor] : places) {
    if (scanner.take(name)) return factor;
  }
  return 1;
}

TypedNumber times_factor(TypedNumber number, std::int64_t factor) {
  if (number.scaled > TypedNumber::scaled_max / factor) return {0, NumberFault::too_large};
  number.scaled *= factor;
  return number;
}

TypedNumber plus(TypedNumber a, const TypedNumber& b) {
  a.scaled += b.scaled;
  if (a.scaled > TypedNumber::scaled_max) return {0, NumberFault::too_large};
  return a;
}

/// Reads what stands before one of 경, 조, 억, 만: "5,000", "3천5백", "1.5". Its places must fall.
TypedNumber read_group(Scanner& scanner) {
  TypedNumber group;
  for (std::int64_t last = 10'000; last > 1 && (is_digit(scanner.peek()) || scanner.peek() == '.');) {
    TypedNumber number = read_number(scanner);
    scanner.skip_spaces();
    const std::int64_t factor = take_place(scanner, small_places);
    scanner.skip_spaces();
    if (number.fault == NumberFault::none) number = times_factor(number, factor);
    if (number.fault != NumberFault::none) return number;
    if (factor >= last) return {0, NumberFault::malformed};
    group = plus(group, number);
    if (group.fault != NumberFault::none) return group;
    last = factor;
  }
  return group;
}

/// Reads groups with falling places, and 원 at the end: "12억 5,000만원", "1,250백만원".
TypedNumber read_amount(Scanner& scanner) {
  if (!is_digit(scanner.peek()) && scanner.peek() != '.') return {0, NumberFault::malformed};
  TypedNumber amount;
  for (std::int64_t last = INT64_MAX; is_digit(scanner.peek()) || scanner.peek() == '.';) {
    TypedNumber group = read_group(scanner);
    const std::int64_t factor = take_place(scanner, large_places);
    scanner.skip_spaces();
    if (group.fault == NumberFault::none) group = times_factor(group, factor);
    if (group.fault != NumberFault::none) return group;
    if (factor >= last) return {0, NumberFault::malformed};
    amount = plus(amount, group);
    if (amount.fault != NumberFault::none) return amount;
    last = factor;
  }
  scanner.take("원");
  scanner.skip_spaces();
  if (!scanner.at_end()) return {0, NumberFault::malformed};
  return amount;
}

Problem won_problem(NumberFault fault, std::string_view text) {
  const char* code = fault == NumberFault::too_fine    ? "NUM-102"
                     : fault == NumberFault::too_large ? "NUM-103"
                                                       : "NUM-101";
  return {.code = code, .details = {{"value", shown(text)}}};
}

/// The usual cell, "1250000000" or "1,250,000,000" with or without '-', straight from its bytes; false for all others.
bool read_plain(std::string_view text, std::int64_t& won) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 22) return false;  // 18 digits fit without checks
  std::int64_t value = 0;
  int digits = 0;
  int since_comma = -1;  // no comma yet
  for (const char c : text) {
    if (c == ',') {
      if (since_comma < 0 ? digits == 0 || digits > 3 : since_comma != 3) return false;
      since_comma = 0;
      continue;
    }
    if (!is_digit(c) || ++digits > 18) return false;
    value = value * 10 + (c - '0');
    if (since_comma >= 0) ++since_comma;
  }
  if (since_comma >= 0 && since_comma != 3) return false;
  won = negative ? -value : value;
  return digits > 0;
}

}  // namespace

Result<Won> parse_won(std::string_view text) {
  if (std::int64_t won = 0; read_plain(text, won)) return Won(won);
  const TypedText typed(text);
  std::string_view amount_text = typed.view();
  if (amount_text == "-") return Won(0);

  const bool in_parentheses = strip_parentheses(amount_text);
  Scanner scanner(amount_text);
  const bool signed_negative = read_sign(scanner);
  if (in_parentheses && signed_negative) return won_problem(NumberFault::malformed, text);
  const TypedNumber amount = read_amount(scanner);
  if (amount.fault != NumberFault::none) return won_problem(amount.fault, text);
  const WholeParts won = whole_parts(in_parentheses || signed_negative ? -amount.scaled : amount.scaled, 1);
  if (won.fault != NumberFault::none) return won_problem(won.fault, text);
  return Won(won.count);
}

}  // namespace geojeom
