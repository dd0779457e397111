#include "domain/support/review/objection_window.hpp"

namespace geojeom::support {

Result<DueDate> objection_due(const RulesInForce& rules, Date notified_on, const WorkingCalendar& calendar) {
  const auto deadline = rules.deadline("objection");
  if (!deadline) return Problem{.code = "RUL-121", .field = "notified_on"};
  return due_date(deadline, notified_on, calendar);
}

Problems check_objection_in_time(Date filed_on, Date last_day) {
  if (filed_on <= last_day) return {};
  return {{.code = "SUP-170", .field = "filed_on", .details = {{"last", to_text(last_day)}}}};
}

}  // namespace geojeom::support
