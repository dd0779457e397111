#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/leontief.hpp"
#include "analysis/impact/reclassify.hpp"

namespace geojeom::impact {
namespace {

const Names abc{"a", "b", "c"};

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

}  // namespace
}  // namespace geojeom::impact
