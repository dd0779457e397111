#include "domain/funding/forecast_method.hpp"

#include <gtest/gtest.h>

#include <random>

namespace geojeom {
namespace {

Ratio percent(std::int64_t value) { return Ratio::percent(value); }

std::vector<Ratio> tenths(int count) {
  std::vector<Ratio> shares;
  for (int i = 1; i <= count; ++i) shares.push_back(percent(i * 10));
  return shares;
}

TEST(ForecastMethodTest, quantiles_are_those_of_hyndman_and_fan_type_6) {
  const ReferenceClass reference(tenths(9));
  // p(n+1) = 0.1 * 10 = 1: the smallest; 0.25 * 10 = 2.5: half way from the second to the third.
  EXPECT_EQ(reference.quantile(percent(10)), percent(10));
  EXPECT_EQ(reference.quantile(percent(25)), percent(25));
  EXPECT_EQ(reference.quantile(percent(50)), percent(50));
  EXPECT_EQ(reference.quantile(percent(90)), percent(90));
}

TEST(ForecastMethodTest, a_small_class_gives_the_smallest_and_largest_that_was_seen) {
  const ReferenceClass reference(tenths(5));
  EXPECT_EQ(reference.quantile(percent(10)), percent(10));
  EXPECT_EQ(reference.quantile(percent(90)), percent(50));
}

TEST(ForecastMethodTest, what_is_left_goes_as_the_class_went) {
  const ReferenceClass reference(tenths(9));
  const auto range = forecast_of(Won(1000), Won(400), reference);
  EXPECT_EQ(range.low, Won(460));
  EXPECT_EQ(range.expected, Won(700));
  EXPECT_EQ(range.high, Won(940));
}

TEST(ForecastMethodTest, nothing_left_stays_as_it_is) {
  const auto range = forecast_of(Won(1000), Won(1000), ReferenceClass(tenths(9)));
  EXPECT_EQ(range.low, Won(1000));
  EXPECT_EQ(range.high, Won(1000));
  EXPECT_EQ(later_share({Won(1000), Won(1000), Won(1000)}), std::nullopt);
}

TEST(ForecastMethodTest, without_a_class_the_pace_goes_on_but_never_beyond_the_budget) {
  EXPECT_EQ(pace_forecast(Won(1000), Won(100), 90, 360), Won(400));
  EXPECT_EQ(pace_forecast(Won(1000), Won(400), 90, 360), Won(1000));
  EXPECT_EQ(pace_forecast(Won(1000), Won(100), 0, 360), Won(100));
}

TEST(ForecastMethodTest, a_forecast_lies_between_what_was_spent_and_the_budget_for_any_class) {
  std::mt19937_64 random(20090605);
  for (int round = 0; round < 2000; ++round) {
    std::vector<Ratio> shares;
    for (std::size_t i = 0, n = 5 + random() % 40; i < n; ++i)
      shares.push_back(Ratio::from_micros(random() % 1'000'001));
    const Won budget(static_cast<std::int64_t>(random() % 10'000'000'000));
    const Won spent(budget.won() == 0 ? 0 : static_cast<std::int64_t>(random()) % budget.won());
    const Won used = spent.is_negative() ? -spent : spent;
    const auto range = forecast_of(budget, used, ReferenceClass(shares));
    ASSERT_LE(used, range.low) << round;
    ASSERT_LE(range.low, range.high) << round;
    ASSERT_LE(range.high, budget) << round;
    ASSERT_LE(range.expected, budget) << round;
  }
}

TEST(ForecastMethodTest, the_range_of_a_sum_is_narrower_than_the_sum_of_the_ranges_and_holds_its_middle) {
  const ReferenceClass reference(tenths(9));
  std::vector<OpenProject> projects(50, {Won(1'000'000), Won(0), Won(500'000), &reference});
  const auto sum = forecast_of_sum(projects);
  EXPECT_EQ(sum.expected, Won(25'000'000));
  EXPECT_LT(sum.low, sum.expected);
  EXPECT_GT(sum.high, sum.expected);
  const auto one = forecast_of(Won(1'000'000), Won(0), reference);
  EXPECT_GT(sum.low, Won(one.low.won() * 50));
  EXPECT_LT(sum.high, Won(one.high.won() * 50));
  EXPECT_EQ(forecast_of_sum(projects).low, sum.low);
}

TEST(ForecastMethodTest, the_range_holds_about_four_of_five_of_projects_it_has_not_seen) {
  std::mt19937_64 random(7);
  std::vector<MoneyCourse> courses;
  for (int i = 0; i < 500; ++i) {
    const Won later(static_cast<std::int64_t>(random() % 600'001));
    courses.push_back({Won(1'000'000), Won(400'000), Won(400'000) + later});
  }
  const auto check = check_by_leaving_one_out(courses);
  ASSERT_TRUE(check.coverage);
  EXPECT_GE(*check.coverage, percent(78));
  EXPECT_LE(*check.coverage, percent(82));
}

TEST(ForecastMethodTest, a_class_that_always_went_the_same_way_makes_no_error) {
  const std::vector<MoneyCourse> courses(8, {Won(1000), Won(400), Won(940)});
  const auto check = check_by_leaving_one_out(courses);
  EXPECT_EQ(check.mean_error, Ratio());
  EXPECT_EQ(check.coverage, percent(100));
  EXPECT_EQ(check_by_leaving_one_out(std::vector<MoneyCourse>(5, courses[0])).mean_error, std::nullopt);
}

}  // namespace
}  // namespace geojeom
