#include "domain/strategy/records/expert_judgement.hpp"
#include "domain/strategy/records/selection_quota.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"
#include "record/save.hpp"
#include "tests/report/studies_fixture.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;

std::vector<std::string> names(const SelectionInputs& from, const std::vector<std::size_t>& members) {
  std::vector<std::string> list;
  for (const auto a : members) list.push_back(from.candidates[a].name);
  return list;
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

}  // namespace
}  // namespace geojeom
