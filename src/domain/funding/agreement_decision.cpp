#include <algorithm>

#include "domain/funding/agreement_changes.hpp"
#include "domain/funding/agreement_terms.hpp"

namespace geojeom {
namespace {

/// FUN-314 where a value is no longer what the request took it for.
Problems check_unmoved(Reader& reader, const AgreementCase& found, const std::vector<AgreementChangeLine>& lines) {
  const auto terms = terms_now(reader, found);
  for (const auto& line : lines) {
    if (line.term == AgreementTerm::other) continue;
    const auto term =
        std::find_if(terms.begin(), terms.end(), [&](const Term& each) { return each.key == key_of(line); });
    const TermValue now = term == terms.end() ? TermValue{} : term->value;
    if (now == value_before(line)) continue;
    const Choice& label = agreement_terms[static_cast<std::size_t>(line.term)];
    return {{.code = "FUN-314",
             .field = "change",
             .details = {{"term", std::string(label.ko)}, {"term_en", std::string(label.en)}}}};
  }
  return {};
}

/// Saves what a line's record has become.
template <class T>
Problems save_placed(Writer& writer, const char* type_name, const Placed<T>& placed) {
  const RecordType& type = writer.registry().at(type_name);
  return save_change(writer, type, {.id = placed.id, .version = placed.version, .row = to_row(type, placed.record)})
      .problems;
}

Problems move_money(Writer& writer, const AgreementChangeLine& line) {
  if (line.term == AgreementTerm::funding_line) {
    auto stored = find_placed<FundingLine>(writer, "funding_line", line.line->value);
    stored->record.amount = line.amount_after.value_or(Won(0));
    return save_placed(writer, "funding_line", *stored);
  }
  auto stored = find_placed<BudgetItem>(writer, "budget_item", line.item->value);
  stored->record.amount = line.amount_after.value_or(Won(0));
  return save_placed(writer, "budget_item", *stored);
}

/// Writes a term into the agreement or the project, which are saved afterwards.
void move_term(AgreementCase& found, const AgreementChange& change, const AgreementChangeLine& line) {
  Agreement& agreement = found.agreement.record;
  if (line.term == AgreementTerm::amount) agreement.amount = line.amount_after;
  if (line.term == AgreementTerm::period && change.new_period) agreement.period = *change.new_period;
  if (!found.project) return;
  Project& project = found.project->record;
  if (line.term == AgreementTerm::amount && project.total_budget && line.amount_after && line.amount_before)
    project.total_budget = *project.total_budget + *line.amount_after - *line.amount_before;
  if (line.term == AgreementTerm::period && change.new_period) {
    const auto& whole = project.period;
    project.period = Period::checked(std::min(whole.first(), change.new_period->first()), change.new_period->last());
  }
  if (line.term == AgreementTerm::manager) project.manager = line.person_after;
  if (line.term == AgreementTerm::lead_organisation) project.lead = change.new_lead;
  if (line.term == AgreementTerm::partners) project.partners = line.text_after;
  if (line.term == AgreementTerm::final_goal) project.goal = line.text_after;
}

/// FUN-311, FUN-312, FUN-315 and a refusal that says nothing.
Problems check_decision(const Placed<AgreementChange>& change, const ChangeDecision& decision) {
  if (change.record.state != ChangeState::requested) {
    const Choice& state = change_states[static_cast<std::size_t>(change.record.state)];
    return {{.code = "FUN-315",
             .field = "state",
             .details = {{"state", std::string(state.ko)}, {"state_en", std::string(state.en)}}}};
  }
  if (decision.version && *decision.version != change.version) return {{.code = "FUN-312"}};
  Problems problems;
  if (decision.on < change.record.requested_on)
    problems.add({.code = "FUN-311", .field = "on", .details = {{"earliest", to_text(change.record.requested_on)}}});
  if (!decision.is_approved && decision.note.empty())
    problems.add({.code = "REC-101",
                  .field = "note",
                  .details = {{"label", "반려 사유"}, {"label_en", "Reason of the refusal"}}});
  return problems;
}

std::vector<AgreementChangeLine> lines_of(Reader& reader, std::int64_t change) {
  std::vector<AgreementChangeLine> lines;
  for (auto& line :
       placed_where<AgreementChangeLine>(reader, "agreement_change_line", {"change", Compare::equal, {change}}))
    lines.push_back(std::move(line.record));
  return lines;
}

}  // namespace

Problems apply_change(Writer& writer, AgreementCase& found, const AgreementChange& change,
                      const std::vector<AgreementChangeLine>& lines) {
  Problems problems = check_unmoved(writer, found, lines);
  if (problems.has_errors()) return problems;
  for (const auto& line : lines) {
    const bool is_money = line.term == AgreementTerm::funding_line || line.term == AgreementTerm::budget_item;
    if (is_money) {
      problems.add(move_money(writer, line));
    } else {
      move_term(found, change, line);
    }
  }
  found.agreement.record.state = AgreementState::concluded;
  found.agreement.record.rule_pack = change.rule_pack;
  found.agreement.record.rule_version = change.rule_version;
  problems.add(save_placed(writer, "agreement", found.agreement));
  if (found.project) problems.add(save_placed(writer, "project", *found.project));
  return problems;
}

Saved decide_change(Writer& writer, const ChangeDecision& decision) {
  auto change = find_placed<AgreementChange>(writer, "agreement_change", decision.change);
  if (!change) return {.problems = {{.code = "FUN-301", .field = "change"}}};
  auto loaded = load_agreement_case(writer, change->record.agreement.value);
  if (!loaded) return {.problems = {loaded.problem()}};
  AgreementCase found = *std::move(loaded);
  Problems problems = check_decision(*change, decision);
  if (problems.has_errors()) return {.problems = problems};
  AgreementChange& record = change->record;
  record.state = decision.is_approved ? ChangeState::approved : ChangeState::rejected;
  record.decided_on = decision.on;
  if (!decision.decided_by.empty()) record.decided_by = decision.decided_by;
  if (!decision.note.empty()) record.decision_note = decision.note;
  if (decision.is_approved) record.agreement_version = latest_version(writer, found.agreement.id) + 1;
  Saved saved{
      .id = change->id, .version = change->version, .problems = save_placed(writer, "agreement_change", *change)};
  if (!saved.ok()) return saved;
  if (decision.is_approved) {
    saved.problems.add(apply_change(writer, found, record, lines_of(writer, change->id)));
    return saved;
  }
  if (found.agreement.record.state == AgreementState::change_requested) {
    found.agreement.record.state = AgreementState::concluded;
    saved.problems.add(save_placed(writer, "agreement", found.agreement));
  }
  return saved;
}

}  // namespace geojeom
