#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/balance.hpp"
#include "analysis/impact/leontief.hpp"
#include "analysis/impact/mix.hpp"
#include "analysis/impact/reclassify.hpp"
#include "analysis/impact/regionalise.hpp"
#include "analysis/impact/supply_use.hpp"
#include "analysis/impact/uncertainty.hpp"
#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

Vector as_vector(std::span<const double> values) { return {values.begin(), values.end()}; }

// --- balancing ------------------------------------------------------------------------------------------------------

const Names abc{"a", "b", "c"};

TEST(Ras, keeps_both_totals_and_every_zero) {
  linear::Random random(21);
  Matrix start(30, 20), truth(30, 20);
  for (std::size_t i = 0; i < start.values().size(); ++i) {
    const bool is_zero = random.uniform() < 0.4;
    start.values()[i] = is_zero ? 0.0 : random.uniform();
    truth.values()[i] = is_zero ? 0.0 : 100 * random.uniform();
  }
  const Vector rows = row_sums(truth), columns = column_sums(truth);
  const auto result = balance_ras(start, {rows, columns, {}, {}});
  ASSERT_TRUE(result);
  const Vector got_rows = row_sums(result->table), got_columns = column_sums(result->table);
  for (std::size_t i = 0; i < rows.size(); ++i) EXPECT_NEAR(got_rows[i], rows[i], 1e-8);
  for (std::size_t j = 0; j < columns.size(); ++j) EXPECT_NEAR(got_columns[j], columns[j], 1e-8);
  for (std::size_t i = 0; i < start.values().size(); ++i)
    EXPECT_EQ(result->table.values()[i] == 0.0, start.values()[i] == 0.0);
  // Running it again on its own result changes nothing.
  const auto again = balance_ras(result->table, {rows, columns, {}, {}});
  EXPECT_LT(distance(again->table, result->table), 1e-8);
}

TEST(Ras, reports_conflicting_totals_and_can_rescale_them) {
  const Vector rows{10, 20}, columns{15, 10};
  const Matrix start(2, 2, 1.0);
  const auto refused = balance_ras(start, {rows, columns, abc, abc});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.problem().code, "IO-113");
  EXPECT_EQ(refused.problem().details[2].second, "5");
  const auto scaled = balance_ras(start, {rows, columns, abc, abc}, {.rescale_columns = true});
  ASSERT_TRUE(scaled);
  EXPECT_NEAR(scaled->columns_rescaled_by, 1.2, 1e-12);
}

TEST(Ras, reports_empty_lines_negative_cells_sizes_and_impossible_patterns) {
  const Vector rows{10, 20}, columns{15, 15}, short_rows{10};
  EXPECT_EQ(balance_ras(Matrix::from_rows({{0, 0}, {1, 1}}), {rows, columns, abc, abc}).problem().code, "IO-114");
  EXPECT_EQ(balance_ras(Matrix::from_rows({{-1, 2}, {1, 1}}), {rows, columns, abc, abc}).problem().code, "IO-116");
  EXPECT_EQ(balance_ras(Matrix(2, 2, 1.0), {short_rows, columns, abc, abc}).problem().code, "IO-101");
  const Vector more{25, 5};
  EXPECT_EQ(balance_ras(Matrix::from_rows({{1, 0}, {1, 1}}), {more, columns, abc, abc}).problem().code, "IO-115");
  const Vector zero_rows{0, 30};
  const auto zero = balance_ras(Matrix::from_rows({{0, 0}, {1, 1}}), {zero_rows, columns, abc, abc});
  ASSERT_TRUE(zero);
  EXPECT_EQ(zero->table(0, 1), 0.0);
}

/// GRAS by Newton's method on its dual: a second way to the same table. Unknowns are the logs of r and s.
Matrix gras_by_newton(const Matrix& start, const Vector& rows, const Vector& columns) {
  const std::size_t m = rows.size(), n = columns.size();
  Vector unknown(m + n, 0.0);
  for (int round = 0; round < 200; ++round) {
    Matrix jacobian(m + n, m + n);
    Matrix miss(m + n, 1);
    for (std::size_t i = 0; i < m; ++i) miss(i, 0) = rows[i];
    for (std::size_t j = 0; j < n; ++j) miss(m + j, 0) = columns[j];
    for (std::size_t i = 0; i < m; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        const double factor = std::exp(unknown[i] + unknown[m + j]);
        const double cell = start(i, j) >= 0 ? start(i, j) * factor : start(i, j) / factor;
        miss(i, 0) -= cell;
        miss(m + j, 0) -= cell;
        for (const std::size_t a : {i, m + j}) {
          for (const std::size_t b : {i, m + j}) jacobian(a, b) += std::abs(cell);
        }
      }
    }
    for (std::size_t a = 0; a < m + n; ++a) jacobian(a, a) += 1e-9;  // r and 1/s are free up to one number
    linear::Factor::of(jacobian)->solve(miss);
    for (std::size_t a = 0; a < m + n; ++a) unknown[a] += std::clamp(miss(a, 0), -1.0, 1.0);
  }
  Matrix result(m, n);
  for (std::size_t i = 0; i < m; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      const double factor = std::exp(unknown[i] + unknown[m + j]);
      result(i, j) = start(i, j) >= 0 ? start(i, j) * factor : start(i, j) / factor;
    }
  }
  return result;
}

TEST(Gras, agrees_with_newton_on_the_dual_and_keeps_signs) {
  const Matrix start = Matrix::from_rows({{7, 3, 5, -3}, {2, 9, 8, 1}, {-2, 0, 2, 1}});
  const Vector rows{15, 26, -1}, columns{9, 16, 17, -2};
  const auto result = balance_gras(start, {rows, columns, abc, {}});
  ASSERT_TRUE(result);
  EXPECT_LT(distance(result->table, gras_by_newton(start, rows, columns)), 1e-6);
  for (std::size_t i = 0; i < start.values().size(); ++i) {
    EXPECT_GE(result->table.values()[i] * start.values()[i], 0.0);
  }
}

TEST(Gras, equals_ras_without_negative_cells_and_refuses_a_wrong_sign) {
  const Matrix start = Matrix::from_rows({{1, 2}, {3, 4}});
  const Vector rows{6, 9}, columns{5, 10};
  EXPECT_LT(distance(balance_gras(start, {rows, columns, abc, abc})->table,
                     balance_ras(start, {rows, columns, abc, abc})->table),
            1e-12);
  const Vector bad{-1, 16};
  EXPECT_EQ(balance_gras(start, {bad, columns, abc, abc}).problem().code, "IO-114");
}

// --- regions from nations -------------------------------------------------------------------------------------------

TEST(Regionalise, coefficients_never_exceed_the_national_ones_unless_the_method_says_so) {
  linear::Random random(31);
  const std::size_t n = 12;
  Names sectors;
  Vector region(n), nation(n);
  Matrix national(n, n);
  for (std::size_t i = 0; i < n; ++i) {
    sectors.push_back("s" + std::to_string(i));
    nation[i] = 100 + 900 * random.uniform();
    region[i] = i == 3 ? 0.0 : 50 * random.uniform();
  }
  for (double& value : national.values()) value = 0.08 * random.uniform();
  const RegionAndNation sizes{sectors, region, nation};
  for (const auto method : {Quotient::slq, Quotient::cilq, Quotient::rlq, Quotient::flq}) {
    const auto regional = regional_coefficients(national, sizes, {.method = method, .delta = 0.2});
    ASSERT_TRUE(regional);
    for (std::size_t i = 0; i < national.values().size(); ++i)
      EXPECT_LE(regional->values()[i], national.values()[i] + 1e-15);
  }
  const auto free = regional_coefficients(national, sizes, {.method = Quotient::aflq, .delta = 0.1});
  const auto held =
      regional_coefficients(national, sizes, {.method = Quotient::aflq, .delta = 0.1, .never_above_nation = true});
  bool exceeds = false;
  for (std::size_t i = 0; i < national.values().size(); ++i) {
    exceeds = exceeds || free->values()[i] > national.values()[i];
    EXPECT_LE(held->values()[i], national.values()[i] + 1e-15);
  }
  EXPECT_TRUE(exceeds);
}

TEST(Regionalise, refuses_bad_sizes_deltas_and_names) {
  const Vector region{1, 2}, nation{10, 20}, missing{0, 20}, negative{-1, 2};
  const Names sectors{"a", "b"};
  EXPECT_EQ(location_quotients({sectors, region, missing}, Quotient::slq, 0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({sectors, negative, nation}, Quotient::slq, 0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({sectors, region, nation}, Quotient::flq, 1.0).problem().code, "IO-118");
  EXPECT_EQ(location_quotients({abc, region, nation}, Quotient::flq, 0.1).problem().code, "IO-101");
  EXPECT_EQ(parse_quotient("lq").problem().code, "IO-125");
  EXPECT_EQ(*parse_quotient("aflq"), Quotient::aflq);
}

TEST(CommodityBalance, a_shortage_is_imported_in_the_same_part_by_every_user) {
  const auto result = commodity_balance(Matrix::from_rows({{0.2, 0.4}, {0.1, 0.1}}), {100, 100}, {60, 10});
  EXPECT_NEAR(result.regional_share[0], 100.0 / 120.0, 1e-12);
  EXPECT_NEAR(result.balance[0], -20, 1e-12);
  EXPECT_EQ(result.regional_share[1], 1.0);
  EXPECT_NEAR(result.coefficients(0, 1), 0.4 * 100.0 / 120.0, 1e-12);
  EXPECT_EQ(result.coefficients(1, 0), 0.1);
}

// --- coefficients and classification --------------------------------------------------------------------------------

TEST(DomesticCoefficients, demand_for_domestic_products_returns_the_domestic_output) {
  // Total flows with competitive imports: row sum + final demand - imports = output.
  const Matrix flows = Matrix::from_rows({{20, 60}, {30, 40}});
  const Vector output{100, 200}, imports{20, 10}, exports{10, 50};
  const Vector home_use{30, 90};  // 20 + 60 + 30 + 10 - 20 = 100; 30 + 40 + 90 + 50 - 10 = 200
  const Names sectors{"a", "b"};
  const auto shares = import_shares({output, imports, exports, sectors});
  ASSERT_TRUE(shares);
  const auto model = LeontiefModel::of(domestic_coefficients(technical_coefficients(flows, output), *shares));
  Vector demand(2);
  for (std::size_t i = 0; i < 2; ++i) demand[i] = (1 - (*shares)[i]) * home_use[i] + exports[i];
  const Vector got = model->output(demand);
  EXPECT_NEAR(got[0], 100, 1e-9);
  EXPECT_NEAR(got[1], 200, 1e-9);
  const Vector too_many{500, 0}, no_exports{0, 0};
  EXPECT_TRUE(import_shares({output, too_many, no_exports, sectors}).ok());
  const Vector beyond{150, 0};
  EXPECT_EQ(import_shares({output, imports, beyond, sectors}).problem().code, "IO-118");
}

IoTable small_table() {
  IoTable table;
  table.sectors = {"a", "b", "c"};
  table.flows = Matrix::from_rows({{10, 20, 5}, {4, 8, 12}, {6, 2, 9}});
  table.final_demand = Matrix::from_rows({{65}, {76}, {83}});
  table.output = {100, 100, 100};
  table.accounts = Matrix::from_rows({{80}, {70}, {74}});
  table.account_names = {"va"};
  return table;
}

TEST(Deflation, keeps_rows_balanced_and_refuses_a_missing_index) {
  const auto result = deflated(small_table(), {1.1, 1.0, 2.0});
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->output[2], 50.0, 1e-12);
  EXPECT_TRUE(check_table(*result, {}).empty());
  EXPECT_EQ(deflated(small_table(), {1.1, 1.0}).problem().code, "IO-126");
}

TEST(Reclassify, keeps_totals_and_joining_a_split_gives_the_table_back) {
  const auto table = small_table();
  const auto join = make_concordance(table.sectors, {{"a", "x"}, {"b", "y"}, {"c", "y"}});
  ASSERT_TRUE(join);
  const auto joined = reclassified(table, *join);
  EXPECT_EQ(joined.sectors, (Names{"x", "y"}));
  EXPECT_EQ(joined.flows, Matrix::from_rows({{10, 25}, {10, 31}}));
  EXPECT_EQ(joined.output, (Vector{100, 200}));
  EXPECT_TRUE(check_table(joined, {.primary_inputs = {0}}).empty());

  const auto split = make_concordance(joined.sectors, {{"x", "x"}, {"y", "y1", 0.25}, {"y", "y2", 0.75}});
  const auto parts = reclassified(joined, *split);
  const auto back = reclassified(parts, *make_concordance(parts.sectors, {{"x", "x"}, {"y1", "y"}, {"y2", "y"}}));
  EXPECT_LT(distance(back.flows, joined.flows), 1e-12);
  EXPECT_EQ(reclassified(Vector{1, 2, 3}, *join), (Vector{1, 5}));
}

TEST(Reclassify, repeats_one_regions_concordance_for_all_regions) {
  auto table = small_table();
  table.sectors = {"1:a", "1:b", "2:a", "2:b"};
  table.regions = 2;
  table.flows = Matrix(4, 4, 1.0);
  table.final_demand = Matrix(4, 2, 3.0);
  table.output = Vector(4, 10.0);
  table.accounts = Matrix(4, 1, 6.0);
  const auto joined = reclassified(table, *make_concordance({"a", "b"}, {{"a", "all"}, {"b", "all"}}));
  EXPECT_EQ(joined.sectors, (Names{"1:all", "2:all"}));
  EXPECT_EQ(joined.flows, Matrix(2, 2, 4.0));
}

TEST(Reclassify, refuses_unknown_sectors_and_shares_that_do_not_add_up) {
  EXPECT_EQ(make_concordance(abc, {{"a", "x"}, {"d", "x"}}).problem().code, "IO-107");
  EXPECT_EQ(make_concordance(abc, {{"a", "x"}, {"b", "x"}}).problem().code, "IO-119");
  EXPECT_EQ(make_concordance({"a"}, {{"a", "x", 0.5}, {"a", "y", 0.4}}).problem().code, "IO-119");
}

// --- supply and use -------------------------------------------------------------------------------------------------

SupplyUse supply_use() {
  SupplyUse t;
  t.products = {"p1", "p2", "p3"};
  t.industries = {"i1", "i2", "i3"};
  t.supply = Matrix::from_rows({{90, 10, 0}, {5, 80, 5}, {0, 10, 60}});
  t.use = Matrix::from_rows({{20, 15, 5}, {10, 20, 10}, {5, 10, 8}});
  t.final_demand = Matrix::from_rows({{60}, {50}, {47}});
  t.accounts = Matrix::from_rows({{60}, {55}, {42}});
  t.account_names = {"va"};
  return t;
}

TEST(SupplyUse, all_four_models_balance_by_rows_and_columns) {
  for (const auto model : {SupplyUseModel::product_technology, SupplyUseModel::industry_technology,
                           SupplyUseModel::fixed_industry_sales, SupplyUseModel::fixed_product_sales}) {
    const auto table = symmetric_table(supply_use(), model);
    ASSERT_TRUE(table);
    Problems errors;
    for (const auto& problem : check_table(*table, {.primary_inputs = {0}})) {
      if (problem.severity == Problem::Severity::error) errors.add(problem);
    }
    EXPECT_TRUE(errors.empty()) << static_cast<int>(model);
    EXPECT_NEAR(linear::sum(table->accounts.column(0)), 157, 1e-9);
  }
}

TEST(SupplyUse, product_technology_explains_each_industry_by_its_products) {
  const auto t = supply_use();
  const auto table = symmetric_table(t, SupplyUseModel::product_technology);
  const Matrix a = technical_coefficients(table->flows, table->output);
  EXPECT_LT(distance(multiply(a, t.supply), t.use), 1e-10);  // A V' = U
}

TEST(SupplyUse, industry_technology_by_its_definition) {
  const auto t = supply_use();
  const auto table = symmetric_table(t, SupplyUseModel::industry_technology);
  const Vector g = column_sums(t.supply);
  double cell = 0.0;
  for (std::size_t i = 0; i < 3; ++i) cell += t.use(1, i) / g[i] * t.supply(2, i);
  EXPECT_NEAR(table->flows(1, 2), cell, 1e-12);
  const auto by_sales = symmetric_table(t, SupplyUseModel::fixed_product_sales);
  const Vector q = row_sums(t.supply);
  cell = 0.0;
  for (std::size_t p = 0; p < 3; ++p) cell += t.supply(p, 1) / q[p] * t.use(p, 2);
  EXPECT_NEAR(by_sales->flows(1, 2), cell, 1e-12);
}

TEST(SupplyUse, without_secondary_products_all_models_give_the_use_table) {
  auto t = supply_use();
  t.supply = Matrix::from_rows({{100, 0, 0}, {0, 90, 0}, {0, 0, 70}});
  for (const auto model : {SupplyUseModel::product_technology, SupplyUseModel::industry_technology,
                           SupplyUseModel::fixed_industry_sales, SupplyUseModel::fixed_product_sales}) {
    EXPECT_LT(distance(symmetric_table(t, model)->flows, t.use), 1e-12);
  }
}

TEST(SupplyUse, refuses_unequal_supply_and_use_and_a_singular_supply) {
  auto t = supply_use();
  t.final_demand(0, 0) = 70;
  EXPECT_EQ(symmetric_table(t, SupplyUseModel::industry_technology).problem().code, "IO-103");
  t = supply_use();
  t.supply = Matrix::from_rows({{50, 50, 0}, {45, 45, 0}, {0, 0, 70}});
  EXPECT_EQ(symmetric_table(t, SupplyUseModel::product_technology).problem().code, "IO-120");
  EXPECT_TRUE(symmetric_table(t, SupplyUseModel::industry_technology).ok());
  t.use = Matrix(2, 3);
  EXPECT_EQ(symmetric_table(t, SupplyUseModel::industry_technology).problem().code, "IO-101");
}

// --- uncertainty ----------------------------------------------------------------------------------------------------

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

// --- study and mix --------------------------------------------------------------------------------------------------

CoefficientSheet sheet_of_three() {
  return {.codes = {"a", "b", "c"},
          .names = {"가", "나", "다"},
          .indicators = {"production", "value_added", "employment"},
          .own = Matrix::from_rows({{1.1, 0.5, 8}, {1.2, 0.6, 10}, {1, 0, 0}}),
          .rest = Matrix::from_rows({{0.6, 0.2, 3}, {0.5, 0.1, 4}, {0, 0, 0}})};
}

TEST(Study, adds_up_own_and_rest_and_warns_outside_the_bands) {
  const auto result = study(sheet_of_three(), {10, 20, 0});
  ASSERT_TRUE(result);
  EXPECT_TRUE(result->warnings.empty());
  EXPECT_NEAR(result->effects[0].own, 35, 1e-12);
  EXPECT_NEAR(result->effects[0].own_share, 35.0 / 51.0, 1e-12);
  EXPECT_NEAR(result->effects[2].total_per_billion, (110 + 280) / 30.0, 1e-12);

  const auto absent = study(sheet_of_three(), {0, 0, 10});
  std::vector<std::string> codes;
  for (const auto& problem : absent->warnings) codes.push_back(problem.code);
  EXPECT_EQ(codes, (std::vector<std::string>{"IO-121", "IO-122", "IO-123", "IO-124"}));
  EXPECT_FALSE(absent->warnings.has_errors());
}

TEST(Study, refuses_nothing_spent_and_other_sectors) {
  EXPECT_EQ(study(sheet_of_three(), {0, 0, 0}).problem().code, "IO-129");
  EXPECT_EQ(study(sheet_of_three(), {1, 2}).problem().code, "IO-101");
}

TEST(Study, an_interregional_table_gives_the_same_sheet_with_direct_and_indirect_apart) {
  IoTable table;
  table.sectors = {"1:a", "1:b", "2:a", "2:b"};
  table.regions = 2;
  const Matrix a = Matrix::from_rows({{0.1, 0.2, 0.05, 0}, {0.1, 0.1, 0, 0.1}, {0.1, 0, 0.2, 0.1}, {0, 0.1, 0.1, 0.2}});
  table.output = Vector(4, 1.0);
  const auto model = LeontiefModel::of(a);
  const Matrix v = Matrix::from_rows({{0.7}, {0.6}, {0.65}, {0.6}});
  const auto sheet = coefficient_sheet_of({*model, table, v, {"value_added"}}, 1);
  const Matrix inverse = model->inverse();
  EXPECT_NEAR(sheet.own(0, 0), inverse(2, 2) + inverse(3, 2), 1e-12);
  EXPECT_NEAR(sheet.rest(1, 1), 0.7 * inverse(0, 3) + 0.6 * inverse(1, 3), 1e-12);
  const auto result = study(sheet, {3, 4});
  EXPECT_NEAR(result->effects[0].direct, 7.0, 1e-12);
  EXPECT_NEAR(result->effects[1].direct + result->effects[1].indirect, result->effects[1].total, 1e-12);
  EXPECT_NEAR(result->effects[1].total, 7.0, 1e-12);  // all primary input is value added
}

TEST(Mix, finds_a_mix_that_made_the_values) {
  auto sheet = sheet_of_three();
  sheet.own(2, 1) = 0.3;
  const Vector truth{0.2, 0.5, 0.3};
  MixQuestion question{
      .sheet = sheet, .spending = 100, .indicators = sheet.indicators, .targets = {}, .candidates = {0, 1, 2}};
  for (std::size_t k = 0; k < 3; ++k) {
    double value = 0.0;
    for (std::size_t j = 0; j < 3; ++j) value += truth[j] * 100 * (sheet.own(j, k) + sheet.rest(j, k));
    question.targets.push_back(value);
  }
  const auto answer = find_mix(question);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(answer->is_reachable);
  for (std::size_t j = 0; j < 3; ++j) EXPECT_NEAR(answer->shares[j], truth[j], 0.01);
  EXPECT_NEAR(linear::sum(answer->shares), 1.0, 1e-9);
}

TEST(Mix, says_when_no_mix_reaches_the_values_and_how_far_any_goes) {
  const auto sheet = sheet_of_three();
  MixQuestion question{
      .sheet = sheet, .spending = 100, .indicators = {"production"}, .targets = {250}, .candidates = {0, 1}};
  const auto answer = find_mix(question);
  ASSERT_TRUE(answer);
  EXPECT_FALSE(answer->is_reachable);
  EXPECT_NEAR(answer->highest[0], 170, 1e-9);
  question.scope = Scope::own;
  question.targets = {115};
  EXPECT_TRUE(find_mix(question)->is_reachable);
  EXPECT_NEAR(as_vector(find_mix(question)->lowest)[0], 110, 1e-9);
}

TEST(Mix, refuses_unknown_indicators_and_impossible_limits) {
  const auto sheet = sheet_of_three();
  MixQuestion question{.sheet = sheet, .spending = 100, .indicators = {"jobs"}, .targets = {250}, .candidates = {0, 1}};
  EXPECT_EQ(find_mix(question).problem().code, "IO-128");
  question.indicators = {"production"};
  question.share_max = 0.3;
  EXPECT_EQ(find_mix(question).problem().code, "IO-125");
  question.share_max = 1.0;
  question.spending = 0;
  EXPECT_EQ(find_mix(question).problem().code, "IO-129");
}

}  // namespace
}  // namespace geojeom::impact
