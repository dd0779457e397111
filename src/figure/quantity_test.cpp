#include "figure/quantity.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

namespace geojeom {
namespace {

TEST(Quantity, compares_whole_numbers_with_decimals_exactly) {
  EXPECT_EQ(Quantity::whole(349), Quantity::millionths(349'000'000));
  EXPECT_LT(Quantity::whole(16), Quantity::millionths(16'430'000));
  EXPECT_GT(Quantity::whole(std::numeric_limits<std::int64_t>::max()), Quantity::millionths(1));
}

TEST(Quantity, prints_grouped_for_people_and_plain_for_files) {
  EXPECT_EQ(to_text(Quantity::whole(145'300'000'000)), "145,300,000,000");
  EXPECT_EQ(to_text(Quantity::millionths(1'234'567'890'000)), "1,234,567.89");
  EXPECT_EQ(to_text(Quantity::millionths(-500'000)), "-0.5");
  EXPECT_EQ(to_plain_text(Quantity::millionths(16'430'000)), "16.43");
}

TEST(Quantity, divides_exactly_and_rounds_half_up) {
  EXPECT_EQ(quotient(Quantity::whole(1), Quantity::whole(3))->units, 333'333);
  EXPECT_EQ(quotient(Quantity::whole(2), Quantity::whole(3))->units, 666'667);
  EXPECT_EQ(quotient(Quantity::whole(-1), Quantity::whole(2'000'000))->units, 0) << "half up: -0.5 millionths go up";
  EXPECT_EQ(quotient(Quantity::whole(9'300'000'000), Quantity::whole(1'400'000'000))->units, 6'642'857);
}

TEST(Quantity, has_no_quotient_by_zero) { EXPECT_FALSE(quotient(Quantity::whole(5), Quantity::whole(0))); }

TEST(Quantity, refuses_what_64_bits_cannot_hold) {
  const auto large = Quantity::whole(std::numeric_limits<std::int64_t>::max());
  EXPECT_THROW(multiplied(large, 2), std::overflow_error);
  EXPECT_THROW(difference(large, Quantity::whole(-1)), std::overflow_error);
}

}  // namespace
}  // namespace geojeom
