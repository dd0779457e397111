#include "analysis/selection/decision.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/selection/agreement.hpp"
#include "analysis/selection/ahp.hpp"
#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/criteria_tree.hpp"
#include "analysis/selection/objective_weights.hpp"
#include "analysis/selection/promethee.hpp"
#include "analysis/selection/random.hpp"
#include "analysis/selection/ranking.hpp"

namespace geojeom::selection {
namespace {

using Method = Result<Ranking> (*)(const DecisionMatrix&);
struct NamedMethod {
  const char* name;
  Method rank;
};
const NamedMethod methods[] = {
    {"saw sum", [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::sum); }},
    {"saw max", [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::max); }},
    {"saw vector", [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::vector); }},
    {"wpm", [](const DecisionMatrix& d) { return rank_weighted_product(d); }},
    {"topsis", [](const DecisionMatrix& d) { return rank_topsis(d, Normalisation::vector); }},
    {"topsis minmax", [](const DecisionMatrix& d) { return rank_topsis(d); }},
    {"vikor", [](const DecisionMatrix& d) { return rank_vikor(d); }},
    {"copras", [](const DecisionMatrix& d) { return rank_copras(d); }},
    {"edas", [](const DecisionMatrix& d) { return rank_edas(d); }},
    {"waspas", [](const DecisionMatrix& d) { return rank_waspas(d); }},
    {"moora", [](const DecisionMatrix& d) { return rank_moora(d); }},
    {"promethee",
     [](const DecisionMatrix& d) -> Result<Ranking> {
       return rank_promethee(d, std::vector<PreferenceFunction>(d.criterion_count()))->complete;
     }},
};

DecisionMatrix random_decision(Random& random, std::size_t alternatives, std::size_t criteria) {
  DecisionMatrix decision{.values = Matrix(alternatives, criteria)};
  for (std::size_t a = 0; a < alternatives; ++a) decision.alternatives.push_back("A" + std::to_string(a));
  for (std::size_t j = 0; j < criteria; ++j) {
    decision.criteria.push_back("C" + std::to_string(j));
    decision.directions.push_back(random.below(3) == 0 ? Direction::cost : Direction::benefit);
    decision.weights.push_back(0.1 + random.uniform());
  }
  decision.weights = normalised(decision.weights);
  for (auto& value : decision.values.cells()) value = 1.0 + 99.0 * random.uniform();
  return decision;
}

TEST(Ranking, property_does_not_depend_on_the_order_of_the_alternatives) {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    Random random(seed);
    const auto decision = random_decision(random, 8, 5);
    std::vector<std::size_t> order = {3, 7, 0, 5, 1, 6, 2, 4};
    DecisionMatrix turned = decision;
    for (std::size_t k = 0; k < 8; ++k)
      std::copy(decision.values.row(order[k]).begin(), decision.values.row(order[k]).end(),
                turned.values.row(k).begin());
    for (const auto& method : methods) {
      const auto one = method.rank(decision), two = method.rank(turned);
      ASSERT_TRUE(one.ok() && two.ok()) << method.name;
      for (std::size_t k = 0; k < 8; ++k)
        EXPECT_EQ(two->ranks[k], one->ranks[order[k]]) << method.name << " seed " << seed;
    }
  }
}

TEST(Ranking, property_an_alternative_that_is_better_in_everything_is_first) {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    Random random(seed);
    auto decision = random_decision(random, 6, 4);
    for (std::size_t j = 0; j < 4; ++j)
      decision.values(2, j) = decision.directions[j] == Direction::benefit ? 200.0 : 0.5;
    for (const auto& method : methods)
      EXPECT_EQ(method.rank(decision)->ranks[2], 1u) << method.name << " seed " << seed;
  }
}

TEST(Ranking, equal_data_give_ties_and_say_so) {
  DecisionMatrix decision = *parse_decision_matrix("a,C1,C2\ntype,1,-1\nweight,0.6,0.4\nA,5,2\nB,5,2\nC,5,2");
  for (const auto& method : methods) {
    const auto ranking = method.rank(decision);
    ASSERT_TRUE(ranking.ok()) << method.name;
    EXPECT_EQ(ranking->ranks, (std::vector<std::size_t>{1, 1, 1})) << method.name;
    ASSERT_EQ(ranking->ties.size(), 1u) << method.name;
    EXPECT_EQ(ranking->ties[0], (std::vector<std::size_t>{0, 1, 2})) << method.name;
  }
}

TEST(Ranking, ties_share_the_better_rank_and_the_next_one_is_left_out) {
  const auto ranking = ranking_of("test", {3, 5, 3, 1});
  EXPECT_EQ(ranking.ranks, (std::vector<std::size_t>{2, 1, 2, 4}));
  EXPECT_EQ(order_of(ranking), (std::vector<std::size_t>{1, 0, 2, 3}));
  EXPECT_EQ(ranking_of("test", {3, 5, 1}, false).ranks, (std::vector<std::size_t>{2, 3, 1}));
}

TEST(Ranking, refuses_values_that_a_method_cannot_take) {
  const auto zero = *parse_decision_matrix("a,C1,C2\ntype,1,-1\nA,5,0\nB,4,2");
  EXPECT_EQ(rank_saw(zero).problem().code, "SEL-124");
  EXPECT_EQ(rank_waspas(zero).problem().code, "SEL-124");
  EXPECT_EQ(rank_copras(zero).problem().code, "SEL-124");
  EXPECT_EQ(merec_weights(zero).problem().code, "SEL-124");
  EXPECT_EQ(rank_vikor(zero, 2.0).problem().code, "SEL-128");
  EXPECT_EQ(rank_waspas(zero, {.lambda = -1}).problem().code, "SEL-128");
}

TEST(Vikor, keeps_a_compromise_set_when_the_best_has_no_clear_advantage) {
  const auto close = rank_vikor(*parse_decision_matrix("a,C1,C2\nweight,0.5,0.5\nA,10,8\nB,9.9,8.2\nC,1,1"));
  EXPECT_EQ(close->parts[2].second, (Vector{1, 1, 0}));
  const auto clear = rank_vikor(*parse_decision_matrix("a,C1,C2\nweight,0.5,0.5\nA,10,10\nB,5,5\nC,1,1"));
  EXPECT_EQ(clear->parts[2].second, (Vector{1, 0, 0}));
}

TEST(Decision, reads_types_and_weights_in_korean_and_english) {
  const auto decision = parse_decision_matrix("산업,LQ,비용\n유형,1,-1\n가중치,0.7,0.3\nA,1,2\nB,3,4");
  ASSERT_TRUE(decision.ok());
  EXPECT_EQ(decision->directions[1], Direction::cost);
  EXPECT_EQ(decision->weights[0], 0.7);
  EXPECT_EQ(parse_decision_matrix("a,b\ntype,2\nA,1\nB,2").problem().code, "SEL-125");
  EXPECT_EQ(parse_decision_matrix("a,b\nweight,-1\nA,1\nB,2").problem().code, "SEL-122");
  EXPECT_EQ(parse_decision_matrix("a,b\nA,1").problem().code, "SEL-133");
  EXPECT_EQ(parse_decision_matrix("a,b,c\nA,1,\nB,1,2").problem().code, "SEL-102");
  const auto heavy = parse_decision_matrix("a,b,c\nweight,1,1\nA,1,1\nB,1,2");
  EXPECT_EQ(check_decision(*heavy).front().code, "SEL-123");
}

TEST(ObjectiveWeights, have_nothing_to_say_when_nothing_differs) {
  const auto same = *parse_decision_matrix("a,C1,C2\nA,5,2\nB,5,2");
  EXPECT_EQ(entropy_weights(same).problem().code, "SEL-122");
  EXPECT_EQ(critic_weights(same).problem().code, "SEL-122");
  EXPECT_EQ(equal_weights(4), Vector(4, 0.25));
}

TEST(Agreement, of_rankings_worked_by_hand) {
  // Spearman: 1 - 6 (1+1+0+1+1)/(5 24) = 0.8; Kendall: two of ten pairs are turned round: 0.6.
  const Vector one = {1, 2, 3, 4, 5}, two = {2, 1, 3, 5, 4};
  EXPECT_NEAR(spearman(one, two), 0.8, 1e-12);
  EXPECT_NEAR(kendall(one, two), 0.6, 1e-12);
  EXPECT_NEAR(concordance(matrix_of({{1, 2, 3, 4, 5}, {2, 1, 3, 5, 4}})), 0.9, 1e-12) << "(1 + Spearman) / 2";
  EXPECT_NEAR(concordance(matrix_of({{1, 2, 3}, {1, 2, 3}, {1, 2, 3}})), 1.0, 1e-12);
  EXPECT_EQ(mean_ranks(Vector{5, 5, 1}), (Vector{2.5, 2.5, 1}));
  EXPECT_EQ(spearman(one, Vector(5, 1.0)), 0.0) << "a list of ties agrees with nothing";
}

TEST(Ahp, refuses_what_cannot_be_weighed) {
  EXPECT_EQ(parse_comparisons(",a,b\na,1,2\nc,,1").problem().code, "SEL-114");
  EXPECT_EQ(parse_comparisons(",a,b\na,1,3\nb,3,1").problem().code, "SEL-119");
  EXPECT_EQ(parse_comparisons(",a,b\na,1,-3\nb,,1").problem().code, "SEL-128");
  EXPECT_EQ(parse_comparisons(",a,b\na,1,x\nb,,1").problem().code, "SEL-102");
  const auto apart = priorities(*parse_comparisons(",a,b,c\na,1,3,\nb,,1,\nc,,,1"));
  EXPECT_EQ(apart.problem().code, "SEL-120");
  EXPECT_EQ(apart.problem().details[0].second, "c");
}

TEST(Ahp, consistent_comparisons_have_ratio_zero_and_both_methods_agree) {
  const auto comparisons = *parse_comparisons(",a,b,c\na,1,2,8\nb,,1,4\nc,,,1");
  const auto eigen = priorities(comparisons), geometric = priorities(comparisons, PriorityMethod::geometric_mean);
  expect_near(eigen->weights, {8. / 13, 4. / 13, 1. / 13}, 1e-12);
  expect_near(geometric->weights, eigen->weights, 1e-12);
  EXPECT_NEAR(eigen->consistency_ratio, 0.0, 1e-12);
  EXPECT_FALSE(eigen->worst);
}

TEST(Ahp, points_at_the_judgement_that_was_turned_round) {
  auto comparisons = *parse_comparisons(",a,b,c,d\na,1,2,4,8\nb,,1,2,4\nc,,,1,2\nd,,,,1");
  comparisons.values(0, 3) = 1.0 / 8;
  comparisons.values(3, 0) = 8.0;
  const auto answer = priorities(comparisons);
  ASSERT_TRUE(answer->worst);
  EXPECT_EQ(answer->worst->row, 0u);
  EXPECT_EQ(answer->worst->column, 3u);
  EXPECT_NEAR(answer->worst->implied, 8.0, 1e-6);
  EXPECT_NEAR(answer->worst->ratio_without, 0.0, 1e-9);
}

TEST(Ahp, aggregates_experts_by_geometric_means_and_keeps_reciprocity) {
  const auto one = *parse_comparisons(",a,b\na,1,2\nb,,1"), two = *parse_comparisons(",a,b\na,1,8\nb,,1");
  const auto both = aggregate_judgements({one, two});
  EXPECT_NEAR(both->values(0, 1), 4.0, 1e-12);
  EXPECT_NEAR(both->values(0, 1) * both->values(1, 0), 1.0, 1e-12);
  EXPECT_NEAR(aggregate_judgements({one, two}, {3, 1})->values(0, 1), std::pow(8.0 * 8.0, 0.25), 1e-12);
  EXPECT_EQ(aggregate_judgements({one})->values, one.values);
  EXPECT_EQ(aggregate_judgements({one, *parse_comparisons(",a,c\na,1,8\nc,,1")}).problem().code, "SEL-114");
  EXPECT_EQ(aggregate_judgements({one, two}, {1}).problem().code, "SEL-122");
  expect_near(aggregate_priorities({{0.5, 0.5}, {0.9, 0.1}}), {0.75, 0.25}, 1e-12);
}

TEST(CriteriaTree, multiplies_local_weights_down_to_the_leaves) {
  const Criterion tree{
      .name = "선정",
      .children = {
          {.name = "기반", .weight = 3, .children = {{.name = "LQ", .weight = 2}, {.name = "성장", .weight = 1}}},
          {.name = "정책", .weight = 1}}};
  const auto leaves = leaf_criteria(tree);
  ASSERT_TRUE(leaves.ok());
  ASSERT_EQ(leaves->size(), 3u);
  expect_near({(*leaves)[0].weight, (*leaves)[1].weight, (*leaves)[2].weight}, {0.5, 0.25, 0.25}, 1e-15);
  EXPECT_EQ((*leaves)[0].path, (std::vector<std::string>{"선정", "기반"}));
  EXPECT_EQ(leaf_criteria({.name = "r", .children = {{.name = "x"}, {.name = "x"}}}).problem().code, "SEL-104");
  EXPECT_EQ(leaf_criteria({.name = "r", .children = {{.name = "x", .weight = 0}}}).problem().code, "SEL-122");
}

}  // namespace
}  // namespace geojeom::selection
