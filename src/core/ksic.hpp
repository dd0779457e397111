#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/date.hpp"
#include "core/result.hpp"

namespace geojeom {

/// Revisions of the Korea Standard Industrial Classification whose codes are still met.
enum class KsicRevision : std::uint8_t { ninth = 9, tenth = 10, eleventh = 11 };

/// The revision to assume for a code of that day that names none: the eleventh is in force since 2024-07-01 (BR-05).
KsicRevision ksic_revision_on(Date date);

/// Levels of the classification, from coarse to fine.
enum class KsicLevel : std::uint8_t {
  section = 1,   ///< 대분류, one letter
  division = 2,  ///< 중분류, two digits
  group = 3,     ///< 소분류
  industry = 4,  ///< 세분류
  detail = 5     ///< 세세분류, five digits
};

/// A code of the Korea Standard Industrial Classification (한국표준산업분류) with its revision, for the same digits
/// mean another industry in another revision (BR-05). Leading zeros belong to it. Which codes exist is reference data,
/// and so is the section of a division.
class Ksic {
 public:
  /// Of no industry; so that records can be built field by field.
  constexpr Ksic() = default;

  /// COD-131 unless `code` is a letter A to U or two to five digits.
  static Result<Ksic> of(KsicRevision revision, std::string_view code);

  constexpr bool is_set() const { return code_[0] != '\0'; }
  constexpr KsicRevision revision() const { return revision_; }
  KsicLevel level() const;
  /// "C", "26", "26110", "01110".
  std::string code() const { return std::string(view()); }

  /// The code cut to a coarser level; not set when this one is coarser still, and for a section.
  Ksic division() const { return prefix(2); }
  Ksic group() const { return prefix(3); }
  Ksic industry() const { return prefix(4); }
  /// One level up; not set for sections and divisions.
  Ksic parent() const;
  /// True for itself and for every finer code below it of the same revision.
  bool contains(const Ksic& other) const;

  /// Orders by revision, then as text does: "01", "011", "02".
  constexpr auto operator<=>(const Ksic&) const = default;

 private:
  std::string_view view() const;
  Ksic prefix(std::size_t size) const;

  KsicRevision revision_ = KsicRevision::tenth;
  std::array<char, 5> code_{};
};

/// "10:26110"; empty when it is of no industry.
std::string to_text(const Ksic& ksic);

/// Reads "10:26110", "11:C"; a letter before digits ("10:C26110") is passed over. `assumed` stands in when no revision
/// is written. Errors: COD-131 not a code, COD-132 no revision written and none assumed.
Result<Ksic> parse_ksic(std::string_view text, std::optional<KsicRevision> assumed = std::nullopt);

}  // namespace geojeom
