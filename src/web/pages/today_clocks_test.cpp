#include "web/pages/today_clocks.hpp"

#include <gtest/gtest.h>

namespace geojeom {
namespace {

DueClock clock(std::string deadline, Date due, std::int32_t days) {
  DueClock made;
  made.deadline = std::move(deadline);
  made.due.on = due;
  made.days = days;
  made.state = days < 0 ? ClockState::overdue : ClockState::running;
  return made;
}

TEST(GroupedClocks, put_what_is_to_come_before_what_is_past) {
  const std::vector<DueClock> clocks{clock("final_report", Date::checked(2026, 1, 5), -40),
                                     clock("settlement", Date::checked(2026, 2, 10), -4),
                                     clock("follow_up", Date::checked(2026, 3, 20), 34),
                                     clock("annual_report", Date::checked(2026, 2, 20), 6)};
  std::vector<std::string> order;
  for (const auto& group : grouped_clocks(clocks)) order.push_back(group.first->deadline);
  EXPECT_EQ(order, (std::vector<std::string>{"annual_report", "follow_up", "settlement", "final_report"}));
}

TEST(GroupedClocks, count_clocks_of_a_kind_that_end_together_as_one_line) {
  const auto day = Date::checked(2026, 2, 28);
  const std::vector<DueClock> clocks{clock("follow_up", day, 10), clock("follow_up", day, 10),
                                     clock("follow_up", day.plus_days(365), 375)};
  const auto groups = grouped_clocks(clocks);
  ASSERT_EQ(groups.size(), 2U);
  EXPECT_EQ(groups[0].count, 2U);
  EXPECT_EQ(groups[1].count, 1U);
}

}  // namespace
}  // namespace geojeom
