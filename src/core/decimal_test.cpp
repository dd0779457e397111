#include "core/decimal.hpp"

#include <gtest/gtest.h>

#include "core/contract.hpp"
#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto number = parse_decimal(text);
  return number.ok() ? to_text(*number) : number.problem().code;
}

TEST(Rounding, is_symmetric_about_zero) {
  EXPECT_EQ(static_cast<int>(divide_rounded(5, 2, Rounding::half_up)), 3);
  EXPECT_EQ(static_cast<int>(divide_rounded(-5, 2, Rounding::half_up)), -3);
  EXPECT_EQ(static_cast<int>(divide_rounded(5, -2, Rounding::down)), -2);
  EXPECT_EQ(static_cast<int>(divide_rounded(-9, 4, Rounding::up)), -3);
  EXPECT_EQ(static_cast<int>(divide_rounded(5, 2, Rounding::half_even)), 2);
  EXPECT_EQ(static_cast<int>(divide_rounded(7, 2, Rounding::half_even)), 4);
  EXPECT_EQ(static_cast<int>(divide_rounded(9, 4, Rounding::half_even)), 2);
}

TEST(Decimal, adds_and_multiplies_exactly) {
  static_assert(sizeof(Decimal) == 8 && std::is_trivially_copyable_v<Decimal>);
  const Decimal tenth = Decimal::from_micros(100'000);
  EXPECT_EQ(tenth + tenth + tenth, Decimal::from_micros(300'000));
  EXPECT_EQ(to_text(Decimal::of(3).times(tenth, Rounding::half_up)), "0.3");
  EXPECT_EQ(to_text(Decimal::of(1).divided_by(Decimal::of(3), Rounding::half_up)), "0.333333");
  EXPECT_EQ(to_text(Decimal::of(2).divided_by(Decimal::of(3), Rounding::half_up)), "0.666667");
  EXPECT_EQ(to_text(Decimal::from_micros(1'250'000).rounded(1, Rounding::half_up)), "1.3");
  EXPECT_EQ(to_text(Decimal::from_micros(1'250'000).rounded(1, Rounding::half_even)), "1.2");
}

TEST(Decimal, refuses_to_overflow_or_divide_by_zero) {
  EXPECT_THROW((void)Decimal::of(10'000'000'000'000), std::overflow_error);
  EXPECT_THROW((void)(Decimal::of(9'000'000'000'000) * 2), std::overflow_error);
  EXPECT_THROW((void)Decimal::of(1).divided_by(Decimal(), Rounding::down), ContractViolation);
}

TEST(DecimalText, is_shortest_exact) {
  EXPECT_EQ(to_text(Decimal::from_micros(113'250'000)), "113.25");
  EXPECT_EQ(to_text(Decimal::from_micros(-500'000)), "-0.5");
  EXPECT_EQ(to_text(Decimal::from_micros(1)), "0.000001");
  EXPECT_EQ(to_text(Decimal()), "0");
  EXPECT_EQ(to_grouped_text(Decimal::from_micros(1'113'250'000), 1), "1,113.3");
  EXPECT_EQ(to_grouped_text(Decimal::from_micros(-40'000), 1), "0.0");
  EXPECT_EQ(to_grouped_text(Decimal::of(12), 2), "12.00");
}

TEST(ParseDecimal, reads_what_people_write) {
  EXPECT_EQ(read("113.25"), "113.25");
  EXPECT_EQ(read(" 1,113.250 "), "1113.25");
  EXPECT_EQ(read("△1.5"), "-1.5");
  EXPECT_EQ(read("(1.5)"), "-1.5");
  EXPECT_EQ(read("１.５"), "1.5");
  EXPECT_EQ(read(".5"), "0.5");
  EXPECT_EQ(read("-0"), "0");
}

TEST(ParseDecimal, refuses_what_it_cannot_hold_exactly) {
  EXPECT_EQ(read(""), "NUM-111");
  EXPECT_EQ(read("1,13.2"), "NUM-111");
  EXPECT_EQ(read("1.2.3"), "NUM-111");
  EXPECT_EQ(read("12점"), "NUM-111");
  EXPECT_EQ(read("0.1234567"), "NUM-112");
  EXPECT_EQ(read("0.12345670000000000000"), "NUM-112");
  EXPECT_EQ(read("9223372036854.775808"), "NUM-113");
  EXPECT_EQ(read("-9223372036854.775808"), "-9223372036854.775808");
}

TEST(ParseDecimal, reads_back_what_it_prints) {
  for_each_seed(2'000, [](RandomCases& random) {
    const Decimal number = Decimal::from_micros(random.any_number());
    EXPECT_EQ(*parse_decimal(to_text(number)), number);
    EXPECT_EQ(*parse_decimal(to_grouped_text(number, 6)), number);
  });
}

}  // namespace
}  // namespace geojeom
