#include "domain/office/records/data_set.hpp"
#include "domain/strategy/impact_method.hpp"
#include "domain/strategy/records/impact_spending.hpp"
#include "record/save.hpp"
#include "tests/report/studies_fixture.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

TEST_F(Studies, the_sejong_plan_in_thirty_seven_tasks_beside_what_the_document_states) {
  const auto inputs = impact("SC-IMPACT-2");
  const auto result = compute_impact(inputs, {.seeks_mix = false});
  ASSERT_TRUE(result);
  EXPECT_NEAR(result->spent, 170.4, 1e-9);
  EXPECT_EQ(result->industries.size(), 6U);
  ASSERT_EQ(result->years.size(), 3U);
  EXPECT_NEAR(result->years[0].spending, 41.2, 1e-9);  // as the plan's budget says
  EXPECT_NEAR(result->years[2].spending, 70.6, 1e-9);
  ASSERT_EQ(result->stated.size(), 3U);
  EXPECT_EQ(result->stated[0].stated, 290.1);
  EXPECT_EQ(result->stated[1].stated, 124.6);
  EXPECT_EQ(result->stated[2].stated, 1998);
  for (const auto& effect : result->effects) {
    EXPECT_GT(effect.own_share, 0.55) << effect.indicator;
    EXPECT_LT(effect.own_share, 0.8) << effect.indicator;
    EXPECT_LT(effect.total_interval.p05, effect.total);
    EXPECT_GT(effect.total_interval.p95, effect.total);
  }
}

TEST_F(Studies, no_mix_of_the_tasks_sectors_gives_the_stated_effect_and_none_at_all_within_sejong) {
  const auto result = compute_impact(impact("SC-IMPACT-2"), {.draws = 0});
  ASSERT_EQ(result->mixes.size(), 4U);
  for (const auto& mix : result->mixes) {
    const bool can = mix.all_sectors && mix.scope == impact::Scope::total;
    EXPECT_EQ(mix.answer.is_reachable, can);
    EXPECT_NEAR(linear::sum(mix.answer.shares), 1.0, 1e-6);
  }
  const auto verdict = stated_verdict(impact("SC-IMPACT-2"), *result, Language::ko);
  EXPECT_THAT(verdict.at(0), HasSubstr("2,901억원"));
  EXPECT_THAT(verdict.at(3), HasSubstr("과제와 무관한 부문"));
}

TEST_F(Studies, leakage_and_prices_of_the_third_study_make_it_smaller) {
  const auto all_local = compute_impact(impact("SC-IMPACT-2"), {.draws = 0, .seeks_mix = false});
  const auto leaking = compute_impact(impact("SC-IMPACT-3"), {.draws = 0, .seeks_mix = false});
  EXPECT_NEAR(leaking->leaked / leaking->spent, 0.4, 1e-9);
  EXPECT_LT(leaking->spent, all_local->spent / 1.12);  // dearer than in 2020
  EXPECT_LT(leaking->effects[0].own, 0.6 * all_local->effects[0].own);
}

TEST_F(Studies, results_are_kept_only_when_somebody_saves_them) {
  const auto inputs = impact("SC-IMPACT-2");
  const auto result = compute_impact(inputs, {.draws = 0, .seeks_mix = false});
  auto writer = write();
  EXPECT_FALSE(inputs.study.production);
  ASSERT_FALSE(save_impact_result(*writer, registry(), inputs, *result).has_errors());
  const auto saved = read_impact_inputs(*writer, registry(), inputs.id);
  EXPECT_EQ(*saved->study.production, won_of_billions(result->effects[0].total));
  EXPECT_EQ(*saved->study.production_in_region, won_of_billions(result->effects[0].own));
}

TEST_F(Studies, an_impact_study_that_cannot_be_computed_says_what_is_missing) {
  auto writer = write();
  const RecordType& type = registry().at("impact_study");
  const auto create = [&](ImpactStudy study) {
    return *writer->create(
        type, {.organisation = *find_tenant(*writer, registry(), "세종특별자치시"), .row = to_row(type, study)});
  };
  ImpactStudy study = impact("SC-IMPACT-2").study;
  study.code = "X1";
  const auto empty = create(study);
  EXPECT_EQ(read_impact_inputs(*writer, registry(), empty).problem().code, "STR-113");
  study.code = "X2";
  study.coefficient_set.reset();
  EXPECT_EQ(read_impact_inputs(*writer, registry(), create(study)).problem().code, "STR-116");
  study.code = "X3";
  study.coefficient_set = "none";
  EXPECT_EQ(read_impact_inputs(*writer, registry(), create(study)).problem().code, "STR-111");
  const RecordType& lines = registry().at("impact_spending");
  ImpactSpending line{
      .study = {empty}, .code = "L", .year = *FiscalYear::of(2024), .amount = Won(1), .local_content = {}};
  EXPECT_EQ(save_new(*writer, lines, {.organisation = 1, .row = to_row(lines, line)}).problems.front().code, "STR-104");
  line.commodity = "없는 품목";
  ASSERT_TRUE(save_new(*writer, lines, {.organisation = 1, .row = to_row(lines, line)}).ok());
  EXPECT_EQ(read_impact_inputs(*writer, registry(), empty).problem().code, "STR-114");
  EXPECT_EQ(find_impact_study(*writer, registry(), "없음").problem().code, "REC-108");
}

TEST_F(Studies, a_coefficient_sheet_is_ones_own_or_the_common_one_and_never_anothers) {
  auto writer = write();
  const RecordType& type = registry().at("data_set");
  const auto sejong = *find_tenant(*writer, registry(), "세종특별자치시");
  const auto daejeon = *find_tenant(*writer, registry(), "대전테크노파크");
  const auto keep = [&](std::int64_t organisation, const char* name) {
    DataSet set{.code = "own-sheet", .name = name};
    set.kind = DataSetKind::input_output;
    set.content = FileHash{writer->keep_file("code,name,production_in,production_out\n1,농업,0.5,0.5\n")};
    set.source = "시험";
    set.licence = "시험";
    const auto saved = save_new(*writer, type, {.organisation = organisation, .row = to_row(type, set)});
    ASSERT_TRUE(saved.ok()) << saved.problems.front().code;
  };
  keep(daejeon, "대전의 표");
  const CoefficientSetAsked asked{.code = "own-sheet", .organisation = sejong};
  EXPECT_EQ(find_coefficient_set(*writer, registry(), asked).problem().code, "STR-111");
  keep(common_organisation, "모두의 표");
  EXPECT_EQ(find_coefficient_set(*writer, registry(), asked)->name, "모두의 표");
  keep(sejong, "세종의 표");
  EXPECT_EQ(find_coefficient_set(*writer, registry(), asked)->name, "세종의 표");
}

}  // namespace
}  // namespace geojeom
