#include "domain/strategy/selection_places.hpp"

#include <cmath>

#include "domain/strategy/records/region_industry_fact.hpp"
#include "domain/strategy/selection_json.hpp"
#include "tests/report/studies_fixture.hpp"

/// Where the industries of the Sejong sample are at home, against a second way of counting.
namespace geojeom {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using SelectionPlaces = Studies;

struct Sums {
  double ours = 0.0, all = 0.0, nation_ours = 0.0, nation = 0.0;
  double quotient() const { return (ours / all) / (nation_ours / nation); }
};

/// Straight from the records: employees of some divisions in a region and everywhere.
Sums count(Reader& reader, const std::string& region, const std::vector<std::string>& classes, int year) {
  Sums sums;
  const RecordType& type = registry().at("region_industry_fact");
  reader.scan({.type = &type}, [&](const StoredRow& stored) {
    const auto fact = from_row<RegionIndustryFact>(type, stored.row);
    if (fact.year.year() != year || !fact.employees) return true;
    const auto count = static_cast<double>(*fact.employees);
    const bool is_ours = std::find(classes.begin(), classes.end(), to_text(fact.ksic).substr(3)) != classes.end();
    const bool is_here = to_text(fact.region) == region;
    sums.nation += count;
    sums.nation_ours += is_ours ? count : 0.0;
    sums.all += is_here ? count : 0.0;
    sums.ours += is_here && is_ours ? count : 0.0;
    return true;
  });
  return sums;
}

TEST_F(SelectionPlaces, are_the_location_quotients_of_the_classes_that_statistics_know) {
  const auto reader = store_->read();
  const auto inputs = selection(*reader, "SC-SEL-2024");
  const auto places = read_selection_places(*reader, registry(), inputs);
  ASSERT_EQ(places.size(), 6U) << "six industries have KSIC links";
  for (const auto& one : places) {
    EXPECT_EQ(one.year, 2021);
    EXPECT_TRUE(one.is_broader) << "statistics of divisions, industries of classes";
    EXPECT_EQ(one.regions.size(), 17U);
    ASSERT_TRUE(one.own.has_value());
    const auto sejong = count(*reader, "mois:36", one.classes, 2021);
    EXPECT_NEAR(one.regions[*one.own].quotient, sejong.quotient(), 1e-12);
  }
  EXPECT_THAT(places.front().classes, ElementsAre("27", "30"));
}

TEST_F(SelectionPlaces, property_weighted_by_the_size_of_regions_they_average_to_one) {
  const auto reader = store_->read();
  const auto inputs = selection(*reader, "SC-SEL-2024");
  for (const auto& one : read_selection_places(*reader, registry(), inputs)) {
    double mean = 0.0;
    for (const auto& region : one.regions) {
      const auto code = region.code == "mois:51" ? "mois:42" : region.code == "mois:52" ? "mois:45" : region.code;
      const auto sums = count(*reader, code, one.classes, 2021);
      mean += region.quotient * sums.all / sums.nation;
    }
    EXPECT_NEAR(mean, 1.0, 1e-12);
    EXPECT_TRUE(std::is_sorted(one.regions.begin(), one.regions.end(),
                               [](const auto& a, const auto& b) { return a.quotient > b.quotient; }));
  }
}

TEST_F(SelectionPlaces, stand_under_the_present_codes_of_their_regions) {
  const auto reader = store_->read();
  const auto places = read_selection_places(*reader, registry(), selection(*reader, "SC-SEL-2024"));
  const auto has = [&](const char* code) {
    return std::any_of(places[0].regions.begin(), places[0].regions.end(),
                       [&](const auto& region) { return region.code == code; });
  };
  EXPECT_TRUE(has("mois:51"));
  EXPECT_TRUE(has("mois:52"));
  EXPECT_FALSE(has("mois:42"));
}

TEST_F(SelectionPlaces, take_the_latest_year_where_the_selections_own_has_no_statistics) {
  const auto reader = store_->read();
  auto inputs = selection(*reader, "SC-SEL-2024");
  inputs.selection.data_year = 2020;
  EXPECT_EQ(read_selection_places(*reader, registry(), inputs).front().year, 2021);
  inputs.selection.data_year = 2017;
  EXPECT_EQ(read_selection_places(*reader, registry(), inputs).front().year, 2017);
}

TEST_F(SelectionPlaces, are_empty_without_links_and_say_what_they_count) {
  const auto reader = store_->read();
  auto inputs = selection(*reader, "SC-SEL-2024");
  const auto places = read_selection_places(*reader, registry(), inputs);
  EXPECT_THAT(places_note(places.front(), Language::ko), HasSubstr("종사자 기준, 2021년"));
  EXPECT_THAT(places_note(places.front(), Language::ko), HasSubstr("더 넓은 업종"));
  const auto result = compute_selection(inputs, {.draws = 0});
  EXPECT_EQ(places_table(inputs, *result, places, Language::ko).rows.size(), 6U);
  EXPECT_FALSE(places_chart(inputs, places.front(), {}, Language::ko)) << "no tiles, no map";
  document::TileLayout tiles{.tiles = {{.code = "36", .name_ko = "세종"}}};
  const auto chart = places_chart(inputs, places.front(), tiles, Language::ko);
  ASSERT_TRUE(chart);
  EXPECT_EQ(chart->regions.size(), 17U);
  EXPECT_THAT(selection_json({inputs, *result, places, {}}, Language::ko), HasSubstr("\"code\":\"mois:51\""));
  for (auto& candidate : inputs.candidates) candidate.ksic.clear();
  EXPECT_TRUE(read_selection_places(*reader, registry(), inputs).empty());
}

}  // namespace
}  // namespace geojeom
