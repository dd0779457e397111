#include <algorithm>
#include <array>

#include "document/chart_map.hpp"

namespace geojeom::document::chart {
namespace {

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

/// Names of provinces as maps write them: 충청북도 is 충북, 대전광역시 is 대전.
std::string short_name(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> shortened{
      {{"충청북", "충북"}, {"충청남", "충남"}, {"전라남", "전남"}, {"경상북", "경북"}, {"경상남", "경남"}}};
  for (const std::string_view suffix : {"특별자치도", "특별자치시", "특별시", "광역시", "도"}) {
    if (!name.ends_with(suffix)) continue;
    name.remove_suffix(suffix.size());
    for (const auto& [full, brief] : shortened) {
      if (name == full) return std::string(brief);
    }
    return std::string(name);
  }
  return std::string(name);
}

/// Puts the labels so that they do not write over each other: in their region, else a little aside with a thin line to
/// it, else not at all (the data table has every value).
class Labels {
 public:
  explicit Labels(const MapDrawing& map) : map_(map) {}

  void write(MapPoint place, std::string_view name, std::string_view value) {
    const Box wanted{place.x, place.y, std::max(text_width(name, 10), text_width(value, 11)), 24};
    for (const MapPoint shift : shifts) {
      const Box box{place.x + shift.x - wanted.width / 2, place.y + shift.y - 12, wanted.width, wanted.height};
      if (!is_free(box)) continue;
      taken_.push_back(box);
      const MapPoint at{place.x + shift.x, place.y + shift.y};
      if (shift.x != 0 || shift.y != 0) write_line(map_.svg, place, at, {ink, 0.6, ""});
      write_text(map_.svg, {at.x, at.y - 2}, name, {Anchor::middle, 10, ink, false, "#ffffff"});
      write_text(map_.svg, {at.x, at.y + 10}, value, {Anchor::middle, 11, ink, true, "#ffffff"});
      return;
    }
  }

 private:
  static constexpr std::array<MapPoint, 9> shifts{
      {{0, 0}, {-34, 0}, {34, 0}, {0, -26}, {0, 26}, {-48, -20}, {48, -20}, {-48, 22}, {48, 22}}};

  bool is_free(const Box& box) const {
    return std::none_of(taken_.begin(), taken_.end(), [&](const Box& other) {
      return box.x < other.x + other.width && other.x < box.x + box.width && box.y < other.y + other.height &&
             other.y < box.y + box.height;
    });
  }

  const MapDrawing& map_;
  std::vector<Box> taken_;
};

Frame frame_of(const BoundaryLayout& layout) {
  Frame frame;
  for (const auto& shape : layout.shapes) {
    for (const auto& ring : shape.rings) {
      for (const auto& point : ring) frame.cover(point);
    }
  }
  return frame;
}

}  // namespace

double write_shapes(const MapDrawing& map, const BoundaryLayout& layout) {
  const Frame frame = frame_of(layout);
  if (frame.least.x >= frame.most.x || frame.least.y >= frame.most.y) return 40;
  const double span_x = frame.most.x - frame.least.x;
  const double span_y = frame.most.y - frame.least.y;
  const double scale = std::min((width - 150) / span_x, 400 / span_y);
  const double left = (width - 130 - span_x * scale) / 2;
  const auto scaled = [&](MapPoint point) {
    return MapPoint{left + (point.x - frame.least.x) * scale, 12 + (point.y - frame.least.y) * scale};
  };
  for (const auto& shape : layout.shapes) {
    map.svg.add("path", attr("d", path_of(shape, scaled)), attr("fill", map.fill_of_region(shape.code)),
                attr("fill-rule", "evenodd"), attr("stroke", "#5d6874"), attr("stroke-width", 0.7));
  }
  Labels labels(map);
  for (const auto& shape : layout.shapes) {
    const bool is_province = shape.code.size() == 2 && map.drawing.language == Language::ko;
    const std::string name = is_province ? short_name(shape.name_ko) : std::string(map.name_of(shape));
    labels.write(scaled(label_place(shape)), name, map.label_of(shape.code));
  }
  double bottom = 12 + span_y * scale + 14;
  if (!layout.source.empty()) {
    write_text(map.svg, {width - 12, bottom + 6}, layout.source, {Anchor::end, 9, quiet_ink});
    bottom += 14;
  }
  return bottom;
}

}  // namespace geojeom::document::chart
