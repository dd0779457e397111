#include "domain/funding/agreement_rules.hpp"

#include <algorithm>

namespace geojeom {
namespace {

/// "BR-34, R-KIJI 2026-02-13": how a refusal names its rule.
template <class Entry>
std::string rule_named(const char* rule, const Said<Entry>& said) {
  return std::string(rule) + ", " + to_text(said.stamp());
}

bool is_same(const AgreementChangeLine& line) {
  return line.text_before == line.text_after && line.amount_before == line.amount_after &&
         line.person_before == line.person_after;
}

}  // namespace

Problems check_conclusion(const RulesInForce& rules, const Agreement& agreement, Date concluded_on, bool has_stages) {
  Problems problems;
  const auto papers = rules.deadline("agreement_papers");
  if (papers && agreement.notified_on) {
    const Date earliest = agreement.notified_on->first_of_month();
    if (agreement.period.first() < earliest || agreement.period.first() > concluded_on) {
      problems.add({.code = "FUN-302",
                    .field = "period_from",
                    .details = {{"earliest", to_text(earliest)},
                                {"latest", to_text(concluded_on)},
                                {"rule", rule_named("BR-17", papers)}}});
    }
  }
  const auto lump = rules.limit("lump_agreement_years");
  if (!lump || !lump->is_known() || has_stages) return problems;
  const Date last = agreement.period.first().plus_years(static_cast<int>(lump->count())).plus_days(-1);
  if (agreement.period.last() <= last) return problems;
  problems.add({.code = "FUN-303",
                .field = "period_to",
                .details = {{"years", std::to_string(lump->count())}, {"rule", rule_named("BR-17", lump)}}});
  return problems;
}

Result<DueDate> cure_due(const RulesInForce& rules, Date suspended_on, const WorkingCalendar& calendar) {
  const auto deadline = rules.deadline("suspension_cure");
  if (!deadline) return Problem{.code = "RUL-121"};
  return due_date(deadline, suspended_on, calendar);
}

ChangeRoute route_of(const RulesInForce& rules, ChangeSubject subject, std::optional<Won> equipment) {
  const auto rule = rules.change(change_subjects[static_cast<std::size_t>(subject)].code);
  if (!rule) return ChangeRoute::approval;
  const auto amount = rules.limit("equipment_change_amount");
  const bool is_small_equipment =
      subject == ChangeSubject::equipment && equipment && amount && amount->is_known() && !amount->admits(*equipment);
  if (is_small_equipment) return ChangeRoute::notification;
  return rule->treatment == ChangeTreatment::approval ? ChangeRoute::approval : ChangeRoute::notification;
}

std::optional<DueDate> change_request_due(const RulesInForce& rules, Date year_end, const WorkingCalendar& calendar) {
  const auto deadline = rules.deadline("change_request");
  if (!deadline) return std::nullopt;
  auto due = due_date(deadline, year_end, calendar);
  if (!due) return std::nullopt;
  return *std::move(due);
}

std::int64_t months_added(Date from, Date to) {
  int months = 0;
  while (from.plus_months(months) < to) ++months;
  return months;
}

Problems check_extension(const RulesInForce& rules, const Extension& extension) {
  const auto limit = rules.limit("extension_months");
  if (!limit || extension.panel_on) return {};
  const auto months = months_added(extension.from, extension.to);
  if (limit->admits(months)) return {};
  return {{.code = "FUN-304",
           .field = "new_period_to",
           .details = {{"months", std::to_string(months)},
                       {"limit", std::to_string(limit->count())},
                       {"rule", rule_named("BR-34", limit)}}}};
}

Problems check_manager_reason(const RulesInForce& rules, const std::string& reason_code) {
  const auto reasons = rules.list("manager_change_reasons");
  if (!reasons || reasons->find(reason_code) != nullptr) return {};
  return {{.code = "FUN-305", .field = "reason_code", .details = {{"rule", rule_named("BR-34", reasons)}}}};
}

Problems check_carry_over_day(const RulesInForce& rules, Date requested_on, Date year_end) {
  if (rules.empty() || requested_on <= year_end) return {};
  return {{.code = "FUN-306",
           .field = "requested_on",
           .details = {{"last", to_text(year_end)}, {"rule", "BR-35, " + to_text(rules.main().pack->stamp())}}}};
}

Problems check_change_lines(ChangeSubject subject, std::span<const AgreementChangeLine> lines) {
  if (std::all_of(lines.begin(), lines.end(), is_same)) return {{.code = "FUN-308", .field = "after"}};
  if (subject != ChangeSubject::line_transfer) return {};
  Won moved;
  for (const auto& line : lines) {
    if (!line.item) return {{.code = "FUN-307", .field = "money"}};
    moved += line.amount_after.value_or(Won(0)) - line.amount_before.value_or(Won(0));
  }
  if (moved == Won(0)) return {};
  return {{.code = "FUN-307", .field = "money"}};
}

}  // namespace geojeom
