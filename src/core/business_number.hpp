#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/language.hpp"
#include "core/result.hpp"

namespace geojeom {

/// What kind of taxpayer the fourth and fifth digit of a business number tell.
enum class TaxpayerKind : unsigned char {
  unknown,            ///< 00, which is not given out
  individual,         ///< 01-80
  company,            ///< 81, 86, 87, 88: for-profit corporation
  non_profit,         ///< 82
  public_body,        ///< 83: state, local government, their associations, schools
  foreign_company,    ///< 84
  branch,             ///< 85
  religious_body,     ///< 89: not incorporated
  exempt_individual,  ///< 90-99: exempt from value added tax
};
std::string_view label(TaxpayerKind kind, Language language = Language::ko);

/// A business registration number (사업자등록번호): ten digits, the last a check digit; valid by construction (BR-01).
/// Whether the business still exists only the tax service knows (BR-03).
class BusinessNumber {
 public:
  /// Of nobody; so that records can be built field by field.
  constexpr BusinessNumber() = default;

  /// COD-101 without ten digits, COD-102 when the check digit does not fit or all are zero.
  static Result<BusinessNumber> of(std::int64_t number);

  constexpr bool is_set() const { return number_ != 0; }
  constexpr std::int64_t number() const { return number_; }
  /// Ten digits, as they are stored: "1248100998".
  std::string digits() const;
  TaxpayerKind kind() const;

  constexpr auto operator<=>(const BusinessNumber&) const = default;

 private:
  constexpr explicit BusinessNumber(std::int64_t number) : number_(number) {}
  std::int64_t number_ = 0;
};

/// "124-81-00998"; empty when it is of nobody.
std::string to_text(BusinessNumber number);

/// Reads "124-81-00998", "1248100998", with spaces or full-width digits. Errors: COD-101, COD-102.
Result<BusinessNumber> parse_business_number(std::string_view text);

}  // namespace geojeom
