#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "core/language.hpp"

namespace geojeom {

/// An exact number of a figure: whole units (won, companies, persons) or millionths (hours, shares, growth).
struct Quantity {
  std::int64_t units = 0;
  bool is_millionths = false;

  static Quantity whole(std::int64_t units) { return {units, false}; }
  static Quantity millionths(std::int64_t units) { return {units, true}; }
  bool operator==(const Quantity& other) const { return (*this <=> other) == 0; }
  std::strong_ordering operator<=>(const Quantity& other) const;
};

/// "349", "16.43", with digits grouped: "145,300,000,000".
std::string to_text(const Quantity& quantity);
/// The same without grouping, as JSON and spreadsheets want it.
std::string to_plain_text(const Quantity& quantity);

/// a / b in millionths, rounded half up; none when b is zero. Throws std::overflow_error beyond 64 bits.
std::optional<Quantity> quotient(const Quantity& a, const Quantity& b);
/// a - b, exactly. Throws std::overflow_error beyond 64 bits.
Quantity difference(const Quantity& a, const Quantity& b);
/// quantity * factor, exactly. Throws std::overflow_error beyond 64 bits.
Quantity multiplied(const Quantity& quantity, std::int64_t factor);

}  // namespace geojeom
