#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "analysis/impact/decomposition.hpp"
#include "analysis/impact/large_table.hpp"
#include "analysis/impact/linkages.hpp"
#include "analysis/impact/multipliers.hpp"
#include "analysis/impact/regions.hpp"
#include "analysis/impact/supply_side.hpp"
#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

/// A balanced random table: flows, final demand and value added from one seed, half of the flows zero.
IoTable random_table(std::size_t n, std::uint64_t seed, std::size_t regions = 1) {
  linear::Random random(seed);
  IoTable table;
  table.regions = regions;
  table.flows = Matrix(n, n);
  table.final_demand = Matrix(n, regions);
  for (std::size_t i = 0; i < n; ++i) table.sectors.push_back("s" + std::to_string(i));
  for (double& value : table.flows.values()) value = random.uniform() < 0.5 ? 0.0 : 10 * random.uniform();
  for (double& value : table.final_demand.values())
    value = 4.0 * static_cast<double>(n) * random.uniform() / double(regions) + 1.0;
  table.output = row_sums(table.flows);
  const Vector final_use = row_sums(table.final_demand);
  for (std::size_t i = 0; i < n; ++i) table.output[i] += final_use[i];
  table.accounts = Matrix(n, 2);
  const Vector inputs = column_sums(table.flows);
  for (std::size_t j = 0; j < n; ++j) {
    // Output must cover the inputs: what is missing is final demand.
    const double short_of = inputs[j] + 5.0 - table.output[j];
    if (short_of > 0.0) {
      table.final_demand(j, 0) += short_of;
      table.output[j] += short_of;
    }
    table.accounts(j, 0) = table.output[j] - inputs[j];
    table.accounts(j, 1) = random.uniform() * table.output[j];
  }
  return table;
}

struct Case {
  IoTable table;
  Matrix a;
  LeontiefModel model;
  Matrix v;
};

Case random_case(std::size_t n, std::uint64_t seed, std::size_t regions = 1) {
  auto table = random_table(n, seed, regions);
  auto a = technical_coefficients(table.flows, table.output);
  auto model = LeontiefModel::of(a).value();
  auto v = account_coefficients(table.accounts, table.output);
  return {std::move(table), std::move(a), std::move(model), std::move(v)};
}

void expect_near(std::span<const double> got, std::span<const double> want, double tolerance, const char* what) {
  ASSERT_EQ(got.size(), want.size()) << what;
  for (std::size_t i = 0; i < want.size(); ++i) {
    EXPECT_NEAR(got[i], want[i], tolerance * std::max(1.0, std::abs(want[i]))) << what << " [" << i << "]";
  }
}

const std::uint64_t seeds[] = {1, 2, 3, 20'260'101};

TEST(LeontiefProperty, the_base_table_comes_back) {
  for (const auto seed : seeds) {
    const auto c = random_case(25, seed);
    expect_near(c.model.output(row_sums(c.table.final_demand)), c.table.output, 1e-11, "output");
  }
}

TEST(LeontiefProperty, multipliers_from_solves_equal_those_from_the_inverse) {
  for (const auto seed : seeds) {
    const auto c = random_case(30, seed);
    const Matrix inverse = c.model.inverse();
    expect_near(c.model.output_multipliers(), column_sums(inverse), 1e-12, "output multipliers");
    const auto result = type_one_multipliers(c.model, c.v);
    const Matrix by_inverse = multiply_transposed(inverse, c.v);
    expect_near(result.accounts[1].inducement, by_inverse.column(1), 1e-12, "inducement");
    expect_near(c.model.row_sums(), row_sums(inverse), 1e-12, "row sums");
  }
}

TEST(LeontiefProperty, value_added_of_all_rounds_is_one_when_it_is_all_the_primary_input) {
  for (const auto seed : seeds) {
    const auto c = random_case(20, seed);
    expect_near(type_one_multipliers(c.model, c.v).accounts[0].inducement, Vector(20, 1.0), 1e-12, "v L = 1");
  }
}

TEST(LeontiefProperty, scaling_the_money_changes_no_multiplier) {
  const auto c = random_case(20, 5);
  auto table = c.table;
  for (double& value : table.flows.values()) value *= 1000.0;
  for (double& value : table.output) value *= 1000.0;
  const auto scaled = LeontiefModel::of(technical_coefficients(table.flows, table.output));
  expect_near(scaled->output_multipliers(), c.model.output_multipliers(), 1e-12, "output multipliers");
}

TEST(LeontiefProperty, permuting_the_sectors_permutes_the_answers) {
  const std::size_t n = 20;
  const auto c = random_case(n, 6);
  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  linear::Random random(9);
  for (std::size_t i = n; i-- > 1;) std::swap(order[i], order[random.next() % (i + 1)]);
  Matrix a(n, n);
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) a(i, j) = c.a(order[i], order[j]);
  }
  const auto permuted = LeontiefModel::of(a);
  for (std::size_t i = 0; i < n; ++i) {
    EXPECT_NEAR(permuted->output_multipliers()[i], c.model.output_multipliers()[order[i]], 1e-12);
  }
}

TEST(LeontiefProperty, type_two_equals_the_inverse_of_the_enlarged_matrix) {
  for (const auto seed : seeds) {
    const std::size_t n = 15;
    const auto c = random_case(n, seed);
    HouseholdClosure closure{Vector(n), Vector(n), 0.03};
    for (std::size_t i = 0; i < n; ++i) closure.income[i] = 0.4 * c.v(i, 0), closure.consumption[i] = 0.6 / double(n);
    Matrix enlarged(n + 1, n + 1);
    for (std::size_t j = 0; j < n; ++j) {
      for (std::size_t i = 0; i < n; ++i) enlarged(i, j) = c.a(i, j);
      enlarged(n, j) = closure.income[j];
      enlarged(j, n) = closure.consumption[j];
    }
    enlarged(n, n) = closure.own_spending;
    const Matrix inverse = LeontiefModel::of(enlarged)->inverse();
    const auto result = type_two_multipliers(c.model, c.v, closure);
    ASSERT_TRUE(result);
    const auto one = type_one_multipliers(c.model, Matrix::of_column(closure.income));
    for (std::size_t j = 0; j < n; ++j) {
      double output = 0.0, account = 0.0;
      for (std::size_t i = 0; i < n; ++i) output += inverse(i, j), account += c.v(i, 1) * inverse(i, j);
      EXPECT_NEAR(result->output[j], output, 1e-12);
      EXPECT_NEAR(result->accounts[1].inducement[j], account, 1e-12);
      EXPECT_NEAR(result->household_income[j], inverse(n, j), 1e-12);
      EXPECT_NEAR(result->household_income[j] / one.accounts[0].inducement[j], result->induced_factor, 1e-12);
    }
  }
}

TEST(LeontiefProperty, closed_output_adds_what_households_buy) {
  const auto c = random_case(12, 4);
  HouseholdClosure closure{Vector(12, 0.2), Vector(12, 0.05)};
  const Vector demand(12, 7.0);
  const auto output = closed_output(c.model, closure, demand);
  ASSERT_TRUE(output);
  const double income = linear::dot(closure.income, *output);
  Vector total(demand);
  for (std::size_t i = 0; i < 12; ++i) total[i] += income * closure.consumption[i];
  expect_near(*output, c.model.output(total), 1e-11, "closed output");
  closure.consumption = Vector(12, 1.0);
  EXPECT_EQ(closed_output(c.model, closure, demand).problem().code, "IO-117");
}

TEST(LeontiefProperty, household_closure_names_its_denominator) {
  const Vector income{30, 20}, consumption{10, 15}, output{100, 50};
  const auto closure = household_closure({income, consumption, output});
  ASSERT_TRUE(closure);
  EXPECT_EQ(closure->denominator_value, 50);
  EXPECT_EQ(closure->consumption, (Vector{0.2, 0.3}));
  const Vector none{0, 0};
  EXPECT_EQ(household_closure({none, consumption, output}).problem().code, "IO-117");
}

TEST(LeontiefModel, refuses_what_is_not_productive) {
  EXPECT_EQ(LeontiefModel::of(Matrix::from_rows({{0.6, 0.5}, {0.5, 0.6}})).problem().code, "IO-102");
  EXPECT_EQ(LeontiefModel::of(Matrix::from_rows({{1.0, 0.0}, {0.0, 0.1}})).problem().code, "IO-102");
}

TEST(LeontiefProperty, changed_inputs_equal_a_fresh_model) {
  const auto c = random_case(25, 8);
  Matrix changes(25, 2);
  linear::Random random(3);
  for (double& value : changes.values()) value = 0.01 * random.uniform();
  Matrix a = c.a;
  for (std::size_t i = 0; i < 25; ++i) a(i, 4) += changes(i, 0), a(i, 11) += changes(i, 1);
  const auto updated = with_changed_inputs(c.model, {4, 11}, changes);
  const auto fresh = LeontiefModel::of(a);
  ASSERT_TRUE(updated && fresh);
  Matrix demand(25, 3, 2.0);
  Matrix expected = fresh->outputs(demand);
  updated->solve(demand);
  EXPECT_LT(distance(demand, expected), 1e-11);
}

TEST(Prices, base_costs_give_prices_of_one_and_a_rise_spreads_by_v_l) {
  const auto c = random_case(20, 10);
  Vector cost(c.v.column(0).begin(), c.v.column(0).end());
  expect_near(prices(c.model, cost), Vector(20, 1.0), 1e-12, "base prices");
  const double before = cost[3];
  cost[3] *= 1.5;
  const Vector after = prices(c.model, cost);
  const Matrix inverse = c.model.inverse();
  for (std::size_t j = 0; j < 20; ++j) EXPECT_NEAR(after[j], 1.0 + 0.5 * before * inverse(3, j), 1e-12);
}

TEST(GhoshProperty, primary_inputs_give_the_base_output_and_equal_the_inverse_of_its_own_matrix) {
  const auto c = random_case(20, 12);
  const GhoshModel ghosh(c.model, c.table.output);
  const Matrix primary = Matrix::of_column(c.table.accounts.column(0));
  const Matrix output = ghosh.outputs(primary);
  expect_near(output.column(0), c.table.output, 1e-11, "supply-driven output");
  Matrix b = leontief_matrix(allocation_coefficients(c.table.flows, c.table.output));
  const Matrix own_inverse = linear::Factor::of(std::move(b))->inverse();
  EXPECT_LT(distance(ghosh.inverse(), own_inverse), 1e-11);
}

TEST(Linkages, power_and_sensitivity_average_to_one) {
  const auto c = random_case(20, 13);
  const auto result = linkages(c.model, c.table.output);
  EXPECT_NEAR(linear::sum(result.power) / 20, 1.0, 1e-12);
  EXPECT_NEAR(linear::sum(result.sensitivity) / 20, 1.0, 1e-12);
  EXPECT_NEAR(linear::sum(result.forward_index) / 20, 1.0, 1e-12);
  EXPECT_EQ(result.kinds[0] == SectorKind::key, result.power[0] >= 1.0 && result.forward_index[0] >= 1.0);
}

TEST(LargeTable, iteration_agrees_with_the_factored_model) {
  for (const auto seed : seeds) {
    const auto c = random_case(60, seed);
    const auto large = solve_large_table(c.a, c.v, c.table.output);
    ASSERT_TRUE(large);
    EXPECT_GT(large->iteration.steps, 0);
    const auto exact = type_one_multipliers(c.model, c.v);
    const auto links = linkages(c.model, c.table.output);
    expect_near(large->multipliers.output, exact.output, 1e-11, "output");
    expect_near(large->multipliers.accounts[1].inducement, exact.accounts[1].inducement, 1e-11, "account");
    expect_near(large->linkages.forward, links.forward, 1e-11, "forward");
    expect_near(large->linkages.sensitivity, links.sensitivity, 1e-11, "sensitivity");
  }
}

TEST(LargeTable, refuses_what_is_not_productive) {
  const Matrix none(2, 0);
  EXPECT_EQ(solve_large_table(Matrix::from_rows({{0.6, 0.5}, {0.5, 0.6}}), none, {1, 1}).problem().code, "IO-102");
  EXPECT_EQ(solve_large_table(Matrix::from_rows({{1.0, 0.0}, {0.0, 0.1}}), none, {1, 1}).problem().code, "IO-102");
}

TEST(Linkages, variation_follows_its_definition) {
  const Matrix inverse = Matrix::from_rows({{1.2, 0.1}, {0.4, 1.5}});
  const auto variation = dispersion_variation(inverse);
  const double mean = 0.8;
  EXPECT_NEAR(variation.power[0], std::sqrt(std::pow(1.2 - mean, 2) + std::pow(0.4 - mean, 2)) / mean, 1e-12);
  EXPECT_NEAR(variation.sensitivity[1], std::sqrt(2 * std::pow(0.55, 2)) / 0.95, 1e-12);
}

TEST(Extraction, equals_a_model_with_rows_and_columns_set_to_zero) {
  const auto c = random_case(15, 14);
  const Vector demand = row_sums(c.table.final_demand);
  const std::vector<std::size_t> gone{2, 7};
  for (const auto kind : {Extraction::complete, Extraction::backward, Extraction::forward}) {
    Matrix a = c.a;
    Vector f = demand;
    for (const std::size_t s : gone) {
      for (std::size_t i = 0; i < 15; ++i) {
        if (kind != Extraction::forward) a(i, s) = 0.0;
        if (kind != Extraction::backward) a(s, i) = 0.0;
      }
      if (kind == Extraction::complete) f[s] = 0.0;
    }
    expect_near(output_without(c.model, demand, {gone, kind}), LeontiefModel::of(a)->output(f), 1e-10, "extraction");
  }
  const Vector losses = extraction_losses(c.model.inverse(), c.table.output);
  const Vector left = output_without(c.model, demand, {{4}, Extraction::complete});
  EXPECT_NEAR(losses[4], linear::sum(c.table.output) - linear::sum(left), 1e-9 * losses[4]);
}

TEST(Decomposition, parts_add_up_and_agree_with_explicit_inverses) {
  const auto before = random_case(12, 15), after = random_case(12, 16);
  const Vector f0 = row_sums(before.table.final_demand), f1 = row_sums(after.table.final_demand);
  const Vector v0(before.v.column(1).begin(), before.v.column(1).end()),
      v1(after.v.column(1).begin(), after.v.column(1).end());
  const auto result = decompose_change({before.model, f0, v0}, {after.model, f1, v1});
  const Matrix l0 = before.model.inverse(), l1 = after.model.inverse();
  for (std::size_t i = 0; i < 12; ++i) {
    EXPECT_NEAR(result.change[i], after.table.output[i] - before.table.output[i], 1e-8);
    EXPECT_NEAR(result.technology[i] + result.demand[i], result.change[i], 1e-8);
    EXPECT_NEAR(result.demand_level[i] + result.demand_mix[i], result.demand[i], 1e-8);
    EXPECT_NEAR(result.account_intensity[i] + result.account_technology[i] + result.account_demand[i],
                result.account_change[i], 1e-8);
    double technology = 0.0;
    for (std::size_t j = 0; j < 12; ++j) technology += 0.5 * (l1(i, j) - l0(i, j)) * (f0[j] + f1[j]);
    EXPECT_NEAR(result.technology[i], technology, 1e-8);
  }
}

TEST(RegionalEffects, parts_add_up_and_match_the_blocks_of_the_inverse) {
  const auto c = random_case(18, 17, 3);
  const auto effects = regional_effects({c.model, c.a, 3}, Vector(18, 1.0));
  ASSERT_TRUE(effects);
  const Matrix inverse = c.model.inverse();
  for (std::size_t j = 0; j < 18; ++j) {
    double own = 0.0, all = 0.0;
    for (std::size_t i = 0; i < 18; ++i) {
      all += inverse(i, j);
      if (i / 6 == j / 6) own += inverse(i, j);
    }
    EXPECT_NEAR(effects->own[j], own, 1e-12);
    EXPECT_NEAR(effects->spillover[j], all - own, 1e-12);
    EXPECT_NEAR(effects->isolated[j] + effects->feedback[j], own, 1e-12);
    EXPECT_GE(effects->feedback[j], -1e-12);
  }
}

TEST(FootprintProperty, production_and_consumption_agree_in_the_world_total) {
  for (const auto seed : seeds) {
    const auto c = random_case(18, seed, 3);
    const auto result = footprint(c.model, c.v, c.table.final_demand, 3);
    for (std::size_t k = 0; k < 2; ++k) {
      const double world = linear::sum(c.table.accounts.column(k));
      EXPECT_NEAR(linear::sum(result.production.column(k)), world, 1e-9 * world);
      EXPECT_NEAR(linear::sum(result.consumption.column(k)), world, 1e-9 * world);
      EXPECT_NEAR(linear::sum(result.imports.column(k)), linear::sum(result.exports.column(k)), 1e-9 * world);
      for (std::size_t r = 0; r < 3; ++r) {
        EXPECT_NEAR(result.production_by_region(k, r) + result.imports_by_region(k, r) - result.exports_by_region(k, r),
                    result.consumption_by_region(k, r), 1e-9 * world);
      }
    }
  }
}

TEST(GrossTrade, counts_flows_and_final_demand_between_regions) {
  IoTable table;
  table.sectors = {"a1", "b1"};
  table.regions = 2;
  table.flows = Matrix::from_rows({{1, 2}, {3, 4}});
  table.final_demand = Matrix::from_rows({{5, 6}, {7, 8}});
  EXPECT_EQ(gross_trade(table), Matrix::from_rows({{0, 8}, {10, 0}}));
}

TEST(SupplyConstraint, holds_the_output_and_agrees_with_the_partitioned_equations) {
  const auto c = random_case(10, 18);
  const Vector demand = row_sums(c.table.final_demand);
  const SupplyConstraint constraint{{1, 4}, {0.8 * c.table.output[1], 0.9 * c.table.output[4]}};
  const auto result = constrained_output(c.model, demand, constraint);
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->output[1], constraint.outputs[0], 1e-9);
  EXPECT_NEAR(result->output[4], constraint.outputs[1], 1e-9);
  const Vector used = multiply(c.a, std::span<const double>(result->output));
  for (std::size_t i = 0; i < 10; ++i) {
    EXPECT_NEAR(used[i] + result->final_demand_served[i], result->output[i], 1e-9);
    if (i == 1 || i == 4) continue;
    EXPECT_EQ(result->final_demand_served[i], demand[i]);
  }
  EXPECT_EQ(constrained_output(c.model, demand, {{1}, {}}).problem().code, "IO-101");
}

TEST(IndustryEntry, equals_the_enlarged_system) {
  const std::size_t n = 10;
  const auto c = random_case(n, 19);
  const Entrant entrant{Vector(n, 0.04), Vector(n, 0.01), 0.1};
  Matrix enlarged(n + 1, n + 1);
  for (std::size_t j = 0; j < n; ++j) {
    for (std::size_t i = 0; i < n; ++i) enlarged(i, j) = c.a(i, j);
    enlarged(j, n) = 0.04;
    enlarged(n, j) = 0.01;
  }
  enlarged(n, n) = 0.1;
  Vector demand(n + 1, 0.0);
  demand[n] = 500.0;
  const Vector output = LeontiefModel::of(enlarged)->output(demand);
  const auto effect = entry_with_demand(c.model, entrant, 500.0);
  ASSERT_TRUE(effect);
  EXPECT_NEAR(effect->own_output, output[n], 1e-9);
  for (std::size_t i = 0; i < n; ++i) EXPECT_NEAR(effect->output[i], output[i], 1e-9);
  const auto given = entry_with_output(c.model, entrant, effect->own_output);
  expect_near(given.output, effect->output, 1e-12, "given output");
  EXPECT_EQ(entry_with_demand(c.model, {Vector(n, 0.04), Vector(n, 0.01), 1.0}, 1.0).problem().code, "IO-102");
}

}  // namespace
}  // namespace geojeom::impact
