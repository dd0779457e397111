#include "core/phone_number.hpp"

#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto number = parse_phone_number(text);
  return number.ok() ? to_text(*number) : number.problem().code;
}

TEST(PhoneNumber, is_shown_with_hyphens_in_their_places) {
  EXPECT_EQ(read("0429301234"), "042-930-1234");
  EXPECT_EQ(read("0212345678"), "02-1234-5678");
  EXPECT_EQ(read("021234567"), "02-123-4567");
  EXPECT_EQ(read("01012345678"), "010-1234-5678");
  EXPECT_EQ(read("050712345678"), "0507-1234-5678");
  EXPECT_EQ(read("05071234567"), "0507-123-4567");
  EXPECT_EQ(read("15881234"), "1588-1234");
}

TEST(PhoneNumber, is_read_as_letterheads_write_it) {
  for (const char* text : {"042-930-1234", "042)930-1234", "(042) 930 1234", "042.930.1234", "+82-42-930-1234",
                           "+82 (0)42-930-1234", "０４２－９３０－１２３４"}) {
    EXPECT_EQ(read(text), "042-930-1234") << text;
  }
}

TEST(PhoneNumber, gets_back_the_zero_a_spreadsheet_took_from_a_mobile) {
  EXPECT_EQ(read("1012345678"), "010-1234-5678");
}

TEST(PhoneNumber, is_refused_when_no_such_number_exists) {
  for (const char* text : {"", "-", "042-930", "0999301234", "010-123-4567", "12345678", "1588-12345",
                           "042-930-12345678", "042-930-123a", "내선 12", "+1 650 123 4567"}) {
    EXPECT_EQ(read(text), "COD-141") << text;
  }
  EXPECT_EQ(to_text(PhoneNumber()), "");
}

TEST(PhoneNumber, reads_back_what_it_prints) {
  for_each_seed(2'000, [](RandomCases& random) {
    std::string digits = random.between(0, 1) == 0 ? "0" : "1";
    for (std::int64_t left = random.between(6, 12); left > 0; --left) {
      digits += static_cast<char>('0' + random.between(0, 9));
    }
    const auto number = PhoneNumber::of(digits);
    if (!number.ok()) return;
    EXPECT_EQ(number->digits(), digits);
    EXPECT_EQ(*parse_phone_number(to_text(*number)), *number);
  });
}

}  // namespace
}  // namespace geojeom
