#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/ranking.hpp"

namespace geojeom::selection {
namespace {

DecisionMatrix parsed(const char* text) {
  auto decision = parse_decision_matrix(text);
  EXPECT_TRUE(decision.ok());
  return *std::move(decision);
}

const DecisionMatrix road = parsed(R"(alternative,C1,C2,C3,C4,C5
type,1,-1,-1,-1,-1
weight,0.53,0.1175,0.1175,0.1175,0.1175
A1,30,12.487,6.261,10.88,7.61
A2,20,12.372,5.961,10.88,7.46
A3,27,11.096,6.262,9.92,6.69
A4,18,10.982,5.962,9.92,6.54
A5,24,11.017,6.283,9.98,7
A6,16,10.903,5.983,9.98,6.85)");

TEST(RankingBook, copras_as_pymcdm_prints_the_road_design_of_zavadskas_2007) {
  // Baltic J. Road Bridge Eng. 2:195. The printed figures come out only when costs are added, not inverted.
  const auto got = rank_copras(road, CoprasCosts::added);
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {1.0, 0.797, 0.9078, 0.7243, 0.8537, 0.6898}, 6e-5);
}

TEST(RankingBook, copras_by_the_formula_written_out) {
  // Q_i = S+_i + S-min sum S- / (S-_i sum (S-min / S-_k)), Zavadskas & Kaklauskas (1996).
  const auto got = rank_copras(road);
  ASSERT_TRUE(got.ok());
  Vector benefit(6, 0.0), cost(6, 0.0);
  for (std::size_t j = 0; j < 5; ++j) {
    for (std::size_t i = 0; i < 6; ++i) {
      (j == 0 ? benefit : cost)[i] += road.weights[j] * road.values(i, j) / sum(road.values.column(j));
    }
  }
  const double least = *std::min_element(cost.begin(), cost.end());
  double ratios = 0.0;
  for (const double one : cost) ratios += least / one;
  Vector q(6);
  for (std::size_t i = 0; i < 6; ++i) q[i] = benefit[i] + least * sum(cost) / (cost[i] * ratios);
  const double best = *std::max_element(q.begin(), q.end());
  for (auto& one : q) one /= best;
  expect_near(got->scores, q, 1e-12);
}

TEST(RankingBook, edas_of_yazdani_2020) {
  // Sust. Oper. Comput. 1:35, renewable energy.
  const auto got = rank_edas(parsed(R"(alternative,C1,C2,C3,C4,C5,C6,C7,C8
type,-1,-1,-1,1,1,-1,1,1
weight,0.131,0.113,0.126,0.125,0.126,0.129,0.132,0.117
A1,3873,39.55,0.27,0.87,150,0.07,12,2130
A2,5067,67.26,0.23,0.23,40,0.02,21,2200
A3,2213,24.69,0.08,0.17,200,0.04,35,570
A4,6243,132,0.07,0.25,100,0.04,16,100
A5,8312,460.47,0.05,0.21,25,0.1,25,200)"));
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {0.841, 0.632, 0.883, 0.457, 0.104}, 0.0006);
  EXPECT_EQ(got->ranks, (std::vector<std::size_t>{2, 3, 1, 4, 5}));
}

TEST(RankingBook, moora_of_siregar_2021) {
  // IOP Conf. Ser. 1088 012022.
  const auto got = rank_moora(parsed(R"(alternative,C1,C2,C3,C4
type,-1,1,1,1
weight,0.3,0.2,0.1,0.4
A1,1.5,3,5,3.3
A2,2,7,5,3.35
A3,3,1,5,3.07
A4,2.2,4,5,3.5
A5,2,5,3,3.09
A6,3.2,2,3,3.48
A7,2.775,3,5,3.27)"));
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {0.1801, 0.2345, 0.0625, 0.1757, 0.1683, 0.0742, 0.1197}, 6e-5);
}

TEST(RankingBook, weighted_sum_and_product_with_sum_normalisation) {
  // Reference values of pymcdm; the weights add up to 2 on purpose.
  const auto decision = parsed(R"(alternative,C1,C2,C3,C4
type,1,1,-1,-1
weight,0.615384615385,0.384615384615,0.461538461538,0.538461538462
A1,96,83,75,7
A2,63,5,56,9
A3,72,30,32,48
A4,11,4,27,9
A5,77,21,17,11)");
  const auto sums = rank_saw(decision, Normalisation::sum);
  const auto products = rank_weighted_product(decision, Normalisation::sum);
  ASSERT_TRUE(sums.ok() && products.ok());
  expect_near(sums->scores, {0.609, 0.313, 0.334, 0.265, 0.479}, 0.0006);
  expect_near(products->scores, {0.065, 0.017, 0.019, 0.007, 0.052}, 0.0006);
}

const DecisionMatrix mountains = parsed(R"(alternative,C1,C2
type,-1,1
weight,0.5,0.5
A1,1,3000
A2,2,3750
A3,5,4500)");

TEST(RankingBook, topsis_of_opricovic_and_tzeng_2004) {
  // EJOR 156:445, mountain-climbing destinations, linear (min-max) normalisation.
  const auto got = rank_topsis(mountains, Normalisation::minmax);
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {0.5, 0.617, 0.5}, 0.0006);
  EXPECT_EQ(got->ties.size(), 1u) << "the published tie of A1 and A3 is said";
}

TEST(RankingBook, topsis_with_vector_normalisation_by_the_definition) {
  // Hwang & Yoon (1981): r = x / |x|, costs keep their direction and change the ideal instead.
  const auto got = rank_topsis(mountains, Normalisation::vector);
  ASSERT_TRUE(got.ok());
  const double height = std::sqrt(3000. * 3000 + 3750. * 3750 + 4500. * 4500), risk = std::sqrt(1. + 4 + 25);
  const double r[3] = {0.5 / risk, 1.0 / risk, 2.5 / risk};
  const double h[3] = {1500 / height, 1875 / height, 2250 / height};
  for (std::size_t i = 0; i < 3; ++i) {
    const double best = std::hypot(r[i] - r[0], h[i] - h[2]), worst = std::hypot(r[i] - r[2], h[i] - h[0]);
    EXPECT_NEAR(got->scores[i], worst / (best + worst), 1e-12);
  }
}

TEST(RankingBook, vikor_of_yang_and_wu_2020) {
  // IEEE Access 8:21261, Q with v = 0.5.
  const auto got = rank_vikor(parsed(R"(alternative,C1,C2,C3,C4
type,1,1,1,1
weight,0.25,0.25,0.25,0.25
A1,78,56,34,6
A2,4,45,3,97
A3,18,2,50,63
A4,9,14,11,92
A5,85,9,100,29)"));
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {0.5679, 0.7667, 1, 0.7493, 0}, 6e-5);
  EXPECT_EQ(got->ranks, (std::vector<std::size_t>{2, 4, 5, 3, 1}));
}

TEST(RankingBook, waspas_of_chakraborty_2015) {
  // The printed weights add up to 1.0155 and are used as printed.
  const auto got = rank_waspas(parsed(R"(alternative,C1,C2,C3,C4,C5,C6,C7
type,1,1,1,1,1,-1,-1
weight,0.1181,0.1181,0.0445,0.1181,0.2861,0.2861,0.0445
A1,30,23,5,0.745,0.745,1500,5000
A2,18,13,15,0.745,0.745,1300,6000
A3,15,12,10,0.5,0.5,950,7000
A4,25,20,13,0.745,0.745,1200,4000
A5,14,18,14,0.255,0.745,950,3500
A6,17,15,9,0.745,0.5,1250,5250
A7,23,18,20,0.5,0.745,1100,3000
A8,16,8,14,0.255,0.5,1500,3000)"));
  ASSERT_TRUE(got.ok());
  expect_near(got->scores, {0.8329, 0.7884, 0.6987, 0.8831, 0.7971, 0.7036, 0.8728, 0.5749}, 6e-5);
}

}  // namespace
}  // namespace geojeom::selection
