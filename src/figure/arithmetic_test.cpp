#include "figure/arithmetic.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

Quantity whole(std::int64_t number) { return Quantity::whole(number); }

TEST(Arithmetic, flags_a_printed_growth_that_does_not_follow_BR_53) {
  const auto flagged = check_growth(whole(329), whole(379), *parse_ratio("9.9%"));
  EXPECT_TRUE(flagged.is_flagged);
  EXPECT_EQ(flagged.computed, "15.2%");
  EXPECT_FALSE(check_growth(whole(329), whole(379), *parse_ratio("15.2%")).is_flagged);
  EXPECT_FALSE(check_growth(whole(1000), whole(1100), *parse_ratio("10.4%")).is_flagged)
      << "within 0.5 percentage points";
  EXPECT_TRUE(check_growth(whole(0), whole(5), *parse_ratio("10%")).is_flagged) << "nothing to grow from";
}

TEST(Arithmetic, shows_a_seven_fold_rise_from_14_to_93_as_6_6) {
  const auto check = check_multiple(whole(1'400'000'000), whole(9'300'000'000), 7);
  EXPECT_TRUE(check.is_flagged);
  EXPECT_EQ(check.computed, "6.6배");
  EXPECT_EQ(check.numbers, "14억 → 93억");
  EXPECT_FALSE(check_multiple(whole(10), whole(70), 7).is_flagged);
}

TEST(Arithmetic, flags_parts_that_do_not_add_up_BR_54) {
  EXPECT_TRUE(check_sum({whole(1500), whole(1422)}, whole(2942)).is_flagged) << "parts 2,922 against a printed 2,942";
  EXPECT_FALSE(check_sum({whole(178), whole(77)}, whole(255)).is_flagged);
}

TEST(Arithmetic, holds_a_share_against_its_two_numbers) {
  EXPECT_FALSE(check_share(whole(204), whole(1276), *parse_ratio("16.0%")).is_flagged) << "BR-63: 204 of 1,276 hours";
  EXPECT_TRUE(check_share(whole(204), whole(1276), *parse_ratio("17%")).is_flagged);
}

TEST(Arithmetic, knows_that_distinct_companies_are_not_the_sum_of_years_BR_51) {
  EXPECT_FALSE(check_distinct({whole(2575), whole(3022), whole(3522)}, whole(6308)).is_flagged);
  EXPECT_TRUE(check_distinct({whole(2575), whole(3522)}, whole(6308)).is_flagged) << "more than all years together";
  EXPECT_TRUE(check_distinct({whole(2575), whole(3522)}, whole(3000)).is_flagged) << "fewer than in one year";
}

TEST(Arithmetic, keeps_attainment_uncapped_BR_50_BR_52) {
  const auto check = check_attainment(Quantity::millionths(113'250'000), Quantity::whole(68), *parse_ratio("166.5%"));
  EXPECT_FALSE(check.is_flagged);
  EXPECT_EQ(check.computed, "166.5%");
}

TEST(Arithmetic, warns_outside_the_plausible_bands_BR_81) {
  const auto sejong =
      check_inducement(whole(170'400'000'000), whole(290'100'000'000), whole(124'600'000'000), whole(1998));
  ASSERT_EQ(sejong.size(), 3u);
  EXPECT_EQ(sejong[0].computed, "1.702");
  EXPECT_EQ(sejong[1].computed, "0.731");
  EXPECT_EQ(sejong[2].computed, "11.725");
  for (const auto& check : sejong) EXPECT_FALSE(check.is_flagged) << check.what;
  const auto ulsan = check_inducement(whole(1'700'000'000'000), std::nullopt, std::nullopt, whole(81'417));
  ASSERT_EQ(ulsan.size(), 1u);
  EXPECT_TRUE(ulsan[0].is_flagged) << "47.9 jobs per 10억 must warn";
}

TEST(Judge, takes_a_document_by_its_word) {
  EXPECT_EQ(judge(Qualifier::exact, whole(349), whole(349)), Verdict::agrees);
  EXPECT_EQ(judge(Qualifier::exact, whole(349), whole(348)), Verdict::differs);
  EXPECT_EQ(judge(Qualifier::more_than, whole(800), whole(842)), Verdict::within_qualifier);
  EXPECT_EQ(judge(Qualifier::more_than, whole(800), whole(799)), Verdict::differs);
  EXPECT_EQ(judge(Qualifier::about, whole(2500), whole(2400)), Verdict::within_qualifier);
  EXPECT_EQ(judge(Qualifier::about, whole(2500), whole(2374)), Verdict::differs);
  EXPECT_EQ(judge(Qualifier::planned, whole(37), whole(30)), Verdict::stands_as_stated);
}

TEST(Slice, is_read_as_documents_write_it) {
  const auto cuts = parse_slice("programme=충북 혁신클러스터 1기; source=국비");
  ASSERT_EQ(cuts.size(), 2u);
  EXPECT_EQ(cuts[0].value, "충북 혁신클러스터 1기");
  EXPECT_EQ(cuts[1].dimension, "source");
  EXPECT_TRUE(parse_slice("").empty());
}

}  // namespace
}  // namespace geojeom
