#include "analysis/selection/location_quotient.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/localisation.hpp"
#include "analysis/selection/random.hpp"
#include "analysis/selection/specialisation.hpp"

namespace geojeom::selection {
namespace {

Matrix random_facts(Random& random, std::size_t regions, std::size_t industries) {
  Matrix facts(regions, industries);
  for (auto& cell : facts.cells()) cell = random.below(5) == 0 ? 0.0 : static_cast<double>(1 + random.below(500));
  return facts;
}

TEST(LocationQuotient, refuses_negative_and_empty_facts) {
  EXPECT_EQ(location_quotients(matrix_of({{1, -1}})).problem().code, "SEL-106");
  EXPECT_EQ(location_quotients(matrix_of({{0, 0}})).problem().code, "SEL-112");
  EXPECT_EQ(concentration({{0}, {5}}, {1, 1}).problem().code, "SEL-113");
  EXPECT_EQ(bootstrap_location_quotients(matrix_of({{1, 2}}), {.draws = 1}).problem().code, "SEL-128");
}

TEST(LocationQuotient, has_no_value_where_a_region_or_an_industry_is_empty) {
  const auto quotients = location_quotients(matrix_of({{1, 0, 2}, {0, 0, 0}}));
  EXPECT_TRUE(std::isnan((*quotients)(0, 1)));
  EXPECT_TRUE(std::isnan((*quotients)(1, 0)));
}

TEST(LocationQuotient, property_a_region_with_the_national_structure_has_one_everywhere_and_changes_nobody) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Random random(seed);
    const auto facts = random_facts(random, 4 + random.below(5), 3 + random.below(6));
    const auto nation = column_sums(facts);
    Matrix more(facts.rows() + 1, facts.columns());
    std::copy(facts.cells().begin(), facts.cells().end(), more.cells().begin());
    for (std::size_t i = 0; i < nation.size(); ++i) more(facts.rows(), i) = 0.25 * nation[i];
    const auto before = location_quotients(facts), after = location_quotients(more);
    if (!before.ok()) continue;
    for (std::size_t i = 0; i < nation.size(); ++i) {
      if (nation[i] == 0.0) continue;
      EXPECT_NEAR((*after)(facts.rows(), i), 1.0, 1e-12) << "seed " << seed;
      for (std::size_t r = 0; r < facts.rows(); ++r) {
        if (std::isnan((*before)(r, i))) continue;
        EXPECT_NEAR((*after)(r, i), (*before)(r, i), 1e-11) << "seed " << seed;
      }
    }
  }
}

TEST(LocationQuotient, property_weighted_by_national_shares_averages_to_one) {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Random random(seed);
    const auto facts = random_facts(random, 5, 7);
    const auto quotients = location_quotients(facts);
    const auto nation = column_sums(facts);
    for (std::size_t r = 0; r < facts.rows(); ++r) {
      if (sum(facts.row(r)) == 0.0) continue;
      double average = 0.0;
      for (std::size_t i = 0; i < nation.size(); ++i) {
        if (nation[i] > 0.0) average += nation[i] / sum(nation) * (*quotients)(r, i);
      }
      EXPECT_NEAR(average, 1.0, 1e-12) << "seed " << seed;
    }
  }
}

TEST(LocationQuotient, shrinks_small_counts_to_the_middle_and_leaves_large_ones) {
  // One industry in four regions; the last is so small that its LQ of 4 says little.
  const auto facts = matrix_of({{900, 9100}, {1100, 8900}, {2000, 8000}, {2, 3}});
  const auto nation = column_sums(facts);
  const auto raw = location_quotients(facts, nation);
  const auto shrunk = shrunk_location_quotients(facts, nation);
  ASSERT_TRUE(shrunk.ok());
  EXPECT_GT(shrunk->weights(0, 0), 0.95);
  EXPECT_LT(shrunk->weights(3, 0), 0.2);
  EXPECT_NEAR(shrunk->quotients(0, 0), (*raw)(0, 0), 0.05);
  EXPECT_LT(std::abs(shrunk->quotients(3, 0) - 1.0), 0.3 * std::abs((*raw)(3, 0) - 1.0));
}

TEST(LocationQuotient, shrinks_as_marshall_1991_written_out) {
  const auto facts = matrix_of({{30, 70}, {5, 95}, {60, 140}});
  const double expected[] = {95. / 400 * 100, 95. / 400 * 100, 95. / 400 * 200};
  const double counts[] = {30, 5, 60};
  double spread = 0.0;
  for (int r = 0; r < 3; ++r) spread += expected[r] * std::pow(counts[r] / expected[r] - 1.0, 2) / 95.0;
  const double variance = spread - 1.0 / (95.0 / 3.0);
  const auto shrunk = shrunk_location_quotients(facts, column_sums(facts));
  for (std::size_t r = 0; r < 3; ++r) {
    const double weight = variance / (variance + 1.0 / expected[r]);
    EXPECT_NEAR(shrunk->quotients(r, 0), 1.0 + weight * (counts[r] / expected[r] - 1.0), 1e-12);
  }
}

TEST(LocationQuotient, resampled_bands_cover_the_truth_about_as_often_as_they_say) {
  // True quotients of a fixed table; counts are drawn from it, bands are made from the counts alone.
  const auto truth = matrix_of({{40, 160, 300}, {120, 380, 500}, {60, 340, 600}});
  const auto quotients = location_quotients(truth);
  int covered = 0, asked = 0;
  Random random(11);
  for (int round = 0; round < 60; ++round) {
    Matrix counts = truth;
    for (auto& cell : counts.cells()) cell = random.poisson(cell);
    const auto band = bootstrap_location_quotients(
        counts, {.draws = 300, .seed = static_cast<std::uint64_t>(round), .confidence = 0.9});
    for (std::size_t k = 0; k < truth.cells().size(); ++k, ++asked) {
      covered +=
          band->low.cells()[k] <= quotients->cells()[k] && quotients->cells()[k] <= band->high.cells()[k] ? 1 : 0;
    }
  }
  EXPECT_GT(covered, 0.84 * asked);
  EXPECT_LT(covered, 0.96 * asked);
}

TEST(LocationQuotient, the_same_seed_gives_the_same_band_and_clusters_widen_it) {
  const auto facts = matrix_of({{400, 600}, {700, 1300}});
  const auto one = bootstrap_location_quotients(facts, {.draws = 200, .seed = 5});
  const auto two = bootstrap_location_quotients(facts, {.draws = 200, .seed = 5});
  const auto clustered = bootstrap_location_quotients(facts, {.draws = 200, .seed = 5, .cluster_size = 20});
  EXPECT_EQ(one->low, two->low);
  EXPECT_GT(clustered->high(0, 0) - clustered->low(0, 0), 3.0 * (one->high(0, 0) - one->low(0, 0)));
}

TEST(LocationQuotient, bounds_of_suppressed_cells_are_what_a_fine_search_finds) {
  Facts facts{
      .regions = {"A", "B"}, .industries = {"x", "y"}, .periods = {""}, .values = {matrix_of({{20, 3}, {30, 50}})}};
  facts.suppressed = {{0, 0, 0, 1, 2, 60}, {1, 1, 0, 1, 5, 90}};
  const auto bounds = location_quotient_bounds(facts, 0);
  ASSERT_TRUE(bounds.ok());
  Matrix low(2, 2, 1e9), high(2, 2, -1e9);
  for (int a = 0; a <= 580; ++a) {
    for (int b = 0; b <= 170; ++b) {
      auto values = facts.values[0];
      values(0, 0) = 2 + a * 0.1;
      values(1, 1) = 5 + b * 0.5;
      const auto quotients = location_quotients(values);
      for (std::size_t k = 0; k < 4; ++k) {
        low.cells()[k] = std::min(low.cells()[k], quotients->cells()[k]);
        high.cells()[k] = std::max(high.cells()[k], quotients->cells()[k]);
      }
    }
  }
  for (std::size_t k = 0; k < 4; ++k) {
    EXPECT_NEAR(bounds->low.cells()[k], low.cells()[k], 1e-3) << k;
    EXPECT_NEAR(bounds->high.cells()[k], high.cells()[k], 1e-3) << k;
  }
}

TEST(Specialisation, of_the_national_structure_is_none_and_others_leave_the_region_out) {
  const auto got = specialisation(matrix_of({{10, 20}, {5, 10}, {30, 15}}), Reference::others);
  EXPECT_NEAR(got->krugman[0], std::abs(10. / 30 - 35. / 60) * 2, 1e-12);
  const auto even = specialisation(matrix_of({{10, 20}, {5, 10}}));
  EXPECT_NEAR(even->krugman[0], 0.0, 1e-12);
  EXPECT_NEAR(even->hachman[0], 1.0, 1e-12);
}

TEST(Concentration, maurel_and_sedillot_by_the_formula) {
  const auto got = concentration({{0, 0, 1}, {10, 20, 30}}, {300, 700});
  const double h = (100. + 400 + 900) / 3600, x = .09 + .49, s = .25 + .25;
  EXPECT_NEAR(got->maurel_sedillot, ((s - x) / (1 - x) - h) / (1 - h), 1e-12);
}

}  // namespace
}  // namespace geojeom::selection
