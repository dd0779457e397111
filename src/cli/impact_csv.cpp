#include "cli/impact_csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <limits>
#include <map>

#include "core/utf8.hpp"

namespace geojeom::cli {
namespace {

using Cells = std::vector<std::vector<std::string>>;

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
  for (; column < cells[0].size(); ++column) {
    bool has_text = false, has_number = false;
    for (std::size_t row = 1; row < cells.size(); ++row) {
      if (is_blank(cells[row][column])) continue;
      (parse_number(cells[row][column]) ? has_number : has_text) = true;
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
  for (std::size_t line = 1; line < cells.size(); ++line) {
    const auto value = is_blank(cells[line][2]) ? blank : parse_number(cells[line][2]);
    if (!value) return cell_problem(file, line + 1, 3, cells[line][2]);
    places.push_back({place_of(sheet.row_labels, row_places, cells[line][0]),
                      place_of(sheet.column_labels, column_places, cells[line][1])});
    values.push_back(*value);
    sheet.decimals = std::max(sheet.decimals, decimals_of(cells[line][2]));
  }
  sheet.values = impact::Matrix(sheet.row_labels.size(), sheet.column_labels.size(), blank);
  for (std::size_t k = 0; k < values.size(); ++k) sheet.values(places[k][0], places[k][1]) = values[k];
  return sheet;
}

Result<impact::Sheet> sheet_of_wide_form(const Cells& cells, const std::string& file) {
  impact::Sheet sheet;
  sheet.name = file;
  const std::size_t text_columns = count_text_columns(cells);
  const std::size_t count = cells[0].size() - text_columns;
  if (count == 0) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  sheet.column_labels.assign(cells[0].begin() + static_cast<std::ptrdiff_t>(text_columns), cells[0].end());
  sheet.values = impact::Matrix(cells.size() - 1, count, blank);
  for (std::size_t row = 1; row < cells.size(); ++row) {
    sheet.row_labels.push_back(cells[row][0]);
    if (text_columns > 1) sheet.row_names.push_back(cells[row][1]);
    for (std::size_t column = 0; column < count; ++column) {
      const auto& cell = cells[row][text_columns + column];
      if (is_blank(cell)) continue;
      const auto value = parse_number(cell);
      if (!value) return cell_problem(file, row + 1, text_columns + column + 1, cell);
      sheet.values(row - 1, column) = *value;
      sheet.decimals = std::max(sheet.decimals, decimals_of(cell));
    }
  }
  return sheet;
}

/// [1, 2.5, -3] as cells of one row each.
Cells cells_of_json_array(std::string_view text) {
  Cells cells;
  std::string number;
  for (const char c : text) {
    if (c == ',' || c == ']') {
      cells.push_back({std::string(trimmed(number))});
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

Result<std::string> read_file(const std::string& file) {
  std::ifstream stream(file, std::ios::binary);
  std::string text;
  if (stream) text.assign(std::istreambuf_iterator<char>(stream), {});
  if (!stream) return Problem{.code = "CLI-105", .field = file, .details = {{"file", file}}};
  return text;
}

Result<Cells> parse_csv(std::string_view text, const std::string& name) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Cells rows(1, std::vector<std::string>(1));
  bool is_quoted = false, was_quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto& field = rows.back().back();
    const char c = text[i];
    if (is_quoted) {
      if (c != '"') {
        field += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        field += text[++i];
      } else {
        is_quoted = false;
      }
    } else if (c == '"' && field.empty() && !was_quoted) {
      is_quoted = was_quoted = true;
    } else if (c == ',') {
      rows.back().emplace_back();
      was_quoted = false;
    } else if (c == '\n') {
      rows.emplace_back(1);
      was_quoted = false;
    } else if (c != '\r') {
      field += c;
    }
  }
  if (is_quoted || !is_utf8(text)) return Problem{.code = "IO-135", .field = name, .details = {{"file", name}}};
  for (auto& row : rows) {
    for (auto& field : row) field = std::string(trimmed(field));
  }
  std::erase_if(rows, [](const auto& row) { return row.size() == 1 && row[0].empty(); });
  return rows;
}

Result<impact::Sheet> read_number_sheet(const std::string& file) {
  const auto text = read_file(file);
  if (!text) return text.problem();
  const auto cells = parse_csv(*text, file);
  if (!cells) return cells.problem();
  if (cells->size() < 2) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  for (std::size_t row = 1; row < cells->size(); ++row) {
    if ((*cells)[row].size() == (*cells)[0].size()) continue;
    return Problem{.code = "IO-134",
                   .field = file,
                   .details = {{"file", file},
                               {"row", fmt::to_string(row + 1)},
                               {"cells", fmt::to_string((*cells)[row].size())},
                               {"expected", fmt::to_string((*cells)[0].size())}}};
  }
  return is_long_form((*cells)[0]) ? sheet_of_long_form(*cells, file) : sheet_of_wide_form(*cells, file);
}

Result<NumberList> read_number_list(const std::string& file) {
  const auto text = read_file(file);
  if (!text) return text.problem();
  auto cells = parse_csv(*text, file);
  if (!cells) return cells.problem();
  const bool is_json =
      text->find_first_not_of(" \r\n\t") != std::string::npos && (*text)[text->find_first_not_of(" \r\n\t")] == '[';
  Cells rows = is_json ? cells_of_json_array(*text) : std::move(*cells);
  if (rows.empty()) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  NumberList list;
  const bool is_one_row = rows.size() == 1 && rows[0].size() > 1;
  if (is_one_row) {
    Cells column;
    for (auto& cell : rows[0]) column.push_back({cell});
    rows = std::move(column);
  }
  // The last column holds the numbers; a first row without one is the header.
  const std::size_t first = parse_number(rows[0].back()) ? 0 : 1;
  for (std::size_t row = first; row < rows.size(); ++row) {
    const auto value = parse_number(rows[row].back());
    if (!value) return cell_problem(file, row + 1, rows[row].size(), rows[row].back());
    list.values.push_back(*value);
    if (rows[row].size() > 1) list.labels.push_back(rows[row][0]);
  }
  if (list.labels.size() != list.values.size()) list.labels.clear();
  if (list.values.empty()) return Problem{.code = "IO-136", .field = file, .details = {{"file", file}}};
  return list;
}

}  // namespace geojeom::cli
