#include "analysis/impact/coefficient_sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>

#include "core/csv_text.hpp"

namespace geojeom::impact {
namespace {

/// A matrix of a sheet and how its columns are called: NAME and the ending.
struct Part {
  const char* ending;
  Matrix CoefficientSheet::*matrix;
  bool is_needed;
};

constexpr Part parts[] = {
    {"_in", &CoefficientSheet::own, true},
    {"_out", &CoefficientSheet::rest, true},
    {"_direct", &CoefficientSheet::direct, false},
    {"_induced_in", &CoefficientSheet::induced_own, false},
    {"_induced_out", &CoefficientSheet::induced_rest, false},
};

std::optional<std::size_t> place_of(const Sheet& numbers, const std::string& label) {
  const auto at = std::find(numbers.column_labels.begin(), numbers.column_labels.end(), label);
  if (at == numbers.column_labels.end()) return std::nullopt;
  return static_cast<std::size_t>(at - numbers.column_labels.begin());
}

/// production of production_in, not production_induced of production_induced_in.
Names indicators_of(const Sheet& numbers) {
  Names indicators;
  for (const std::string_view label : numbers.column_labels) {
    if (label.ends_with("_in") && !label.ends_with("_induced_in")) {
      indicators.emplace_back(label.substr(0, label.size() - 3));
    }
  }
  return indicators;
}

Problem no_column(const Sheet& numbers, const std::string& label) {
  return {.code = "IO-128",
          .field = numbers.name,
          .details = {{"name", label}, {"kind", "열"}, {"nearest", nearest_name(label, numbers.column_labels)}}};
}

/// The part's columns of all indicators; nothing when it is not told for each of them.
Result<std::optional<std::vector<std::size_t>>> columns_of(const Sheet& numbers, const Names& indicators,
                                                           const Part& part) {
  std::vector<std::size_t> columns;
  for (const auto& indicator : indicators) {
    const auto at = place_of(numbers, indicator + part.ending);
    if (!at && part.is_needed) return no_column(numbers, indicator + part.ending);
    if (!at) return std::optional<std::vector<std::size_t>>();
    columns.push_back(*at);
  }
  return std::optional(std::move(columns));
}

/// Row and column as a spreadsheet program counts them, headers and label columns included.
Problem not_a_number(const Sheet& numbers, std::size_t row, std::size_t column) {
  const std::size_t labels = numbers.row_names.empty() ? 1 : 2;
  return {.code = "IO-131",
          .field = numbers.column_labels[column],
          .details = {{"file", numbers.name},
                      {"row", fmt::to_string(row + 2)},
                      {"column", fmt::to_string(column + labels + 1)},
                      {"value", ""}}};
}

}  // namespace

Result<CoefficientSheet> read_coefficient_sheet(const Sheet& numbers) {
  CoefficientSheet sheet;
  sheet.codes = numbers.row_labels;
  sheet.names = numbers.row_names;
  sheet.indicators = indicators_of(numbers);
  if (sheet.indicators.empty()) return no_column(numbers, "production_in");
  for (const auto& part : parts) {
    const auto columns = columns_of(numbers, sheet.indicators, part);
    if (!columns) return columns.problem();
    if (!columns->has_value()) continue;
    Matrix& matrix = sheet.*part.matrix;
    matrix = Matrix(sheet.size(), sheet.indicators.size());
    for (std::size_t a = 0; a < sheet.indicators.size(); ++a) {
      const auto values = numbers.values.column((**columns)[a]);
      const auto bad = std::find_if(values.begin(), values.end(), [](double value) { return std::isnan(value); });
      if (bad != values.end()) {
        return not_a_number(numbers, static_cast<std::size_t>(bad - values.begin()), (**columns)[a]);
      }
      std::copy(values.begin(), values.end(), matrix.column(a).begin());
    }
  }
  if (sheet.induced_rest.empty()) sheet.induced_own = Matrix();
  return sheet;
}

std::string coefficient_sheet_csv(const CoefficientSheet& sheet) {
  std::vector<const Part*> told;
  for (const auto& part : parts) {
    if (!(sheet.*part.matrix).empty()) told.push_back(&part);
  }
  std::string text = "sector,name";
  for (const auto& indicator : sheet.indicators) {
    for (const auto* part : told) text += fmt::format(",{}{}", csv_cell(indicator), part->ending);
  }
  text += '\n';
  for (std::size_t i = 0; i < sheet.size(); ++i) {
    text +=
        fmt::format("{},{}", csv_cell(sheet.codes[i]), csv_cell(sheet.names.empty() ? sheet.codes[i] : sheet.names[i]));
    for (std::size_t a = 0; a < sheet.indicators.size(); ++a) {
      for (const auto* part : told) text += fmt::format(",{}", (sheet.*part->matrix)(i, a));
    }
    text += '\n';
  }
  return text;
}

}  // namespace geojeom::impact
