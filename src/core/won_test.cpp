#include "core/won.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>

#include "core/contract.hpp"
#include "core/ratio.hpp"
#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

/// What `text` reads as; a problem gives its code.
std::string read(std::string_view text) {
  const auto won = parse_won(text);
  return won.ok() ? to_text(*won) : won.problem().code;
}

Won sum(const std::vector<Won>& shares) { return std::accumulate(shares.begin(), shares.end(), Won(0)); }

TEST(Won, is_eight_bytes_and_trivially_copyable) {
  static_assert(sizeof(Won) == 8 && std::is_trivially_copyable_v<Won>);
  static_assert(Won(2) + Won(3) == Won(5) && Won(2) < Won(3) && -Won(2) == Won(-2) && Won(2) * 3 == Won(6));
}

TEST(Won, refuses_to_overflow_instead_of_wrapping) {
  EXPECT_THROW(Won(greatest) + Won(1), std::overflow_error);
  EXPECT_THROW(Won(least) - Won(1), std::overflow_error);
  EXPECT_THROW(Won(greatest) * 2, std::overflow_error);
  EXPECT_THROW(-Won(least), std::overflow_error);
  EXPECT_EQ(Won(greatest) - Won(greatest), Won(0));
}

TEST(Won, splits_by_largest_remainder_with_ties_to_the_earlier) {
  const std::int64_t thirds[] = {1, 1, 1};
  EXPECT_EQ(Won(100).split(thirds), (std::vector{Won(34), Won(33), Won(33)}));
  const std::int64_t shares[] = {50, 30, 20};  // 국비, 시비, 민간부담금
  EXPECT_EQ(Won(1001).split(shares), (std::vector{Won(501), Won(300), Won(200)}));
  EXPECT_EQ(Won(-100).split(thirds), (std::vector{Won(-34), Won(-33), Won(-33)}));
}

TEST(Won, gives_nothing_to_a_weight_of_zero) {
  const std::int64_t weights[] = {0, 1, 0, 2};
  EXPECT_EQ(Won(100).split(weights), (std::vector{Won(0), Won(33), Won(0), Won(67)}));
}

TEST(Won, cannot_be_split_by_nothing) {
  const std::int64_t zeros[] = {0, 0};
  const std::int64_t negative[] = {1, -1};
  EXPECT_THROW((void)Won(1).split(zeros), ContractViolation);
  EXPECT_THROW((void)Won(1).split({}), ContractViolation);
  EXPECT_THROW((void)Won(1).split(negative), ContractViolation);
}

TEST(Won, never_loses_a_won_when_split) {
  for_each_seed(500, [](RandomCases& random) {
    const Won amount(random.any_number());
    std::vector<std::int64_t> weights(static_cast<std::size_t>(random.between(1, 30)));
    for (auto& weight : weights) weight = random.any_number() & greatest;
    weights.front() |= 1;
    const auto shares = amount.split(weights);
    EXPECT_EQ(sum(shares), amount);
    for (std::size_t i = 0; i < shares.size(); ++i) {
      EXPECT_TRUE(shares[i].is_zero() || shares[i].is_negative() == amount.is_negative());
      EXPECT_TRUE(weights[i] != 0 || shares[i].is_zero());
    }
  });
  const std::int64_t one_sided[] = {greatest, 1};
  EXPECT_EQ(sum(Won(least).split(one_sided)), Won(least));
}

TEST(Won, is_multiplied_by_a_share_with_the_rounding_the_caller_names) {
  EXPECT_EQ(Won(1005).times(Ratio::percent(50), Rounding::half_up), Won(503));
  EXPECT_EQ(Won(1005).times(Ratio::percent(50), Rounding::down), Won(502));
  EXPECT_EQ(Won(1005).times(Ratio::percent(50), Rounding::half_even), Won(502));
  EXPECT_EQ(Won(1007).times(Ratio::percent(50), Rounding::half_even), Won(504));
  EXPECT_EQ(Won(1001).times(Ratio::percent(10), Rounding::up), Won(101));
  EXPECT_EQ(Won(-1005).times(Ratio::percent(50), Rounding::half_up), Won(-503));
  EXPECT_EQ(Won(greatest).times(Ratio::percent(100), Rounding::down), Won(greatest));
  EXPECT_THROW((void)Won(greatest).times(Ratio::percent(101), Rounding::down), std::overflow_error);
}

TEST(WonText, groups_digits_by_three) {
  EXPECT_EQ(to_text(Won(0)), "0");
  EXPECT_EQ(to_text(Won(1'250'000'000)), "1,250,000,000");
  EXPECT_EQ(to_text(Won(-999)), "-999");
  EXPECT_EQ(to_text(Won(least)), "-9,223,372,036,854,775,808");
}

TEST(WonText, reads_aloud_in_groups_of_ten_thousand) {
  EXPECT_EQ(to_korean_text(Won(0)), "0원");
  EXPECT_EQ(to_korean_text(Won(1'250'000'000)), "12억 5,000만원");
  EXPECT_EQ(to_korean_text(Won(1'000'000'000'000)), "1조원");
  EXPECT_EQ(to_korean_text(Won(100'000'001)), "1억 1원");
  EXPECT_EQ(to_korean_text(Won(-34'000)), "-3만 4,000원");
  EXPECT_EQ(to_korean_text(Won(greatest)), "922경 3,372조 368억 5,477만 5,807원");
}

TEST(WonText, shows_larger_units_rounded_half_up) {
  EXPECT_EQ(in_unit(Won(1'250'499), WonUnit::thousand), "1,250");
  EXPECT_EQ(in_unit(Won(1'250'500), WonUnit::thousand), "1,251");
  EXPECT_EQ(in_unit(Won(-1'250'500), WonUnit::thousand), "-1,251");
  EXPECT_EQ(in_unit(Won(1'250'000'000), WonUnit::hundred_million, 1), "12.5");
  EXPECT_EQ(in_unit(Won(1'204'000'000), WonUnit::hundred_million, 2), "12.04");
  EXPECT_EQ(in_unit(Won(1'234'567), WonUnit::million, 3), "1.235");
  EXPECT_EQ(in_unit(Won(1'234), WonUnit::won), "1,234");
  EXPECT_EQ(label(WonUnit::million), "백만원");
}

TEST(WonText, never_shows_a_negative_zero) { EXPECT_EQ(in_unit(Won(-400), WonUnit::thousand), "0"); }

TEST(ParseWon, reads_plain_and_grouped_digits) {
  EXPECT_EQ(read("1250000000"), "1,250,000,000");
  EXPECT_EQ(read("1,250,000,000"), "1,250,000,000");
  EXPECT_EQ(read(" 1,250,000,000 원 "), "1,250,000,000");
  EXPECT_EQ(read("０"), "0");
  EXPECT_EQ(read("１，２５０"), "1,250");
  EXPECT_EQ(read("0001"), "1");
  EXPECT_EQ(read("1,250.00"), "1,250");
  EXPECT_EQ(read("₩1,250"), "1,250");
}

TEST(ParseWon, reads_korean_units) {
  EXPECT_EQ(read("12억 5,000만원"), "1,250,000,000");
  EXPECT_EQ(read("12억5천만"), "1,250,000,000");
  EXPECT_EQ(read("1.5억"), "150,000,000");
  EXPECT_EQ(read("3천5백만원"), "35,000,000");
  EXPECT_EQ(read("1,234천원"), "1,234,000");
  EXPECT_EQ(read("1,250.5 백만원"), "1,250,500,000");
  EXPECT_EQ(read("5억원"), "500,000,000");
  EXPECT_EQ(read("1조 2,345억 6,789만 1,234원"), "1,234,567,891,234");
  EXPECT_EQ(read("0.00000001억"), "1");
}

TEST(ParseWon, reads_the_negatives_of_office_tables) {
  EXPECT_EQ(read("△1,234"), "-1,234");
  EXPECT_EQ(read("▲ 1,234"), "-1,234");
  EXPECT_EQ(read("(1,234)"), "-1,234");
  EXPECT_EQ(read("( 12억 )"), "-1,200,000,000");
  EXPECT_EQ(read("-1,234"), "-1,234");
  EXPECT_EQ(read("−1,234원"), "-1,234");
  EXPECT_EQ(read("-"), "0");
  EXPECT_EQ(read("–"), "0");
}

TEST(ParseWon, refuses_what_is_not_an_amount) {
  for (const char* text :
       {"",       " ",      "원",      "억",      "천원",     "abc",      "1,2",       "12,34", "1234,567", ",123",
        "1,234,", "1..2",   "1.",      "1만 2억", "1억 2억",  "1 000",    "--1",       "(△1)",  "(1",       "1)",
        "1e9",    "12원 3", "1백 2천", "1.5.5억", "해당없음", "\xFF\xFE", "1\xEC\x96", "천만원"}) {
    EXPECT_EQ(read(text), "NUM-101") << text;
  }
}

TEST(ParseWon, refuses_to_lose_a_part_of_a_won) {
  EXPECT_EQ(read("0.5"), "NUM-102");
  EXPECT_EQ(read("1.23456789억"), "123,456,789");
  EXPECT_EQ(read("1.234567891억"), "NUM-102");
  EXPECT_EQ(read("1.0000000000001"), "NUM-102");
  EXPECT_EQ(read("1.0000000000000"), "1");
}

TEST(ParseWon, refuses_what_64_bits_do_not_hold) {
  EXPECT_EQ(read("9223372036854775807"), "9,223,372,036,854,775,807");
  EXPECT_EQ(read("-9223372036854775808"), "-9,223,372,036,854,775,808");
  EXPECT_EQ(read("9223372036854775808"), "NUM-103");
  EXPECT_EQ(read("923경"), "NUM-103");
  EXPECT_EQ(read("99999999999999999999999999999999999999999999999999"), "NUM-103");
  EXPECT_EQ(read("9999999999999천경"), "NUM-103");
}

TEST(ParseWon, names_the_value_it_could_not_read) {
  const auto won = parse_won("십이억");
  ASSERT_FALSE(won.ok());
  EXPECT_EQ(won.problem().details.front(), (std::pair<std::string, std::string>{"value", "십이억"}));
}

TEST(ParseWon, reads_back_every_spelling_the_program_writes) {
  for_each_seed(2'000, [](RandomCases& random) {
    const Won amount(random.any_number());
    EXPECT_EQ(*parse_won(to_text(amount)), amount);
    EXPECT_EQ(*parse_won(to_korean_text(amount)), amount) << to_korean_text(amount);
    EXPECT_EQ(*parse_won(std::to_string(amount.won())), amount);
    EXPECT_EQ(*parse_won(in_unit(amount, WonUnit::hundred_million, 8) + "억원"), amount);
    if (amount < Won(0)) {
      EXPECT_EQ(*parse_won("△" + to_text(amount).substr(1)), amount);
    }
  });
}

}  // namespace
}  // namespace geojeom
