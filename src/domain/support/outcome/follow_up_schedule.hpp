#pragma once

#include <vector>

#include "domain/support/records/support_project.hpp"
#include "rules/due_date.hpp"

namespace geojeom::support {

/// One yearly survey that a support project will owe.
struct PlannedFollowUp {
  int number = 0;  ///< from 1
  FiscalYear year;
  DueDate due;
};

/// BR-56: yearly from the year after the end, as many as the pack says (five in R-KIJI, three in R-TEUK). Empty for
/// projects that are exempt: stopped, or carried out in bad faith. Errors: RUL-121 where no pack knows the deadline.
Result<std::vector<PlannedFollowUp>> follow_up_schedule(const SupportProject& project, const RulesInForce& rules,
                                                        const WorkingCalendar& calendar);

}  // namespace geojeom::support
