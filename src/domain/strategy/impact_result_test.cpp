#include "domain/strategy/impact_result.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "core/problem_catalogue.hpp"
#include "domain/strategy/impact_json.hpp"
#include "domain/strategy/impact_method.hpp"

namespace geojeom {
namespace {

constexpr const char* sheet_text =
    "sector_code,sector_name,production_in,production_out,value_added_in,value_added_out,employment_in,employment_out\n"
    "62,소프트웨어,1.1,0.5,0.6,0.2,10,3\n"
    "50,건축,1.2,0.6,0.5,0.3,6,4\n"
    "16,\"석유, 석탄\",1,0,0,0,0,0\n";

ImpactLine line(std::string code, int year, std::int64_t eok, std::vector<std::pair<std::string, double>> sectors) {
  return {.code = std::move(code),
          .task = "과제",
          .industry = year == 2024 ? "정보보호" : "양자",
          .commodity = "품목",
          .year = year,
          .amount = Won(eok * 100'000'000),
          .sectors = std::move(sectors)};
}

/// 100억 on software in 2024, 100억 half software and half building in 2025.
ImpactInputs inputs() {
  ImpactInputs made;
  made.study.code = "S";
  made.study.name = "시험 분석";
  made.study.spending = Won(20'000'000'000);
  made.study.table_year = 2020;
  made.coefficients = {"sheet", "시험 계수", "출처", "이용조건", *parse_coefficient_sheet("sheet", sheet_text)};
  made.lines = {line("a", 2024, 100, {{"62", 1.0}}), line("b", 2025, 100, {{"62", 0.5}, {"50", 0.5}})};
  made.region = "세종";
  return made;
}

const ImpactEffect& effect(const ImpactResult& result, std::string_view name) {
  for (const auto& one : result.effects) {
    if (one.indicator == name) return one;
  }
  throw std::runtime_error("no such effect");
}

TEST(ImpactStudyResult, is_spending_times_coefficients_inside_and_outside) {
  const auto result = compute_impact(inputs(), {.draws = 0});
  ASSERT_TRUE(result);
  EXPECT_NEAR(effect(*result, "production").own, 15 * 1.1 + 5 * 1.2, 1e-12);
  EXPECT_NEAR(effect(*result, "production").rest, 15 * 0.5 + 5 * 0.6, 1e-12);
  EXPECT_NEAR(effect(*result, "employment").total, 15 * 13 + 5 * 10, 1e-12);
  EXPECT_NEAR(effect(*result, "production").direct, 20, 1e-12);
  EXPECT_TRUE(std::isnan(effect(*result, "employment").direct));  // the sheet does not tell
  EXPECT_TRUE(result->warnings.empty());
}

TEST(ImpactStudyResult, tells_what_households_spend_again_apart_from_every_total_BR_82) {
  auto made = inputs();
  EXPECT_TRUE(std::isnan(effect(*compute_impact(made, {.draws = 0}), "production").induced));
  auto& sheet = made.coefficients.sheet;
  sheet.direct = impact::Matrix(3, 3, 0.25);
  sheet.induced_own = impact::Matrix(3, 3, 0.1);
  sheet.induced_rest = impact::Matrix(3, 3, 0.3);
  const auto told = compute_impact(made, {.draws = 0});
  EXPECT_NEAR(effect(*told, "value_added").induced_own, 20 * 0.1, 1e-12);
  EXPECT_NEAR(effect(*told, "value_added").induced, 20 * 0.4, 1e-12);
  EXPECT_NEAR(effect(*told, "value_added").direct, 20 * 0.25, 1e-12);
  EXPECT_NEAR(effect(*told, "value_added").total, 15 * 0.8 + 5 * 0.8, 1e-12);

  // The second year bought in another region, whose sheet tells as much: counted in the nation, not in the region.
  made.suppliers["other"] = made.coefficients;
  made.lines[1].supplier_set = "other";
  const auto elsewhere = compute_impact(made, {.draws = 0});
  EXPECT_NEAR(effect(*elsewhere, "value_added").induced_own, 10 * 0.1, 1e-12);
  EXPECT_NEAR(effect(*elsewhere, "value_added").induced, 20 * 0.4, 1e-12);
  EXPECT_NEAR(effect(*elsewhere, "value_added").direct, 20 * 0.25, 1e-12);
  EXPECT_NE(impact_json(made, *elsewhere, Language::ko).find("제2형"), std::string::npos);  // the method says how
  made.suppliers["other"].sheet.induced_own = made.suppliers["other"].sheet.induced_rest = {};
  EXPECT_TRUE(std::isnan(effect(*compute_impact(made, {.draws = 0}), "value_added").induced));
}

TEST(ImpactStudyResult, industries_years_and_sectors_each_add_up_to_the_whole) {
  const auto result = compute_impact(inputs(), {.draws = 0});
  for (const auto* parts : {&result->industries, &result->years, &result->sectors}) {
    ASSERT_EQ(parts->size(), 2U);
    for (std::size_t a = 0; a < result->effects.size(); ++a) {
      EXPECT_NEAR(parts->at(0).own[a] + parts->at(1).own[a], result->effects[a].own, 1e-9);
      EXPECT_NEAR(parts->at(0).rest[a] + parts->at(1).rest[a], result->effects[a].rest, 1e-9);
    }
  }
  EXPECT_EQ(result->sectors[0].code, "62");  // the largest first
  EXPECT_EQ(result->years[0].name, "2024");
}

TEST(ImpactStudyResult, leakage_and_dearer_prices_make_the_effect_smaller) {
  auto changed_inputs = inputs();
  changed_inputs.price_index = {{2024, 1.25}, {2025, 1.0}};
  changed_inputs = changed(std::move(changed_inputs), {{.line = "a", .local_content = 0.5}, {.line = "none"}});
  const auto result = compute_impact(changed_inputs, {.draws = 0});
  EXPECT_NEAR(result->spent, 8 + 10, 1e-12);
  EXPECT_NEAR(result->leaked, 4, 1e-12);
  EXPECT_NEAR(effect(*result, "production").own, 9 * 1.1 + 5 * 1.2, 1e-12);
  EXPECT_NEAR(effect(*result, "production").own_per_billion, (9 * 1.1 + 5 * 1.2) / 18, 1e-12);
}

TEST(ImpactStudyResult, what_is_bought_in_another_known_region_counts_outside) {
  auto made = inputs();
  made.suppliers.emplace("other",
                         CoefficientSet{"other", "대전", "", "", *parse_coefficient_sheet("other", sheet_text)});
  made.lines[1].supplier_set = "other";
  const auto result = compute_impact(made, {.draws = 200});
  EXPECT_NEAR(effect(*result, "production").own, 11, 1e-12);
  EXPECT_NEAR(effect(*result, "production").rest, 5 + 5 * 1.6 + 5 * 1.8, 1e-12);
  EXPECT_NEAR(result->outside, 10, 1e-12);
  EXPECT_NEAR(effect(*result, "production").total_interval.base, effect(*result, "production").total, 1e-9);
}

TEST(ImpactStudyResult, says_whether_a_stated_effect_can_be_had_and_where) {
  auto made = inputs();
  made.stated.emplace();
  made.stated->name = "제시";
  made.stated->production = Won(36'000'000'000);  // 1.8 of 20: what building alone gives in the nation
  made.stated->jobs = Decimal::of(200);
  made.study.largest_share = Ratio::percent(100);
  auto result = compute_impact(made, {.draws = 0});
  ASSERT_TRUE(result);
  ASSERT_EQ(result->stated.size(), 2U);
  EXPECT_NEAR(result->stated[0].gap_total, (33 - 36) / 36.0, 1e-9);
  ASSERT_EQ(result->mixes.size(), 4U);
  EXPECT_FALSE(result->mixes[0].answer.is_reachable);  // own region
  EXPECT_TRUE(result->mixes[1].answer.is_reachable);   // nation: all on building
  const auto verdict = stated_verdict(made, *result, Language::ko);
  ASSERT_EQ(verdict.size(), 4U);
  EXPECT_NE(verdict[0].find("240억원"), std::string::npos) << verdict[0];  // the most that 20 can do in the region
  EXPECT_NE(verdict[1].find("건축 100%"), std::string::npos) << verdict[1];
}

TEST(ImpactStudyResult, warns_where_lines_and_amount_differ_and_where_an_industry_is_absent) {
  auto made = inputs();
  made.study.spending = Won(1);
  made.lines[1].sectors = {{"16", 1.0}};
  const auto result = compute_impact(made, {.draws = 0});
  std::vector<std::string> codes;
  for (const auto& problem : result->warnings) codes.push_back(problem.code);
  EXPECT_EQ(codes, (std::vector<std::string>{"STR-115", "IO-121", "IO-122", "IO-124"}));
  made.lines.clear();
  EXPECT_EQ(compute_impact(made).problem().code, "IO-129");
  made.lines = {line("a", 2024, 100, {{"99", 1.0}})};
  EXPECT_EQ(compute_impact(made).problem().code, "IO-107");
}

TEST(ImpactStudyResult, json_and_method_carry_table_mapping_and_what_was_left_out) {
  const auto made = inputs();
  const auto result = compute_impact(made, {.draws = 100});
  const auto json = impact_json(made, *result, Language::ko);
  for (const char* part : {"\"own_interval\"", "\"induced\":null", "\"year\":2020", "BR-82", "BR-81", "이용조건"}) {
    EXPECT_NE(json.find(part), std::string::npos) << part;
  }
  EXPECT_NE(impact_json(made, *result, Language::en).find("Leontief inverse"), std::string::npos);
}

TEST(CoefficientSheetFile, is_refused_with_the_line_that_cannot_be_read) {
  EXPECT_EQ(parse_coefficient_sheet("x", "a,b\n1,2\n").problem().code, "STR-112");
  const auto bad = parse_coefficient_sheet("x", "code,name,production_in,production_out\n1,가,1.0,많음\n");
  EXPECT_EQ(bad.problem().code, "STR-112");
  EXPECT_NE(explain(bad.problem(), Language::ko).message.find("2번째 줄"), std::string::npos);
  const auto direct =
      parse_coefficient_sheet("x", "code,name,production_in,production_out,production_direct\n1,가,1.5,0.5,1\n");
  EXPECT_EQ(direct->direct(0, 0), 1.0);
}

}  // namespace
}  // namespace geojeom
