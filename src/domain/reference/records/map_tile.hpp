#pragma once

#include <cstdint>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// One cell of a tile-grid map: a region at a column and row.
struct MapTile {
  std::string map;
  RegionCode region;
  std::string label;
  std::int64_t column;
  std::int64_t row;
};

inline RecordText describe(const MapTile*) {
  return {.ko = "지도 칸",
          .en = "Map tile",
          .help_ko = "타일 지도에서 지역이 놓이는 칸",
          .help_en = "Where a region stands in a tile map",
          .fields =
              {
                  field<&MapTile::map>({.ko = "지도", .en = "Map", .list = true}),
                  field<&MapTile::region>({.ko = "지역", .en = "Region", .list = true}),
                  field<&MapTile::label>({.ko = "표시 이름", .en = "Label", .list = true}),
                  field<&MapTile::column>({.ko = "열", .en = "Column", .min = 0, .max = 200, .list = true}),
                  field<&MapTile::row>({.ko = "행", .en = "Row", .min = 0, .max = 200, .list = true}),
              },
          .unique_together = {{"map", "region"}},
          .shared = true};
}

}  // namespace geojeom
