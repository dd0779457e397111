#include "document/chart_map.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "document/overloaded.hpp"

namespace geojeom::document::chart {
namespace {

constexpr double tile_size = 112;  ///< of a province with few municipalities
constexpr double tile_height = 46;
constexpr double roomy_size = 92;  ///< from here on the words are larger

void write_no_value_pattern(const MapDrawing& map) {
  map.svg.add("defs", [&] {
    map.svg.add("pattern", id(map.drawing.id + "-none"), attr("width", 8), attr("height", 8),
                attr("patternUnits", "userSpaceOnUse"), [&] {
                  write_box(map.svg, {0, 0, 8, 8}, "#ffffff");
                  map.svg.add("path", attr("d", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4"), attr("stroke", "#c3cad3"),
                              attr("stroke-width", 1));
                });
  });
}

void write_swatch(const MapDrawing& map, double y, std::string_view fill, std::string_view text) {
  map.svg.add("rect", attr("x", width - 118), attr("y", y), attr("width", 20), attr("height", 16), attr("fill", fill),
              attr("stroke", "#8a94a0"), attr("stroke-width", 0.5));
  write_text(map.svg, {width - 92, y + 13}, text, {.size = 11});
}

/// The classes at the right of the map, the greatest on top, with the value where each begins.
void write_scale(const MapDrawing& map, double height) {
  const bool is_korean = map.drawing.language == Language::ko;
  double y = std::max(height - 24.0 - 22.0 * static_cast<double>(map.classes.count() + 1), 12.0);
  for (std::size_t at = map.classes.count(); at-- > 0; y += 22) {
    const std::string text = tick_text(map.classes.begin(at), map.classes.axis(), map.drawing.language);
    write_swatch(map, y, map.classes.colour(at), is_korean ? text + " 이상" : "from " + text);
  }
  write_swatch(map, y, fmt::format("url(#{}-none)", map.drawing.id), is_korean ? "값 없음" : "no value");
}

}  // namespace

double write_tiles(const MapDrawing& map, const TileLayout& layout) {
  int columns = 0;
  int rows = 0;
  int first_column = std::numeric_limits<int>::max();
  for (const auto& tile : layout.tiles) {
    columns = std::max(columns, tile.column + 1);
    rows = std::max(rows, tile.row + 1);
    first_column = std::min(first_column, tile.column);
  }
  const double size = std::min(tile_size, (width - 150) / std::max(columns - first_column, 1));
  const double height = std::max(tile_height, size * 0.56);
  const bool is_roomy = size >= roomy_size;
  const double left = std::max((width - 130 - size * (columns - first_column)) / 2, 12.0);
  for (const auto& tile : layout.tiles) {
    const Box box{left + size * (tile.column - first_column), 12 + height * tile.row, size - 3, height - 3};
    const auto step = map.class_of(tile.code);
    const bool is_dark = step && map.classes.is_dark(*step);
    map.svg.add("rect", attr("x", box.x), attr("y", box.y), attr("width", box.width), attr("height", box.height),
                attr("rx", 3), attr("fill", map.fill_of_region(tile.code)), attr("stroke", "#8a94a0"),
                attr("stroke-width", 0.6));
    const std::string_view colour = is_dark ? std::string_view("#ffffff") : ink;
    const std::string_view halo = step ? std::string_view() : std::string_view("#ffffff");
    const double centre = box.x + box.width / 2;
    write_text(map.svg, {centre, box.y + box.height * 0.4}, map.name_of(tile),
               {Anchor::middle, is_roomy ? 13.0 : 11.0, colour, false, halo});
    write_text(map.svg, {centre, box.y + box.height * 0.8}, map.label_of(tile.code),
               {Anchor::middle, is_roomy ? 16.0 : 13.0, colour, true, halo});
  }
  return 12 + height * rows + 8;
}

double write_region_map(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  const MapDrawing map{svg, chart, drawing, Classes(chart.regions)};
  write_no_value_pattern(map);
  const double height =
      std::max(std::visit(Overloaded{[&](const TileLayout& layout) { return write_tiles(map, layout); },
                                     [&](const BoundaryLayout& layout) { return write_shapes(map, layout); }},
                          chart.layout),
               170.0);
  write_scale(map, height);
  return height;
}

}  // namespace geojeom::document::chart
