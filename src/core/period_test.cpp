#include "core/period.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

constexpr Date day(int year, int month, int day_of_month) { return Date::checked(year, month, day_of_month); }

std::string read(std::string_view text, std::optional<FiscalYear> year = std::nullopt) {
  const auto period = parse_period(text, year);
  return period.ok() ? to_text(*period) : period.problem().code;
}

TEST(Period, holds_its_last_day_but_not_its_end) {
  const Period project = *Period::through(day(2008, 3, 1), day(2008, 12, 23));
  EXPECT_EQ(project.end(), day(2008, 12, 24));
  EXPECT_EQ(project, *Period::of(day(2008, 3, 1), day(2008, 12, 24)));
  EXPECT_TRUE(project.contains(day(2008, 12, 23)));
  EXPECT_FALSE(project.contains(day(2008, 12, 24)));
  EXPECT_FALSE(project.contains(day(2008, 2, 29)));
  EXPECT_EQ(project.days(), 298);
  EXPECT_EQ(to_text(project), "2008-03-01 ~ 2008-12-23");
  EXPECT_EQ(to_korean_text(project), "2008. 3. 1. ~ 2008. 12. 23.");
}

TEST(Period, is_never_empty) {
  EXPECT_EQ(Period::of(day(2026, 3, 1), day(2026, 3, 1)).problem().code, "DAT-111");
  EXPECT_EQ(Period::through(day(2026, 3, 1), day(2026, 2, 28)).problem().code, "DAT-111");
  EXPECT_EQ(Period::through(day(2026, 3, 1), day(2026, 3, 1))->days(), 1);
  EXPECT_THROW((void)Period::checked(day(2026, 3, 1), day(2026, 2, 28)), std::out_of_range);
}

TEST(Period, may_last_until_further_notice) {
  const Period open = *Period::through(day(2012, 7, 1), day(9999, 12, 31));
  EXPECT_TRUE(open.contains(day(9999, 12, 31)));
  EXPECT_THROW((void)open.end(), std::out_of_range);
}

TEST(Period, overlaps_only_when_a_day_is_shared) {
  const Period first_half = *parse_period("2026년 상반기");
  const Period second_half = *parse_period("2026년 하반기");
  EXPECT_FALSE(first_half.overlaps(second_half));
  EXPECT_EQ(first_half.intersect(second_half), std::nullopt);
  const Period spring = *parse_period("2026-03-01 ~ 2026-07-01");
  EXPECT_EQ(to_text(*spring.intersect(second_half)), "2026-07-01 ~ 2026-07-01");
  EXPECT_TRUE(FiscalYear::checked(2026).period().contains(spring));
}

TEST(Period, intersection_is_what_both_contain) {
  for_each_seed(1'000, [](RandomCases& random) {
    const auto some_period = [&] {
      const Date first = Date::from_days(random.between(0, 100));
      return *Period::through(first, first.plus_days(random.between(0, 60)));
    };
    const Period a = some_period();
    const Period b = some_period();
    const auto both = a.intersect(b);
    for (int i = 0; i < 200; ++i) {
      const Date date = Date::from_days(i);
      EXPECT_EQ(both && both->contains(date), a.contains(date) && b.contains(date));
    }
    EXPECT_EQ(*parse_period(to_text(a)), a);
    EXPECT_EQ(*parse_period(to_korean_text(a)), a);
  });
}

TEST(ParsePeriod, reads_two_days_and_what_stands_between_them) {
  for (const char* text :
       {"2026-03-01 ~ 2026-12-31", "2026-03-01~2026-12-31", "2026-03-01 - 2026-12-31", "2026. 3. 1. ~ 2026. 12. 31.",
        "2026.3.1.～12.31.", "2026. 3. 1. ∼ 12. 31.", "'26.3.1 ~ '26.12.31", "20260301~20261231", "2026.3.1-2026.12.31",
        "2026년 3월 1일부터 2026년 12월 31일까지", "2026년 3월 ~ 12월", "2026.3 ~ 2026.12", "'26.3월 ~ 12월",
        "2026. 3. 1.(일) ~ 2026. 12. 31.(목)", "2026/3/1 – 2026/12/31"}) {
    EXPECT_EQ(read(text), "2026-03-01 ~ 2026-12-31") << text;
  }
  EXPECT_EQ(read("2026년 3월 1일 ~ 15일"), "2026-03-01 ~ 2026-03-15");
}

TEST(ParsePeriod, reads_a_day_month_quarter_half_or_year) {
  EXPECT_EQ(read("2026-03-01"), "2026-03-01 ~ 2026-03-01");
  EXPECT_EQ(read("2024년 2월"), "2024-02-01 ~ 2024-02-29");
  EXPECT_EQ(read("'26.3월"), "2026-03-01 ~ 2026-03-31");
  EXPECT_EQ(read("2026-03"), "2026-03-01 ~ 2026-03-31");
  EXPECT_EQ(read("2026년도"), "2026-01-01 ~ 2026-12-31");
  EXPECT_EQ(read("2026"), "2026-01-01 ~ 2026-12-31");
  EXPECT_EQ(read("2026년 1/4분기"), "2026-01-01 ~ 2026-03-31");
  EXPECT_EQ(read("2026년도 4분기"), "2026-10-01 ~ 2026-12-31");
  EXPECT_EQ(read("'26. 2/4분기"), "2026-04-01 ~ 2026-06-30");
  EXPECT_EQ(read("26년 하반기"), "2026-07-01 ~ 2026-12-31");
  EXPECT_EQ(read("2019 ~ 2020"), "2019-01-01 ~ 2020-12-31");
  EXPECT_EQ(read("2018년~2027년"), "2018-01-01 ~ 2027-12-31");
  EXPECT_EQ(read("2026년 1/4분기 ~ 3/4분기"), "2026-01-01 ~ 2026-09-30");
}

TEST(ParsePeriod, needs_a_year_from_somewhere) {
  for (const char* text : {"1/4분기", "상반기", "3월", "3월 1일", "3. 1. ~ 12. 31."})
    EXPECT_EQ(read(text), "DAT-113") << text;
  EXPECT_EQ(read("1/4분기", FiscalYear::checked(2026)), "2026-01-01 ~ 2026-03-31");
  EXPECT_EQ(read("하반기", FiscalYear::checked(2026)), "2026-07-01 ~ 2026-12-31");
  EXPECT_EQ(read("3월", FiscalYear::checked(2026)), "2026-03-01 ~ 2026-03-31");
  EXPECT_EQ(read("3. 1. ~ 12. 31.", FiscalYear::checked(2026)), "2026-03-01 ~ 2026-12-31");
}

TEST(ParsePeriod, refuses_what_is_not_a_period) {
  for (const char* text : {"", "~", "2026-03-01 ~", "~ 2026-03-01", "5/4분기", "2026년 5분기", "2026 상", "연중",
                           "15일", "2026-03-01 ~ 2026-04-01 ~ 2026-05-01", "2026년 15일"}) {
    EXPECT_EQ(read(text, FiscalYear::checked(2026)), "DAT-112") << text;
  }
  EXPECT_EQ(read("2026-02-30 ~ 2026-03-01"), "DAT-101");
  EXPECT_EQ(read("2026년 13월"), "DAT-101");
  EXPECT_EQ(read("2026. 3. 1.(월) ~ 12. 31."), "DAT-104");
  EXPECT_EQ(read("2026-12-31 ~ 2026-03-01"), "DAT-111");
}

}  // namespace
}  // namespace geojeom
