#include <algorithm>
#include <boost/json.hpp>
#include <cmath>
#include <numbers>
#include <stdexcept>

#include "document/region_layout.hpp"

namespace geojeom::document {
namespace {

namespace json = boost::json;

constexpr std::size_t bytes_max = 64u << 20;
constexpr std::size_t points_max = 4'000'000;  // many rings may name one long arc: a small file could grow without end

/// What the outside file got wrong; caught in read_boundaries.
struct NotAMap : std::runtime_error {
  using std::runtime_error::runtime_error;
};

const json::value& member(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (!value) throw NotAMap(std::string(name));
  return *value;
}

const json::array& array_of(const json::value& value, const char* what) {
  const auto* array = value.if_array();
  if (!array) throw NotAMap(what);
  return *array;
}

const json::object& object_of(const json::value& value, const char* what) {
  const auto* object = value.if_object();
  if (!object) throw NotAMap(what);
  return *object;
}

double number_of(const json::value& value) {
  boost::system::error_code error;
  const double number = value.to_number<double>(error);
  if (error || !std::isfinite(number)) throw NotAMap("coordinates");
  return number;
}

std::string text_of(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  if (!value || value->is_null()) return {};
  if (const auto* text = value->if_string()) return std::string(*text);
  return value->is_int64() ? std::to_string(value->as_int64()) : std::string();
}

MapPoint project(double longitude, double latitude) {
  if (std::abs(longitude) > 180 || std::abs(latitude) > 90) throw NotAMap("coordinates in degrees");
  static const double scale = std::cos(36.3 * std::numbers::pi / 180);
  return {(longitude - 127.5) * scale, -latitude};
}

using Line = std::vector<MapPoint>;

Line read_line(const json::value& value) {
  Line line;
  for (const auto& position : array_of(value, "coordinates")) {
    const auto& pair = array_of(position, "coordinates");
    if (pair.size() < 2) throw NotAMap("coordinates");
    line.push_back(project(number_of(pair[0]), number_of(pair[1])));
  }
  return line;
}

/// Calls `ring` for every ring of a Polygon or MultiPolygon; other geometries are passed over.
template <class Ring>
void for_each_ring(std::string_view type, const json::value& nested, const Ring& ring) {
  if (type == "Polygon") {
    for (const auto& one : array_of(nested, "rings")) ring(one);
  } else if (type == "MultiPolygon") {
    for (const auto& polygon : array_of(nested, "polygons")) {
      for (const auto& one : array_of(polygon, "rings")) ring(one);
    }
  }
}

MapShape named_shape(const json::object& feature) {
  const auto& properties = object_of(member(feature, "properties"), "properties");
  MapShape shape{.code = text_of(properties, "code"),
                 .name_ko = text_of(properties, "name"),
                 .name_en = text_of(properties, "name_en"),
                 .rings = {}};
  if (shape.name_ko.empty()) shape.name_ko = text_of(properties, "name_ko");
  if (shape.code.empty()) throw NotAMap("properties.code");
  return shape;
}

std::vector<MapShape> read_geojson(const json::object& root) {
  std::vector<MapShape> shapes;
  for (const auto& entry : array_of(member(root, "features"), "features")) {
    const auto& feature = object_of(entry, "feature");
    const auto& geometry = object_of(member(feature, "geometry"), "geometry");
    auto& shape = shapes.emplace_back(named_shape(feature));
    for_each_ring(text_of(geometry, "type"), member(geometry, "coordinates"),
                  [&](const json::value& ring) { shape.rings.push_back(read_line(ring)); });
  }
  return shapes;
}

/// The arcs of a TopoJSON file, quantised or not: quantised positions are differences to the one before.
std::vector<Line> read_arcs(const json::object& root) {
  const auto* transform = root.if_contains("transform");
  double scale[2] = {1, 1};
  double translate[2] = {0, 0};
  if (transform) {
    const auto& values = object_of(*transform, "transform");
    for (std::size_t axis = 0; axis < 2; ++axis) {
      scale[axis] = number_of(array_of(member(values, "scale"), "scale").at(axis));
      translate[axis] = number_of(array_of(member(values, "translate"), "translate").at(axis));
    }
  }
  std::vector<Line> arcs;
  for (const auto& entry : array_of(member(root, "arcs"), "arcs")) {
    if (!transform) {
      arcs.push_back(read_line(entry));
      continue;
    }
    auto& arc = arcs.emplace_back();
    double at[2] = {0, 0};
    for (const auto& step : array_of(entry, "arc")) {
      const auto& pair = array_of(step, "arc");
      for (std::size_t axis = 0; axis < 2; ++axis) at[axis] += number_of(pair.at(axis));
      arc.push_back(project(at[0] * scale[0] + translate[0], at[1] * scale[1] + translate[1]));
    }
  }
  return arcs;
}

/// A ring is a list of arcs that share their end points; ~i is arc i backwards.
Line join_arcs(const json::value& indices, const std::vector<Line>& arcs) {
  Line ring;
  for (const auto& entry : array_of(indices, "arcs")) {
    const auto* index = entry.if_int64();
    if (!index) throw NotAMap("arcs");
    const bool is_backwards = *index < 0;
    const auto position = static_cast<std::size_t>(is_backwards ? ~*index : *index);
    if (position >= arcs.size()) throw NotAMap("arcs");
    Line arc = arcs[position];
    if (is_backwards) std::reverse(arc.begin(), arc.end());
    if (!ring.empty() && !arc.empty()) ring.pop_back();
    if (ring.size() + arc.size() > points_max) throw NotAMap("too many points");
    ring.insert(ring.end(), arc.begin(), arc.end());
  }
  return ring;
}

std::vector<MapShape> read_topojson(const json::object& root, const json::value& object) {
  const auto arcs = read_arcs(root);
  std::size_t points = 0;
  std::vector<MapShape> shapes;
  for (const auto& entry : array_of(member(object_of(object, "object"), "geometries"), "geometries")) {
    const auto& geometry = object_of(entry, "geometry");
    auto& shape = shapes.emplace_back(named_shape(geometry));
    for_each_ring(text_of(geometry, "type"), member(geometry, "arcs"), [&](const json::value& ring) {
      shape.rings.push_back(join_arcs(ring, arcs));
      points += shape.rings.back().size();
      if (points > points_max) throw NotAMap("too many points");
    });
  }
  return shapes;
}

Result<BoundaryLayout> read_map(const json::object& root, std::string_view object) {
  const auto type = text_of(root, "type");
  if (type == "FeatureCollection") return BoundaryLayout{read_geojson(root), {}};
  if (type != "Topology") throw NotAMap("type");
  const auto& objects = object_of(member(root, "objects"), "objects");
  if (objects.empty()) throw NotAMap("objects");
  const auto* found = object.empty() ? &objects.begin()->value() : objects.if_contains(object);
  if (!found) return Problem{.code = "DOC-204", .details = {{"object", std::string(object)}}};
  return BoundaryLayout{read_topojson(root, *found), {}};
}

}  // namespace

Result<BoundaryLayout> read_boundaries(std::string_view text, std::string_view object) {
  if (text.size() > bytes_max) return Problem{.code = "DOC-202", .details = {{"what", "64 MB"}}};
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  boost::system::error_code error;
  const auto parsed = json::parse({text.data(), text.size()}, error);
  if (error) return Problem{.code = "DOC-202", .details = {{"what", error.message()}}};
  try {
    return read_map(object_of(parsed, "object"), object);
  } catch (const NotAMap& wrong) {
    return Problem{.code = "DOC-203", .details = {{"what", wrong.what()}}};
  } catch (const std::out_of_range&) {  // a pair with one number
    return Problem{.code = "DOC-203", .details = {{"what", "coordinates"}}};
  }
}

}  // namespace geojeom::document
