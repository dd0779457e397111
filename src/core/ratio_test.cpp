#include "core/ratio.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto ratio = parse_ratio(text);
  return ratio.ok() ? to_text(*ratio) : ratio.problem().code;
}

TEST(Ratio, of_part_and_whole_has_no_value_when_the_whole_is_zero) {
  EXPECT_EQ(Ratio::of(Won(349), Won(800)), Ratio::from_micros(436'250));
  EXPECT_EQ(Ratio::of(1, 3), Ratio::from_micros(333'333));
  EXPECT_EQ(Ratio::of(2, 3, Rounding::down), Ratio::from_micros(666'666));
  EXPECT_EQ(Ratio::of(-1, 3), Ratio::from_micros(-333'333));
  EXPECT_EQ(Ratio::of(1, 0), std::nullopt);
}

TEST(Ratio, adds_exactly_and_refuses_to_overflow) {
  EXPECT_EQ(Ratio::percent(70) + Ratio::percent(30), Ratio::percent(100));
  EXPECT_EQ(Ratio::percent(70) - Ratio::percent(80), -Ratio::percent(10));
  EXPECT_THROW((void)Ratio::of(9'000'000'000'000'000'000, 1), std::overflow_error);
}

TEST(RatioText, shows_percent_rounded_half_up) {
  EXPECT_EQ(to_percent_text(Ratio::from_micros(436'250), 1), "43.6%");
  EXPECT_EQ(to_percent_text(Ratio::from_micros(436'500), 1), "43.7%");
  EXPECT_EQ(to_percent_text(Ratio::percent(1200), 0), "1,200%");
  EXPECT_EQ(to_percent_text(Ratio::from_micros(INT64_MIN), 0), "-922,337,203,685,478%");
  EXPECT_EQ(to_text(Ratio::percent(15)), "0.15");
}

TEST(ParseRatio, reads_percent_and_shares) {
  EXPECT_EQ(read("15%"), "0.15");
  EXPECT_EQ(read("15.5 %"), "0.155");
  EXPECT_EQ(read("１５％"), "0.15");
  EXPECT_EQ(read("15퍼센트"), "0.15");
  EXPECT_EQ(read("0.15"), "0.15");
  EXPECT_EQ(read("△3.2%"), "-0.032");
  EXPECT_EQ(read("(3.2%)"), "-0.032");
  EXPECT_EQ(read("120%"), "1.2");
}

TEST(ParseRatio, refuses_what_is_not_an_exact_share) {
  EXPECT_EQ(read("15%p"), "NUM-121");
  EXPECT_EQ(read("%"), "NUM-121");
  EXPECT_EQ(read("1/3"), "NUM-121");
  EXPECT_EQ(read("12.34567%"), "NUM-122");
  EXPECT_EQ(read("0.1234567"), "NUM-122");
  EXPECT_EQ(read("10000000000000"), "NUM-123");
}

TEST(ParseRatio, reads_back_what_it_prints) {
  for_each_seed(2'000, [](RandomCases& random) {
    const Ratio ratio = Ratio::from_micros(random.any_number());
    EXPECT_EQ(*parse_ratio(to_text(ratio)), ratio);
    EXPECT_EQ(*parse_ratio(to_percent_text(ratio, 4)), ratio);
  });
}

}  // namespace
}  // namespace geojeom
