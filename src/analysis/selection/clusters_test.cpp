#include "analysis/selection/clusters.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/facts_reader.hpp"
#include "analysis/selection/industry_concordance.hpp"

namespace geojeom::selection {
namespace {

/// A 5 x 5 grid of regions, neighbours by sides, with a block of high values in one corner.
struct Grid {
  Vector values = Vector(25);
  Matrix neighbours = Matrix(25, 25);
};

Grid grid() {
  Grid map;
  for (std::size_t row = 0; row < 5; ++row) {
    for (std::size_t column = 0; column < 5; ++column) {
      const auto at = 5 * row + column;
      map.values[at] = row < 2 && column < 2 ? 10.0 + static_cast<double>(at) : static_cast<double>((at * 7) % 5);
      if (column < 4) map.neighbours(at, at + 1) = map.neighbours(at + 1, at) = 1.0;
      if (row < 4) map.neighbours(at, at + 5) = map.neighbours(at + 5, at) = 1.0;
    }
  }
  return map;
}

TEST(LocalMoran, agrees_with_the_formula_and_averages_to_the_global_one) {
  const auto map = grid();
  const auto answer = local_moran(map.values, map.neighbours, {.permutations = 99});
  ASSERT_TRUE(answer.ok());
  const double centre = mean(map.values), variance = std::pow(standard_deviation(map.values), 2);
  double cross = 0.0;
  for (std::size_t i = 0; i < 25; ++i) {
    double around = 0.0, count = sum(map.neighbours.row(i));
    for (std::size_t j = 0; j < 25; ++j) around += map.neighbours(i, j) / count * (map.values[j] - centre);
    EXPECT_NEAR(answer->local[i], (map.values[i] - centre) * around / variance, 1e-12);
    cross += (map.values[i] - centre) * around;
  }
  EXPECT_NEAR(answer->global, cross / 25 / variance, 1e-12);
}

TEST(LocalMoran, finds_the_corner_of_high_values_and_not_the_rest) {
  const auto map = grid();
  const auto answer = local_moran(map.values, map.neighbours, {.permutations = 999, .seed = 2});
  EXPECT_EQ(answer->kinds[0], ClusterKind::high_high);
  EXPECT_STREQ(name_of(answer->kinds[0]), "high-high");
  EXPECT_EQ(answer->kinds[12], ClusterKind::none);
  EXPECT_EQ(local_moran(map.values, map.neighbours, {.permutations = 999, .seed = 2})->p_values, answer->p_values);
  EXPECT_EQ(local_moran(Vector(25, 1.0), map.neighbours, {}).problem().code, "SEL-112");
  EXPECT_EQ(local_moran(map.values, map.neighbours, {.permutations = 0}).problem().code, "SEL-128");
}

TEST(GetisOrd, agrees_with_equation_15_for_one_region) {
  const auto map = grid();
  const auto answer = getis_ord(map.values, map.neighbours);
  ASSERT_TRUE(answer.ok());
  // Region 0: itself and two neighbours, each with weight 1, so sum w = sum w^2 = 3.
  const double centre = mean(map.values), s = standard_deviation(map.values);
  const double want =
      (map.values[0] + map.values[1] + map.values[5] - 3 * centre) / (s * std::sqrt((25 * 3 - 9) / 24.0));
  EXPECT_NEAR((*answer)[0], want, 1e-12);
  EXPECT_GT((*answer)[0], 1.96);
}

TEST(Neighbours, are_read_both_ways_and_lonely_regions_are_named) {
  const auto neighbours =
      parse_neighbours("region,neighbour\n대전,세종\n세종,청주\n", {"대전", "세종", "제주", "청주"});
  ASSERT_TRUE(neighbours.ok());
  EXPECT_EQ(neighbours->weights(1, 0), 1.0);
  EXPECT_EQ(neighbours->weights(3, 1), 1.0);
  EXPECT_EQ(neighbours->warnings.front().code, "SEL-132");
  EXPECT_EQ(neighbours->warnings.front().details[0].second, "제주");
}

TEST(Concordance, splits_evenly_or_by_shares_and_keeps_totals) {
  auto facts =
      read_facts("region,industry,value\nA,01,10\nA,02,6\nB,02,X\n", {.suppressed = SuppressedBounds{2, 4}}).facts;
  const auto even = parse_concordance("from,to\n01,11\n01,12\n02,12\n");
  ASSERT_TRUE(even.ok());
  EXPECT_EQ(even->splits, 1u);
  const auto split = converted(facts, even->concordance);
  ASSERT_TRUE(split.ok());
  EXPECT_EQ(split->industries, (Labels{"11", "12"}));
  EXPECT_EQ(split->latest()(0, 0), 5.0);
  EXPECT_EQ(split->latest()(0, 1), 11.0);
  ASSERT_EQ(split->suppressed.size(), 1u);
  EXPECT_EQ(split->suppressed[0].low, 2.0);
  EXPECT_EQ(split->suppressed[0].high, 4.0);
  const auto shares = parse_concordance("from,to,share\n01,11,0.9\n01,12,0.1\n02,12,1\n");
  EXPECT_NEAR(converted(facts, shares->concordance)->latest()(0, 0), 9.0, 1e-12);
  const auto lacking = parse_concordance("from,to\n01,11\n");
  EXPECT_EQ(converted(facts, lacking->concordance).problem().code, "SEL-130");
  EXPECT_EQ(parse_concordance("a,b\n1,2\n").problem().code, "SEL-101");
}

TEST(Concordance, of_ksic_9_to_10_keeps_totals_at_every_level) {
  const auto text = case_text("ksic/ksic9-to-ksic10.csv");
  if (text.empty()) return;
  const auto file = parse_concordance(text);
  ASSERT_TRUE(file.ok());
  std::string rows = "region,industry,value\n";
  for (const auto& [code, links] : file->concordance.links) rows += "A," + code + ",7\n";
  const auto facts = read_facts(rows, {}).facts;
  const auto now = converted(facts, file->concordance);
  ASSERT_TRUE(now.ok());
  EXPECT_NEAR(sum(now->latest().cells()), sum(facts.latest().cells()), 1e-6);
  const auto groups = read_facts(rows, {.industry_characters = 3}).facts;
  const auto groups_now = converted(groups, shortened(file->concordance, 3));
  ASSERT_TRUE(groups_now.ok());
  EXPECT_NEAR(sum(groups_now->latest().cells()), sum(facts.latest().cells()), 1e-6);
}

TEST(RegionHistory, brings_old_codes_to_the_regions_of_today_year_by_year) {
  const auto facts =
      read_facts("region,industry,year,value\n47720,x,2022,5\n27720,x,2024,6\n42110,x,2022,1\n", {}).facts;
  const auto spells = parse_region_spells("code,valid_from,valid_to,now\n47720,,2023-06-30,27720\n42110,,2023,51110\n");
  ASSERT_TRUE(spells.ok());
  const auto now = with_regions_of_today(facts, *spells);
  EXPECT_EQ(now.regions, (Labels{"27720", "51110"}));
  EXPECT_EQ(now.values[0](0, 0), 5.0);
  EXPECT_EQ(now.values[1](0, 0), 6.0);
  EXPECT_EQ(now.values[0](1, 0), 1.0);
}

}  // namespace
}  // namespace geojeom::selection
