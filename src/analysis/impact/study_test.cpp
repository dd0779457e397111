#include <gtest/gtest.h>

#include <cmath>

#include "analysis/impact/mix.hpp"
#include "analysis/impact/spending.hpp"
#include "analysis/impact/study_uncertainty.hpp"

namespace geojeom::impact {
namespace {

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
  const auto sheet = coefficient_sheet_of({*model, table, v, {"value_added"}}, 1).value();
  const Matrix inverse = model->inverse();
  EXPECT_NEAR(sheet.own(0, 0), inverse(2, 2) + inverse(3, 2), 1e-12);
  EXPECT_NEAR(sheet.rest(1, 1), 0.7 * inverse(0, 3) + 0.6 * inverse(1, 3), 1e-12);
  const auto result = study(sheet, {3, 4});
  EXPECT_NEAR(result->effects[0].direct, 7.0, 1e-12);
  EXPECT_NEAR(result->effects[1].direct + result->effects[1].indirect, result->effects[1].total, 1e-12);
  EXPECT_NEAR(result->effects[1].total, 7.0, 1e-12);  // all primary input is value added
  EXPECT_TRUE(std::isnan(result->effects[1].induced));
}

TEST(Study, households_closed_in_give_what_they_spend_again_apart_from_the_rest_BR_82) {
  IoTable table;
  table.sectors = {"1:a", "1:b", "2:a", "2:b"};
  table.regions = 2;
  const Matrix a = Matrix::from_rows({{0.1, 0.2, 0.05, 0}, {0.1, 0.1, 0, 0.1}, {0.1, 0, 0.2, 0.1}, {0, 0.1, 0.1, 0.2}});
  table.output = Vector(4, 1.0);
  const auto model = LeontiefModel::of(a);
  const Matrix v = Matrix::from_rows({{0.7}, {0.6}, {0.65}, {0.6}});
  const HouseholdClosure households{
      .income = {0.4, 0.3, 0.35, 0.3}, .consumption = {0.1, 0.2, 0.05, 0.25}, .own_spending = 0.02};
  const auto sheet = coefficient_sheet_of({*model, table, v, {"value_added"}, &households}, 1).value();

  // The same with households as a fifth sector of the table.
  Matrix enlarged(5, 5);
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t j = 0; j < 4; ++j) enlarged(i, j) = a(i, j);
    enlarged(i, 4) = households.consumption[i];
    enlarged(4, i) = households.income[i];
  }
  enlarged(4, 4) = households.own_spending;
  const Matrix inverse = LeontiefModel::of(enlarged)->inverse();
  for (std::size_t j = 0; j < 2; ++j) {
    EXPECT_NEAR(sheet.own(j, 0) + sheet.induced_own(j, 0), inverse(2, 2 + j) + inverse(3, 2 + j), 1e-12);
    EXPECT_NEAR(sheet.rest(j, 1) + sheet.induced_rest(j, 1), 0.7 * inverse(0, 2 + j) + 0.6 * inverse(1, 2 + j), 1e-12);
  }
  const auto result = study(sheet, {3, 4});
  EXPECT_NEAR(result->effects[1].total, 7.0, 1e-12);  // as without them
  EXPECT_NEAR(result->effects[0].induced_own, 3 * sheet.induced_own(0, 0) + 4 * sheet.induced_own(1, 0), 1e-12);
  EXPECT_GT(result->effects[0].induced, result->effects[0].induced_own);

  const HouseholdClosure spendthrift{.income = {1, 1, 1, 1}, .consumption = {1, 1, 1, 1}};
  EXPECT_EQ(coefficient_sheet_of({*model, table, v, {"value_added"}, &spendthrift}, 1).problem().code, "IO-117");
}

TEST(StudyUncertainty, gives_the_study_without_doubt_and_its_own_spread_with_one) {
  const auto sheet = sheet_of_three();
  const Vector spending{10, 20, 0};
  const auto sure = simulate_study({.sheet = sheet, .spending = spending, .doubt = {0, 0, 0, 0, 0}, .draws = 20});
  ASSERT_TRUE(sure);
  EXPECT_NEAR((*sure)[0].own.p05, 35, 1e-9);
  EXPECT_NEAR((*sure)[2].total.p95, 390, 1e-9);
  const auto amounts =
      simulate_study({.sheet = sheet, .spending = spending, .doubt = {0, 0, 0.1, 0, 0}, .draws = 20'000});
  EXPECT_NEAR((*amounts)[1].total.deviation / (*amounts)[1].total.base, 0.1, 0.003);
  EXPECT_EQ((*amounts)[1].total.moves_most, Assumption::amount);
  const auto one = simulate_study({.sheet = sheet, .spending = spending, .draws = 300, .threads = 1});
  const auto three = simulate_study({.sheet = sheet, .spending = spending, .draws = 300, .threads = 3});
  EXPECT_EQ((*one)[2].own.mean, (*three)[2].own.mean);
  EXPECT_EQ(simulate_study({.sheet = sheet, .spending = spending, .draws = 1}).problem().code, "IO-125");
}

TEST(Spending, every_won_is_accounted_for) {
  const Names sectors{"기계", "도소매", "건설"};
  const std::vector<SpendingLine> lines{{"장비", 110, 2025, 0.5, {{"기계", 1.0}}},
                                        {"센터 건축", 40, 2024, 1.0, {{"건설", 0.75}, {"기계", 0.25}}}};
  const SpendingRules rules{.sectors = sectors,
                            .price_index = {{2025, 1.1}},
                            .margin_rates = {0.2, 0, 0},
                            .tax_rates = {0.05, 0, 0.1},
                            .margin_sectors = {{"도소매", 1.0}}};
  const auto result = prepare_spending(lines, rules);
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->spent, 140, 1e-12);
  EXPECT_NEAR(result->leaked, 50, 1e-12);
  EXPECT_NEAR(result->taxes, 60 * 0.05 + 30 * 0.1, 1e-12);
  EXPECT_NEAR(result->vector[1], 60 * 0.2, 1e-12);
  EXPECT_NEAR(linear::sum(result->vector) + result->leaked + result->taxes, result->spent, 1e-12);
  ASSERT_EQ(result->by_year.size(), 2U);
  EXPECT_EQ(result->by_year[0].first, 2024);
}

TEST(Spending, refuses_unknown_sectors_shares_and_rates) {
  const Names sectors{"기계"};
  const SpendingRules rules{.sectors = sectors};
  EXPECT_EQ(prepare_spending({{"a", 1, 2025, 1, {{"금속", 1.0}}}}, rules).problem().code, "IO-107");
  EXPECT_EQ(prepare_spending({{"a", 1, 2025, 1, {{"기계", 0.9}}}}, rules).problem().code, "IO-119");
  EXPECT_EQ(prepare_spending({{"a", 1, 2025, 1.2, {{"기계", 1.0}}}}, rules).problem().code, "IO-125");
}

TEST(EmploymentCoefficients, fall_when_productivity_rises) {
  EXPECT_EQ(*employment_coefficients_in({12, 6}, 1.2), (Vector{10, 5}));
  EXPECT_EQ(employment_coefficients_in({12}, 0).problem().code, "IO-125");
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
  EXPECT_NEAR(find_mix(question)->lowest[0], 110, 1e-9);
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
