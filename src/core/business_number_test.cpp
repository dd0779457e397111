#include "core/business_number.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto number = parse_business_number(text);
  return number.ok() ? to_text(*number) : number.problem().code;
}

TEST(BusinessNumber, is_accepted_when_its_check_digit_fits_BR_01) {
  for (const char* text : {"124-81-00998", "220-81-62517", "120-81-47521", "123-45-67891", "227-08-61739",
                           "111-11-11119", "222-22-22227", "333-33-33336"}) {
    EXPECT_EQ(read(text), text);
  }
}

TEST(BusinessNumber, is_refused_when_its_check_digit_does_not_fit_BR_01) {
  EXPECT_EQ(read("124-81-00999"), "COD-102");
  EXPECT_EQ(read("301-81-12345"), "COD-102");
  EXPECT_EQ(read("1234567890"), "COD-102");
}

TEST(BusinessNumber, of_zeros_only_is_refused_though_the_sum_fits) { EXPECT_EQ(read("000-00-00000"), "COD-102"); }

TEST(BusinessNumber, has_ten_digits) {
  EXPECT_EQ(read("124-81-0099"), "COD-101");
  EXPECT_EQ(read("124-81-009988"), "COD-101");
  EXPECT_EQ(read("124-81-0099A"), "COD-101");
  EXPECT_EQ(read(""), "COD-101");
  EXPECT_EQ(read("12345678901234567890123"), "COD-101");
  EXPECT_EQ(BusinessNumber::of(-1).problem().code, "COD-101");
  EXPECT_EQ(BusinessNumber::of(12'345'678'901).problem().code, "COD-101");
}

TEST(BusinessNumber, is_read_without_hyphens_with_spaces_and_in_full_width) {
  EXPECT_EQ(read("1248100998"), "124-81-00998");
  EXPECT_EQ(read(" 124 81 00998 "), "124-81-00998");
  EXPECT_EQ(read("１２４－８１－００９９８"), "124-81-00998");
}

TEST(BusinessNumber, tells_the_kind_of_taxpayer) {
  EXPECT_EQ(parse_business_number("124-81-00998")->kind(), TaxpayerKind::company);
  EXPECT_EQ(parse_business_number("123-45-67891")->kind(), TaxpayerKind::individual);
  EXPECT_EQ(parse_business_number("222-22-22227")->kind(), TaxpayerKind::individual);
  const auto kind_of = [](int digits_4_and_5) {
    for (std::int64_t last = 0; last < 10; ++last) {
      const auto number = BusinessNumber::of(1'200'000'000 + digits_4_and_5 * 100'000 + 120 + last);
      if (number.ok()) return number->kind();
    }
    return TaxpayerKind::unknown;
  };
  EXPECT_EQ(kind_of(80), TaxpayerKind::individual);
  EXPECT_EQ(kind_of(82), TaxpayerKind::non_profit);
  EXPECT_EQ(kind_of(83), TaxpayerKind::public_body);
  EXPECT_EQ(kind_of(84), TaxpayerKind::foreign_company);
  EXPECT_EQ(kind_of(85), TaxpayerKind::branch);
  EXPECT_EQ(kind_of(86), TaxpayerKind::company);
  EXPECT_EQ(kind_of(88), TaxpayerKind::company);
  EXPECT_EQ(kind_of(89), TaxpayerKind::religious_body);
  EXPECT_EQ(kind_of(90), TaxpayerKind::exempt_individual);
  EXPECT_EQ(kind_of(0), TaxpayerKind::unknown);
  EXPECT_EQ(label(TaxpayerKind::public_body), "국가·지방자치단체");
}

TEST(BusinessNumber, not_set_prints_nothing) {
  EXPECT_FALSE(BusinessNumber().is_set());
  EXPECT_EQ(to_text(BusinessNumber()), "");
}

TEST(BusinessNumber, exactly_one_of_ten_check_digits_fits) {
  for_each_seed(1'000, [](RandomCases& random) {
    const std::int64_t first_nine = random.between(1, 999'999'999) * 10;
    int fitting = 0;
    for (std::int64_t last = 0; last < 10; ++last) {
      const auto number = BusinessNumber::of(first_nine + last);
      if (!number.ok()) continue;
      ++fitting;
      EXPECT_EQ(*parse_business_number(to_text(*number)), *number);
      EXPECT_EQ(*parse_business_number(number->digits()), *number);
    }
    EXPECT_EQ(fitting, 1);
  });
}

}  // namespace
}  // namespace geojeom
