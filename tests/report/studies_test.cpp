#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "domain/measures.hpp"
#include "domain/registry.hpp"
#include "domain/strategy/impact_method.hpp"
#include "domain/strategy/records/expert_judgement.hpp"
#include "domain/strategy/records/impact_spending.hpp"
#include "domain/strategy/records/selection_quota.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"
#include "record/lookup.hpp"
#include "record/save.hpp"
#include "store/sqlite_stores.hpp"
#include "tests/report/document_text.hpp"
#include "tests/report/sample_store.hpp"

/// The two studies of the Sejong sample: from records to results, experts, confirmation and reports.
namespace geojeom {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

const Registry& registry() {
  static const Registry all(described_record_types());
  return all;
}

const MeasureCatalogue& catalogue() {
  static const MeasureCatalogue all(declared_measures(), registry());
  return all;
}

class Studies : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    stores_ = sqlite_stores(registry());
    path_ = ::testing::TempDir() + fmt::format("studies_{}.db", std::random_device()());
    store_ = sample_store(*stores_, path_);
  }
  static void TearDownTestSuite() {
    store_.reset();
    std::filesystem::remove(path_);
  }

  static std::unique_ptr<Writer> write() {
    return store_->write({.name = "planner", .reason = "심의", .at = Instant::from_seconds(1'800'000'000)});
  }

  static ImpactInputs impact(const char* code) {
    const auto reader = store_->read();
    auto inputs = read_impact_inputs(*reader, registry(), *find_impact_study(*reader, registry(), code));
    EXPECT_TRUE(inputs.ok());
    return std::move(inputs).value();
  }

  static SelectionInputs selection(Reader& reader, const char* code) {
    auto inputs = read_selection_inputs(reader, registry(), *find_selection(reader, registry(), code));
    EXPECT_TRUE(inputs.ok());
    return std::move(inputs).value();
  }

  static ReportContext context_of(Reader& reader, ReportFigures& figures, int year) {
    return {.subject = {.organisation = *find_tenant(reader, registry(), "세종특별자치시"), .year = year},
            .today = Date::checked(2026, 11, 25),
            .figures = figures};
  }

  static Result<document::Document> build(std::string_view name, int year) {
    const auto reader = store_->read();
    ReportFigures figures(*reader, catalogue(), Language::ko);
    ReportContext context = context_of(*reader, figures, year);
    for (const auto& report : declared_reports()) {
      if (report.name == name) return report.build(context);
    }
    return Problem{.code = "PRF-201"};
  }

  static void expect_golden(const std::string& name, const std::string& text) {
    const auto path = std::filesystem::path(GEOJEOM_SOURCE_DIR) / "tests/golden/report" / name;
    const char* mode = std::getenv("GEOJEOM_GOLDEN");
    if (mode != nullptr && std::string_view(mode) == "write") std::ofstream(path, std::ios::binary) << text;
    std::ifstream in(path, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), text) << "GEOJEOM_GOLDEN=write rewrites it";
  }

  static std::unique_ptr<Stores> stores_;
  static std::unique_ptr<Store> store_;
  static std::string path_;
};
std::unique_ptr<Stores> Studies::stores_;
std::unique_ptr<Store> Studies::store_;
std::string Studies::path_;

std::vector<std::string> names(const SelectionInputs& from, const std::vector<std::size_t>& members) {
  std::vector<std::string> list;
  for (const auto a : members) list.push_back(from.candidates[a].name);
  return list;
}

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

TEST_F(Studies, sejong_goes_from_fifteen_to_ten_to_the_six_of_the_document) {
  const auto reader = store_->read();
  const auto inputs = selection(*reader, "SC-SEL-2024");
  const auto result = compute_selection(inputs);
  ASSERT_TRUE(result);
  EXPECT_EQ(inputs.candidates.size(), 15U);
  EXPECT_EQ(result->promising.size(), 10U);
  EXPECT_THAT(names(inputs, result->chosen), UnorderedElementsAre("미래모빌리티", "디지털헬스케어", "정보보호",
                                                                  "방송·영상·미디어", "디지털콘텐츠", "양자"));
  for (std::size_t a = 0; a < inputs.candidates.size(); ++a) {
    const auto& entry = inputs.candidates[a];
    const auto& outcome = result->outcomes[a];
    EXPECT_TRUE(outcome.agrees_with_record) << entry.name;
    EXPECT_EQ(outcome.is_chosen, outcome.reasons_ko.empty()) << entry.name;
    EXPECT_EQ(outcome.is_chosen, entry.dropped_reason.empty()) << entry.name;
    if (outcome.second_rank > 0) {
      EXPECT_NEAR(entry.recorded_score->to_double(), 100 * outcome.second_score, 0.05) << entry.name;
    }
    if (outcome.is_chosen) {
      EXPECT_GT(outcome.in_set_near, 0.5) << entry.name;
    }
  }
  EXPECT_EQ(inputs.candidates[*result->next_in_line].name, "인공지능");
}

TEST_F(Studies, experts_compare_apart_are_told_where_they_contradict_themselves_and_then_it_is_confirmed) {
  auto writer = write();
  auto inputs = selection(*writer, "SC-SEL-2027");
  const auto tops = criteria_under(inputs, 0);
  ASSERT_EQ(tops.size(), 4U);
  const auto id = [&](std::size_t k) { return inputs.criteria[tops[k]].id; };
  const auto compare = [&](std::size_t expert, std::vector<double> times) {
    std::vector<JudgementAsked> asked;
    std::size_t next = 0;
    for (std::size_t i = 0; i < 4; ++i) {
      for (std::size_t j = i + 1; j < 4; ++j) asked.push_back({id(i), id(j), times[next++]});
    }
    return save_judgements(*writer, registry(), inputs, expert, asked);
  };
  EXPECT_EQ(submit_judgements(*writer, registry(), inputs, 0, Date::checked(2026, 11, 1)).front().code, "STR-126");
  EXPECT_EQ(compare(0, {20, 1, 1, 1, 1, 1}).front().code, "STR-125");
  ASSERT_FALSE(compare(0, {1, 2, 2, 2, 2, 1}).has_errors());
  ASSERT_FALSE(compare(1, {1, 1, 2, 1, 2, 2}).has_errors());
  ASSERT_FALSE(compare(2, {9, 1.0 / 9, 9, 9, 1.0 / 9, 9}).has_errors());
  ASSERT_FALSE(save_judgements(*writer, registry(), inputs, 0, {{id(1), id(0), 0.5}}).has_errors());  // turned round

  inputs = selection(*writer, "SC-SEL-2027");
  EXPECT_NEAR(inputs.experts[0].times.at({id(0), id(1)}), 2.0, 1e-9);
  const auto opinion = opinions_of(inputs, 2).front();
  EXPECT_GT(opinion.priorities->consistency_ratio, 0.1);
  EXPECT_THAT(opinion_text(inputs, opinion, Language::ko, true), HasSubstr("가장 어긋난 판단"));
  ASSERT_FALSE(submit_judgements(*writer, registry(), inputs, 2, Date::checked(2026, 11, 1)).has_errors());

  ReportFigures figures(*writer, catalogue(), Language::ko);
  ReportContext context = context_of(*writer, figures, 2026);
  const IssueStamp stamp{.by = "planner", .at = Instant::from_seconds(1'800'000'000), .program_version = "test"};
  const auto number = freeze_selection(*writer, context, inputs, stamp);
  ASSERT_TRUE(number.ok());
  const auto frozen = selection(*writer, "SC-SEL-2027");
  EXPECT_TRUE(frozen.is_frozen());
  EXPECT_EQ(std::count_if(frozen.candidates.begin(), frozen.candidates.end(),
                          [](const auto& one) { return one.reached == SelectionStage::strategic; }),
            6);
  for (const auto& entry : frozen.candidates) {
    EXPECT_EQ(entry.result == CandidateResult::dropped, !entry.dropped_reason.empty()) << entry.name;
  }
  const auto issued = find_issued(*writer, registry(), *number);
  ASSERT_TRUE(issued.ok());
  EXPECT_THAT(*issued_page(*writer, issued->report), HasSubstr("전문가 2027-A"));
  EXPECT_EQ(freeze_selection(*writer, context, frozen, stamp).problem().code, "STR-123");
  EXPECT_EQ(save_judgements(*writer, registry(), frozen, 0, {{id(0), id(1), 1}}).front().code, "STR-123");
}

TEST_F(Studies, a_selection_is_not_confirmed_before_every_expert_has_finished) {
  auto writer = write();
  ReportFigures figures(*writer, catalogue(), Language::ko);
  ReportContext context = context_of(*writer, figures, 2026);
  const auto refused = freeze_selection(*writer, context, selection(*writer, "SC-SEL-2027"), {});
  EXPECT_EQ(refused.problem().code, "STR-126");
}

TEST_F(Studies, a_selection_without_candidates_or_with_a_value_missing_says_so) {
  auto writer = write();
  const RecordType& type = registry().at("selection");
  Selection made = selection(*writer, "SC-SEL-2027").selection;
  made.code = "X";
  const auto empty = *writer->create(type, {.organisation = 1, .row = to_row(type, made)});
  EXPECT_EQ(read_selection_inputs(*writer, registry(), empty).problem().code, "STR-121");
  const RecordType& values = registry().at("selection_value");
  const auto page = writer->list({.type = &values, .limit = 1});
  ASSERT_TRUE(writer->remove(values, page.rows.front().id, page.rows.front().version).ok());
  const auto first = read_selection_inputs(*writer, registry(), *find_selection(*writer, registry(), "SC-SEL-2024"));
  EXPECT_EQ(first.problem().code, "STR-122");
}

TEST_F(Studies, quotas_and_judgements_that_contradict_themselves_are_refused) {
  const RecordType& quota = registry().at("selection_quota");
  EXPECT_EQ(quota.validate(to_row(quota, SelectionQuota{{1}, "가", 3, 2})).front().code, "STR-105");
  const RecordType& judgement = registry().at("expert_judgement");
  EXPECT_EQ(judgement.validate(to_row(judgement, ExpertJudgement{{1}, {2}, {2}, Decimal::of(1)})).front().code,
            "STR-106");
}

TEST_F(Studies, reports_read_as_reviewed) {
  const auto impact_report = build("impact-study", 2024);
  ASSERT_TRUE(impact_report.ok());
  expect_golden("impact-study.txt", document_text(*impact_report));
  const auto selection_report = build("selection", 2024);
  ASSERT_TRUE(selection_report.ok());
  expect_golden("selection.txt", document_text(*selection_report));
  EXPECT_EQ(build("impact-study", 1990).problem().code, "PRF-202");
  EXPECT_EQ(build("selection", 1990).problem().code, "PRF-202");
}

}  // namespace
}  // namespace geojeom
