#include "cli/impact_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>
#include <optional>

#include "exchange/table_reader.hpp"

namespace geojeom::cli {
namespace {

using Cells = TextCells;

constexpr double blank = std::numeric_limits<double>::quiet_NaN();

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

bool is_blank(std::string_view text) { return text.empty() || text == "-"; }

Problem cell_problem(const std::string& file, std::size_t row, std::size_t column, const std::string& value) {
  return {
      .code = "IO-131",
      .field = file,
      .details = {{"file", file}, {"row", fmt::to_string(row)}, {"column", fmt::to_string(column)}, {"value", value}}};
}

int decimals_of(std::string_view text) {
  const auto point = text.find('.');
  if (point == std::string_view::npos || text.find_first_of("eE") != std::string_view::npos) return 0;
  auto digits = text.substr(point + 1);
  while (!digits.empty() && digits.back() == '0') digits.remove_suffix(1);
  return static_cast<int>(std::min<std::size_t>(digits.size(), 15));
}

/// Columns before the first one that holds a number anywhere: the label and, behind it, names.
std::size_t count_text_columns(const Cells& cells) {
  std::size_t column = 1;
  for (; column < cells.rows[0].size(); ++column) {
    bool has_text = false, has_number = false;
    for (std::size_t row = 1; row < cells.rows.size(); ++row) {
      if (is_blank(cells.rows[row][column])) continue;
      (parse_number(cells.rows[row][column]) ? has_number : has_text) = true;
    }
    if (has_number || !has_text) break;
  }
  return column;
}

bool is_long_form(const std::vector<std::string>& header) {
  const std::vector<std::string> english{"row", "column", "value"}, korean{"행", "열", "값"};
  return header == english || header == korean;
}

std::size_t place_of(impact::Names& labels, std::map<std::string, std::size_t>& places, const std::string& label) {
  const auto [at, is_new] = places.emplace(label, labels.size());
  if (is_new) labels.push_back(label);
  return at->second;
}

/// row,column,value lines to a sheet; labels stand in the order in which they first occur; what is not there is empty.
Result<impact::Sheet> sheet_of_long_form(const Cells& cells, const std::string& file) {
  impact::Sheet sheet;
  sheet.name = file;
  std::map<std::string, std::size_t> row_places, column_places;
  std::vector<std::array<std::size_t, 2>> places;
  impact::Vector values;
  for (std::size_t line = 1; line < cells.rows.size(); ++line) {
    const auto value = is_blank(cells.rows[line][2]) ? blank : parse_number(cells.rows[line][2]);
    if (!value) return cell_problem(file, cells.numbers[line], 3, cells.rows[line][2]);
    places.push_back({place_of(sheet.row_labels, row_places, cells.rows[line][0]),
                      place_of(sheet.column_labels, column_places, cells.rows[line][1])});
    values.push_back(*value);
    sheet.decimals = std::max(sheet.decimals, decimals_of(cells.rows[line][2]));
  }
  sheet.values = impact::Matrix(sheet.row_labels.size(), sheet.column_labels.size(), blank);
  for (std::size_t k = 0; k < values.size(); ++k) sheet.values(places[k][0], places[k][1]) = values[k];
  return sheet;
}

Result<impact::Sheet> sheet_of_wide_form(const Cells& cells, const std::string& file) {
  impact::Sheet sheet;
  sheet.name = file;
  const std::size_t text_columns = count_text_columns(cells);
  const std::size_t count = cells.rows[0].size() - text_columns;
  if (count == 0) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  sheet.column_labels.assign(cells.rows[0].begin() + static_cast<std::ptrdiff_t>(text_columns), cells.rows[0].end());
  sheet.values = impact::Matrix(cells.rows.size() - 1, count, blank);
  for (std::size_t row = 1; row < cells.rows.size(); ++row) {
    sheet.row_labels.push_back(cells.rows[row][0]);
    if (text_columns > 1) sheet.row_names.push_back(cells.rows[row][1]);
    for (std::size_t column = 0; column < count; ++column) {
      const auto& cell = cells.rows[row][text_columns + column];
      if (is_blank(cell)) continue;
      const auto value = parse_number(cell);
      if (!value) return cell_problem(file, cells.numbers[row], text_columns + column + 1, cell);
      sheet.values(row - 1, column) = *value;
      sheet.decimals = std::max(sheet.decimals, decimals_of(cell));
    }
  }
  return sheet;
}

/// [1, 2.5, -3] in a file of its own; nothing when the file does not begin with a bracket.
std::optional<Cells> json_array(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  const auto start = text.find_first_not_of(" \r\n\t");
  if (start == std::string::npos || text[start] != '[') return std::nullopt;
  Cells cells;
  std::string number;
  for (const char c : text) {
    if (c == ',' || c == ']') {
      cells.rows.push_back({std::string(trimmed(number))});
      cells.numbers.push_back(cells.rows.size());
      number.clear();
    } else if (c != '[' && c != '\n') {
      number += c;
    }
  }
  return cells;
}

}  // namespace

std::optional<double> parse_number(std::string_view text) {
  text = trimmed(text);
  std::string plain;
  plain.reserve(text.size());
  for (const char c : text) {
    if (c != ',') plain += c;
  }
  const char* from = plain.data() + (plain.starts_with('+') ? 1 : 0);
  double value = 0.0;
  const auto [end, error] = std::from_chars(from, plain.data() + plain.size(), value);
  if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

Result<TextCells> read_cells(const std::string& file) {
  const auto reader = open_table(file);
  if (!reader) return reader.problem();
  TextCells cells;
  TableRow row;
  std::size_t width = 0;
  while ((*reader)->next(row)) {
    for (const auto& problem : row.problems()) {
      if (problem.severity == Problem::Severity::error) return problem;
    }
    auto& line = cells.rows.emplace_back();
    for (std::size_t c = 0; c < row.size(); ++c) line.emplace_back(trimmed(row.cell(c).text));
    cells.numbers.push_back(row.number());
    width = std::max(width, line.size());
  }
  if ((*reader)->failure()) return *(*reader)->failure();
  if (cells.rows.empty()) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  for (auto& line : cells.rows) line.resize(width);
  return cells;
}

Result<impact::Sheet> read_number_sheet(const std::string& file) {
  auto cells = read_cells(file);
  if (!cells) return cells.problem();
  if (cells->rows.size() < 2) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  // A column behind the last header would hold numbers without a name.
  auto header = cells->rows[0];
  while (!header.empty() && header.back().empty()) header.pop_back();
  for (std::size_t row = 1; row < cells->rows.size(); ++row) {
    const auto& line = cells->rows[row];
    for (std::size_t column = header.size(); column < line.size(); ++column) {
      if (line[column].empty()) continue;
      return Problem{.code = "IO-134",
                     .field = file,
                     .details = {{"file", file},
                                 {"row", fmt::to_string(cells->numbers[row])},
                                 {"cells", fmt::to_string(column + 1)},
                                 {"expected", fmt::to_string(header.size())}}};
    }
  }
  TextCells trimmed_cells = std::move(cells).value();
  for (auto& line : trimmed_cells.rows) line.resize(header.size());
  return is_long_form(header) ? sheet_of_long_form(trimmed_cells, file) : sheet_of_wide_form(trimmed_cells, file);
}

Result<NumberList> read_number_list(const std::string& file) {
  auto cells = json_array(file);
  if (!cells) {
    auto read = read_cells(file);
    if (!read) return read.problem();
    cells = std::move(read).value();
  }
  auto& rows = cells->rows;
  if (rows.size() == 1 && rows[0].size() > 1) {
    std::vector<std::vector<std::string>> column;
    for (auto& cell : rows[0]) column.push_back({cell});
    cells->numbers.assign(column.size(), 1);
    rows = std::move(column);
  }
  // The last column holds the numbers; a first row without one is the header.
  NumberList list;
  const std::size_t first = !rows.empty() && parse_number(rows[0].back()) ? 0 : 1;
  for (std::size_t row = first; row < rows.size(); ++row) {
    const auto value = parse_number(rows[row].back());
    if (!value) return cell_problem(file, cells->numbers[row], rows[row].size(), rows[row].back());
    list.values.push_back(*value);
    if (rows[row].size() > 1) list.labels.push_back(rows[row][0]);
  }
  if (list.labels.size() != list.values.size()) list.labels.clear();
  if (list.values.empty()) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  return list;
}

}  // namespace geojeom::cli
