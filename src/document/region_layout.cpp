#include "document/region_layout.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace geojeom::document {
namespace {

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(separator, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

std::optional<int> place(std::string_view text) {
  int number = -1;
  const auto end = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool is_whole = end.ec == std::errc{} && end.ptr == text.data() + text.size();
  return is_whole && number >= 0 && number < 100 ? std::optional(number) : std::nullopt;
}

std::optional<MapTile> read_tile(std::string_view line) {
  const auto fields = split(line, ',');
  if (fields.size() != 6 || fields[0].empty() || fields[1].empty()) return std::nullopt;
  const auto column = place(fields[3]);
  const auto row = place(fields[4]);
  if (!column || !row) return std::nullopt;
  return MapTile{.code = std::string(fields[0]),
                 .name_ko = std::string(fields[1]),
                 .name_en = std::string(fields[2]),
                 .column = *column,
                 .row = *row,
                 .parent = std::string(fields[5])};
}

}  // namespace

Result<TileLayout> read_tiles(std::string_view csv) {
  TileLayout layout;
  int number = 0;
  for (auto line : split(csv, '\n')) {
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (number == 1 || line.empty()) continue;
    auto tile = read_tile(line);
    if (!tile) return Problem{.code = "DOC-201", .details = {{"line", std::to_string(number)}}};
    layout.tiles.push_back(std::move(*tile));
  }
  return layout;
}

TileLayout select_tiles(const TileLayout& layout, std::size_t digits, const std::vector<std::string>& parents) {
  TileLayout selected;
  for (const auto& tile : layout.tiles) {
    const bool is_wanted = parents.empty() || std::find(parents.begin(), parents.end(), tile.parent) != parents.end();
    if (tile.code.size() == digits && is_wanted) selected.tiles.push_back(tile);
  }
  return selected;
}

}  // namespace geojeom::document
