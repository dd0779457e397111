#include <gtest/gtest.h>

#include "analysis/selection/ahp.hpp"
#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/objective_weights.hpp"

namespace geojeom::selection {
namespace {

DecisionMatrix parsed(const char* text) { return *parse_decision_matrix(text); }

TEST(WeightsBook, critic_of_tus_and_adali_2019) {
  // Opsearch 56:528.
  const auto got = critic_weights(parsed(R"(alternative,C1,C2,C3,C4,C5,C6
A1,5000,3,3,4,3,2
A2,680,5,3,2,2,1
A3,2000,3,2,3,4,3
A4,600,4,3,1,2,2
A5,800,2,4,3,3,4)"));
  ASSERT_TRUE(got.ok());
  expect_near(*got, {0.157, 0.249, 0.168, 0.121, 0.154, 0.151}, 0.0006);
}

TEST(WeightsBook, entropy_of_elsayed_2017) {
  // IJETT 46:60.
  const auto got = entropy_weights(parsed(R"(alternative,C1,C2,C3,C4,C5
A1,7,312,1891,6613,163
A2,72,88,728,941804,1078
A3,10,252,2594,3466,117471
A4,10,145,980,2371,86329
A5,65,54,350,501,29897
A6,29,48,380,912,34051
A7,7,476,3300,78470,2212
A8,70,87,650,733,819000
A9,4,86,591,3015,103
A10,12,79,579,3240,96098
A11,21,45,261,1253,453
A12,1,72,530,4333,0.1048)"));
  ASSERT_TRUE(got.ok());
  expect_near(*got, {0.104991, 0.069124, 0.071373, 0.449937, 0.304575}, 1e-6);
}

TEST(WeightsBook, merec_of_keshavarz_ghorabaee_2021) {
  // Symmetry 13:525.
  const auto got = merec_weights(
      parsed("alternative,C1,C2,C3,C4\ntype,1,1,-1,-1\nA1,450,8000,54,145\nA2,10,9100,2,160\nA3,100,8200,31,153\n"
             "A4,220,9300,1,162\nA5,5,8400,23,158"));
  ASSERT_TRUE(got.ok());
  expect_near(*got, {0.5752, 0.0141, 0.4016, 0.0091}, 6e-5);
}

TEST(AhpBook, drinks_of_saaty_2008) {
  // Int. J. Services Sciences 1:83; the second ratio as asserted in AHPy.
  const auto comparisons = parse_comparisons(R"(,coffee,wine,tea,beer,soda,milk,water
coffee,1,9,5,2,1,1,1/2
wine,,1,1/3,1/9,1/9,1/9,1/9
tea,,,1,1/3,1/4,1/3,1/9
beer,,,,1,1/2,1,1/3
soda,,,,,1,2,1/2
milk,,,,,,1,1/3
water,,,,,,,1)");
  ASSERT_TRUE(comparisons.ok());
  const auto got = priorities(*comparisons);
  ASSERT_TRUE(got.ok());
  expect_near(got->weights, {0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327}, 0.0006);
  EXPECT_NEAR(got->consistency_ratio, 0.022, 0.0006);
  EXPECT_NEAR(got->consistency_ratio_donegan, 0.0235, 6e-5);
  EXPECT_TRUE(got->is_consistent());
}

TEST(AhpBook, inconsistent_matrix_of_wang_and_chin_2011) {
  // Information Sciences 181:5240.
  const auto got = priorities(*parse_comparisons(R"(,C1,C2,C3,C4,C5,C6
C1,1,4,3,1,3,4
C2,0.25,1,7,3,0.2,1
C3,1/3,1/7,1,0.2,0.2,1/6
C4,1,1/3,5,1,1,1/3
C5,1/3,5,5,1,1,3
C6,0.25,1,6,3,1/3,1)"));
  ASSERT_TRUE(got.ok());
  expect_near(got->weights, {0.3208, 0.1395, 0.0348, 0.1285, 0.2374, 0.1391}, 6e-5);
  EXPECT_FALSE(got->is_consistent());
  ASSERT_TRUE(got->worst);
  EXPECT_EQ(got->worst->row, 1u) << "C2 to C5 is the judgement to look at";
  EXPECT_EQ(got->worst->column, 4u);
  EXPECT_LT(got->worst->ratio_without, got->consistency_ratio);
}

TEST(AhpBook, missing_comparison_of_bozoki_fulop_and_ronyai_2010) {
  // Math. Comput. Model. 52:318: c over d is 0.730297...
  const auto got =
      priorities(*parse_comparisons(",a,b,c,d\na,1,1,5,2\nb,1,1,3,4\nc,0.2,0.333333333333,1,\nd,0.5,0.25,,1"));
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->missing, 1u);
  EXPECT_NEAR(got->completed(2, 3), 0.730297106886979, 1e-5);
  expect_near(got->weights, {0.3738, 0.392, 0.0985, 0.1357}, 6e-5);
  EXPECT_NEAR(got->consistency_ratio_donegan, 0.0372, 6e-5);
}

}  // namespace
}  // namespace geojeom::selection
