#include "domain/strategy/selection_result.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"

namespace geojeom {
namespace {

using ::testing::HasSubstr;

SelectionLeaf heading(std::int64_t id, std::string name, std::int64_t weight) {
  SelectionLeaf made{.id = id, .is_leaf = false};
  made.criterion.code = "H" + std::to_string(id);
  made.criterion.name = std::move(name);
  made.criterion.weight = Decimal::of(weight);
  return made;
}

SelectionLeaf leaf(std::int64_t id, std::string name, std::int64_t under, std::optional<std::int64_t> threshold = {}) {
  SelectionLeaf made{.id = id};
  made.criterion.code = "C" + std::to_string(id);
  made.criterion.name = std::move(name);
  made.criterion.parent = Id<SelectionCriterion>{under};
  made.criterion.weight = Decimal::of(1);
  if (threshold) made.criterion.threshold = Decimal::of(*threshold);
  return made;
}

/// Two headings with a leaf each; six candidates in two groups, the last below the threshold of the first criterion.
SelectionInputs inputs() {
  SelectionInputs made;
  made.selection.code = "S";
  made.selection.name = "시험 선정";
  made.selection.promising_count = 4;
  made.selection.strategic_count = 2;
  made.criteria = {heading(1, "기반", 3), leaf(11, "입지계수", 1, 1), heading(2, "성장", 1), leaf(21, "성장률", 2)};
  const double values[][2] = {{2.0, 1.0}, {1.8, 2.0}, {1.6, 3.0}, {1.4, 9.0}, {1.2, 2.0}, {0.5, 9.0}};
  for (std::int64_t i = 0; i < 6; ++i) {
    made.candidates.push_back(
        {.industry = i, .name = std::string(1, static_cast<char>('A' + i)), .group = i < 3 ? "가" : "나"});
    made.data[{11, i}] = {values[i][0], 2021, "표본"};
    made.data[{21, i}] = {values[i][1], 2021, "표본"};
  }
  return made;
}

SelectionVoice voice(std::string code, double first_to_second) {
  SelectionVoice made{.id = static_cast<std::int64_t>(code.back()), .code = std::move(code)};
  made.times[{1, 2}] = first_to_second;
  return made;
}

std::vector<std::string> names(const SelectionInputs& from, const std::vector<std::size_t>& members) {
  std::vector<std::string> list;
  for (const auto a : members) list.push_back(from.candidates[a].name);
  return list;
}

TEST(SelectionStudy, goes_through_thresholds_and_ranks_and_says_why_each_was_dropped) {
  const auto made = inputs();
  const auto result = compute_selection(made, {.draws = 0});
  ASSERT_TRUE(result);
  EXPECT_EQ(result->promising.size(), 4U);
  EXPECT_EQ(names(made, result->chosen), (std::vector<std::string>{"A", "B"}));
  EXPECT_THAT(result->outcomes[5].reasons_ko.at(0), HasSubstr("입지계수 0.50: 문턱값 1.00 미달"));
  EXPECT_EQ(result->outcomes[5].first_rank, 0U);
  EXPECT_THAT(result->outcomes[4].reasons_ko.at(0), HasSubstr("최저"));  // fifth of four
  for (const auto& outcome : result->outcomes) EXPECT_NE(outcome.is_chosen, !outcome.reasons_en.empty());
}

TEST(SelectionStudy, weights_come_from_the_experts_then_from_the_record_then_from_what_is_tried) {
  auto made = inputs();
  EXPECT_NEAR(compute_selection(made, {.draws = 0})->local[0].weight, 0.75, 1e-12);
  made.experts = {voice("E1", 1.0 / 3.0), voice("E2", 1.0 / 3.0)};
  const auto by_experts = compute_selection(made, {.draws = 0});
  EXPECT_NEAR(by_experts->local[0].weight, 0.25, 1e-9);
  EXPECT_TRUE(by_experts->local[0].from_experts);
  EXPECT_EQ(names(made, by_experts->chosen).front(), "D");  // growth now counts
  const auto tried = compute_selection(made, {.weights = {{"H1", 9}, {"H2", 1}}, .draws = 0});
  EXPECT_NEAR(tried->local[0].weight, 0.9, 1e-12);
  EXPECT_FALSE(tried->local[0].from_experts);
}

TEST(SelectionStudy, equal_weights_stand_beside_and_quotas_decide_within_groups) {
  auto made = inputs();
  made.quotas = {{"가", {1, 1}}, {"나", {1, 1}}};
  const auto result = compute_selection(made, {.draws = 500});
  EXPECT_EQ(names(made, result->chosen), (std::vector<std::string>{"A", "D"}));
  EXPECT_THAT(result->outcomes[1].reasons_ko.at(0), HasSubstr("유형 ‘가’"));
  EXPECT_EQ(result->equal_chosen.size(), 2U);
  double any = 0.0;
  for (const auto& outcome : result->outcomes) any += outcome.in_set_any;
  EXPECT_NEAR(any, 2.0, 1e-9);  // two places in every draw
  ASSERT_TRUE(result->next_in_line);
  EXPECT_NE(made.candidates[*result->next_in_line].name, "A");
}

TEST(SelectionStudy, an_inconsistent_expert_is_told_where_but_nobody_else_is) {
  auto made = inputs();
  made.criteria.push_back(heading(3, "정책", 1));
  made.criteria.push_back(leaf(31, "부합도", 3));
  for (std::int64_t i = 0; i < 6; ++i) made.data[{31, i}] = {50.0 + static_cast<double>(i), 2021, ""};
  SelectionVoice odd{.id = 1, .code = "E1"};
  odd.times = {{{1, 2}, 3.0}, {{2, 3}, 3.0}, {{1, 3}, 1.0 / 5.0}};
  made.experts = {odd};
  const auto opinions = opinions_of(made, 0);
  ASSERT_EQ(opinions.at(0).pairs, 3U);
  EXPECT_GT(opinions[0].priorities->consistency_ratio, 0.1);
  const auto own = opinion_text(made, opinions[0], Language::ko, true);
  EXPECT_THAT(own, HasSubstr("가장 어긋난 판단"));
  EXPECT_THAT(opinion_text(made, opinions[0], Language::ko, false), ::testing::Not(HasSubstr("가장 어긋난")));
}

TEST(SelectionStudy, masks_the_others_until_it_is_confirmed) {
  auto made = inputs();
  made.experts = {voice("E1", 3.0), voice("E2", 0.5)};
  const auto seen = masked_for(made, made.experts[0].id);
  EXPECT_EQ(seen.experts[0].times.size(), 1U);
  EXPECT_TRUE(seen.experts[1].times.empty());
  const auto draft = compute_selection(made, {.draws = 0});
  EXPECT_THAT(selection_json({made, *draft, {}, {}}, Language::ko), ::testing::Not(HasSubstr("\"matrix\"")));
  made.selection.state = SelectionState::confirmed;
  EXPECT_EQ(masked_for(made, made.experts[0].id).experts[1].times.size(), 1U);
  EXPECT_THAT(selection_json({made, *draft, {}, {}}, Language::ko), HasSubstr("\"matrix\""));
}

TEST(SelectionStudy, says_what_to_know_in_both_languages) {
  auto made = inputs();
  made.experts = {voice("E1", 3.0)};
  const auto result = compute_selection(made, {.draws = 200});
  ASSERT_TRUE(result);
  EXPECT_THAT(selection_findings(made, *result, Language::en).front(), HasSubstr("A, B: chosen in 100 of 100 draws"));
  EXPECT_THAT(selection_findings(made, *result, Language::ko).front(), HasSubstr("A, B: 가중치를 지금 값에서"));
  EXPECT_THAT(selection_json({made, *result, {}, {}}, Language::en), HasSubstr("\"in_set_near\""));
}

TEST(SelectionStudy, finds_the_expert_of_an_account) {
  auto made = inputs();
  made.experts = {voice("E1", 3.0)};
  made.experts[0].account = 7;
  EXPECT_EQ(*expert_of_account(made, 7), 0U);
  EXPECT_EQ(expert_of_account(made, 8).problem().code, "STR-124");
}

}  // namespace
}  // namespace geojeom
