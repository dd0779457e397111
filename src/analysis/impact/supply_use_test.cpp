#include "analysis/impact/supply_use.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/coefficients.hpp"

namespace geojeom::impact {
namespace {

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

}  // namespace
}  // namespace geojeom::impact
