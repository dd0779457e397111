#include "domain/support/delivery/agreement_rules.hpp"

#include <algorithm>

namespace geojeom::support {

Problems check_agreement_start(Date notified_on, Date starts_on, Date concluded_on) {
  const Date first = notified_on.first_of_month();
  if (starts_on >= first && starts_on <= concluded_on) return {};
  return {
      {.code = "SUP-187", .field = "starts_on", .details = {{"from", to_text(first)}, {"to", to_text(concluded_on)}}}};
}

Result<DueDate> suspension_cure_due(const RulesInForce& rules, Date suspended_on, const WorkingCalendar& calendar) {
  const auto deadline = rules.deadline("suspension_cure");
  if (!deadline) return Problem{.code = "RUL-121", .field = "suspended_on"};
  return due_date(deadline, suspended_on, calendar);
}

Problems check_cured_in_time(Date concluded_on, Date last_day) {
  if (concluded_on <= last_day) return {};
  return {{.code = "SUP-186", .field = "concluded_on", .details = {{"last", to_text(last_day)}}}};
}

Problems check_supplier(std::string_view supplier_name, std::span<const Supplier> pool_entries) {
  const bool is_approved = std::any_of(pool_entries.begin(), pool_entries.end(),
                                       [](const Supplier& one) { return one.state == SupplierState::approved; });
  if (is_approved) return {};
  return {{.code = "SUP-182", .field = "supplier", .details = {{"supplier", std::string(supplier_name)}}}};
}

Problems check_confirmed(const DeliveredService& service, std::span<const ServiceConfirmation> confirmations) {
  const bool is_accepted = !confirmations.empty() && confirmations.back().is_accepted;
  if (is_accepted && service.confirmed_on && service.state >= ServiceState::completion_confirmed) return {};
  return {{.code = "SUP-183", .field = "state"}};
}

Problems check_step_order(std::span<const JobStep> steps, const JobStep& moved) {
  Problems problems;
  for (const auto& step : steps) {
    const bool is_over = step.state == JobStepState::done || step.state == JobStepState::skipped;
    if (step.number < moved.number && !is_over) {
      problems.add({.code = "SUP-184", .field = "state", .details = {{"step", step.name}}});
    }
  }
  return problems;
}

bool may_follow(ServiceState from, ServiceState to) { return static_cast<int>(to) == static_cast<int>(from) + 1; }

}  // namespace geojeom::support
