#include "analysis/impact/calibrate.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {
namespace {

const Names sectors{"농업", "제조", "건설", "서비스"};
const Vector region{8, 60, 20, 70};
const Vector nation{120, 900, 250, 1400};
const Matrix national = Matrix::from_rows(
    {{0.10, 0.05, 0.01, 0.01}, {0.15, 0.35, 0.25, 0.10}, {0.01, 0.01, 0.02, 0.03}, {0.12, 0.14, 0.18, 0.22}});

Vector multipliers_under(Quotient method, double delta) {
  const auto regional = regional_coefficients(national, {sectors, region, nation}, {.method = method, .delta = delta});
  return LeontiefModel::of(*regional)->output_multipliers();
}

TEST(Calibration, gives_back_the_delta_that_made_the_multipliers) {
  for (const auto method : {Quotient::flq, Quotient::aflq}) {
    for (const double truth : {0.05, 0.23, 0.61}) {
      const auto found = calibrate_delta(national, {sectors, region, nation},
                                         {.multipliers = multipliers_under(method, truth), .method = method});
      ASSERT_TRUE(found);
      EXPECT_NEAR(found->delta, truth, 2e-3);
      EXPECT_LT(found->error, 1e-4);
    }
  }
}

TEST(Calibration, shows_the_error_over_the_whole_grid_and_the_sign_of_the_bias) {
  auto known = multipliers_under(Quotient::flq, 0.3);
  for (std::size_t j = 0; j < known.size(); ++j) known[j] *= j % 2 == 0 ? 0.99 : 1.01;
  const auto found = calibrate_delta(national, {sectors, region, nation}, {.multipliers = known});
  ASSERT_TRUE(found);
  EXPECT_GT(found->error, 1e-3);
  EXPECT_EQ(found->deltas.size(), 50U);
  for (const double error : found->errors) EXPECT_GE(error, found->error - 1e-12);
  const auto all_too_high = calibrate_delta(national, {sectors, region, nation}, {.multipliers = Vector(4, 1.0)});
  EXPECT_GT(all_too_high->bias, 0.0);  // a multiplier is never below one
}

TEST(Calibration, leaves_out_sectors_without_a_known_multiplier_or_weight) {
  auto known = multipliers_under(Quotient::flq, 0.4);
  known[0] = std::numeric_limits<double>::quiet_NaN();
  known[1] = 99.0;
  const auto found =
      calibrate_delta(national, {sectors, region, nation}, {.multipliers = known, .weights = {1.0, 0.0, 1.0, 2.0}});
  ASSERT_TRUE(found);
  EXPECT_NEAR(found->delta, 0.4, 2e-3);
}

TEST(Calibration, refuses_methods_without_delta_and_targets_without_values) {
  const RegionAndNation sizes{sectors, region, nation};
  EXPECT_EQ(calibrate_delta(national, sizes, {.multipliers = {1, 2}}).problem().code, "IO-101");
  EXPECT_EQ(calibrate_delta(national, sizes, {.multipliers = Vector(4, 1.2), .method = Quotient::slq}).problem().code,
            "IO-125");
  EXPECT_EQ(calibrate_delta(national, sizes, {.multipliers = Vector(4, 0.0)}).problem().code, "IO-125");
}

}  // namespace
}  // namespace geojeom::impact
