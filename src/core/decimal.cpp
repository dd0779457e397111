#include "core/decimal.hpp"

#include "core/contract.hpp"
#include "core/grouped_digits.hpp"
#include "core/micros_text.hpp"
#include "core/typed_number.hpp"

namespace geojeom {
namespace {

Problem decimal_problem(NumberFault fault, std::string_view text) {
  const char* code = fault == NumberFault::too_fine    ? "NUM-112"
                     : fault == NumberFault::too_large ? "NUM-113"
                                                       : "NUM-111";
  return {.code = code, .details = {{"value", shown(text)}}};
}

}  // namespace

Decimal Decimal::divided_by(Decimal other, Rounding rounding) const {
  require(other.micros_ != 0, "divisor is not zero");
  const wide_int scaled = static_cast<wide_int>(micros_) * micros_in_one;
  return Decimal(narrow(divide_rounded(scaled, other.micros_, rounding), "Decimal divided_by"));
}

Decimal Decimal::rounded(int decimals, Rounding rounding) const {
  const std::int64_t step = micros_step(decimals);
  return Decimal(narrow(divide_rounded(micros_, step, rounding) * step, "Decimal rounded"));
}

std::string to_text(Decimal number) { return shortest_micros(number.micros()); }

std::string to_grouped_text(Decimal number, int decimals) { return grouped_micros(number.micros(), decimals); }

Result<Decimal> parse_decimal(std::string_view text) {
  const TypedText typed(text);
  std::string_view number_text = typed.view();
  const bool in_parentheses = strip_parentheses(number_text);
  Scanner scanner(number_text);
  const bool signed_negative = read_sign(scanner);
  const TypedNumber number = read_number(scanner);
  const bool misplaced = !scanner.at_end() || (in_parentheses && signed_negative);
  if (number.fault == NumberFault::malformed || misplaced) return decimal_problem(NumberFault::malformed, text);
  if (number.fault != NumberFault::none) return decimal_problem(number.fault, text);
  const bool negative = in_parentheses || signed_negative;
  const WholeParts micros = whole_parts(negative ? -number.scaled : number.scaled, Decimal::micros_in_one);
  if (micros.fault != NumberFault::none) return decimal_problem(micros.fault, text);
  return Decimal::from_micros(micros.count);
}

}  // namespace geojeom
