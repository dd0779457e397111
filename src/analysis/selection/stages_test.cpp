#include "analysis/selection/stages.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/random.hpp"
#include "analysis/selection/ranking.hpp"
#include "analysis/selection/smaa.hpp"

namespace geojeom::selection {
namespace {

const RankMethod saw = [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::minmax); };

TEST(FinalSet, property_is_the_best_of_all_sets_that_meet_the_conditions) {
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    const std::size_t count = 8, size = 3;
    Vector scores(count);
    Labels groups(count);
    SetRule rule{.size = size, .related = Matrix(count, count), .related_most = 0.7};
    for (std::size_t a = 0; a < count; ++a) {
      scores[a] = random.uniform();
      groups[a] = random.below(2) ? "x" : "y";
      for (std::size_t b = 0; b < a; ++b) rule.related(a, b) = rule.related(b, a) = random.uniform();
    }
    rule.quotas["x"] = {1, 2};
    double best = -1.0;
    for (unsigned bits = 0; bits < 256; ++bits) {
      std::size_t members = 0, x = 0;
      double total = 0.0;
      bool fits = true;
      for (std::size_t a = 0; a < count; ++a) {
        if (!(bits >> a & 1U)) continue;
        ++members;
        x += groups[a] == "x" ? 1 : 0;
        total += scores[a];
        for (std::size_t b = 0; b < a; ++b) fits = fits && (!(bits >> b & 1U) || rule.related(a, b) <= 0.7);
      }
      if (members == size && x >= 1 && x <= 2 && fits) best = std::max(best, total);
    }
    const auto set = choose_set(scores, groups, rule);
    if (best < 0.0)
      EXPECT_EQ(set.problem().code, "SEL-134") << "seed " << seed;
    else
      EXPECT_NEAR(set->total, best, 1e-12) << "seed " << seed;
  }
}

TEST(FinalSet, says_why_a_candidate_is_not_in_it) {
  SetRule rule{.size = 2, .quotas = {{"core", {0, 1}}}, .related = Matrix(4, 4), .related_most = 0.8};
  rule.related(0, 2) = rule.related(2, 0) = 0.9;
  const auto set = choose_set({9, 8, 7, 6}, {"core", "core", "ict", "ict"}, rule);
  ASSERT_TRUE(set.ok());
  EXPECT_EQ(set->chosen, (std::vector<bool>{true, false, false, true}));
  EXPECT_EQ(set->reasons[1], Exclusion::group_full);
  EXPECT_EQ(set->reasons[2], Exclusion::too_similar);
  EXPECT_EQ(set->beside[2], std::optional<std::size_t>(0));
  EXPECT_EQ(choose_set({1, 2}, {}, {.size = 1})->reasons[0], Exclusion::lower_score);
  EXPECT_EQ(choose_set({1, 2}, {}, {.size = 3}).problem().code, "SEL-134");
  EXPECT_EQ(choose_set(Vector(65, 1.0), {}, {.size = 3}).problem().code, "SEL-128");
}

// Sample values made for this test; the document (Sejong City 2024) gives the names of the six, their groups and the
// numbers 15, 10 and 6 only.
const char* const sejong_sample = R"(industry,lq,growth,policy
type,1,1,1
weight,0.4,0.3,0.3
미래모빌리티,1.6,0.11,9
디지털헬스케어,1.4,0.12,9
정보보호,1.3,0.14,8
방송·영상·미디어,1.2,0.10,8
디지털콘텐츠,1.5,0.09,8
양자,1.0,0.15,10
스마트시티,1.3,0.06,7
스마트그린융합부품소재,1.5,0.03,5
바이오의약,1.1,0.05,6
실감형콘텐츠,1.2,0.07,6
물류,0.8,0.04,4
농식품,0.9,0.02,5
건설자재,0.7,0.01,3
관광,0.6,0.05,4
교육서비스,0.9,0.03,4)";
const Labels sejong_groups = {"주력 고도화",    "주력 고도화",    "서비스·ICT융합", "서비스·ICT융합", "서비스·ICT융합",
                              "미래혁신기술",   "서비스·ICT융합", "주력 고도화",    "주력 고도화",    "서비스·ICT융합",
                              "서비스·ICT융합", "주력 고도화",    "주력 고도화",    "서비스·ICT융합", "서비스·ICT융합"};

TEST(Stages, fifteen_candidates_go_to_ten_and_to_the_six_of_three_groups_each_drop_with_its_reason) {
  const auto decision = parse_decision_matrix(sejong_sample);
  ASSERT_TRUE(decision.ok());
  const std::vector<Stage> stages = {
      {.name = "유망", .thresholds = {{0, 1.0}}},
      {.name = "전략",
       .set = SetRule{.size = 6,
                      .quotas = {{"주력 고도화", {2, 2}}, {"서비스·ICT융합", {3, 3}}, {"미래혁신기술", {1, 1}}}}}};
  const auto results = run_stages(*decision, sejong_groups, saw, stages);
  ASSERT_TRUE(results.ok());
  EXPECT_EQ((*results)[0].kept.size(), 10u);
  ASSERT_EQ((*results)[0].dropped.size(), 5u);
  EXPECT_EQ((*results)[0].dropped[0].reason, DropReason::below_threshold);
  EXPECT_EQ((*results)[0].dropped[0].found, 0.8);
  EXPECT_EQ((*results)[0].dropped[0].needed, 1.0);
  auto six = (*results)[1].kept;
  std::sort(six.begin(), six.end());
  EXPECT_EQ(six, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
  ASSERT_EQ((*results)[1].dropped.size(), 4u);
  for (const auto& dropped : (*results)[1].dropped) EXPECT_EQ(dropped.reason, DropReason::group_full);
}

TEST(Stages, the_six_are_shown_with_the_chance_that_each_stays_when_weights_and_data_are_in_doubt) {
  const auto decision = parse_decision_matrix(sejong_sample);
  const SetRule rule{.size = 6,
                     .quotas = {{"주력 고도화", {2, 2}}, {"서비스·ICT융합", {3, 3}}, {"미래혁신기술", {1, 1}}}};
  SmaaOptions options{
      .draws = 2000, .seed = 7, .weights = {3, weights_in_order(decision->weights)}, .noise = Matrix(15, 3, 0.1)};
  options.set_rule = [&](const Ranking& ranking) { return choose_set(ranking.scores, sejong_groups, rule)->chosen; };
  const auto doubt = smaa(*decision, options);
  ASSERT_TRUE(doubt.ok());
  EXPECT_NEAR(sum(doubt->in_set), 6.0, 1e-9);
  EXPECT_NEAR(doubt->in_set[5], 1.0, 1e-9) << "the only candidate of its group is as sure as the group";
  for (std::size_t candidate = 0; candidate < 6; ++candidate) EXPECT_GT(doubt->in_set[candidate], 0.5) << candidate;
  for (std::size_t candidate = 6; candidate < 15; ++candidate) EXPECT_LT(doubt->in_set[candidate], 0.5) << candidate;
}

TEST(Stages, that_nobody_passes_or_that_cannot_be_filled_are_problems) {
  const auto decision = parse_decision_matrix(sejong_sample);
  EXPECT_EQ(run_stages(*decision, {}, saw, {{.name = "a", .thresholds = {{0, 99.0}}}}).problem().code, "SEL-133");
  const Stage impossible{.name = "b", .set = SetRule{.size = 3, .quotas = {{"없음", {1, 1}}}}};
  EXPECT_EQ(run_stages(*decision, sejong_groups, saw, {impossible}).problem().code, "SEL-134");
}

}  // namespace
}  // namespace geojeom::selection
