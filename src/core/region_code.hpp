#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace geojeom {

/// Who numbered the regions. Both use the same digits for different places: 29 is Gwangju in one and Sejong in the
/// other.
enum class RegionSystem : unsigned char {
  mois,   ///< administrative standard and legal-dong codes (행정표준코드, 법정동)
  kostat  ///< Statistics Korea (통계청 행정구역분류)
};

/// "mois", "kostat".
std::string_view name_of(RegionSystem system);

/// A region's code together with the system it belongs to (BR-04): 2 digits are a province, 5 a municipality, 7, 8 or
/// 10 a town. Codes of two systems are never equal and never contain each other; only reference data maps one to the
/// other. Which codes exist, and when, is reference data too.
class RegionCode {
 public:
  /// Of nowhere; so that records can be built field by field.
  constexpr RegionCode() = default;

  /// COD-121 unless `digits` are 2, 5, 7, 8 or 10 digits and the first is not zero.
  static Result<RegionCode> of(RegionSystem system, std::string_view digits);

  constexpr bool is_set() const { return size_ != 0; }
  constexpr RegionSystem system() const { return system_; }
  /// "30", "30170", "3017010300".
  std::string digits() const;

  /// The province and municipality this region lies in, itself when it is one. A province has no municipality: not set.
  RegionCode province() const;
  RegionCode municipality() const;
  /// True for itself and for every region inside it. Trailing zeros of ten digits count as none: 3000000000 is all
  /// of 30.
  bool contains(RegionCode other) const;

  /// Orders by system, then as text does: a province before its municipalities.
  constexpr auto operator<=>(const RegionCode&) const = default;

 private:
  constexpr RegionCode(RegionSystem system, std::uint8_t size, std::uint64_t left_aligned)
      : system_(system), left_aligned_(left_aligned), size_(size) {}
  RegionCode prefix(int size) const;
  int significant_size() const;

  RegionSystem system_ = RegionSystem::mois;
  std::uint64_t left_aligned_ = 0;  // ten digits, filled with zeros on the right
  std::uint8_t size_ = 0;
};

/// "mois:30", "kostat:25"; empty when it is of nowhere.
std::string to_text(RegionCode code);

/// Reads "mois:30", "kostat:25030". Errors: COD-121 not a code, COD-122 no system written.
Result<RegionCode> parse_region_code(std::string_view text);

}  // namespace geojeom
