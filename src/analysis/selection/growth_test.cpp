#include "analysis/selection/growth.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/screening.hpp"
#include "analysis/selection/value_chain.hpp"

namespace geojeom::selection {
namespace {

Facts years(std::vector<Matrix> values, Labels periods) {
  return {.regions = {"A", "B"}, .industries = {"x", "y"}, .periods = std::move(periods), .values = std::move(values)};
}

TEST(Growth, is_the_mean_of_a_year_and_volatility_the_deviation_of_logarithmic_steps) {
  const auto facts =
      years({matrix_of({{100, 10}, {50, 0}}), matrix_of({{120, 10}, {50, 5}}), matrix_of({{121, 10}, {50, 9}})},
            {"2019", "2020", "2021"});
  const auto growth = growth_rates(facts);
  ASSERT_TRUE(growth.ok());
  EXPECT_NEAR(growth->rate(0, 0), 0.1, 1e-12);
  EXPECT_TRUE(std::isnan(growth->rate(1, 1))) << "no growth from nothing";
  const double a = std::log(1.2), b = std::log(121. / 120), m = (a + b) / 2;
  EXPECT_NEAR(growth->volatility(0, 0), std::sqrt((a - m) * (a - m) + (b - m) * (b - m)), 1e-12);
  EXPECT_EQ(growth_rates(years({matrix_of({{1, 1}, {1, 1}})}, {"2020"})).problem().code, "SEL-109");
}

TEST(Growth, counts_the_years_between_periods_that_are_named_by_year) {
  const auto growth =
      growth_rates(years({matrix_of({{100, 1}, {1, 1}}), matrix_of({{121, 1}, {1, 1}})}, {"2018", "2020"}));
  EXPECT_NEAR(growth->rate(0, 0), 0.1, 1e-12);
}

TEST(Growth, puts_each_cell_in_its_corner_of_the_matrix) {
  const auto facts = years({matrix_of({{100, 100}, {100, 100}}), matrix_of({{190, 110}, {80, 120}})}, {"2020", "2021"});
  const auto positions = competitiveness(*location_quotients(facts.latest()), *growth_rates(facts));
  EXPECT_EQ(positions[0][0], Position::star);
  EXPECT_EQ(positions[1][1], Position::star);
  EXPECT_EQ(positions[1][0], Position::declining);
  EXPECT_STREQ(name_of(positions[0][1]), "declining");
  EXPECT_STREQ(name_of(Position::emerging), "emerging");
  EXPECT_STREQ(name_of(Position::mature), "mature");
}

TEST(Screening, names_every_failure_with_what_was_found_and_needed) {
  // x: concentrated and faster; y: concentrated on establishments only, and slower.
  const Facts establishments{.regions = {"세종", "전남"},
                             .industries = {"x", "y"},
                             .periods = {"2020", "2022"},
                             .values = {matrix_of({{30, 10}, {100, 60}}), matrix_of({{40, 20}, {110, 100}})}};
  const Facts employees{.regions = {"세종", "전남"},
                        .industries = {"x", "y"},
                        .periods = {"2020", "2022"},
                        .values = {matrix_of({{300, 100}, {900, 800}}), matrix_of({{400, 90}, {950, 900}})}};
  const auto answers = screen_industries({{"사업체", establishments}, {"종사자", employees}}, "세종", {});
  ASSERT_TRUE(answers.ok());
  EXPECT_TRUE((*answers)[0].passed);
  const auto& y = (*answers)[1];
  EXPECT_FALSE(y.passed);
  ASSERT_FALSE(y.failures.empty());
  EXPECT_EQ(y.failures[0].measure, "lq");
  EXPECT_LT(y.failures[0].found, y.failures[0].needed);
  EXPECT_TRUE((*screen_industries({{"사업체", establishments}}, "세종", {.quotient = 0.5}))[1].passed)
      << "the threshold is a parameter";
  EXPECT_EQ(screen_industries({{"사업체", establishments}}, "부산", {}).problem().code, "SEL-107");
}

TEST(ValueChain, tells_the_four_positions_apart) {
  const auto positions = chain_positions({1.2, 1.2, 0.8, 0.8}, {1.1, 0.9, 1.1, 0.9});
  EXPECT_EQ(positions, (std::vector{ChainPosition::key, ChainPosition::backward, ChainPosition::forward,
                                    ChainPosition::independent}));
  EXPECT_STREQ(name_of(positions[0]), "key");
}

}  // namespace
}  // namespace geojeom::selection
