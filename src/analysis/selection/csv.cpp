#include "analysis/selection/csv.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <set>

#include "core/utf8.hpp"

namespace geojeom::selection {
namespace {

void trim(std::string& text) {
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!text.empty() && is_space(text.back())) text.pop_back();
  std::size_t from = 0;
  while (from < text.size() && is_space(text[from])) ++from;
  text.erase(0, from);
}

/// Splits one text into rows, remembering whether a quote is open.
class RowSplitter {
 public:
  void take(char c) {
    if (is_quoted_) {
      if (c == '"')
        is_quoted_ = false, may_be_doubled_ = true;
      else
        field_.push_back(c);
      return;
    }
    if (c == '"') {
      if (may_be_doubled_) field_.push_back('"');
      is_quoted_ = true;
      may_be_doubled_ = false;
      return;
    }
    may_be_doubled_ = false;
    if (c == ',')
      end_field();
    else if (c == '\n')
      end_row();
    else
      field_.push_back(c);
  }
  bool is_quoted() const { return is_quoted_; }
  std::vector<CsvRow> take_rows() {
    end_row();
    return std::move(rows_);
  }

 private:
  void end_field() {
    trim(field_);
    row_.push_back(std::move(field_));
    field_.clear();
  }
  void end_row() {
    end_field();
    const bool is_empty = row_.size() == 1 && row_[0].empty();
    if (!is_empty) rows_.push_back(std::move(row_));
    row_.clear();
  }

  std::vector<CsvRow> rows_;
  CsvRow row_;
  std::string field_;
  bool is_quoted_ = false;
  bool may_be_doubled_ = false;
};

}  // namespace

Result<std::vector<CsvRow>> parse_csv(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!is_utf8(text)) return Problem{.code = "SEL-101", .details = {{"what", "UTF-8"}}};
  RowSplitter splitter;
  for (const char c : text) splitter.take(c);
  if (splitter.is_quoted()) return Problem{.code = "SEL-101", .details = {{"what", "\""}}};
  auto rows = splitter.take_rows();
  if (rows.empty()) return Problem{.code = "SEL-103"};
  return rows;
}

std::optional<double> parse_number(std::string_view text) {
  std::string plain;
  for (const char c : text) {
    if (c != ',' && c != ' ') plain.push_back(c);
  }
  const char* from = plain.data() + (plain.starts_with('+') ? 1 : 0);
  double value = 0.0;
  const auto [end, error] = std::from_chars(from, plain.data() + plain.size(), value);
  if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

Problems check_labels(const Labels& labels) {
  Problems problems;
  std::set<std::string_view> seen;
  for (const auto& label : labels) {
    if (!seen.insert(label).second) problems.add({.code = "SEL-104", .details = {{"label", label}}});
  }
  return problems;
}

Result<LabelledMatrix> parse_labelled_matrix(std::string_view text) {
  auto parsed = parse_csv(text);
  if (!parsed) return parsed.problem();
  const auto& rows = *parsed;
  LabelledMatrix table;
  table.columns.assign(rows[0].begin() + 1, rows[0].end());
  table.values = Matrix(rows.size() - 1, table.columns.size(), std::numeric_limits<double>::quiet_NaN());
  if (table.values.empty()) return Problem{.code = "SEL-103"};
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto line = std::to_string(i + 1);
    if (rows[i].size() != rows[0].size()) {
      return Problem{.code = "SEL-105",
                     .details = {{"line", line},
                                 {"fields", std::to_string(rows[i].size())},
                                 {"expected", std::to_string(rows[0].size())}}};
    }
    table.rows.push_back(rows[i][0]);
    for (std::size_t j = 1; j < rows[i].size(); ++j) {
      if (rows[i][j].empty()) continue;
      const auto value = parse_number(rows[i][j]);
      if (!value) {
        return Problem{.code = "SEL-102", .details = {{"line", line}, {"column", rows[0][j]}, {"text", rows[i][j]}}};
      }
      table.values(i - 1, j - 1) = *value;
    }
  }
  for (const auto& labels : {table.rows, table.columns}) {
    if (const auto problems = check_labels(labels); !problems.empty()) return problems.front();
  }
  return table;
}

}  // namespace geojeom::selection
