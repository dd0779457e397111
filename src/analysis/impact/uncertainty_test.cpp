#include "analysis/impact/uncertainty.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

struct Setting {
  Matrix a = Matrix::from_rows({{0.15, 0.25, 0.1}, {0.2, 0.05, 0.2}, {0.1, 0.1, 0.1}});
  Matrix v = Matrix::from_rows({{0.3}, {0.4}, {0.5}});
  Vector demand{100, 50, 20};
  Simulation with(Doubt doubt, int draws = 2000, int threads = 2) const {
    return {.coefficients = a,
            .account_coefficients = v,
            .final_demand = demand,
            .doubt = doubt,
            .draws = draws,
            .seed = 7,
            .threads = threads};
  }
};

TEST(Uncertainty, without_doubt_every_draw_is_the_base) {
  const Setting setting;
  const auto result = simulate(setting.with({0, 0, 0, 0, 0}, 50));
  ASSERT_TRUE(result);
  const Vector output = LeontiefModel::of(setting.a)->output(setting.demand);
  EXPECT_NEAR((*result)[0].base, linear::sum(output), 1e-9);
  EXPECT_NEAR((*result)[0].p05, linear::sum(output), 1e-9);
  EXPECT_NEAR((*result)[1].p95, linear::dot(setting.v.column(0), output), 1e-9);
}

TEST(Uncertainty, amounts_alone_give_their_own_spread) {
  const auto result = simulate(Setting{}.with({0, 0, 0.1, 0, 0}, 20'000));
  const auto& production = (*result)[0];
  EXPECT_NEAR(production.deviation / production.base, 0.1, 0.003);
  EXPECT_NEAR((production.p95 - production.base) / production.base, 0.1645, 0.006);
  EXPECT_EQ(production.moves_most, Assumption::amount);
  EXPECT_NEAR(production.shares[static_cast<std::size_t>(Assumption::amount)], 1.0, 1e-9);
}

TEST(Uncertainty, does_not_depend_on_the_number_of_threads) {
  const Setting setting;
  const auto one = simulate(setting.with({}, 500, 1)), two = simulate(setting.with({}, 500, 3));
  for (std::size_t r = 0; r < 2; ++r) {
    EXPECT_EQ((*one)[r].mean, (*two)[r].mean);
    EXPECT_EQ((*one)[r].p975, (*two)[r].p975);
  }
}

TEST(Uncertainty, coefficients_alone_agree_with_a_factorisation_of_each_draw) {
  const Setting setting;
  const auto result = simulate(setting.with({0.2, 0, 0, 0, 0}, 3000));
  linear::Random random(99);
  Vector totals;
  for (int d = 0; d < 3000; ++d) {
    Matrix a = setting.a;
    for (double& value : a.values()) value *= std::clamp(1.0 + 0.2 * random.normal(), 0.0, 2.0);
    totals.push_back(linear::sum(LeontiefModel::of(a)->output(setting.demand)));
  }
  double mean = linear::sum(totals) / 3000, square = 0.0;
  for (const double total : totals) square += (total - mean) * (total - mean);
  EXPECT_NEAR((*result)[0].mean, mean, 0.01 * mean);
  EXPECT_NEAR((*result)[0].deviation, std::sqrt(square / 2999), 0.06 * std::sqrt(square / 2999));
  EXPECT_NEAR(linear::sum(Vector((*result)[0].shares.begin(), (*result)[0].shares.end())), 1.0, 0.05);
}

TEST(Uncertainty, mapping_keeps_the_sum_and_local_share_scales_it) {
  const Setting setting;
  auto simulation = setting.with({0, 0, 0, 0.3, 0}, 500);
  simulation.local_share = 0.5;
  const auto result = simulate(simulation);
  const Vector output = LeontiefModel::of(setting.a)->output({50, 25, 10});
  EXPECT_NEAR((*result)[0].base, linear::sum(output), 1e-9);
  EXPECT_EQ((*result)[0].moves_most, Assumption::mapping);
  EXPECT_LT((*result)[0].deviation, 0.1 * (*result)[0].base);
}

TEST(Uncertainty, refuses_draws_and_doubts_out_of_range) {
  const Setting setting;
  EXPECT_EQ(simulate(setting.with({}, 1)).problem().code, "IO-125");
  EXPECT_EQ(simulate(setting.with({.coefficients = -0.1})).problem().code, "IO-125");
  auto simulation = setting.with({});
  simulation.local_share = 1.5;
  EXPECT_EQ(simulate(simulation).problem().code, "IO-125");
}

}  // namespace
}  // namespace geojeom::impact
