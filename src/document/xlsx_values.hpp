#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "document/value.hpp"

namespace geojeom::document::xlsx {

/// The number a cell holds; nothing for texts, missing values and numbers a spreadsheet cannot hold exactly.
std::optional<double> cell_number(const Value& value);

/// Days since 1899-12-31 in the 1900 system, with its leap day that never was; nothing before 1900.
std::optional<double> cell_day(const Date& date);

/// What is written around the number by its format.
struct FormatWords {
  Language language = Language::ko;
  UnitShown units = UnitShown::no;
  int note = 0;  ///< number of the note under the table; 0: none
};

/// The number format of a cell: groups, places, scale, marks, "△" for negative numbers in Korean.
std::string number_format(const Content& content, const FormatWords& words);

/// Text as XML can hold it: well-formed, without control characters, not longer than a cell may be.
std::string cell_text(std::string_view text);

/// Names for sheets: at most 31 characters, none of []:*?/\, no two the same.
class SheetNames {
 public:
  std::string next(std::string_view wanted);

 private:
  std::set<std::string> taken_;
};

}  // namespace geojeom::document::xlsx
