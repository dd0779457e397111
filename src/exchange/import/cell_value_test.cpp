#include "exchange/import/cell_value.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

Column column_of(Kind kind, bool required = false) {
  return {.name = "x", .ko = "항목", .en = "X", .kind = kind, .required = required};
}

std::int64_t won_of(std::string_view text, std::int64_t unit) {
  const auto value = read_cell(column_of(Kind::won), text, unit);
  EXPECT_TRUE(value.ok()) << text;
  return value ? *number_in(*value) : -1;
}

std::string text_of(Kind kind, std::string_view text) {
  const auto value = read_cell(column_of(kind), text, 0);
  EXPECT_TRUE(value.ok()) << text;
  return value && text_in(*value) != nullptr ? *text_in(*value) : "";
}

TEST(CellValue, multiplies_amounts_by_the_unit_of_the_sheet) {
  EXPECT_EQ(won_of("1,234", 1'000), 1'234'000);
  EXPECT_EQ(won_of("△1,234.5", 1'000), -1'234'500);
  EXPECT_EQ(won_of("(3)", 1'000'000), -3'000'000);
  EXPECT_EQ(won_of("400,000,000,000", 1'000), 400'000'000'000'000) << "the national budget still fits";
  EXPECT_EQ(won_of("1,234", 0), 1'234);
}

TEST(CellValue, believes_an_amount_that_says_its_own_unit) { EXPECT_EQ(won_of("1억 2천만원", 1'000), 120'000'000); }

TEST(CellValue, refuses_an_amount_with_parts_of_a_won_or_beyond_64_bits) {
  for (const auto* text : {"0.0005", "9223372036854"}) {
    const auto value = read_cell(column_of(Kind::won), text, text[0] == '0' ? 1'000 : 100'000'000);
    ASSERT_FALSE(value.ok()) << text;
    EXPECT_EQ(value.problem().code, "IMP-109");
  }
}

TEST(CellValue, gives_numbers_back_the_zeros_that_a_spreadsheet_took) {
  EXPECT_EQ(text_of(Kind::corporate_number, "1101110006246"), "1101110006246");
  EXPECT_EQ(text_of(Kind::corporate_number, "10111000624"), "0010111000624");
  const auto short_number = read_cell(column_of(Kind::business_number), "12345", 0);
  EXPECT_FALSE(short_number.ok()) << "five digits are no business number that lost its zeros";
}

TEST(CellValue, takes_the_spellings_of_nothing_for_empty_where_nothing_is_allowed) {
  for (const auto* text : {"-", "–", "해당없음", " 해당 없음 ", "", "  "}) {
    const auto value = read_cell(column_of(Kind::date), text, 0);
    ASSERT_TRUE(value.ok()) << text;
    EXPECT_TRUE(is_empty(*value)) << text;
  }
  EXPECT_FALSE(read_cell(column_of(Kind::date, true), "-", 0).ok());
}

TEST(CellValue, doubts_a_corporate_number_without_refusing_it) {
  const Column column = column_of(Kind::corporate_number);
  EXPECT_TRUE(doubts_about(column, Value{std::string("1301110006246")}).empty());
  const Problems doubts = doubts_about(column, Value{std::string("1301110006247")});
  ASSERT_EQ(doubts.size(), 1u);
  EXPECT_EQ(doubts.front().code, "COD-112");
  EXPECT_FALSE(doubts.has_errors());
}

}  // namespace
}  // namespace geojeom
