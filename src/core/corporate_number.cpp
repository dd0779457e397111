#include "core/corporate_number.hpp"

#include "core/typed_digits.hpp"

namespace geojeom {

Result<CorporateNumber> CorporateNumber::of(std::int64_t number) {
  constexpr std::int64_t number_max = 9'999'999'999'999;
  if (number > 0 && number <= number_max) return CorporateNumber(number);
  return Problem{.code = "COD-111", .details = {{"value", std::to_string(number)}}};
}

std::string CorporateNumber::digits() const { return padded_digits(number_, 13); }

bool CorporateNumber::check_digit_fits() const {
  std::int64_t left = number_ / 10;
  int sum = 0;
  for (int weight = 2; left > 0; weight = 3 - weight) {  // weights 1 2 1 2..., so the twelfth digit has 2
    sum += static_cast<int>(left % 10) * weight;
    left /= 10;
  }
  return (10 - sum % 10) % 10 == static_cast<int>(number_ % 10);
}

Problems CorporateNumber::check() const {
  if (!is_set() || check_digit_fits()) return Problems::none();
  return {{.code = "COD-112", .details = {{"value", to_text(*this)}}, .severity = Problem::Severity::warning}};
}

std::string to_text(CorporateNumber number) {
  if (!number.is_set()) return "";
  const std::string digits = number.digits();
  return digits.substr(0, 6) + "-" + digits.substr(6);
}

Result<CorporateNumber> parse_corporate_number(std::string_view text) {
  const auto digits = read_digits(text);
  if (digits && digits->count == 13 && digits->number > 0) return CorporateNumber::of(digits->number);
  return Problem{.code = "COD-111", .details = {{"value", shown(text)}}};
}

}  // namespace geojeom
