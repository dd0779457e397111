#include "web/pages/support_project_forms.hpp"

#include <set>

#include "domain/support/delivery/agreement_actions.hpp"
#include "domain/support/delivery/delivery_plans.hpp"
#include "domain/support/delivery/service_actions.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/supplier.hpp"
#include "domain/support/records/support_type.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/support_projects_words.hpp"

namespace geojeom {
namespace {

namespace words = support_projects_words;
using Input = FormField::Input;
using support::RecordTable;
using support::refers_to;

std::string address_of(const ProjectView& view, const char* verb) {
  return "/support-projects/" + std::to_string(view.project.id) + "/" + verb;
}

std::string today(Visit& visit) { return to_text(visit.today()); }

std::vector<FormChoice> support_types(Visit& visit) {
  return record_choices(RecordTable<SupportType>(visit.registry(), "support_type").where(visit.reader(), {}),
                        [](const SupportType& type) { return type.name; });
}

/// The suppliers that may be chosen, each once.
std::vector<FormChoice> suppliers(Visit& visit) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::no_supplier))}};
  std::set<std::int64_t> seen;
  for (const auto& [id, organisation, version, supplier] :
       RecordTable<Supplier>(visit.registry(), "supplier").where(visit.reader(), {}, visit.caller().organisation)) {
    if (supplier.state != SupplierState::approved || !seen.insert(supplier.company.value).second) continue;
    choices.push_back(
        {std::to_string(supplier.company.value), name_of_record(visit, "company", supplier.company.value)});
  }
  return choices;
}

/// The agreement of a project; 0 when it has none.
std::int64_t agreement_of(Visit& visit, Reader& reader, std::int64_t project) {
  const auto agreements = RecordTable<SupportAgreement>(visit.registry(), "support_agreement")
                              .where(reader, {refers_to("support_project", project)});
  return agreements.empty() ? 0 : agreements.back().id;
}

/// Whether the record belongs to the project: a form may name another's.
template <class T>
bool is_of_project(Visit& visit, Reader& reader, const char* type, std::int64_t id, std::int64_t project) {
  const auto stored = RecordTable<T>(visit.registry(), type).find(reader, id);
  return stored && stored->record.support_project.value == project;
}

}  // namespace

void write_agreement_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  if (!view.agreement) return;
  const auto& agreement = view.agreement->record;
  const bool is_open =
      agreement.state == SupportAgreementState::preparing || agreement.state == SupportAgreementState::suspended;
  if (!is_open) return;
  if (!agreement.consented_at) {
    OfficeForm(visit, address_of(view, "consent"))
        .field("person", words::person, Input::text)
        .needed()
        .hint(words::consent_hint)
        .write_folded(html, words::consent, problems);
  } else {
    OfficeForm(visit, address_of(view, "conclude"))
        .field("starts_on", words::starts_on, Input::date, today(visit))
        .needed()
        .field("concluded_on", words::concluded_on, Input::date, today(visit))
        .needed()
        .write_folded(html, words::conclude, problems);
  }
  if (agreement.state == SupportAgreementState::suspended) return;
  OfficeForm(visit, address_of(view, "suspend"))
      .field("suspend_reason", words::suspend_reason, Input::area)
      .needed()
      .write_folded(html, words::suspend, problems);
}

void write_change_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  std::vector<support::Stored<SupportChange>> waiting;
  for (const auto& one : view.changes) {
    if (one.record.state == SupportChangeState::requested) waiting.push_back(one);
  }
  if (!waiting.empty()) {
    OfficeForm(visit, address_of(view, "decide-change"))
        .options("change", words::change,
                 record_choices(waiting, [](const SupportChange& change) { return change.after; }))
        .options("is_approved", words::decision,
                 {{"1", std::string(visit.say(words::approve))}, {"0", std::string(visit.say(words::refuse))}})
        .write_folded(html, words::decide_change, problems);
  }
  OfficeForm(visit, address_of(view, "change"))
      .choice("change_kind", words::change_kind, support_change_kinds)
      .field("change_before", words::change_before, Input::text)
      .field("change_after", words::change_after, Input::text)
      .needed()
      .field("change_reason", words::change_reason, Input::area)
      .needed()
      .write_folded(html, words::ask_change, problems);
}

void write_step_forms(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  if (view.steps.empty()) {
    OfficeForm(visit, address_of(view, "plan-steps"))
        .choice("step_plan", words::step_plan, support::job_plans())
        .field("step_owner", words::step_owner, Input::text)
        .needed()
        .field("first_due", words::first_due, Input::date, to_text(visit.today().plus_days(30)))
        .field("days_apart", words::days_apart, Input::number, "30")
        .write_folded(html, words::plan_steps, problems);
  } else {
    OfficeForm(visit, address_of(view, "move-step"))
        .options("step", words::step_name,
                 record_choices(view.steps,
                                [](const JobStep& step) { return std::to_string(step.number) + ". " + step.name; }))
        .choice("step_state", words::step_state, std::span(job_step_states).subspan(1))
        .field("step_on", words::step_on, Input::date, today(visit))
        .field("step_result", words::step_result, Input::text)
        .write_folded(html, words::move_step, problems);
  }
  OfficeForm(visit, address_of(view, "add-step"))
      .field("new_step", words::step_name, Input::text)
      .needed()
      .field("new_owner", words::step_owner, Input::text)
      .needed()
      .field("new_due", words::step_due, Input::date)
      .needed()
      .write_folded(html, words::add_step, problems);
}

void write_service_form(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  OfficeForm(visit, address_of(view, "add-service"))
      .field("service_title", words::service, Input::text)
      .needed()
      .options("service_type", words::service_type, support_types(visit))
      .options("supplier", words::supplier, suppliers(visit))
      .hint(words::supplier_hint)
      .field("amount", words::amount, Input::money)
      .field("own_share", words::own_share, Input::money)
      .field("hours", words::hours, Input::number)
      .field("service_starts", words::service_starts, Input::date, today(visit))
      .write_folded(html, words::add_service, problems);
}

void write_voucher_form(Html& html, Visit& visit, const ProjectView& view, const Problems& problems) {
  OfficeForm(visit, address_of(view, "issue-voucher"))
      .field("voucher_amount", words::voucher_amount, Input::money)
      .needed()
      .field("valid_from", words::valid_from, Input::date, today(visit))
      .needed()
      .field("valid_to", words::valid_to, Input::date, to_text(view.project.record.period.last()))
      .needed()
      .write_folded(html, words::issue_voucher, problems);
}

Problems suspend_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const auto reason = form.text("suspend_reason", words::suspend_reason);
  if (form.problems().has_errors()) return form.problems();
  return support::suspend_agreement(writer, visit.registry(), agreement_of(visit, writer, project), reason,
                                    visit.today())
      .problems;
}

Problems consent_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const auto person = form.text("person", words::person);
  if (form.problems().has_errors()) return form.problems();
  return support::consent_to_agreement(
             writer, visit.registry(),
             {.agreement = agreement_of(visit, writer, project), .person = person, .at = visit.site().clock()})
      .problems;
}

Problems conclude_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const support::AgreementConcluded concluded{.agreement = agreement_of(visit, writer, project),
                                              .starts_on = form.day("starts_on", words::starts_on),
                                              .concluded_on = form.day("concluded_on", words::concluded_on)};
  if (form.problems().has_errors()) return form.problems();
  const OfficeRules rules(visit);
  return support::conclude_agreement(writer, visit.registry(), rules.desk(), concluded).problems;
}

Problems ask_change_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const support::ChangeAsked asked{.support_project = project,
                                   .kind = choice_in_form<SupportChangeKind>(visit, "change_kind"),
                                   .before = form.text_or_none("change_before").value_or(""),
                                   .after = form.text("change_after", words::change_after),
                                   .reason = form.text("change_reason", words::change_reason),
                                   .requested_on = visit.today()};
  if (form.problems().has_errors()) return form.problems();
  const OfficeRules rules(visit);
  return support::ask_change(writer, visit.registry(), rules.desk(), asked).problems;
}

Problems decide_change_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  const auto change = number_in_form(visit, "change");
  if (!is_of_project<SupportChange>(visit, writer, "support_change", change, project)) return {{.code = "OFF-202"}};
  return support::decide_change(writer, visit.registry(), change, visit.form("is_approved") == "1", visit.today())
      .problems;
}

Problems plan_steps_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  support::StepsPlanned planned{.support_project = project,
                                .owner = form.text("step_owner", words::step_owner),
                                .first_due = form.day("first_due", words::first_due),
                                .days_apart = static_cast<int>(form.count_or_none("days_apart").value_or(30))};
  if (visit.form("step_plan") == support::job_plans().back().code) planned.plan = support::JobPlan::medicine;
  if (form.problems().has_errors()) return form.problems();
  return support::plan_steps(writer, visit.registry(), planned).problems;
}

Problems add_step_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const support::StepAdded added{.support_project = project,
                                 .name = form.text("new_step", words::step_name),
                                 .owner = form.text("new_owner", words::step_owner),
                                 .due_on = form.day("new_due", words::step_due)};
  if (form.problems().has_errors()) return form.problems();
  return support::add_step(writer, visit.registry(), added).problems;
}

Problems move_step_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const support::StepMoved moved{.step = number_in_form(visit, "step"),
                                 .state = choice_in_form<JobStepState>(visit, "step_state"),
                                 .on = form.day("step_on", words::step_on),
                                 .result = form.text_or_none("step_result").value_or("")};
  if (form.problems().has_errors()) return form.problems();
  if (!is_of_project<JobStep>(visit, writer, "job_step", moved.step, project)) return {{.code = "OFF-202"}};
  return support::move_step(writer, visit.registry(), moved).problems;
}

Problems add_service_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  support::ServicePlanned planned{.support_project = project,
                                  .support_type = number_in_form(visit, "service_type"),
                                  .title = form.text("service_title", words::service),
                                  .amount = form.money_or_none("amount"),
                                  .own_share = form.money_or_none("own_share"),
                                  .hours = form.number_or_none("hours"),
                                  .starts_on = form.day("service_starts", words::service_starts)};
  if (const auto supplier = number_in_form(visit, "supplier"); supplier != 0) planned.supplier = supplier;
  if (form.problems().has_errors()) return form.problems();
  return support::plan_service(writer, visit.registry(), planned).problems;
}

Problems issue_voucher_by_form(Visit& visit, Writer& writer, std::int64_t project) {
  FormReader form(visit);
  const Won amount = form.money("voucher_amount", words::voucher_amount);
  const Date from = form.day("valid_from", words::valid_from);
  const Date until = form.day("valid_to", words::valid_to);
  if (form.problems().has_errors()) return form.problems();
  if (until < from) return {{.code = "SUP-106", .field = "valid_to"}};
  return support::issue_project_voucher(
             writer, visit.registry(),
             {.support_project = project, .amount = amount, .valid = Period::checked(from, until)})
      .problems;
}

}  // namespace geojeom
