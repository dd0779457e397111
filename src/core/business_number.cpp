#include "core/business_number.hpp"

#include "core/typed_digits.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t number_max = 9'999'999'999;

/// Weights 1 3 7 1 3 7 1 3 5, and the tens of the ninth digit's product once more (BR-01).
bool check_digit_fits(std::int64_t number) {
  constexpr int weights[] = {5, 3, 1, 7, 3, 1, 7, 3, 1};  // from the ninth digit backwards
  const auto check = static_cast<int>(number % 10);
  number /= 10;
  auto sum = static_cast<int>(number % 10 * 5 / 10);
  for (const int weight : weights) {
    sum += static_cast<int>(number % 10) * weight;
    number /= 10;
  }
  return (10 - sum % 10) % 10 == check;
}

Result<BusinessNumber> checked(std::int64_t number, std::string_view typed) {
  auto read = BusinessNumber::of(number);
  if (read.ok()) return read;
  return Problem{.code = read.problem().code, .details = {{"value", shown(typed)}}};
}

}  // namespace

std::string_view label(TaxpayerKind kind, Language language) {
  const bool korean = language == Language::ko;
  switch (kind) {
    case TaxpayerKind::unknown:
      return korean ? "알 수 없음" : "unknown";
    case TaxpayerKind::individual:
      return korean ? "개인사업자" : "individual";
    case TaxpayerKind::company:
      return korean ? "영리법인" : "company";
    case TaxpayerKind::non_profit:
      return korean ? "비영리법인" : "non-profit body";
    case TaxpayerKind::public_body:
      return korean ? "국가·지방자치단체" : "state or local body";
    case TaxpayerKind::foreign_company:
      return korean ? "외국법인" : "foreign company";
    case TaxpayerKind::branch:
      return korean ? "지점" : "branch";
    case TaxpayerKind::religious_body:
      return korean ? "종교단체" : "religious body";
    case TaxpayerKind::exempt_individual:
      return korean ? "면세 개인사업자" : "tax-exempt individual";
  }
  return "";
}

Result<BusinessNumber> BusinessNumber::of(std::int64_t number) {
  const auto problem = [&](const char* code) {
    return Problem{.code = code, .details = {{"value", std::to_string(number)}}};
  };
  if (number < 0 || number > number_max) return problem("COD-101");
  if (number == 0 || !check_digit_fits(number)) return problem("COD-102");
  return BusinessNumber(number);
}

std::string BusinessNumber::digits() const { return padded_digits(number_, 10); }

TaxpayerKind BusinessNumber::kind() const {
  const auto digits_4_and_5 = static_cast<int>(number_ / 100'000 % 100);
  if (digits_4_and_5 == 0) return TaxpayerKind::unknown;
  if (digits_4_and_5 <= 80) return TaxpayerKind::individual;
  if (digits_4_and_5 >= 90) return TaxpayerKind::exempt_individual;
  switch (digits_4_and_5) {
    case 82:
      return TaxpayerKind::non_profit;
    case 83:
      return TaxpayerKind::public_body;
    case 84:
      return TaxpayerKind::foreign_company;
    case 85:
      return TaxpayerKind::branch;
    case 89:
      return TaxpayerKind::religious_body;
    default:
      return TaxpayerKind::company;
  }
}

std::string to_text(BusinessNumber number) {
  if (!number.is_set()) return "";
  const std::string digits = number.digits();
  return digits.substr(0, 3) + "-" + digits.substr(3, 2) + "-" + digits.substr(5);
}

Result<BusinessNumber> parse_business_number(std::string_view text) {
  const auto digits = read_digits(text);
  if (!digits || digits->count != 10) return Problem{.code = "COD-101", .details = {{"value", shown(text)}}};
  return checked(digits->number, text);
}

}  // namespace geojeom
