#include <gtest/gtest.h>

#include "core/seeds_for_tests.hpp"
#include "rules/due_date.hpp"
#include "rules/packs_for_tests.hpp"

namespace geojeom {
namespace {

Date any_day(RandomCases& random) {
  return Date::checked(2018, 1, 1)
      .plus_days(random.between(0, days_between(Date::checked(2018, 1, 1), Date::checked(2027, 12, 31))));
}

/// A calendar with holidays anywhere, so that long runs of days off occur.
WorkingCalendar any_calendar(RandomCases& random) {
  std::map<Date, Holiday> holidays;
  for (int count = 0; count < 400; ++count) {
    holidays[any_day(random)] = {.name = "휴일", .is_substitute = random.between(0, 1) == 1};
  }
  return WorkingCalendar(std::move(holidays));
}

TEST(DueDateProperty, a_deadline_never_falls_on_a_day_that_its_rule_rolls_over) {  // BR-16
  for_each_seed(300, [](RandomCases& random) {
    const auto calendar = any_calendar(random);
    const RollOver roll{.saturday = random.between(0, 1) == 1,
                        .public_holiday = random.between(0, 1) == 1,
                        .substitute_holiday = random.between(0, 1) == 1,
                        .labour_day = random.between(0, 1) == 1};
    const Deadline deadline{.about = {.name = "x", .rules = {}},
                            .event = "project_ended",
                            .span = Span{.count = random.between(-400, 400), .unit = SpanUnit::days},
                            .roll = roll};
    const RulePack pack{.id = "R-X", .version = "1"};
    const auto event = any_day(random);
    const auto due = due_date({.entry = &deadline, .pack = &pack}, event, calendar);
    ASSERT_TRUE(due);
    EXPECT_FALSE(calendar.rolls_over(roll, due->on)) << to_text(due->on);
    const auto unrolled = event.plus_days(deadline.span->count);
    EXPECT_GE(due->on, unrolled);
    for (Date day = unrolled; day < due->on; day = day.plus_days(1)) {
      EXPECT_TRUE(calendar.rolls_over(roll, day)) << "moved past " << to_text(day) << ", which no rule skips";
    }
  });
}

TEST(DueDateProperty, every_shipped_deadline_answers_on_any_day_and_keeps_its_own_roll_over) {
  for_each_seed(40, [](RandomCases& random) {
    const auto event = any_day(random);
    for (const auto& pack : shipped_rules().packs()) {
      for (const auto& deadline : pack.deadlines) {
        if (!deadline.span) continue;
        const auto due = due_date({.entry = &deadline, .pack = &pack}, event, shipped_calendar(), deadline.span->times);
        ASSERT_TRUE(due) << pack.id << " " << deadline.about.name;
        EXPECT_FALSE(shipped_calendar().rolls_over(deadline.roll, due->on));
        EXPECT_EQ(due->steps.back().date, due->on);
      }
    }
  });
}

TEST(DueDateProperty, months_end_on_the_same_day_or_on_the_last_of_a_shorter_month) {
  for_each_seed(300, [](RandomCases& random) {
    const auto event = any_day(random);
    const auto count = random.between(-36, 36);
    const Deadline deadline{.about = {.name = "x", .rules = {}},
                            .event = "project_ended",
                            .span = Span{.count = count, .unit = SpanUnit::months}};
    const RulePack pack{.id = "R-X", .version = "1"};
    const auto due = due_date({.entry = &deadline, .pack = &pack}, event, WorkingCalendar());
    ASSERT_TRUE(due);
    EXPECT_EQ((due->on.year() * 12 + due->on.month()) - (event.year() * 12 + event.month()), count);
    if (due->on.day() != event.day()) {
      EXPECT_LT(due->on.day(), event.day());
      EXPECT_EQ(due->on, due->on.last_of_month());
    }
  });
}

TEST(DueDateProperty, working_days_counted_forth_and_back_lead_home) {
  for_each_seed(200, [](RandomCases& random) {
    const auto calendar = any_calendar(random);
    Date day = any_day(random);
    while (!calendar.is_working_day(day)) day = day.plus_days(1);
    const auto count = random.between(0, 60);
    EXPECT_EQ(calendar.plus_working_days(calendar.plus_working_days(day, count), -count), day);
  });
}

}  // namespace
}  // namespace geojeom
