#include "core/ratio.hpp"

#include "core/micros_text.hpp"
#include "core/typed_number.hpp"

namespace geojeom {
namespace {

Problem ratio_problem(NumberFault fault, std::string_view text) {
  const char* code = fault == NumberFault::too_fine    ? "NUM-122"
                     : fault == NumberFault::too_large ? "NUM-123"
                                                       : "NUM-121";
  return {.code = code, .details = {{"value", shown(text)}}};
}

}  // namespace

std::optional<Ratio> Ratio::of(std::int64_t part, std::int64_t whole, Rounding rounding) {
  if (whole == 0) return std::nullopt;
  return Ratio(narrow(divide_rounded(static_cast<wide_int>(part) * micros_in_one, whole, rounding), "Ratio of"));
}

std::string to_text(Ratio ratio) { return shortest_micros(ratio.micros()); }

std::string to_percent_text(Ratio ratio, int decimals) {
  return grouped_micros(static_cast<wide_int>(ratio.micros()) * 100, decimals) + "%";
}

Result<Ratio> parse_ratio(std::string_view text) {
  const TypedText typed(text);
  std::string_view number_text = typed.view();
  const bool in_parentheses = strip_parentheses(number_text);
  Scanner scanner(number_text);
  const bool signed_negative = read_sign(scanner);
  const TypedNumber number = read_number(scanner);
  scanner.skip_spaces();
  const bool is_percent = scanner.take('%') || scanner.take("퍼센트") || scanner.take("프로");
  const bool misplaced = !scanner.at_end() || (in_parentheses && signed_negative);
  if (number.fault == NumberFault::malformed || misplaced) return ratio_problem(NumberFault::malformed, text);
  if (number.fault != NumberFault::none) return ratio_problem(number.fault, text);
  const bool negative = in_parentheses || signed_negative;
  const WholeParts micros = whole_parts(negative ? -number.scaled : number.scaled, is_percent ? 10'000 : 1'000'000);
  if (micros.fault != NumberFault::none) return ratio_problem(micros.fault, text);
  return Ratio::from_micros(micros.count);
}

}  // namespace geojeom
