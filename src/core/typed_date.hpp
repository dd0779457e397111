#pragma once

#include <optional>

#include "core/typed_text.hpp"

namespace geojeom {

/// The parts of a date as typed, not yet checked against the calendar; what was not written is missing.
struct TypedDate {
  std::optional<int> year;
  std::optional<int> month;
  std::optional<int> day;
  std::optional<int> weekday;  ///< 0 is Monday, from "(월)"
};

/// Reads a date, a month or a year in any of the spellings of parse_date and parse_period: what is missing at the end
/// ("2026년 3월") or, when it can be told ("3월", "12. 31."), at the front, stays missing. None when it is no such
/// text; the scanner then stands anywhere.
std::optional<TypedDate> read_date(Scanner& scanner);

/// A year of two digits in full: 60 is 1960, 59 is 2059.
int full_year(std::string_view digits);

}  // namespace geojeom
