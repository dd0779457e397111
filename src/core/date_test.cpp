#include "core/date.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <stdexcept>

#include "core/seeds_for_tests.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto date = parse_date(text);
  return date.ok() ? to_text(*date) : date.problem().code;
}

std::string from_serial(double serial, bool date1904 = false) {
  const auto date = date_from_excel_serial(serial, date1904);
  return date.ok() ? to_text(*date) : date.problem().code;
}

constexpr Date first_of_march = Date::checked(2026, 3, 1);

TEST(Date, is_four_bytes_and_valid_by_construction) {
  static_assert(sizeof(Date) == 4 && std::is_trivially_copyable_v<Date>);
  static_assert(first_of_march.year() == 2026 && first_of_march.month() == 3 && first_of_march.day() == 1);
  EXPECT_TRUE(Date::of(2024, 2, 29).ok());
  EXPECT_EQ(Date::of(2026, 2, 29).problem().code, "DAT-101");
  EXPECT_EQ(Date::of(2026, 13, 1).problem().code, "DAT-101");
  EXPECT_EQ(Date::of(0, 1, 1).problem().code, "DAT-101");
  EXPECT_EQ(Date::of(10000, 1, 1).problem().code, "DAT-101");
  EXPECT_THROW((void)Date::checked(1900, 2, 29), std::out_of_range);
}

TEST(Date, counts_days_since_1970) {
  EXPECT_EQ(Date::checked(1970, 1, 1).days_since_epoch(), 0);
  EXPECT_EQ(Date::checked(2000, 3, 1).days_since_epoch(), 11'017);
  EXPECT_EQ(Date::from_days(-719'162), Date::checked(1, 1, 1));
  EXPECT_EQ(Date::from_days(2'932'896), Date::checked(9999, 12, 31));
  EXPECT_THROW((void)Date::from_days(2'932'897), std::out_of_range);
  EXPECT_THROW((void)Date::checked(1, 1, 1).plus_days(-1), std::out_of_range);
}

TEST(Date, knows_its_weekday) {
  EXPECT_EQ(first_of_march.weekday(), Weekday::sunday);
  EXPECT_EQ(Date::checked(1970, 1, 1).weekday(), Weekday::thursday);
  EXPECT_EQ(Date::checked(1, 1, 1).weekday(), Weekday::monday);
}

TEST(Date, clamps_to_the_end_of_a_shorter_month) {
  EXPECT_EQ(Date::checked(2026, 1, 31).plus_months(1), Date::checked(2026, 2, 28));
  EXPECT_EQ(Date::checked(2024, 1, 31).plus_months(1), Date::checked(2024, 2, 29));
  EXPECT_EQ(Date::checked(2026, 3, 31).plus_months(-1), Date::checked(2026, 2, 28));
  EXPECT_EQ(Date::checked(2026, 11, 30).plus_months(14), Date::checked(2028, 1, 30));
  EXPECT_EQ(Date::checked(2024, 2, 29).plus_years(1), Date::checked(2025, 2, 28));
  EXPECT_THROW((void)Date::checked(9999, 12, 1).plus_months(1), std::out_of_range);
  EXPECT_THROW((void)Date::checked(1, 1, 1).plus_months(-1), std::out_of_range);
}

TEST(Date, knows_the_ends_of_its_month) {
  EXPECT_EQ(Date::checked(2024, 2, 10).first_of_month(), Date::checked(2024, 2, 1));
  EXPECT_EQ(Date::checked(2024, 2, 10).last_of_month(), Date::checked(2024, 2, 29));
  EXPECT_EQ(Date::checked(9999, 12, 1).last_of_month(), Date::checked(9999, 12, 31));
}

TEST(DateText, is_iso_or_as_official_letters_write_it) {
  EXPECT_EQ(to_text(first_of_march), "2026-03-01");
  EXPECT_EQ(to_text(Date::checked(1, 2, 3)), "0001-02-03");
  EXPECT_EQ(to_korean_text(first_of_march), "2026. 3. 1.");
}

TEST(ParseDate, reads_the_spellings_of_office_files) {
  for (const char* text : {"2026-03-01",
                           "2026-3-1",
                           "2026.3.1.",
                           "2026.3.1",
                           "2026.03.01",
                           "2026. 3. 1.",
                           "2026. 3. 1",
                           "26.3.1",
                           "'26.3.1.",
                           "’26.3.1",
                           "26-03-01",
                           "20260301",
                           "2026년 3월 1일",
                           "2026년3월1일",
                           "26년 3월 1일",
                           "2026/3/1",
                           "２０２６．３．１",
                           "２０２６－０３－０１",
                           " 2026-03-01\t",
                           "2026. 3. 1.(일)",
                           "2026년 3월 1일(일요일)",
                           "2026-03-01 (일)",
                           "2026-03-01 00:00:00",
                           "2026-03-01T00:00:00.000",
                           "2026-03-01 0:00",
                           "2026.\u00A03.\u00A01."}) {
    EXPECT_EQ(read(text), "2026-03-01") << text;
  }
}

TEST(ParseDate, takes_two_digit_years_for_1960_to_2059) {
  EXPECT_EQ(read("59.12.31"), "2059-12-31");
  EXPECT_EQ(read("60.1.1"), "1960-01-01");
  EXPECT_EQ(read("'98.12.18"), "1998-12-18");
}

TEST(ParseDate, refuses_days_that_the_calendar_does_not_have) {
  for (const char* text : {"2026-02-29", "2026-13-01", "2026-00-10", "2026. 4. 31.", "20260230", "0000-01-01"}) {
    EXPECT_EQ(read(text), "DAT-101") << text;
  }
}

TEST(ParseDate, refuses_what_is_not_a_date) {
  for (const char* text :
       {"", "-", "내일", "2026-03-01x", "2026-03/01", "260301", "202603", "2026-003-01", "2026-03-001", "12026-03-01",
        "2026-03-01 10:00", "2026..3.1", "1.1.2026", "45000", "\xFF", "2026. 3. 1.(휴)"}) {
    EXPECT_EQ(read(text), "DAT-102") << text;
  }
}

TEST(ParseDate, asks_for_the_day_when_only_a_month_or_year_is_given) {
  for (const char* text : {"2026년 3월", "'26.3월", "2026", "2026년도", "2026-03", "3월 1일", "12.31."}) {
    EXPECT_EQ(read(text), "DAT-103") << text;
  }
}

TEST(ParseDate, notices_a_weekday_that_does_not_fit) { EXPECT_EQ(read("2026. 3. 1.(월)"), "DAT-104"); }

TEST(ParseDate, reads_back_what_it_prints) {
  for_each_seed(3'000, [](RandomCases& random) {
    const Date date = Date::from_days(random.between(-719'162, 2'932'896));
    EXPECT_EQ(*parse_date(to_text(date)), date);
    if (date.year() >= 1000) {
      EXPECT_EQ(*parse_date(to_korean_text(date)), date);
    }
    EXPECT_EQ(*Date::of(date.year(), date.month(), date.day()), date);
  });
}

TEST(Date, stepping_months_forth_and_back_stays_in_the_month) {
  for_each_seed(1'000, [](RandomCases& random) {
    const Date date = Date::from_days(random.between(-200'000, 1'000'000));
    const int months = static_cast<int>(random.between(-2'000, 2'000));
    const Date there = date.plus_months(months);
    EXPECT_EQ(there.plus_months(-months).first_of_month(), date.first_of_month());
    EXPECT_LE(there.day(), date.day());
  });
}

TEST(ExcelSerial, counts_the_false_leap_day_of_1900) {
  EXPECT_EQ(from_serial(1), "1900-01-01");
  EXPECT_EQ(from_serial(59), "1900-02-28");
  EXPECT_EQ(from_serial(60), "1900-02-28");  // 1900-02-29 never was
  EXPECT_EQ(from_serial(61), "1900-03-01");
  EXPECT_EQ(from_serial(46082), "2026-03-01");
  EXPECT_EQ(from_serial(46082.75), "2026-03-01");
  EXPECT_EQ(from_serial(2'958'465), "9999-12-31");
}

TEST(ExcelSerial, counts_from_1904_when_the_file_says_so) {
  EXPECT_EQ(from_serial(0, true), "1904-01-01");
  EXPECT_EQ(from_serial(46082 - 1462, true), "2026-03-01");
  EXPECT_EQ(from_serial(2'957'003, true), "9999-12-31");
}

TEST(ExcelSerial, refuses_numbers_that_are_no_day) {
  for (const double serial : {0.5, -1.0, 2'958'466.0, 1e300, std::numeric_limits<double>::quiet_NaN(),
                              -std::numeric_limits<double>::infinity()}) {
    EXPECT_EQ(from_serial(serial), "DAT-105") << serial;
  }
  EXPECT_EQ(from_serial(-0.5, true), "DAT-105");
}

}  // namespace
}  // namespace geojeom
