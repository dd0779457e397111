#pragma once

#include "rules/due_date.hpp"

namespace geojeom::support {

/// BR-16: the last day on which an objection to a notified decision is taken, with the reason for every step. Errors:
/// RUL-121 and others where no pack knows the window.
Result<DueDate> objection_due(const RulesInForce& rules, Date notified_on, const WorkingCalendar& calendar);

/// SUP-170 an objection after its last day.
Problems check_objection_in_time(Date filed_on, Date last_day);

}  // namespace geojeom::support
