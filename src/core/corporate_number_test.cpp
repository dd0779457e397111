#include "core/corporate_number.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

TEST(CorporateNumber, fits_its_check_digit) {
  for (const char* text : {"130111-0006246", "110111-0062432", "110111-1129497"}) {
    const auto number = parse_corporate_number(text);
    ASSERT_TRUE(number.ok()) << text;
    EXPECT_TRUE(number->check().empty()) << text;
    EXPECT_EQ(to_text(*number), text);
  }
}

TEST(CorporateNumber, with_a_wrong_check_digit_is_kept_with_a_warning_BR_02) {
  const auto number = parse_corporate_number("110111-0062433");
  ASSERT_TRUE(number.ok());
  const Problems problems = number->check();
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems.front().code, "COD-112");
  EXPECT_FALSE(problems.has_errors());
}

TEST(CorporateNumber, has_thirteen_digits) {
  for (const char* text : {"", "110111-006243", "110111-00624321", "110111-006243A", "000000-0000000"}) {
    EXPECT_EQ(parse_corporate_number(text).problem().code, "COD-111") << text;
  }
  EXPECT_EQ(CorporateNumber::of(0).problem().code, "COD-111");
  EXPECT_EQ(CorporateNumber::of(10'000'000'000'000).problem().code, "COD-111");
}

TEST(CorporateNumber, keeps_leading_zeros) {
  EXPECT_EQ(CorporateNumber::of(1'110'062'432)->digits(), "0001110062432");
  EXPECT_EQ(to_text(*parse_corporate_number("１１０１１１ 0062432")), "110111-0062432");
  EXPECT_EQ(to_text(CorporateNumber()), "");
  EXPECT_TRUE(CorporateNumber().check().empty());
}

}  // namespace
}  // namespace geojeom
