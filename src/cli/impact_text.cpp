#include "cli/impact_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/problem_catalogue.hpp"
#include "core/utf8.hpp"

namespace geojeom::cli {
namespace {

std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const bool is_wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
                         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFF60);
    width += is_wide ? 2 : 1;
  }
  return width;
}

bool looks_like_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.,-+% ") == std::string_view::npos;
}

}  // namespace

void TextTable::print(Terminal& terminal) const {
  std::vector<std::size_t> widths;
  for (const auto& row : rows_) {
    widths.resize(std::max(widths.size(), row.size()), 0);
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width_of(row[c]));
  }
  std::vector<bool> is_number(widths.size(), rows_.size() > 1);
  for (std::size_t r = 1; r < rows_.size(); ++r) {
    for (std::size_t c = 0; c < rows_[r].size(); ++c)
      is_number[c] = is_number[c] && (c > 0) && looks_like_number(rows_[r][c]);
  }
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      const std::string space(widths[c] - width_of(row[c]), ' ');
      line += (c == 0 ? "" : "  ") + (is_number[c] ? space + row[c] : row[c] + space);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    terminal.line(line);
  }
}

std::string shown(double value, int decimals) {
  if (!std::isfinite(value)) return "-";
  auto text = fmt::format("{:.{}f}", std::abs(value), decimals);
  const auto point = std::min(text.find('.'), text.size());
  for (std::size_t at = point; at > 3; at -= 3) text.insert(at - 3, ",");
  const bool is_zero = text.find_first_not_of("0.,") == std::string::npos;
  return value < 0.0 && !is_zero ? "-" + text : text;
}

void write_warnings(JsonWriter& json, const Problems& warnings, Language language) {
  json.key("warnings").begin_array();
  for (const auto& problem : warnings) {
    json.begin_object().key("code").value(problem.code).key("field").value(problem.field);
    json.key("message").value(explain(problem, language).message).end_object();
  }
  json.end_array();
}

}  // namespace geojeom::cli
