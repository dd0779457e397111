#pragma once

#include <optional>
#include <span>
#include <string>

#include "domain/funding/records/agreement.hpp"
#include "domain/funding/records/agreement_change.hpp"
#include "domain/funding/records/agreement_change_line.hpp"
#include "rules/due_date.hpp"

/// What the law asks of agreements and their changes: pure, records in, problems out.
namespace geojeom {

/// BR-17, where the regime knows it: FUN-302 an agreement that starts before the first of the month of its notice or
/// after its conclusion; FUN-303 one longer than the regime's lump agreement without stages.
Problems check_conclusion(const RulesInForce& rules, const Agreement& agreement, Date concluded_on, bool has_stages);

/// BR-17: the last day to cure what suspended an agreement. RUL-121 where the regime sets none.
Result<DueDate> cure_due(const RulesInForce& rules, Date suspended_on, const WorkingCalendar& calendar);

/// BR-33: whether a change needs approval. Equipment below the regime's amount is notified; where no pack is known for
/// a regime, approval is asked: the careful way.
ChangeRoute route_of(const RulesInForce& rules, ChangeSubject subject, std::optional<Won> equipment);

/// BR-33: the last day on which a change that needs approval is asked for, before the end of the project's year.
/// Nothing where the regime sets none.
std::optional<DueDate> change_request_due(const RulesInForce& rules, Date year_end, const WorkingCalendar& calendar);

/// An extension of a period: its end at the year's beginning, and the end that is asked for.
struct Extension {
  Date from;
  Date to;
  std::optional<Date> panel_on{};
};
/// Whole months begun from one day to the other; 0 when nothing is added.
std::int64_t months_added(Date from, Date to);
/// BR-34: FUN-304 more months in one year than the regime allows without a panel.
Problems check_extension(const RulesInForce& rules, const Extension& extension);

/// BR-34: FUN-305 a manager is changed for a reason that the regime does not list.
Problems check_manager_reason(const RulesInForce& rules, const std::string& reason_code);

/// BR-35: FUN-306 a carry-over that is asked for after the period's end.
Problems check_carry_over_day(const RulesInForce& rules, Date requested_on, Date year_end);

/// FUN-307 a line transfer moves cost items of one sum and no funding line; FUN-308 nothing changes.
Problems check_change_lines(ChangeSubject subject, std::span<const AgreementChangeLine> lines);

}  // namespace geojeom
