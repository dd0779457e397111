#include "domain/support/outcome/outcome_actions.hpp"

#include "domain/support/outcome/follow_up_schedule.hpp"
#include "domain/support/outcome/outcome_entry.hpp"
#include "domain/support/outcome/outcome_rules.hpp"
#include "domain/support/records/application.hpp"

namespace geojeom::support {
namespace {

using Outcomes = RecordTable<SupportOutcome>;
using FollowUps = RecordTable<FollowUp>;

std::optional<CompanyYear> company_year(Reader& reader, const Registry& registry, std::int64_t company, int year) {
  const auto found =
      RecordTable<CompanyYear>(registry, "company_year")
          .where(reader, {refers_to("company", company), {"year", Compare::equal, {std::int64_t{year}}}});
  return found.empty() ? std::nullopt : std::optional(found.front().record);
}

std::optional<FollowUp> last_answer(Reader& reader, const Registry& registry, const FollowUp& survey) {
  const auto found = FollowUps(registry, "follow_up")
                         .where(reader, {refers_to("company", survey.company.value),
                                         refers_to("project", survey.project.value),
                                         {"year", Compare::equal, {std::int64_t{survey.year.year() - 1}}}});
  if (found.empty() || found.front().record.state != FollowUpState::answered) return std::nullopt;
  return found.front().record;
}

Acted with_problems(Acted done, Problems before) {
  before.add(std::move(done.problems));
  done.problems = std::move(before);
  return done;
}

Problem outcome_state(const SupportOutcome& outcome) {
  return in_state("SUP-185", outcome_states[static_cast<std::size_t>(outcome.state)]);
}

/// The regime of the call behind a support project.
std::optional<std::string> regime_of(Reader& reader, const Registry& registry, const SupportProject& project) {
  if (!project.application) return std::nullopt;
  const auto application = RecordTable<SupportApplication>(registry, "application").find(reader, *project.application);
  const auto call = application
                        ? RecordTable<CallForApplications>(registry, "call").find(reader, application->record.call)
                        : std::nullopt;
  return call ? call->record.regime : std::nullopt;
}

}  // namespace

Acted verify_outcome(Writer& writer, const Registry& registry, const OutcomeStep& step) {
  const Outcomes outcomes(registry, "outcome");
  auto stored = outcomes.find(writer, step.outcome);
  if (!stored) return refused({missing_record(step.outcome)});
  auto& outcome = stored->record;
  if (outcome.state != OutcomeState::claimed) return refused({outcome_state(outcome)});
  Problems problems = check_evidence(outcome);
  problems.add(check_other_person(outcome, step.person));
  std::vector<SupportOutcome> others;
  problems.add(doubts_about(outcome, context_of(writer, registry, *stored, others)));
  if (problems.has_errors()) return refused(std::move(problems));
  outcome.state = OutcomeState::verified;
  outcome.verified_by = step.person;
  outcome.verified_on = step.on;
  return with_problems(outcomes.change(writer, *stored), std::move(problems));
}

Acted confirm_outcome(Writer& writer, const Registry& registry, const OutcomeStep& step) {
  const Outcomes outcomes(registry, "outcome");
  auto stored = outcomes.find(writer, step.outcome);
  if (!stored) return refused({missing_record(step.outcome)});
  auto& outcome = stored->record;
  if (outcome.state != OutcomeState::verified) return refused({outcome_state(outcome)});
  Problems problems = check_other_person(outcome, step.person);
  if (problems.has_errors()) return refused(std::move(problems));
  outcome.state = OutcomeState::confirmed;
  outcome.confirmed_by = step.person;
  outcome.confirmed_on = step.on;
  return outcomes.change(writer, *stored);
}

Acted plan_follow_ups(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t support_project) {
  const auto project = RecordTable<SupportProject>(registry, "support_project").find(writer, support_project);
  if (!project) return refused({missing_record(support_project)});
  const auto rules = desk.of(regime_of(writer, registry, project->record), project->record.period.last());
  const auto planned = follow_up_schedule(project->record, rules, desk.calendar);
  if (!planned) return refused({planned.problem()});
  const FollowUps surveys(registry, "follow_up");
  Acted made;
  for (const auto& one : *planned) {
    FollowUp survey{};
    survey.company = project->record.company;
    survey.project = project->record.project;
    survey.support_project = project->ref();
    survey.year = one.year;
    survey.number = one.number;
    survey.due_on = one.due.on;
    survey.state = FollowUpState::due;
    if (surveys.add(writer, project->organisation, survey).ok()) ++made.id;
  }
  return made;
}

Acted answer_follow_up(Writer& writer, const Registry& registry, const FollowUpAnswered& answered) {
  const FollowUps surveys(registry, "follow_up");
  auto stored = surveys.find(writer, answered.follow_up);
  if (!stored) return refused({missing_record(answered.follow_up)});
  auto& survey = stored->record;
  if (survey.state == FollowUpState::exempt) return refused({{.code = "SUP-193", .field = "state"}});
  survey.sales = answered.sales;
  survey.exports = answered.exports;
  survey.new_hires = answered.new_hires;
  survey.patents = answered.patents;
  survey.investment = answered.investment;
  survey.satisfaction = answered.satisfaction;
  if (!answered.remark.empty()) survey.remark = answered.remark;
  survey.state = FollowUpState::answered;
  survey.answered_on = answered.on;
  Problems problems =
      check_follow_up_values(survey, last_answer(writer, registry, survey),
                             company_year(writer, registry, survey.company.value, survey.year.year() - 1));
  return with_problems(surveys.change(writer, *stored), std::move(problems));
}

FollowUp prefilled(Reader& reader, const Registry& registry, std::int64_t follow_up) {
  const auto stored = FollowUps(registry, "follow_up").find(reader, follow_up);
  if (!stored) return {};
  FollowUp survey = stored->record;
  if (survey.state == FollowUpState::answered) return survey;
  const auto before = last_answer(reader, registry, survey);
  if (before && !survey.sales) survey.sales = before->sales;
  const auto year = company_year(reader, registry, survey.company.value, survey.year.year() - 1);
  if (year && !survey.exports) survey.exports = year->exports;
  return survey;
}

Acted remind_follow_up(Writer& writer, const Registry& registry, std::int64_t follow_up, ReminderChannel channel,
                       Date on) {
  const FollowUps surveys(registry, "follow_up");
  auto stored = surveys.find(writer, follow_up);
  if (!stored) return refused({missing_record(follow_up)});
  auto& survey = stored->record;
  if (survey.state == FollowUpState::answered || survey.state == FollowUpState::exempt) {
    return refused({{.code = "SUP-194", .field = "state"}});
  }
  survey.state = on > survey.due_on ? FollowUpState::not_answered : FollowUpState::requested;
  if (Acted done = surveys.change(writer, *stored); !done.ok()) return done;
  const RecordTable<FollowUpReminder> reminders(registry, "follow_up_reminder");
  const auto sent = reminders.where(writer, {refers_to("company", survey.company.value),
                                             refers_to("project", survey.project.value),
                                             {"year", Compare::equal, {std::int64_t{survey.year.year()}}}});
  return reminders.add(writer, stored->organisation,
                       {.company = survey.company,
                        .project = survey.project,
                        .year = survey.year,
                        .number = static_cast<std::int64_t>(sent.size()) + 1,
                        .sent_on = on,
                        .channel = channel,
                        .remark = {}});
}

}  // namespace geojeom::support
