#include "document/write_csv.hpp"

#include <algorithm>

#include "document/overloaded.hpp"

namespace geojeom::document {
namespace {

/// A number as programs read it: no groups, "-" for negative.
std::string plain_digits(std::string text) {
  std::erase(text, ',');
  return text;
}

std::string safe_text(const std::string& text) {
  const bool is_formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
  return is_formula ? "'" + text : text;
}

std::string field_text(const Value& value) {
  return std::visit(
      Overloaded{[](const std::string& text) { return safe_text(text); },
                 [](const Date& date) { return to_text(date); }, [](const Missing&) { return std::string(); },
                 [](const auto& number) { return plain_digits(to_text(Value(number), Language::en, UnitShown::no)); }},
      value);
}

void append_field(std::string& line, const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) {
    line += text;
    return;
  }
  line += '"';
  for (const char c : text) {
    if (c == '"') line += '"';
    line += c;
  }
  line += '"';
}

/// A merged cell is written into each row and column it covers, so that the rows can be sorted and filtered.
std::vector<std::vector<std::string>> fields_of(const Table& table) {
  const auto grid = place_cells(table);
  std::vector<std::vector<std::string>> fields(grid.size(), std::vector<std::string>(table.columns.size()));
  for (const auto& row : grid) {
    for (const auto& placed : row) {
      for (int down = 0; down < placed.cell->rows; ++down) {
        for (int across = 0; across < placed.cell->columns; ++across) {
          const bool is_repeated = across == 0 || static_cast<std::size_t>(placed.row) < table.header.size();
          auto& field =
              fields[static_cast<std::size_t>(placed.row + down)][static_cast<std::size_t>(placed.column + across)];
          if (is_repeated) field = field_text(placed.cell->content.value);
        }
      }
    }
  }
  return fields;
}

void append_line(std::string& out, const std::vector<std::string>& fields) {
  for (std::size_t at = 0; at < fields.size(); ++at) {
    if (at > 0) out += ',';
    append_field(out, fields[at]);
  }
  out += "\r\n";
}

void append_table(std::string& out, const Table& table) {
  if (out.size() > 3) out += "\r\n";
  std::vector<std::string> caption{safe_text(table.caption)};
  if (!table.unit_line.empty()) caption.push_back("(" + table.unit_line + ")");
  append_line(out, caption);
  for (const auto& row : fields_of(table)) append_line(out, row);
}

}  // namespace

std::string write_csv(const Document& document) {
  std::string out = "\xEF\xBB\xBF";
  for (const auto& block : document.blocks) {
    if (const auto* table = std::get_if<Table>(&block)) append_table(out, *table);
    if (const auto* chart = std::get_if<Chart>(&block)) append_table(out, data_table(*chart, document.language));
  }
  return out;
}

}  // namespace geojeom::document
