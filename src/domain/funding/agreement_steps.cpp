#include "domain/funding/agreement_steps.hpp"

#include <algorithm>

#include "domain/clocks/clock_builder.hpp"
#include "domain/funding/agreement_papers.hpp"
#include "domain/funding/agreement_rules.hpp"
#include "domain/funding/records/obligation.hpp"

namespace geojeom {
namespace {

bool needs_reason(AgreementStep step) { return step == AgreementStep::suspend || step == AgreementStep::terminate; }

/// FUN-309, FUN-311 and what is missing, before any rule of the regime is asked.
Problems check_possible(const Agreement& agreement, const AgreementStepAsked& asked) {
  const auto possible = next_steps(agreement);
  if (std::find(possible.begin(), possible.end(), asked.step) == possible.end()) {
    const Choice& state = agreement_states[static_cast<std::size_t>(agreement.state)];
    return {{.code = "FUN-309",
             .field = "step",
             .details = {{"state", std::string(state.ko)}, {"state_en", std::string(state.en)}}}};
  }
  Problems problems;
  if (needs_reason(asked.step) && asked.reason.empty()) {
    problems.add({.code = "REC-101", .field = "reason", .details = {{"label", "사유"}, {"label_en", "Reason"}}});
  }
  const auto earliest =
      std::max({agreement.notified_on, agreement.concluded_on, agreement.suspended_on, agreement.cured_on});
  if (earliest && asked.on < *earliest) {
    problems.add({.code = "FUN-311", .field = "on", .details = {{"earliest", to_text(*earliest)}}});
  }
  return problems;
}

/// BR-17: a cure within its time is remembered with the rules by which it was counted; FUN-310 afterwards.
Problems cure(Writer& writer, const AgreementCase& found, const RuleWorld& world, const AgreementStepAsked& asked) {
  const Agreement& agreement = found.agreement.record;
  const auto rules = rules_of(found, world.rules, *agreement.suspended_on);
  const auto due = cure_due(rules, *agreement.suspended_on, world.calendar);
  if (!due) return {};
  if (asked.on > due->on) {
    return {{.code = "FUN-310",
             .field = "on",
             .details = {{"last", to_text(due->on)}, {"rule", "BR-17, " + to_text(due->stamp)}}}};
  }
  const RecordType& type = writer.registry().at("obligation");
  const Obligation met{.code = clock_code(suspended_code(agreement), "suspension_cure", 1),
                       .deadline = "suspension_cure",
                       .programme = std::nullopt,
                       .project = std::nullopt,
                       .agreement = Id<Agreement>{found.agreement.id},
                       .time = 1,
                       .event_on = *agreement.suspended_on,
                       .due_on = due->on,
                       .met_on = asked.on,
                       .suspended_on = std::nullopt,
                       .remark = agreement.suspension_reason,
                       .rule_pack = due->stamp.id,
                       .rule_version = due->stamp.version};
  return save_new(writer, type, {.organisation = found.agreement.organisation, .row = to_row(type, met)}).problems;
}

void move(Agreement& agreement, const AgreementStepAsked& asked) {
  switch (asked.step) {
    case AgreementStep::papers:
      agreement.papers_on = asked.on;
      break;
    case AgreementStep::suspend:
      agreement.state = AgreementState::suspended;
      agreement.suspended_on = asked.on;
      agreement.suspension_reason = asked.reason;
      agreement.cured_on.reset();
      break;
    case AgreementStep::cure:
      agreement.state = AgreementState::preparing;
      agreement.cured_on = asked.on;
      break;
    case AgreementStep::conclude:
      agreement.state = AgreementState::concluded;
      agreement.concluded_on = asked.on;
      break;
    case AgreementStep::enter:
      agreement.entered_on = asked.on;
      break;
    case AgreementStep::terminate:
      agreement.state = AgreementState::terminated;
      agreement.terminated_on = asked.on;
      agreement.termination_reason = asked.reason;
      break;
  }
}

}  // namespace

std::optional<AgreementStep> agreement_step_of(std::string_view code) {
  for (std::size_t i = 0; i < std::size(agreement_steps); ++i) {
    if (agreement_steps[i].code == code) return static_cast<AgreementStep>(i);
  }
  return std::nullopt;
}

AgreementStanding standing_of(const Agreement& agreement, Date today) {
  using enum AgreementStanding;
  if (agreement.state == AgreementState::preparing) return draft;
  if (agreement.state == AgreementState::suspended) return suspended;
  if (agreement.state == AgreementState::terminated) return terminated;
  if (agreement.period.last() < today) return ended;
  if (agreement.state == AgreementState::change_requested) return change_pending;
  return today < agreement.period.first() ? signed_only : running;
}

std::vector<AgreementStep> next_steps(const Agreement& agreement) {
  using enum AgreementStep;
  switch (agreement.state) {
    case AgreementState::preparing:
      return agreement.papers_on ? std::vector{conclude, suspend} : std::vector{papers, suspend, conclude};
    case AgreementState::suspended:
      return {cure, terminate};
    case AgreementState::concluded:
    case AgreementState::change_requested:
      return agreement.entered_on ? std::vector{terminate} : std::vector{enter, terminate};
    case AgreementState::terminated:
      break;
  }
  return {};
}

Saved take_agreement_step(Writer& writer, const RuleWorld& world, const AgreementStepAsked& asked) {
  auto loaded = load_agreement_case(writer, asked.agreement);
  if (!loaded) return {.problems = {loaded.problem()}};
  AgreementCase found = *std::move(loaded);
  Agreement& agreement = found.agreement.record;
  if (asked.version && *asked.version != found.agreement.version) return {.problems = {{.code = "FUN-312"}}};
  Problems problems = check_possible(agreement, asked);
  if (problems.has_errors()) return {.problems = problems};
  const auto rules = rules_of(found, world.rules, asked.on);
  if (asked.step == AgreementStep::conclude) {
    problems = check_conclusion(rules, agreement, asked.on, found.has_stages);
    problems.add(check_agreement_papers(agreement_papers(writer, rules, found.agreement.id), rules));
  }
  if (asked.step == AgreementStep::cure) problems = cure(writer, found, world, asked);
  if (problems.has_errors()) return {.problems = problems};
  move(agreement, asked);
  stamp(agreement, rules);
  const RecordType& type = writer.registry().at("agreement");
  return save_change(writer, type,
                     {.id = found.agreement.id, .version = found.agreement.version, .row = to_row(type, agreement)});
}

}  // namespace geojeom
