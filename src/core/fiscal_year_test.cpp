#include "core/fiscal_year.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/period.hpp"

namespace geojeom {
namespace {

std::string read(std::string_view text) {
  const auto year = parse_fiscal_year(text);
  return year.ok() ? to_text(*year) : year.problem().code;
}

TEST(FiscalYear, is_the_calendar_year) {
  constexpr FiscalYear year = FiscalYear::checked(2026);
  EXPECT_EQ(to_text(year.period()), "2026-01-01 ~ 2026-12-31");
  EXPECT_TRUE(year.contains(Date::checked(2026, 12, 31)));
  EXPECT_EQ(year.next().previous(), year);
  EXPECT_EQ(*FiscalYear::containing(Date::checked(2026, 3, 1)), year);
}

TEST(FiscalYear, runs_from_1950_to_2200) {
  EXPECT_EQ(FiscalYear::of(1949).problem().code, "DAT-121");
  EXPECT_EQ(FiscalYear::of(2201).problem().code, "DAT-121");
  EXPECT_THROW((void)FiscalYear::checked(2200).next(), std::out_of_range);
}

TEST(FiscalYear, is_read_as_documents_write_it) {
  for (const char* text : {"2026", "2026년", "2026년도", " 2026 년도", "'26년도", "'26", "26년", "２０２６"}) {
    EXPECT_EQ(read(text), "2026") << text;
  }
  for (const char* text : {"", "26", "2026-03", "2026년 3월", "올해", "20260"})
    EXPECT_EQ(read(text), "DAT-122") << text;
  EXPECT_EQ(read("1900"), "DAT-121");
}

}  // namespace
}  // namespace geojeom
