#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace geojeom {

/// A corporate registration number (법인등록번호): thirteen digits. The last used to be a check digit; numbers given
/// out since 2025-01-31 are said to have none, so a misfit is a warning and never refused (BR-02).
class CorporateNumber {
 public:
  /// Of nobody; so that records can be built field by field.
  constexpr CorporateNumber() = default;

  /// COD-111 without thirteen digits or with zeros only.
  static Result<CorporateNumber> of(std::int64_t number);

  constexpr bool is_set() const { return number_ != 0; }
  constexpr std::int64_t number() const { return number_; }
  /// Thirteen digits, as they are stored: "1301110006246".
  std::string digits() const;

  bool check_digit_fits() const;
  /// Empty, or the warning COD-112.
  Problems check() const;

  constexpr auto operator<=>(const CorporateNumber&) const = default;

 private:
  constexpr explicit CorporateNumber(std::int64_t number) : number_(number) {}
  std::int64_t number_ = 0;
};

/// "130111-0006246"; empty when it is of nobody.
std::string to_text(CorporateNumber number);

/// Reads "130111-0006246", "1301110006246", with spaces or full-width digits. Errors: COD-111.
Result<CorporateNumber> parse_corporate_number(std::string_view text);

}  // namespace geojeom
