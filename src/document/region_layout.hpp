#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/result.hpp"

namespace geojeom::document {

/// A place on the drawing, in the layout's own units; y grows downwards.
struct MapPoint {
  double x = 0;
  double y = 0;

  bool operator==(const MapPoint&) const = default;
};

/// One region as a square of a tile grid.
struct MapTile {
  std::string code;  ///< administrative standard code: 2 digits a province, 5 a municipality
  std::string name_ko;
  std::string name_en;
  int column = 0;
  int row = 0;
  std::string parent;  ///< code of the province of a municipality
};

/// One region by its boundary: rings in the order of the file; a hole is a ring inside another (even-odd rule).
struct MapShape {
  std::string code;
  std::string name_ko;
  std::string name_en;
  std::vector<std::vector<MapPoint>> rings;
};

struct TileLayout {
  std::vector<MapTile> tiles;
};

struct BoundaryLayout {
  std::vector<MapShape> shapes;
  std::string source;  ///< who drew the boundaries; printed with the map
};

/// Where the regions of a map stand.
using RegionLayout = std::variant<TileLayout, BoundaryLayout>;

/// Reads the columns code,name_ko,name_en,column,row,parent (data/maps/tiles-korea.csv).
/// Errors: DOC-201 a line that is none.
Result<TileLayout> read_tiles(std::string_view csv);

/// The tiles whose code has `digits` digits and, when `parents` are given, whose parent is one of them.
TileLayout select_tiles(const TileLayout& layout, std::size_t digits, const std::vector<std::string>& parents = {});

/// Reads GeoJSON (FeatureCollection) or TopoJSON in degrees; `object` names the TopoJSON object, empty takes the first.
/// Features need the properties `code` and `name` (or `name_ko`), `name_en` is optional. Projected for Korea:
/// x = (longitude - 127.5) * cos(36.3 deg), y = -latitude, within 1 % of the true shape.
/// Errors: DOC-202 not JSON or too large, DOC-203 not such a map, DOC-204 no such object.
Result<BoundaryLayout> read_boundaries(std::string_view json, std::string_view object = {});

}  // namespace geojeom::document
