#include "analysis/selection/smaa.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/selection/break_even.hpp"
#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/ranking.hpp"

namespace geojeom::selection {
namespace {

DecisionMatrix table(std::initializer_list<std::initializer_list<double>> rows) {
  DecisionMatrix decision{.values = matrix_of(rows)};
  for (std::size_t a = 0; a < decision.values.rows(); ++a) decision.alternatives.push_back("A" + std::to_string(a + 1));
  for (std::size_t j = 0; j < decision.values.columns(); ++j) decision.criteria.push_back("C" + std::to_string(j + 1));
  decision.directions.assign(decision.criteria.size(), Direction::benefit);
  decision.weights.assign(decision.criteria.size(), 1.0 / static_cast<double>(decision.criteria.size()));
  return decision;
}

DecisionMatrix random_table(std::uint64_t seed, std::size_t alternatives, std::size_t criteria) {
  Random random(seed);
  auto decision = table({{1, 1}, {2, 2}});
  decision.values = Matrix(alternatives, criteria);
  for (auto& value : decision.values.cells()) value = 1 + random.uniform();
  decision.alternatives.assign(alternatives, "A");
  decision.criteria.assign(criteria, "C");
  decision.directions.assign(criteria, Direction::benefit);
  decision.weights.assign(criteria, 1.0 / static_cast<double>(criteria));
  return decision;
}

TEST(Smaa, two_criteria_have_an_answer_in_closed_form) {
  // Minmax: A1 = (1, 0), A2 = (0, 1), A3 = (0.6, 0.6). With weight w on the first: A1 first when w > 0.6, A2 when w <
  // 0.4.
  const auto answer = smaa(table({{10, 0}, {0, 10}, {6, 6}}), {.draws = 200000, .seed = 3});
  ASSERT_TRUE(answer.ok());
  expect_near({answer->acceptability(0, 0), answer->acceptability(1, 0), answer->acceptability(2, 0)}, {0.4, 0.4, 0.2},
              0.005);
  expect_near({answer->central_weights(0, 0), answer->central_weights(1, 0), answer->central_weights(2, 0)},
              {0.8, 0.2, 0.5}, 0.005);
  expect_near(answer->confidence, {1, 1, 1}, 0);
  EXPECT_NEAR(answer->pairwise(0, 1), 0.5, 0.005);
  EXPECT_NEAR(answer->pairwise(2, 0), 0.6, 0.005);
}

TEST(Smaa, property_acceptabilities_add_up_to_one_over_ranks_and_over_alternatives) {
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    auto decision = random_table(seed, 7, 4);
    if (seed % 2 == 0)
      std::copy(decision.values.row(0).begin(), decision.values.row(0).end(), decision.values.row(3).begin());
    const auto answer = smaa(decision, {.draws = 9000, .seed = seed, .set_size = 3});
    for (const double total : row_sums(answer->acceptability)) EXPECT_NEAR(total, 1.0, 1e-9) << "seed " << seed;
    for (const double total : column_sums(answer->acceptability)) EXPECT_NEAR(total, 1.0, 1e-9) << "seed " << seed;
    EXPECT_NEAR(sum(answer->in_set), 3.0, 1e-9);
  }
}

TEST(Smaa, equal_alternatives_share_every_rank) {
  const auto answer = smaa(table({{5, 5}, {5, 5}, {1, 1}}), {.draws = 5000, .set_size = 1});
  expect_near({answer->acceptability(0, 0), answer->acceptability(0, 1), answer->acceptability(2, 2)}, {0.5, 0.5, 1.0},
              1e-12);
  EXPECT_NEAR(answer->pairwise(0, 1), 0.5, 1e-12);
  EXPECT_TRUE(std::isnan(answer->central_weights(2, 0))) << "never first: no central weights";
}

TEST(Smaa, the_seed_decides_and_the_number_of_threads_does_not) {
  const auto decision = random_table(5, 9, 5);
  const auto one = smaa(decision, {.draws = 20000, .seed = 8, .set_size = 1, .threads = 1}),
             two = smaa(decision, {.draws = 20000, .seed = 8, .set_size = 1, .threads = 3});
  const auto first =
      static_cast<std::size_t>(std::max_element(one->in_set.begin(), one->in_set.end()) - one->in_set.begin());
  EXPECT_EQ(one->acceptability, two->acceptability);
  EXPECT_EQ(one->expected_rank, two->expected_rank);
  for (std::size_t j = 0; j < 5; ++j) EXPECT_EQ(one->central_weights(first, j), two->central_weights(first, j));
  EXPECT_NE(one->acceptability, smaa(decision, {.draws = 20000, .seed = 9})->acceptability);
  EXPECT_EQ(one->seed, 8u);
}

TEST(Smaa, stated_preferences_change_what_is_plausible) {
  const auto decision = table({{10, 0}, {0, 10}, {6, 6}});
  const auto first_matters =
      smaa(decision, {.draws = 100000, .weights = {2, *parse_weight_conditions("C1>C2", decision.criteria)}});
  expect_near(
      {first_matters->acceptability(0, 0), first_matters->acceptability(1, 0), first_matters->acceptability(2, 0)},
      {0.8, 0.0, 0.2}, 0.01);
  const auto contradiction = parse_weight_conditions("C1>=2*C2>=4*C1", decision.criteria);
  ASSERT_TRUE(contradiction.ok());
  auto with_least = *contradiction;
  with_least.push_back((*parse_weight_conditions("C1>=0.3", decision.criteria))[0]);
  EXPECT_EQ(smaa(decision, {.weights = {2, with_least}}).problem().code, "SEL-127");
  EXPECT_EQ(parse_weight_conditions("C1>C9", decision.criteria).problem().code, "SEL-131");
  EXPECT_EQ(parse_weight_conditions("C1", decision.criteria).problem().code, "SEL-128");
}

TEST(WeightSpace, every_draw_respects_what_was_said_in_narrow_regions_too) {
  // A narrow region: the walk is used. Its means are checked against plain rejection on the same region.
  WeightSpace space{6, weights_near({0.3, 0.25, 0.2, 0.1, 0.1, 0.05}, 0.2)};
  auto sampler = WeightSampler::make(space, 4);
  ASSERT_TRUE(sampler.ok());
  Vector weights(6), means(6, 0.0);
  const int draws = 20000;
  auto stream = sampler->stream(0);
  for (int k = 0; k < draws; ++k) {
    stream.draw(weights);
    EXPECT_NEAR(sum(weights), 1.0, 1e-9);
    for (std::size_t j = 0; j < 6; ++j) means[j] += weights[j] / draws;
    for (const auto& condition : space.conditions) {
      double value = -condition.least;
      for (std::size_t j = 0; j < 6; ++j) value += condition.coefficients[j] * weights[j];
      ASSERT_GE(value, -1e-12);
    }
  }
  Random random(77);
  Vector plain(6, 0.0);
  int kept = 0;
  while (kept < 20000) {  // evenly in the box of the first five; the last one follows and must fit
    double rest = 1.0;
    const double middle[] = {0.3, 0.25, 0.2, 0.1, 0.1};
    for (std::size_t j = 0; j < 5; ++j) rest -= weights[j] = middle[j] * (0.8 + 0.4 * random.uniform());
    if (rest < 0.04 || rest > 0.06) continue;
    weights[5] = rest;
    for (std::size_t j = 0; j < 6; ++j) plain[j] += weights[j];
    ++kept;
  }
  for (std::size_t j = 0; j < 6; ++j) EXPECT_NEAR(means[j], plain[j] / kept, 0.002) << j;
}

TEST(WeightSpace, an_order_of_three_has_the_known_means) {
  // Uniform weights in order w1 > w2 > w3 have means 11/18, 5/18, 2/18 (rank-order centroids; Barron & Barrett 1996).
  auto sampler = WeightSampler::make({3, weights_in_order({3, 2, 1})}, 1)->stream(0);
  Vector weights(3), means(3, 0.0);
  for (int k = 0; k < 100000; ++k) {
    sampler.draw(weights);
    for (std::size_t j = 0; j < 3; ++j) means[j] += weights[j] / 100000;
  }
  expect_near(means, {11. / 18, 5. / 18, 2. / 18}, 0.003);
}

TEST(Smaa, noise_in_the_data_lowers_confidence) {
  const auto decision = table({{10, 9}, {9.9, 8.9}, {3, 2}});
  const auto sure = smaa(decision, {.draws = 4000, .set_size = 1});
  const auto unsure = smaa(decision, {.draws = 4000, .noise = Matrix(3, 2, 0.1), .set_size = 1});
  EXPECT_EQ(sure->acceptability(0, 0), 1.0);
  EXPECT_LT(unsure->acceptability(0, 0), 0.8);
  EXPECT_GT(unsure->acceptability(0, 0), 0.4);
  EXPECT_LT(unsure->confidence[0], 0.9);
  EXPECT_GT(unsure->acceptability(2, 2), 0.95);
}

TEST(Smaa, takes_any_ranking_method_and_any_final_set) {
  const auto decision = random_table(4, 5, 3);
  SmaaOptions options{.draws = 3000, .set_size = 2};
  options.method = [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::minmax); };
  const auto plain = smaa(decision, {.draws = 3000, .set_size = 2}), general = smaa(decision, options);
  for (std::size_t k = 0; k < 25; ++k)
    EXPECT_NEAR(plain->acceptability.cells()[k], general->acceptability.cells()[k], 1e-9);
  options.set_rule = [](const Ranking& r) { return std::vector<bool>(r.ranks.size(), true); };
  EXPECT_EQ(smaa(decision, options)->in_set, Vector(5, 1.0));
  EXPECT_EQ(smaa(decision, {.draws = 0}).problem().code, "SEL-128");
}

const RankMethod additive = [](const DecisionMatrix& d) { return rank_saw(d, Normalisation::minmax); };

TEST(BreakEven, two_straight_lines_cross_where_they_must) {
  // Scores by w on the first criterion: A1 = w, A2 = 1 - w, A3 = 0.6: one leader below 0.4, between, and above 0.6.
  auto decision = table({{10, 0}, {0, 10}, {6, 6}});
  decision.weights = {0.5, 0.5};
  const auto swaps = swap_points(decision, additive, 1);
  ASSERT_TRUE(swaps.ok());
  ASSERT_EQ(swaps->size(), 4u);
  EXPECT_NEAR((*swaps)[0].weight_at_swap, 0.4, 1e-6);
  EXPECT_EQ((*swaps)[0].enter, std::vector<std::size_t>{1});
  EXPECT_EQ((*swaps)[0].leave, std::vector<std::size_t>{2});
  EXPECT_NEAR((*swaps)[1].weight_at_swap, 0.6, 1e-6);
  EXPECT_EQ((*swaps)[1].enter, std::vector<std::size_t>{0});
  EXPECT_EQ(swap_points(decision, additive, 3).problem().code, "SEL-128");
}

TEST(BreakEven, says_what_would_have_to_be_true_for_the_next_one_to_enter) {
  // A2 scores 0.5 (0.4 + 0.6 c): to reach A1's 0.75 its second value must become 1.1 of the old scale, or its weight
  // fall.
  auto decision = table({{10, 5}, {4, 6}, {0, 0}, {2, 10}});
  decision.weights = {0.5, 0.5};
  const auto ranking = additive(decision);
  ASSERT_EQ(ranking->ranks[0], 1u);
  const auto needs = requirements_to_enter(decision, additive, 1, 1);
  ASSERT_TRUE(needs.ok());
  for (const auto& need : *needs) {
    if (need.value_needed) {
      auto changed = decision;
      changed.values(1, need.criterion) = *need.value_needed;
      EXPECT_EQ(additive(changed)->ranks[1], 1u) << "with the needed value it is in";
      changed.values(1, need.criterion) = need.value_now + 0.999 * (*need.value_needed - need.value_now);
      EXPECT_GT(additive(changed)->ranks[1], 1u) << "with a little less it is not";
    }
  }
  EXPECT_FALSE((*needs)[0].weight_needed) << "no weight alone brings a dominated mixture to the top";
}

}  // namespace
}  // namespace geojeom::selection
