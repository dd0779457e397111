#include "document/value.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace geojeom::document {
namespace {

std::string ko(const Value& value, UnitShown units = UnitShown::yes) { return to_text(value, Language::ko, units); }
std::string en(const Value& value) { return to_text(value, Language::en, UnitShown::yes); }

TEST(Value, is_printed_as_korean_offices_do) {
  EXPECT_EQ(ko(Count{1234, "개사"}), "1,234개사");
  EXPECT_EQ(ko(Amount{Won(1'846'300'000), WonUnit::million}), "1,846백만원");
  EXPECT_EQ(ko(Amount{Won(1'846'300'000), WonUnit::hundred_million, 1}), "18.5억원");
  EXPECT_EQ(ko(Amount{Won(1'846'300'000), WonUnit::million}, UnitShown::no), "1,846");
  EXPECT_EQ(ko(Percent{Ratio::from_micros(623'000), 1}), "62.3%");
  EXPECT_EQ(ko(Percent{Ratio::from_micros(623'000), 1}, UnitShown::no), "62.3");
  EXPECT_EQ(ko(Quantity{Decimal::from_micros(113'250'000), 2, "명"}), "113.25명");
  EXPECT_EQ(ko(Date::checked(2026, 3, 1)), "2026. 3. 1.");
  EXPECT_EQ(ko(Missing{"분모가 없음"}), "값 없음");
}

TEST(Value, has_a_triangle_for_negative_numbers_in_korean_only) {
  EXPECT_EQ(ko(Count{-1200}), "△1,200");
  EXPECT_EQ(ko(Amount{Won(-1'500'000), WonUnit::thousand}), "△1,500천원");
  EXPECT_EQ(ko(Percent{Ratio::from_micros(-32'000), 1}), "△3.2%");
  EXPECT_EQ(en(Count{-1200}), "-1,200");
  EXPECT_EQ(ko(Count{std::numeric_limits<std::int64_t>::min()}), "△9,223,372,036,854,775,808");
}

TEST(Value, is_printed_in_english) {
  EXPECT_EQ(en(Amount{Won(1'846'300'000), WonUnit::million}), "1,846 KRW million");
  EXPECT_EQ(en(Percent{Ratio::from_micros(623'000), 1}), "62.3%");
  EXPECT_EQ(en(Date::checked(2026, 3, 1)), "2026-03-01");
  EXPECT_EQ(en(Missing{}), "no value");
}

TEST(Content, says_how_sure_it_is) {
  const auto marked = [](Mark mark) {
    return to_text(Content{.value = Count{130, "명"}, .mark = mark}, Language::ko, UnitShown::yes);
  };
  EXPECT_EQ(marked(Mark::none), "130명");
  EXPECT_EQ(marked(Mark::about), "약 130명");
  EXPECT_EQ(marked(Mark::more_than), "130명 이상");
  EXPECT_EQ(marked(Mark::planned), "130명(계획)");
  EXPECT_EQ(marked(Mark::expected), "130명(예상)");
  EXPECT_EQ(marked(Mark::differs), "130명(차이)");
}

TEST(Value, stands_on_an_axis_in_the_unit_it_is_shown_in) {
  EXPECT_EQ(plot_position(Amount{Won(250'000'000), WonUnit::hundred_million}), 2.5);
  EXPECT_EQ(plot_position(Percent{Ratio::from_micros(623'000)}), 62.3);
  EXPECT_EQ(plot_position(Missing{}), std::nullopt);
  EXPECT_EQ(plot_position(std::string("12")), std::nullopt);
}

TEST(DisplayWidth, counts_hangul_twice) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("충북TP"), 6);
  EXPECT_EQ(display_width("△1,200"), 7);
}

}  // namespace
}  // namespace geojeom::document
