#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/promethee.hpp"

namespace geojeom::selection {
namespace {

// Brans, Vincke & Mareschal (1986), EJOR 24:228: six sites of a hydroelectric station, one criterion of each shape,
// equal weights.
const char* const sites = R"(site,manpower,power,construction,maintenance,villages,security
type,-1,1,-1,-1,-1,1
Italy,80,90,6,5.4,8,5
Belgium,65,58,2,9.7,1,1
Germany,83,60,4,7.2,4,7
Sweden,40,80,10,7.5,7,10
Austria,52,72,6,2,3,8
France,94,96,7,3.6,5,6)";
const char* const shapes = R"(criterion,function,q,p,s
manpower,u-shape,10,,
power,v-shape,,30,
construction,linear,0.5,5,
maintenance,level,1,6,
villages,usual,,,
security,gaussian,,,5)";

TEST(PrometheeBook, flows_of_the_six_hydroelectric_sites) {
  const auto decision = parse_decision_matrix(sites);
  ASSERT_TRUE(decision.ok());
  const auto functions = parse_preference_functions(shapes, *decision);
  ASSERT_TRUE(functions.ok());
  const auto got = rank_promethee(*decision, *functions);
  ASSERT_TRUE(got.ok());
  // Their table of preference indices, three decimals (the paper rounds each sixth before adding: 0.001).
  const auto indices = matrix_of({{0, .296, .250, .268, .100, .185},
                                  {.462, 0, .389, .333, .296, .500},
                                  {.236, .180, 0, .333, .056, .429},
                                  {.399, .505, .305, 0, .223, .212},
                                  {.444, .515, .487, .380, 0, .448},
                                  {.286, .399, .250, .432, .133, 0}});
  for (std::size_t k = 0; k < 36; ++k) EXPECT_NEAR(got->preference.cells()[k], indices.cells()[k], 0.0016) << k;
  expect_near(got->positive, {0.220, 0.396, 0.247, 0.329, 0.455, 0.300}, 0.001, "leaving flows");
  expect_near(got->negative, {0.366, 0.379, 0.336, 0.349, 0.162, 0.355}, 0.001, "entering flows");
  EXPECT_EQ(got->complete.ranks, (std::vector<std::size_t>{6, 2, 5, 3, 1, 4}));
}

TEST(PrometheeBook, net_flows_of_zhao_peng_and_li_2013) {
  // Procedia CS 17:181, usual criterion.
  const auto decision =
      parse_decision_matrix("alternative,C1,C2,C3\ntype,1,1,1\nweight,0.5,0.3,0.2\nA1,4,3,2\nA2,3,2,4\nA3,5,1,3");
  ASSERT_TRUE(decision.ok());
  const auto got = rank_promethee(*decision, std::vector<PreferenceFunction>(3));
  ASSERT_TRUE(got.ok());
  expect_near(got->complete.scores, {0.1, -0.3, 0.2}, 1e-9);
}

TEST(Promethee, names_what_it_does_not_understand) {
  const auto decision = parse_decision_matrix(sites);
  EXPECT_EQ(parse_preference_functions("criterion,function\npower,round", *decision).problem().code, "SEL-126");
  EXPECT_EQ(parse_preference_functions("criterion,function\nweather,usual", *decision).problem().code, "SEL-131");
  std::vector<PreferenceFunction> functions(6);
  functions[0] = {.shape = PreferenceShape::linear, .q = 5, .p = 5};
  EXPECT_EQ(rank_promethee(*decision, functions).problem().code, "SEL-126");
}

TEST(Promethee, partial_order_leaves_incomparable_pairs_apart) {
  const auto decision = parse_decision_matrix(sites);
  const auto got = rank_promethee(*decision, *parse_preference_functions(shapes, *decision));
  EXPECT_EQ(got->partial[4][0], Outranking::preferred) << "Austria over Italy";
  EXPECT_EQ(got->partial[0][4], Outranking::outranked);
  EXPECT_EQ(got->partial[1][3], Outranking::incomparable) << "Belgium leaves more and is entered more than Sweden";
}

}  // namespace
}  // namespace geojeom::selection
