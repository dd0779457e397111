#include "domain/funding/agreement_changes.hpp"

#include <algorithm>

#include "domain/funding/agreement_rules.hpp"
#include "domain/funding/records/funding_line.hpp"

namespace geojeom {
namespace {

Problem missing(const char* field, const char* ko, const char* en) {
  return {.code = "REC-101", .field = field, .details = {{"label", ko}, {"label_en", en}}};
}

/// Where the period ended before the extensions of this year (BR-34 counts them together).
Date period_end_before_year(Reader& reader, const AgreementCase& found, Date on) {
  Date end = found.agreement.record.period.last();
  for (const auto& change :
       placed_where<AgreementChange>(reader, "agreement_change", {"agreement", Compare::equal, {found.agreement.id}})) {
    const bool counts = change.record.subject == ChangeSubject::period && change.record.agreement_version &&
                        change.record.requested_on.year() == on.year();
    if (!counts) continue;
    for (const auto& line :
         placed_where<AgreementChangeLine>(reader, "agreement_change_line", {"change", Compare::equal, {change.id}})) {
      const auto before = line.record.term == AgreementTerm::period && line.record.text_before
                              ? parse_period(*line.record.text_before)
                              : Result<Period>(Problem{.code = "DAT-111"});
      if (before) end = std::min(end, before->last());
    }
  }
  return end;
}

/// BR-33: only sources that are not national, and only downwards.
Problems check_own_share(Reader& reader, const std::vector<AgreementChangeLine>& lines) {
  for (const auto& line : lines) {
    if (line.term != AgreementTerm::funding_line) continue;
    const auto stored = find_placed<FundingLine>(reader, "funding_line", line.line->value);
    const bool is_cut = line.amount_after < line.amount_before;
    if (stored->record.source == FundSource::national || !is_cut) return {{.code = "FUN-317", .field = "money"}};
  }
  return {};
}

/// What comes in and what may be spent move by the same sum.
Problems check_balance(const std::vector<AgreementChangeLine>& lines) {
  Won sources;
  Won items;
  for (const auto& line : lines) {
    const Won moved = line.amount_after.value_or(Won(0)) - line.amount_before.value_or(Won(0));
    if (line.term == AgreementTerm::funding_line) sources += moved;
    if (line.term == AgreementTerm::budget_item) items += moved;
  }
  if (sources == items) return {};
  return {{.code = "FUN-316", .field = "money", .details = {{"sources", to_text(sources)}, {"items", to_text(items)}}}};
}

/// What the rules say of the subject, beyond its route.
Problems check_subject(Reader& reader, const AgreementCase& found, const RulesInForce& rules,
                       const ChangeAsked& asked) {
  switch (asked.subject) {
    case ChangeSubject::period:
      if (!asked.period) return {missing("period", "바꿀 기간", "New period")};
      return check_extension(rules, {.from = period_end_before_year(reader, found, asked.on),
                                     .to = asked.period->last(),
                                     .panel_on = asked.panel_on});
    case ChangeSubject::manager:
      return check_manager_reason(rules, asked.reason_code);
    case ChangeSubject::carry_over:
      return check_carry_over_day(rules, asked.on, project_year_end(reader, found, asked.on));
    default:
      return {};
  }
}

Problems check_asked(const AgreementCase& found, const ChangeAsked& asked) {
  if (asked.version && *asked.version != found.agreement.version) return {{.code = "FUN-312"}};
  const Agreement& agreement = found.agreement.record;
  if (agreement.state != AgreementState::concluded) {
    const Choice& state = agreement_states[static_cast<std::size_t>(agreement.state)];
    return {{.code = "FUN-309",
             .field = "step",
             .details = {{"state", std::string(state.ko)}, {"state_en", std::string(state.en)}}}};
  }
  Problems problems;
  if (asked.reason.empty()) problems.add(missing("reason", "변경 사유", "Reason"));
  if (agreement.concluded_on && asked.on < *agreement.concluded_on)
    problems.add({.code = "FUN-311", .field = "on", .details = {{"earliest", to_text(*agreement.concluded_on)}}});
  return problems;
}

/// BR-33: a change that needs approval is asked for early enough before the year's end.
Problems check_request_day(const RulesInForce& rules, Date on, Date year_end, const WorkingCalendar& calendar) {
  const auto due = change_request_due(rules, year_end, calendar);
  if (!due || on <= due->on) return {};
  return {{.code = "FUN-313",
           .field = "on",
           .details = {{"last", to_text(due->on)}, {"rule", "BR-33, " + to_text(due->stamp)}}}};
}

AgreementChange change_of(const AgreementCase& found, const ChangeAsked& asked, ChangeRoute route,
                          std::int64_t number) {
  AgreementChange change{};
  change.code = found.agreement.record.code + "-C" + std::to_string(number);
  change.agreement = {found.agreement.id};
  change.subject = asked.subject;
  change.route = route;
  change.state = route == ChangeRoute::approval ? ChangeState::requested : ChangeState::notified;
  change.requested_on = asked.on;
  change.reason = asked.reason;
  change.panel_on = asked.panel_on;
  change.new_period = asked.period;
  change.new_lead = asked.lead;
  if (!asked.reason_code.empty()) change.reason_code = asked.reason_code;
  if (!asked.manager.empty()) change.new_manager = asked.manager;
  if (!asked.requested_by.empty()) change.requested_by = asked.requested_by;
  if (route == ChangeRoute::notification) change.decided_on = asked.on;
  return change;
}

Saved save_with_lines(Writer& writer, const AgreementCase& found, const AgreementChange& change,
                      std::vector<AgreementChangeLine>& lines) {
  const RecordType& type = writer.registry().at("agreement_change");
  const RecordType& line_type = writer.registry().at("agreement_change_line");
  const auto organisation = found.agreement.organisation;
  Saved saved = save_new(writer, type, {.organisation = organisation, .row = to_row(type, change)});
  std::int64_t number = 0;
  for (auto& line : lines) {
    if (!saved.ok()) return saved;
    line.change = {saved.id};
    line.number = ++number;
    saved.problems.add(
        save_new(writer, line_type, {.organisation = organisation, .row = to_row(line_type, line)}).problems);
  }
  return saved;
}

Problems check_change(Writer& writer, const RuleWorld& world, const AgreementCase& found, const ChangeAsked& asked,
                      const std::vector<AgreementChangeLine>& lines, ChangeRoute route) {
  const auto rules = rules_of(found, world.rules, asked.on);
  Problems problems = check_subject(writer, found, rules, asked);
  problems.add(check_change_lines(asked.subject, lines));
  if (asked.subject == ChangeSubject::own_share) problems.add(check_own_share(writer, lines));
  if (content_of(asked.subject) == ChangeContent::money) problems.add(check_balance(lines));
  if (route == ChangeRoute::approval)
    problems.add(check_request_day(rules, asked.on, project_year_end(writer, found, asked.on), world.calendar));
  return problems;
}

}  // namespace

std::int64_t latest_version(Reader& reader, std::int64_t agreement) {
  std::int64_t version = 1;
  for (const auto& change :
       placed_where<AgreementChange>(reader, "agreement_change", {"agreement", Compare::equal, {agreement}}))
    version = std::max(version, change.record.agreement_version.value_or(1));
  return version;
}

Saved request_change(Writer& writer, const RuleWorld& world, const ChangeAsked& asked) {
  auto loaded = load_agreement_case(writer, asked.agreement);
  if (!loaded) return {.problems = {loaded.problem()}};
  AgreementCase found = *std::move(loaded);
  Problems problems = check_asked(found, asked);
  if (problems.has_errors()) return {.problems = problems};
  const auto rules = rules_of(found, world.rules, asked.on);
  const auto route = route_of(rules, asked.subject, asked.equipment);
  auto lines = lines_of_change(writer, found, asked);
  problems = check_change(writer, world, found, asked, lines, route);
  if (problems.has_errors()) return {.problems = problems};
  const auto number = 1 + writer.count({.type = &writer.registry().at("agreement_change"),
                                        .where = {{"agreement", Compare::equal, {found.agreement.id}}}});
  AgreementChange change = change_of(found, asked, route, number);
  stamp(change, rules);
  if (route == ChangeRoute::notification) change.agreement_version = latest_version(writer, found.agreement.id) + 1;
  Saved saved = save_with_lines(writer, found, change, lines);
  if (!saved.ok()) return saved;
  if (route == ChangeRoute::notification) {
    saved.problems.add(apply_change(writer, found, change, lines));
    return saved;
  }
  found.agreement.record.state = AgreementState::change_requested;
  const RecordType& type = writer.registry().at("agreement");
  saved.problems.add(
      save_change(
          writer, type,
          {.id = found.agreement.id, .version = found.agreement.version, .row = to_row(type, found.agreement.record)})
          .problems);
  return saved;
}

}  // namespace geojeom
