#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/shift_share.hpp"

namespace geojeom::selection {
namespace {

// Farhauer & Kröll (2013), Standorttheorien: three regions, four industries; the figures also as solved by REAT 3.0.3.
Change textbook() {
  return change_between(matrix_of({{90, 20, 10, 60}, {60, 30, 30, 40}, {250, 100, 110, 300}}),
                        matrix_of({{100, 40, 10, 55}, {85, 55, 40, 35}, {255, 115, 85, 390}}));
}

void expect_region(const RegionShift& got, const std::vector<double>& want, double tolerance) {
  expect_near({got.growth, got.national_share, got.industrial_mix, got.regional_share},
              {want.begin(), want.begin() + 4}, tolerance);
}

TEST(ShiftShareBook, classic_parts_of_farhauer_and_kroell) {
  const auto parts = shift_share(textbook());
  ASSERT_TRUE(parts.ok());
  const auto regions = by_region(*parts);
  expect_region(regions[0], {25, 27, 1, -3}, 1e-9);
  expect_region(regions[1], {55, 24, -1, 32}, 1e-9);
  expect_region(regions[2], {85, 114, 0, -29}, 1e-9);
  EXPECT_NEAR(regions[0].net_total_shift(), -2, 1e-9);
  EXPECT_NEAR(regions[1].net_total_shift(), 31, 1e-9);
  EXPECT_NEAR(regions[2].net_total_shift(), -29, 1e-9);
}

TEST(ShiftShareBook, homothetic_parts_of_esteban_and_marquillas) {
  const auto parts = esteban_marquillas(textbook());
  ASSERT_TRUE(parts.ok());
  const auto regions = by_region(*parts);
  expect_region(regions[0], {25, 27, 1, -0.6363636363636364}, 1e-5);
  expect_region(regions[1], {55, 24, -1, 18.424242}, 1e-5);
  expect_region(regions[2], {85, 114, 0, -33.571901}, 1e-5);
  expect_near({regions[0].allocation, regions[1].allocation, regions[2].allocation},
              {-2.3636363636363638, 13.575758, 4.571901}, 1e-5);
}

TEST(ShiftShareBook, indices_of_gerfin) {
  const auto indices = gerfin_indices(textbook());
  ASSERT_TRUE(indices.ok());
  expect_near(indices->structure, {1.004831, 0.994565, 1.0}, 1e-6);
  expect_near(indices->location, {0.985577, 1.174863, 0.966819}, 1e-6);
  expect_near(indices->net, {0.990338, 1.168478, 0.966819}, 1e-6);
}

}  // namespace
}  // namespace geojeom::selection
