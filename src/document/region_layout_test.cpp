#include "document/region_layout.hpp"

#include <cmath>
#include <set>

#include "document/chart.hpp"
#include "document/golden_test.hpp"
#include "document/sample_report_test.hpp"

namespace geojeom::document {
namespace {

constexpr std::string_view square_geojson = R"({"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"code":"43110","name":"청주시","name_en":"Cheongju-si"},
   "geometry":{"type":"Polygon","coordinates":[[[127.5,36],[128.5,36],[128.5,37],[127.5,37],[127.5,36]]]}}]})";

/// Two unit squares that share an edge; quantised to tenths, the shared arc is used backwards by the second.
constexpr std::string_view squares_topojson =
    R"({"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[127.5,36]},
  "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]],
  "objects":{"other":{"type":"GeometryCollection","geometries":[]},
    "sigun":{"type":"GeometryCollection","geometries":[
      {"type":"Polygon","properties":{"code":"1","name":"왼쪽"},"arcs":[[0,1]]},
      {"type":"MultiPolygon","properties":{"code":2,"name_ko":"오른쪽"},"arcs":[[[2,-1]]]}]}}})";

std::string code_of(std::string_view json, std::string_view object = {}) {
  const auto layout = read_boundaries(json, object);
  return layout ? std::string("ok") : layout.problem().code;
}

TEST(Tiles, give_every_province_and_municipality_a_place_of_its_own) {
  const auto provinces = sample_tiles(2);
  const auto municipalities = sample_tiles(5);
  EXPECT_EQ(provinces.tiles.size(), 17u);
  EXPECT_EQ(municipalities.tiles.size(), 17u);
  for (const auto& layout : {provinces, municipalities}) {
    std::set<std::pair<int, int>> places;
    std::set<std::string> codes;
    for (const auto& tile : layout.tiles) {
      EXPECT_TRUE(places.insert({tile.column, tile.row}).second) << tile.name_ko;
      EXPECT_TRUE(codes.insert(tile.code).second) << tile.name_ko;
    }
  }
  EXPECT_EQ(select_tiles(municipalities, 5, {"43"}).tiles.size(), 11u);
}

TEST(Tiles, name_the_line_that_cannot_be_read) {
  for (const auto* line :
       {"43,충북,Chungbuk,2", "43,충북,Chungbuk,x,1,", "43,충북,Chungbuk,2,-1,", ",충북,Chungbuk,2,1,"}) {
    const auto layout =
        read_tiles(std::string("code,name_ko,name_en,column,row,parent\r\n11,서울,Seoul,1,0,\r\n") + line);
    ASSERT_FALSE(layout.ok()) << line;
    EXPECT_EQ(layout.problem().code, "DOC-201");
    EXPECT_EQ(layout.problem().details.front().second, "3");
  }
}

TEST(Boundaries, are_read_from_geojson_and_projected_for_korea) {
  const auto layout = read_boundaries(square_geojson);
  ASSERT_TRUE(layout.ok());
  ASSERT_EQ(layout->shapes.size(), 1u);
  const auto& shape = layout->shapes.front();
  EXPECT_EQ(shape.code, "43110");
  EXPECT_EQ(shape.name_en, "Cheongju-si");
  ASSERT_EQ(shape.rings.front().size(), 5u);
  EXPECT_NEAR(shape.rings.front()[1].x, 0.80593, 1e-5);
  EXPECT_EQ(shape.rings.front()[2].y, -37);
}

TEST(Boundaries, join_the_arcs_of_topojson_forwards_and_backwards) {
  const auto layout = read_boundaries(squares_topojson, "sigun");
  ASSERT_TRUE(layout.ok());
  ASSERT_EQ(layout->shapes.size(), 2u);
  for (const auto& shape : layout->shapes) {
    const auto& ring = shape.rings.front();
    ASSERT_EQ(ring.size(), 5u) << shape.code;
    EXPECT_NEAR(ring.front().x, ring.back().x, 1e-9);
    EXPECT_NEAR(ring.front().y, ring.back().y, 1e-9);
  }
  EXPECT_EQ(layout->shapes[1].code, "2");
  EXPECT_EQ(layout->shapes[1].name_ko, "오른쪽");
}

TEST(Boundaries, say_what_is_wrong_with_a_file) {
  EXPECT_EQ(code_of("{"), "DOC-202");
  EXPECT_EQ(code_of("[1]"), "DOC-203");
  EXPECT_EQ(code_of(R"({"type":"Feature"})"), "DOC-203");
  EXPECT_EQ(code_of(R"({"type":"FeatureCollection","features":[{"properties":{},"geometry":{}}]})"), "DOC-203");
  EXPECT_EQ(code_of(R"({"type":"FeatureCollection","features":[{"properties":{"code":"1"},
    "geometry":{"type":"Polygon","coordinates":[[[1127.5,36]]]}}]})"),
            "DOC-203");
  EXPECT_EQ(code_of(R"({"type":"Topology","arcs":[],"objects":{"a":{"geometries":[
    {"type":"Polygon","properties":{"code":"1"},"arcs":[[7]]}]}}})"),
            "DOC-203");
  EXPECT_EQ(code_of(R"({"type":"Topology","transform":{"scale":[1],"translate":[0,0]},"arcs":[],"objects":{"a":{}}})"),
            "DOC-203");
  EXPECT_EQ(code_of(squares_topojson, "sido"), "DOC-204");
}

TEST(Boundaries, are_read_behind_a_byte_order_mark) {
  EXPECT_EQ(code_of("\xEF\xBB\xBF" + std::string(square_geojson)), "ok");
}

TEST(Boundaries, do_not_let_a_small_file_grow_without_end) {
  std::string arc = "[";
  for (int i = 0; i < 20'000; ++i) arc += i % 2 == 0 ? "[1,1]," : "[-1,-1],";
  std::string rings;
  for (int i = 0; i < 400; ++i) rings += (i == 0 ? "[" : ",[") + std::string("[0]]");
  const auto json =
      R"({"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[127.5,36]},"arcs":[)" + arc +
      R"([0,0]]],"objects":{"a":{"geometries":[{"type":"MultiPolygon","properties":{"code":"1"},"arcs":[)" + rings +
      "]}]}}}";
  EXPECT_EQ(code_of(json), "DOC-203");
}

TEST(RegionMap, is_drawn_from_boundaries_when_there_are_some) {
  Chart chart = sample_chart(ChartKind::region_map);
  auto boundaries = read_boundaries(squares_topojson, "sigun");
  ASSERT_TRUE(boundaries.ok());
  BoundaryLayout layout = std::move(boundaries).value();
  layout.source = "행정구역경계: 시험";
  chart.layout = layout;
  chart.regions = {{"1", {.value = Count{3}}}, {"2", {.value = Missing{"조사하지 않음"}}}};
  expect_golden("region-map-boundaries.svg", chart_svg(chart, {.id = "b"}).take() + "\n");
}

}  // namespace
}  // namespace geojeom::document
