#include "domain/support/delivery/agreement_actions.hpp"

#include <fmt/format.h>

#include "domain/support/company/soundness.hpp"
#include "domain/support/delivery/agreement_rules.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/decision.hpp"

namespace geojeom::support {
namespace {

using Agreements = RecordTable<SupportAgreement>;
using Projects = RecordTable<SupportProject>;

Problem agreement_state(const SupportAgreement& agreement) {
  return in_state("SUP-185", support_agreement_states[static_cast<std::size_t>(agreement.state)]);
}

template <class T>
std::vector<T> of_company(Reader& reader, const Registry& registry, std::string_view type, std::int64_t company) {
  std::vector<T> found;
  for (auto& one : RecordTable<T>(registry, type).where(reader, {refers_to("company", company)})) {
    found.push_back(std::move(one.record));
  }
  return found;
}

/// Whether the company may be supported on that day (BR-03, BR-20).
Problems check_company(Reader& reader, const Registry& registry, std::int64_t company, Date on) {
  const auto stored = RecordTable<Company>(registry, "company").find(reader, company);
  ensure(stored.has_value(), "a support project refers to its company");
  Problems problems = check_business_status(stored->record);
  problems.add(check_sanctions(of_company<Sanction>(reader, registry, "sanction", company), on));
  problems.add(check_soundness(stored->record, of_company<CompanyYear>(reader, registry, "company_year", company), on));
  return problems;
}

Problem lacking(const char* field, Words what) {
  return {.code = "SUP-144", .field = field, .details = {{"what", what.ko}, {"what_en", what.en}}};
}

/// The call of a support project's application, where it has one.
std::optional<std::string> regime_of(Reader& reader, const Registry& registry, const SupportProject& project) {
  if (!project.application) return std::nullopt;
  const auto application = RecordTable<SupportApplication>(registry, "application").find(reader, *project.application);
  if (!application) return std::nullopt;
  const auto call = RecordTable<CallForApplications>(registry, "call").find(reader, application->record.call);
  return call ? call->record.regime : std::nullopt;
}

SupportProject project_of(const Stored<SupportApplication>& application, const CallForApplications& call,
                          std::string code, Won amount) {
  SupportProject project{};
  project.code = std::move(code);
  project.application = application.ref();
  project.project = *call.project;
  project.company = application.record.company;
  project.support_type = call.support_type;
  project.title = application.record.title;
  project.item = application.record.item;
  project.period = *application.record.period;
  project.state = SupportProjectState::preparing;
  project.public_money = amount;
  project.own_cash = application.record.own_share;
  return project;
}

/// What the panel decided, else what was asked for.
Won decided_amount(Reader& reader, const Registry& registry, const Stored<SupportApplication>& application) {
  Won amount = application.record.requested.value_or(Won());
  for (const auto& one :
       RecordTable<Decision>(registry, "decision").where(reader, {refers_to("application", application.id)})) {
    if (one.record.amount) amount = *one.record.amount;
  }
  return amount;
}

std::string_view change_subject(SupportChangeKind kind) {
  switch (kind) {
    case SupportChangeKind::item:
      return "final_goal";
    case SupportChangeKind::amount:
      return "totals";
    case SupportChangeKind::period:
      return "period";
    case SupportChangeKind::supplier:
      return "partner";
    case SupportChangeKind::person:
      return "manager";
    case SupportChangeKind::other:
      break;
  }
  return "other";
}

}  // namespace

Acted prepare_agreement(Writer& writer, const Registry& registry, const RuleDesk& desk,
                        const AgreementPrepared& prepared) {
  const auto application = RecordTable<SupportApplication>(registry, "application").find(writer, prepared.application);
  if (!application) return refused({missing_record(prepared.application)});
  if (application->record.state != ApplicationState::confirmed) {
    return refused({in_state("SUP-157", application_states[static_cast<std::size_t>(application->record.state)])});
  }
  const auto call = RecordTable<CallForApplications>(registry, "call").find(writer, application->record.call);
  if (!call->record.project) return refused({lacking("project", {"과제", "project"})});
  if (!application->record.period) return refused({lacking("period", {"수행기간", "period"})});
  const auto rules = desk.of(call->record.regime, prepared.notified_on);
  const auto deadline = rules.deadline("agreement_papers");
  if (!deadline) return refused({{.code = "RUL-121", .field = "papers_due_on"}});
  const auto due = due_date(deadline, prepared.notified_on, desk.calendar);
  if (!due) return refused({due.problem()});

  const Projects projects(registry, "support_project");
  const Won amount = decided_amount(writer, registry, *application);
  const std::string code =
      next_code(writer, projects.type(), application->organisation, fmt::format("SP-{}", prepared.notified_on.year()));
  const Acted project =
      projects.add(writer, application->organisation, project_of(*application, call->record, code, amount));
  if (!project.ok()) return project;
  SupportAgreement agreement{};
  agreement.code = "AGR-" + code;
  agreement.support_project = {project.id};
  agreement.public_money = amount;
  agreement.own_cash = application->record.own_share;
  agreement.notified_on = prepared.notified_on;
  agreement.papers_due_on = due->on;
  agreement.terms = prepared.terms;
  agreement.state = SupportAgreementState::preparing;
  agreement.rule_pack = to_text(due->stamp);
  return Agreements(registry, "support_agreement").add(writer, application->organisation, agreement);
}

Acted suspend_agreement(Writer& writer, const Registry& registry, std::int64_t agreement, const std::string& reason,
                        Date on) {
  const Agreements agreements(registry, "support_agreement");
  auto stored = agreements.find(writer, agreement);
  if (!stored) return refused({missing_record(agreement)});
  if (stored->record.state != SupportAgreementState::preparing) return refused({agreement_state(stored->record)});
  stored->record.state = SupportAgreementState::suspended;
  stored->record.suspended_on = on;
  stored->record.suspension_reason = reason;
  return agreements.change(writer, *stored);
}

Acted consent_to_agreement(Writer& writer, const Registry& registry, const Consent& consent) {
  const Agreements agreements(registry, "support_agreement");
  auto stored = agreements.find(writer, consent.agreement);
  if (!stored) return refused({missing_record(consent.agreement)});
  const bool is_open = stored->record.state == SupportAgreementState::preparing ||
                       stored->record.state == SupportAgreementState::suspended;
  if (!is_open || stored->record.consented_at) return refused({agreement_state(stored->record)});
  stored->record.terms_hash = FileHash{writer.keep_file(stored->record.terms.value_or(""))};
  stored->record.consented_by = consent.person;
  stored->record.consented_at = consent.at;
  return agreements.change(writer, *stored);
}

Acted conclude_agreement(Writer& writer, const Registry& registry, const RuleDesk& desk,
                         const AgreementConcluded& concluded) {
  const Agreements agreements(registry, "support_agreement");
  const Projects projects(registry, "support_project");
  auto stored = agreements.find(writer, concluded.agreement);
  if (!stored) return refused({missing_record(concluded.agreement)});
  auto& agreement = stored->record;
  const bool is_open =
      agreement.state == SupportAgreementState::preparing || agreement.state == SupportAgreementState::suspended;
  if (!is_open || !agreement.consented_at) return refused({agreement_state(agreement)});
  auto project = projects.find(writer, agreement.support_project);
  ensure(project.has_value(), "an agreement refers to its project");
  const auto rules = desk.of(regime_of(writer, registry, project->record), concluded.concluded_on);
  Problems problems = check_agreement_start(agreement.notified_on, concluded.starts_on, concluded.concluded_on);
  if (agreement.suspended_on) {
    const auto due = suspension_cure_due(rules, *agreement.suspended_on, desk.calendar);
    if (due) problems.add(check_cured_in_time(concluded.concluded_on, due->on));
  }
  problems.add(check_company(writer, registry, project->record.company.value, concluded.concluded_on));
  if (problems.has_errors()) return refused(std::move(problems));
  agreement.state = SupportAgreementState::concluded;
  agreement.starts_on = concluded.starts_on;
  agreement.concluded_on = concluded.concluded_on;
  project->record.state = SupportProjectState::concluded;
  const auto report = rules.deadline("final_report");
  const auto report_due = report ? due_date(report, project->record.period.last(), desk.calendar)
                                 : Result<DueDate>(Problem{.code = "RUL-121"});
  if (report_due) project->record.report_due_on = report_due->on;
  if (Acted done = projects.change(writer, *project); !done.ok()) return done;
  Acted done = agreements.change(writer, *stored);
  problems.add(std::move(done.problems));
  done.problems = std::move(problems);
  return done;
}

Acted ask_change(Writer& writer, const Registry& registry, const RuleDesk& desk, const ChangeAsked& asked) {
  const auto project = Projects(registry, "support_project").find(writer, asked.support_project);
  if (!project) return refused({missing_record(asked.support_project)});
  const auto rules = desk.of(regime_of(writer, registry, project->record), asked.requested_on);
  const auto treatment = rules.change(change_subject(asked.kind));
  SupportChange change{};
  change.support_project = project->ref();
  change.kind = asked.kind;
  change.needs_approval = !treatment || treatment->treatment == ChangeTreatment::approval;
  change.requested_on = asked.requested_on;
  if (!asked.before.empty()) change.before = asked.before;
  change.after = asked.after;
  change.reason = asked.reason;
  change.state = change.needs_approval ? SupportChangeState::requested : SupportChangeState::notified;
  const auto reply = rules.deadline("change_reply");
  if (change.needs_approval && reply) {
    const auto due = due_date(reply, asked.requested_on, desk.calendar);
    if (due) change.reply_due_on = due->on;
  }
  return RecordTable<SupportChange>(registry, "support_change").add(writer, project->organisation, change);
}

Acted decide_change(Writer& writer, const Registry& registry, std::int64_t change, bool is_approved, Date on) {
  const RecordTable<SupportChange> changes(registry, "support_change");
  auto stored = changes.find(writer, change);
  if (!stored) return refused({missing_record(change)});
  if (stored->record.state != SupportChangeState::requested) {
    return refused({in_state("SUP-185", support_change_states[static_cast<std::size_t>(stored->record.state)])});
  }
  stored->record.state = is_approved ? SupportChangeState::approved : SupportChangeState::refused;
  stored->record.decided_on = on;
  return changes.change(writer, *stored);
}

}  // namespace geojeom::support
