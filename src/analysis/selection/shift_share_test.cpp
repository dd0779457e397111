#include "analysis/selection/shift_share.hpp"

#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/random.hpp"

namespace geojeom::selection {
namespace {

Matrix random_facts(Random& random, std::size_t regions, std::size_t industries) {
  Matrix facts(regions, industries);
  for (auto& cell : facts.cells()) cell = random.below(6) == 0 ? 0.0 : static_cast<double>(1 + random.below(900));
  return facts;
}

void expect_sums(const ShiftShare& parts, std::uint64_t seed) {
  for (std::size_t k = 0; k < parts.growth.cells().size(); ++k) {
    double total = parts.national_share.cells()[k] + parts.industrial_mix.cells()[k] + parts.regional_share.cells()[k];
    if (!parts.allocation.empty()) total += parts.allocation.cells()[k];
    EXPECT_NEAR(total, parts.growth.cells()[k], 1e-9) << "seed " << seed;
  }
}

TEST(ShiftShare, property_parts_add_up_to_the_change_whatever_the_method) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const auto first = random_facts(random, 4, 5), second = random_facts(random, 4, 5),
               third = random_facts(random, 4, 5);
    const auto change = change_between(first, third);
    Matrix neighbours(4, 4);
    for (auto& cell : neighbours.cells()) cell = random.below(2);
    expect_sums(*shift_share(change), seed);
    expect_sums(*esteban_marquillas(change), seed);
    expect_sums(
        *dynamic_shift_share({first, second, third}, {column_sums(first), column_sums(second), column_sums(third)}),
        seed);
    expect_sums(*spatial_shift_share(change, neighbours), seed);
  }
}

TEST(ShiftShare, an_industry_new_to_the_region_is_all_regional_share_not_infinity) {
  const auto change = change_between(matrix_of({{0, 10}, {20, 10}}), matrix_of({{8, 10}, {25, 10}}));
  EXPECT_NEAR(shift_share(change)->regional_share(0, 0), 8.0, 1e-12);
  const auto homothetic = esteban_marquillas(change);
  EXPECT_EQ(homothetic->regional_share(0, 0), 0.0);
  EXPECT_NEAR(homothetic->allocation(0, 0), 8.0, 1e-12);
}

TEST(ShiftShare, dynamic_with_two_years_is_the_classic_one) {
  const auto first = matrix_of({{10, 20}, {30, 40}}), last = matrix_of({{15, 18}, {40, 44}});
  const auto classic = shift_share(change_between(first, last));
  const auto dynamic = dynamic_shift_share({first, last}, {column_sums(first), column_sums(last)});
  EXPECT_EQ(classic->regional_share, dynamic->regional_share);
  EXPECT_EQ(dynamic_shift_share({first}, {column_sums(first)}).problem().code, "SEL-109");
}

TEST(ShiftShare, spatial_compares_with_the_neighbours_as_nazara_and_hewings_write) {
  const auto change =
      change_between(matrix_of({{100, 50}, {200, 80}, {50, 70}}), matrix_of({{130, 40}, {220, 100}, {45, 90}}));
  const auto neighbours = matrix_of({{0, 1, 3}, {1, 0, 0}, {3, 0, 0}});
  const auto parts = spatial_shift_share(change, neighbours);
  ASSERT_TRUE(parts.ok());
  const double nation = (130 + 40 + 220 + 100 + 45 + 90) / (100. + 50 + 200 + 80 + 50 + 70) - 1;
  const double around = (220 + 3 * 45) / (200. + 3 * 50) - 1;
  EXPECT_NEAR(parts->national_share(0, 0), 100 * nation, 1e-10);
  EXPECT_NEAR(parts->industrial_mix(0, 0), 100 * (around - nation), 1e-10);
  EXPECT_NEAR(parts->regional_share(0, 0), 130 - 100 * (1 + around), 1e-10);
}

TEST(ShiftShare, refuses_negative_facts_and_an_empty_nation) {
  EXPECT_EQ(shift_share(change_between(matrix_of({{-1.0}}), matrix_of({{1.0}}))).problem().code, "SEL-106");
  EXPECT_EQ(shift_share(change_between(matrix_of({{0.0}}), matrix_of({{1.0}}))).problem().code, "SEL-112");
}

}  // namespace
}  // namespace geojeom::selection
