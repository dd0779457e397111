#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace geojeom {

/// A Korean telephone number: area code or 010, 070, 080, 050x and the subscriber, or one of the eight-digit numbers
/// that companies have without area code (15xx, 16xx, 18xx). Digits are stored, hyphens are shown.
class PhoneNumber {
 public:
  /// Of nobody; so that records can be built field by field.
  constexpr PhoneNumber() = default;

  /// COD-141 when the digits, with their leading zero, are no Korean number.
  static Result<PhoneNumber> of(std::string_view digits);

  constexpr bool is_set() const { return number_ != 0; }
  /// With the leading zero: "0429301234", "15881234".
  std::string digits() const;

  constexpr auto operator<=>(const PhoneNumber&) const = default;

 private:
  constexpr explicit PhoneNumber(std::int64_t number) : number_(number) {}
  /// Without the leading zero; eight digits beginning with 1 have none.
  std::int64_t number_ = 0;
};

/// "042-930-1234", "02-1234-5678", "0507-1234-5678", "1588-1234"; empty when it is of nobody.
std::string to_text(PhoneNumber number);

/// Reads "042-930-1234", "042)930-1234", "(042) 930 1234", "0429301234", "+82 10-1234-5678", full-width digits, and
/// mobile numbers that a spreadsheet robbed of their zero ("1012345678"). Errors: COD-141.
Result<PhoneNumber> parse_phone_number(std::string_view text);

}  // namespace geojeom
