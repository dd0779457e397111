#pragma once

#include <span>

#include "domain/support/records/job_step.hpp"
#include "domain/support/records/service.hpp"
#include "domain/support/records/service_confirmation.hpp"
#include "domain/support/records/supplier.hpp"
#include "rules/due_date.hpp"

namespace geojeom::support {

/// BR-17: SUP-187 an agreement starts between the first of the month of the notice and its conclusion.
Problems check_agreement_start(Date notified_on, Date starts_on, Date concluded_on);

/// BR-17: the last day to cure what suspended an agreement.
Result<DueDate> suspension_cure_due(const RulesInForce& rules, Date suspended_on, const WorkingCalendar& calendar);
/// BR-17: SUP-186 a suspended agreement that is concluded after its last day.
Problems check_cured_in_time(Date concluded_on, Date last_day);

/// SUP-182 a supplier outside of the pool for that support type, or suspended.
Problems check_supplier(std::string_view supplier_name, std::span<const Supplier> pool_entries);

/// BR-72: SUP-183 a payment without the company's confirmation.
Problems check_confirmed(const DeliveredService& service, std::span<const ServiceConfirmation> confirmations);

/// SUP-184 a step that is begun or done before the ones ahead of it are done or skipped.
Problems check_step_order(std::span<const JobStep> steps, const JobStep& moved);

/// The states a service goes through; each step forward is one.
bool may_follow(ServiceState from, ServiceState to);

}  // namespace geojeom::support
