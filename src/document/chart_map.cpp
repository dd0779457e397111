#include <array>
#include <cmath>
#include <limits>

#include "document/chart_parts.hpp"
#include "document/overloaded.hpp"

namespace geojeom::chart {
namespace {

constexpr std::array<std::string_view, 5> steps{"#eaf2fb", "#bcd7f0", "#7fb0de", "#3f7fc0", "#174a86"};
constexpr double tile_size = 74;

/// At most five classes that begin at round values.
class Classes {
 public:
  explicit Classes(const std::vector<RegionValue>& regions) {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const auto& region : regions) {
      const auto position = plot_position(region.content.value);
      if (!position) continue;
      least = std::min(least, *position);
      most = std::max(most, *position);
    }
    if (least <= most) choose(least, most);
  }

  std::size_t count() const { return count_; }
  std::size_t class_of(double value) const {
    const double at = std::floor((value - axis_.from) / axis_.step + 1e-9);
    return std::min(static_cast<std::size_t>(std::max(at, 0.0)), count_ - 1);
  }
  /// Where a class begins.
  double begin(std::size_t at) const { return axis_.from + axis_.step * static_cast<double>(at); }
  const Axis& axis() const { return axis_; }
  /// With few classes the palest and the darkest are still used.
  std::string_view colour(std::size_t at) const {
    return count_ > 1 ? steps[at * (steps.size() - 1) / (count_ - 1)] : steps[2];
  }
  bool is_dark(std::size_t at) const { return count_ > 1 && at * (steps.size() - 1) / (count_ - 1) >= 3; }

 private:
  void choose(double least, double most) {
    const double span = most > least ? most - least : std::max(std::abs(most), 1.0);
    for (double power = std::pow(10.0, std::floor(std::log10(span)) - 1);; power *= 10) {
      for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0}) {
        const double step = factor * power;
        const double from = std::floor(least / step + 1e-9) * step;
        const double classes = std::floor((most - from) / step + 1e-9) + 1;
        if (classes > static_cast<double>(steps.size())) continue;
        axis_ = {from, from + classes * step, step};
        count_ = static_cast<std::size_t>(classes);
        return;
      }
    }
  }

  Axis axis_;
  std::size_t count_ = 0;
};

struct MapDrawing {
  Html& svg;
  const Chart& chart;
  const ChartDrawing& drawing;
  Classes classes;

  const Content* content_of(std::string_view code) const {
    for (const auto& region : chart.regions) {
      if (region.code == code) return &region.content;
    }
    return nullptr;
  }
  std::optional<std::size_t> class_of(std::string_view code) const {
    const auto* content = content_of(code);
    const auto position = content ? plot_position(content->value) : std::nullopt;
    return position ? std::optional(classes.class_of(*position)) : std::nullopt;
  }
  std::string fill_of_region(std::string_view code) const {
    const auto step = class_of(code);
    return step ? std::string(classes.colour(*step)) : fmt::format("url(#{}-none)", drawing.id);
  }
  std::string label_of(std::string_view code) const {
    const auto* content = content_of(code);
    return content && plot_position(content->value) ? value_label(*content, drawing) : "–";
  }
  std::string_view name_of(const auto& region) const {
    return drawing.language == Language::ko || region.name_en.empty() ? region.name_ko : region.name_en;
  }
};

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
  const double height = 54.0;
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
    write_text(map.svg, {centre, box.y + 21}, map.name_of(tile), {Anchor::middle, 11, colour, false, halo});
    write_text(map.svg, {centre, box.y + 39}, map.label_of(tile.code), {Anchor::middle, 13, colour, true, halo});
  }
  return 12 + height * rows + 8;
}

struct Frame {
  MapPoint least{std::numeric_limits<double>::max(), std::numeric_limits<double>::max()};
  MapPoint most{std::numeric_limits<double>::lowest(), std::numeric_limits<double>::lowest()};

  void cover(MapPoint point) {
    least = {std::min(least.x, point.x), std::min(least.y, point.y)};
    most = {std::max(most.x, point.x), std::max(most.y, point.y)};
  }
};

double ring_area(const std::vector<MapPoint>& ring) {
  double twice = 0;
  for (std::size_t at = 0; at < ring.size(); ++at) {
    const auto& a = ring[at];
    const auto& b = ring[(at + 1) % ring.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return twice / 2;
}

/// Where the name stands: the centre of gravity of the largest ring.
MapPoint label_place(const MapShape& shape) {
  const std::vector<MapPoint>* largest = nullptr;
  double area = 0;
  for (const auto& ring : shape.rings) {
    if (std::abs(ring_area(ring)) <= std::abs(area)) continue;
    area = ring_area(ring);
    largest = &ring;
  }
  if (!largest) return {};
  MapPoint sum;
  for (std::size_t at = 0; at < largest->size(); ++at) {
    const auto& a = (*largest)[at];
    const auto& b = (*largest)[(at + 1) % largest->size()];
    const double cross = a.x * b.y - b.x * a.y;
    sum = {sum.x + (a.x + b.x) * cross, sum.y + (a.y + b.y) * cross};
  }
  return {sum.x / (6 * area), sum.y / (6 * area)};
}

std::string path_of(const MapShape& shape, const auto& scaled) {
  std::string path;
  for (const auto& ring : shape.rings) {
    for (std::size_t at = 0; at < ring.size(); ++at) {
      const MapPoint point = scaled(ring[at]);
      path += at == 0 ? 'M' : 'L';
      append_coordinate(path, point.x);
      path += ' ';
      append_coordinate(path, point.y);
    }
    path += 'Z';
  }
  return path;
}

double write_shapes(const MapDrawing& map, const BoundaryLayout& layout) {
  Frame frame;
  for (const auto& shape : layout.shapes) {
    for (const auto& ring : shape.rings) {
      for (const auto& point : ring) frame.cover(point);
    }
  }
  if (frame.least.x >= frame.most.x || frame.least.y >= frame.most.y) return 40;
  const double scale = std::min((width - 150) / (frame.most.x - frame.least.x), 420 / (frame.most.y - frame.least.y));
  const auto scaled = [&](MapPoint point) {
    return MapPoint{12 + (point.x - frame.least.x) * scale, 12 + (point.y - frame.least.y) * scale};
  };
  for (const auto& shape : layout.shapes) {
    map.svg.add("path", attr("d", path_of(shape, scaled)), attr("fill", map.fill_of_region(shape.code)),
                attr("fill-rule", "evenodd"), attr("stroke", "#5d6874"), attr("stroke-width", 0.7));
  }
  for (const auto& shape : layout.shapes) {
    const MapPoint place = scaled(label_place(shape));
    write_text(map.svg, {place.x, place.y - 2}, map.name_of(shape), {Anchor::middle, 10, ink, false, "#ffffff"});
    write_text(map.svg, {place.x, place.y + 11}, map.label_of(shape.code), {Anchor::middle, 11, ink, true, "#ffffff"});
  }
  double bottom = 12 + (frame.most.y - frame.least.y) * scale + 14;
  if (!layout.source.empty()) {
    write_text(map.svg, {width - 12, bottom + 6}, layout.source, {Anchor::end, 9, quiet_ink});
    bottom += 14;
  }
  return bottom;
}

}  // namespace

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

}  // namespace geojeom::chart
