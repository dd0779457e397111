#include "domain/support/outcome/follow_up_schedule.hpp"

namespace geojeom::support {

Result<std::vector<PlannedFollowUp>> follow_up_schedule(const SupportProject& project, const RulesInForce& rules,
                                                        const WorkingCalendar& calendar) {
  std::vector<PlannedFollowUp> planned;
  if (project.state == SupportProjectState::stopped || project.state == SupportProjectState::poor_faith) return planned;
  const auto deadline = rules.deadline("follow_up_report");
  if (!deadline || !deadline->span) return Problem{.code = "RUL-121", .field = "period"};
  for (int number = 1; number <= deadline->span->times; ++number) {
    auto due = due_date(deadline, project.period.last(), calendar, number);
    if (!due) return due.problem();
    planned.push_back({number, FiscalYear::checked(due->on.year()), *due});
  }
  return planned;
}

}  // namespace geojeom::support
