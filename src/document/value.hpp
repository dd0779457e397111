#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "core/date.hpp"
#include "core/decimal.hpp"
#include "core/language.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"

namespace geojeom::document {

/// Something counted: companies, services, persons. `unit` is what a person says after it (개사, 건, 명).
struct Count {
  std::int64_t value = 0;
  std::string unit{};

  bool operator==(const Count&) const = default;
};

/// Money with the unit it is shown in; the amount itself stays whole won.
struct Amount {
  Won won;
  WonUnit unit = WonUnit::won;
  int decimals = 0;  ///< places behind the point in `unit`, 0..8

  bool operator==(const Amount&) const = default;
};

/// A measured number, shown with `decimals` places (0..6): hours, areas, scores.
struct Quantity {
  Decimal value;
  int decimals = 0;
  std::string unit{};

  bool operator==(const Quantity&) const = default;
};

/// A share or rate, shown in per cent with `decimals` places (0..6).
struct Percent {
  Ratio ratio;
  int decimals = 1;

  bool operator==(const Percent&) const = default;
};

/// There is no value, and why: an empty denominator, a survey nobody answered. Never a zero.
struct Missing {
  std::string why{};

  bool operator==(const Missing&) const = default;
};

/// What stands in a cell or in a sentence. A number is never a bare text, so that every writer can give it its own
/// form: grouped digits on paper, a number with a format in a spreadsheet.
using Value = std::variant<std::string, Count, Amount, Quantity, Percent, Date, Missing>;

/// What is said about a value beside itself.
enum class Mark : unsigned char { none, about, more_than, planned, expected, differs };

/// A value, where it comes from and how sure it is.
struct Content {
  Value value;
  std::string figure_link{};  ///< address of the evidence; empty: none
  Mark mark = Mark::none;
  std::string mark_note{};  ///< why it is marked: the other value it differs from

  bool operator==(const Content&) const = default;
};

/// Tables print the unit once above, sentences behind every number.
enum class UnitShown : unsigned char { no, yes };

/// As an office prints it: "1,250백만원", "62.3%", "△1,200", "2024. 3. 1.", "값 없음".
std::string to_text(const Value& value, Language language, UnitShown units);

/// With the mark in words: "약 1,500개사", "31.1억원(계획)".
std::string to_text(const Content& content, Language language, UnitShown units);

/// What stands before and behind a marked value; both may be empty.
struct MarkText {
  std::string_view before;
  std::string_view behind;
};
MarkText mark_text(Mark mark, Language language);

/// The unit a person reads behind the value; empty for texts and dates.
std::string unit_text(const Value& value, Language language);

/// Where a value stands on an axis, in the unit it is shown in; nothing for texts, dates and missing values.
std::optional<double> plot_position(const Value& value);

/// True for numbers and dates, which stand at the right of a column.
bool is_numeric(const Value& value);

/// Half widths that the text takes: 2 for Hangul and other wide letters, 1 for the rest.
int display_width(std::string_view text);

}  // namespace geojeom::document
