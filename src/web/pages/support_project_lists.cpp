#include "web/pages/support_project_lists.hpp"

#include <algorithm>

#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/records/follow_up.hpp"
#include "domain/support/records/outcome.hpp"
#include "domain/support/records/service.hpp"
#include "web/pages/support_projects_words.hpp"

namespace geojeom {
namespace {

namespace words = support_projects_words;
using support::RecordTable;
using support::refers_to;

template <class T>
std::vector<support::Stored<T>> of_project(Visit& visit, const char* type, std::int64_t project) {
  return RecordTable<T>(visit.registry(), type).where(visit.reader(), {refers_to("support_project", project)});
}

OfficeList made(Visit& visit, const char* key, const PageText& caption, const PageText& none) {
  return {.key = key, .caption = std::string(visit.say(caption)), .none = std::string(visit.say(none))};
}

ListCell step_state(Visit& visit, const JobStep& step) {
  const bool is_open = step.state == JobStepState::waiting || step.state == JobStepState::in_progress;
  if (is_open && step.due_on < visit.today()) return {std::string(visit.say(words::overdue)), "", Tone::danger};
  const Tone tone = step.state == JobStepState::done          ? Tone::success
                    : step.state == JobStepState::in_progress ? Tone::information
                                                              : Tone::neutral;
  return {choice_label(step.state, visit.language()), "", tone};
}

std::string said_consent(Visit& visit, const SupportAgreement& agreement) {
  if (!agreement.consented_at) return {};
  return visit.say(words::consent_line,
                   {{"person", agreement.consented_by.value_or("")}, {"at", to_seoul_text(*agreement.consented_at)}});
}

}  // namespace

std::optional<ProjectView> load_project_view(Visit& visit, std::int64_t id) {
  const auto project = RecordTable<SupportProject>(visit.registry(), "support_project").find(visit.reader(), id);
  if (!project) return std::nullopt;
  ProjectView view{.project = *project};
  const auto agreements = of_project<SupportAgreement>(visit, "support_agreement", id);
  if (!agreements.empty()) view.agreement = agreements.back();
  view.steps = of_project<JobStep>(visit, "job_step", id);
  std::sort(view.steps.begin(), view.steps.end(),
            [](const auto& one, const auto& other) { return one.record.number < other.record.number; });
  view.changes = of_project<SupportChange>(visit, "support_change", id);
  return view;
}

std::vector<Fact> project_facts(Visit& visit, const ProjectView& view) {
  const auto& record = view.project.record;
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  return {{said(words::company), name_of_record(visit, "company", record.company.value)},
          {said(words::item), record.item.value_or("")},
          {said(words::period), to_text(record.period)},
          {said(words::state), choice_label(record.state, visit.language())},
          {said(words::public_money), to_korean_text(record.public_money)},
          {said(words::own_cash), record.own_cash ? to_korean_text(*record.own_cash) : ""},
          {said(words::own_in_kind), record.own_in_kind ? to_korean_text(*record.own_in_kind) : ""}};
}

std::vector<Fact> agreement_facts(Visit& visit, const SupportAgreement& agreement) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  return {{said(words::state), choice_label(agreement.state, visit.language())},
          {said(words::notified_on), to_text(agreement.notified_on)},
          {said(words::papers_due_on), to_text(agreement.papers_due_on)},
          {said(words::consented), said_consent(visit, agreement)},
          {said(words::suspended_on), text_or_dash(agreement.suspended_on)},
          {said(words::suspend_reason), agreement.suspension_reason.value_or("")},
          {said(words::starts_on), text_or_dash(agreement.starts_on)},
          {said(words::concluded_on), text_or_dash(agreement.concluded_on)},
          {said(words::terms), agreement.terms.value_or("")},
          {said(words::rule_pack), agreement.rule_pack.value_or("")}};
}

OfficeList list_steps(Visit& visit, const ProjectView& view) {
  auto list = made(visit, "steps", words::steps, words::no_steps);
  list.columns = {
      list_column(visit, "step", words::step_name),          list_column(visit, "owner", words::step_owner),
      list_column(visit, "due_on", words::step_due),         list_column(visit, "state", words::state),
      list_column(visit, "started_on", words::step_started), list_column(visit, "done_on", words::step_done),
      list_column(visit, "result", words::step_result)};
  for (const auto& [id, organisation, version, step] : view.steps) {
    list.rows.push_back({{std::to_string(step.number) + ". " + step.name, "/records/job_step/" + std::to_string(id)},
                         {step.owner},
                         day_cell(step.due_on),
                         step_state(visit, step),
                         day_cell(step.started_on),
                         day_cell(step.done_on),
                         {step.result.value_or("")}});
  }
  return list;
}

OfficeList list_changes(Visit& visit, const ProjectView& view) {
  auto list = made(visit, "changes", words::changes, words::no_changes);
  list.columns = {
      list_column(visit, "kind", words::change_kind),         list_column(visit, "requested_on", words::requested_on),
      list_column(visit, "before", words::change_before),     list_column(visit, "after", words::change_after),
      list_column(visit, "reason", words::change_reason),     list_column(visit, "state", words::state),
      list_column(visit, "reply_due_on", words::reply_due_on)};
  for (const auto& [id, organisation, version, change] : view.changes) {
    list.rows.push_back({{choice_label(change.kind, visit.language())},
                         day_cell(change.requested_on),
                         {change.before.value_or("")},
                         {change.after},
                         {change.reason},
                         {choice_label(change.state, visit.language())},
                         day_cell(change.reply_due_on)});
  }
  return list;
}

OfficeList list_project_services(Visit& visit, std::int64_t project) {
  auto list = made(visit, "services", words::services, words::no_services);
  list.columns = {
      list_column(visit, "code", words::service_code),   list_column(visit, "title", words::service),
      list_column(visit, "supplier", words::supplier),   list_column(visit, "amount", words::amount),
      list_column(visit, "own_share", words::own_share), list_column(visit, "delivered_on", words::delivered_on),
      list_column(visit, "state", words::state)};
  for (const auto& [id, organisation, version, service] : of_project<DeliveredService>(visit, "service", project)) {
    list.rows.push_back({{service.code, "/services/" + std::to_string(id)},
                         {service.title},
                         {service.supplier ? name_of_record(visit, "company", service.supplier->value) : ""},
                         won_cell(service.amount),
                         won_cell(service.own_share),
                         day_cell(service.delivered_on),
                         {choice_label(service.state, visit.language())}});
  }
  return list;
}

OfficeList list_project_vouchers(Visit& visit, std::int64_t project) {
  auto list = made(visit, "vouchers", words::vouchers, words::no_vouchers);
  list.columns = {list_column(visit, "code", words::voucher), list_column(visit, "valid", words::valid),
                  list_column(visit, "amount", words::voucher_amount), list_column(visit, "left", words::left),
                  list_column(visit, "state", words::state)};
  const RecordTable<VoucherUse> table(visit.registry(), "voucher_use");
  for (const auto& [id, organisation, version, voucher] : of_project<Voucher>(visit, "voucher", project)) {
    std::vector<VoucherUse> uses;
    for (const auto& use : table.where(visit.reader(), {refers_to("voucher", id)})) uses.push_back(use.record);
    list.rows.push_back({{voucher.code, "/vouchers/" + std::to_string(id)},
                         {to_text(voucher.valid)},
                         won_cell(voucher.amount),
                         won_cell(support::voucher_left(voucher, uses)),
                         {choice_label(voucher.state, visit.language())}});
  }
  return list;
}

OfficeList list_project_outcomes(Visit& visit, std::int64_t project) {
  auto list = made(visit, "outcomes", words::outcomes, words::no_outcomes);
  list.columns = {list_column(visit, "code", words::outcome),
                  list_column(visit, "kind", words::outcome_kind),
                  list_column(visit, "job_kind", words::job_kind),
                  list_column(visit, "on", words::on),
                  list_column(visit, "amount", words::outcome_amount),
                  list_column(visit, "quantity", words::quantity),
                  list_column(visit, "state", words::state)};
  for (const auto& [id, organisation, version, outcome] : of_project<SupportOutcome>(visit, "outcome", project)) {
    list.rows.push_back({{outcome.code, "/outcomes/" + std::to_string(id)},
                         {choice_label(outcome.kind, visit.language())},
                         {outcome.job_kind ? choice_label(*outcome.job_kind, visit.language()) : ""},
                         day_cell(outcome.on),
                         won_cell(outcome.amount),
                         number_cell(outcome.quantity, 2),
                         {choice_label(outcome.state, visit.language())}});
  }
  return list;
}

OfficeList list_project_surveys(Visit& visit, std::int64_t project) {
  auto list = made(visit, "surveys", words::surveys, words::no_surveys);
  list.columns = {list_column(visit, "number", words::survey_number), list_column(visit, "year", words::survey_year),
                  list_column(visit, "due_on", words::due_on), list_column(visit, "answered_on", words::answered_on),
                  list_column(visit, "state", words::state)};
  for (const auto& [id, organisation, version, survey] : of_project<FollowUp>(visit, "follow_up", project)) {
    list.rows.push_back({{std::to_string(survey.number.value_or(0)), "/follow-ups/" + std::to_string(id)},
                         {std::to_string(survey.year.year())},
                         day_cell(survey.due_on),
                         day_cell(survey.answered_on),
                         {choice_label(survey.state, visit.language())}});
  }
  return list;
}

}  // namespace geojeom
