#include "cli/text_table.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace geojeom::cli {
namespace {

constexpr std::size_t cell_width_max = 40;

bool is_wide(char32_t c) {
  return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
         (c >= 0x3200 && c <= 0x33FF);
}

std::string shortened(const std::string& cell) {
  std::string line = cell.substr(0, cell.find('\n'));
  if (display_width(line) <= cell_width_max) return line;
  std::string out;
  std::size_t width = 0;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = next_code_point(line, at);
    width += is_wide(c) ? 2 : 1;
    if (width > cell_width_max - 1) break;
    append_code_point(out, c);
  }
  return out + "…";
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += is_wide(next_code_point(text, at)) ? 2 : 1;
  return width;
}

std::string TextTable::text() const {
  std::vector<std::vector<std::string>> all{header_};
  for (const auto& line : lines_) {
    auto& cells = all.emplace_back();
    for (const auto& cell : line) cells.push_back(shortened(cell));
  }
  std::vector<std::size_t> widths(header_.size());
  for (const auto& line : all) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], display_width(line[i]));
  }
  std::string out;
  for (std::size_t row = 0; row < all.size(); ++row) {
    std::string text;
    for (std::size_t i = 0; i < all[row].size(); ++i) {
      const std::string padding(widths[i] - display_width(all[row][i]), ' ');
      const bool right = std::find(right_.begin(), right_.end(), i) != right_.end();
      text += (i == 0 ? "" : "  ") + (right ? padding + all[row][i] : all[row][i] + padding);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out += text + "\n";
    if (row > 0) continue;
    std::size_t total = 2 * (widths.size() - 1);
    for (const auto width : widths) total += width;
    for (std::size_t i = 0; i < total; ++i) out += "─";
    out += "\n";
  }
  return out;
}

}  // namespace geojeom::cli
