#include "domain/strategy/selection_actions.hpp"

#include <algorithm>
#include <cmath>

#include "domain/strategy/records/expert_judgement.hpp"
#include "domain/strategy/records/selection_expert.hpp"
#include "record/save.hpp"

namespace geojeom {
namespace {

Problem frozen() { return {.code = "STR-123", .field = "selection"}; }

std::optional<StoredRow> judgement_on(Reader& reader, const RecordType& type, std::int64_t expert,
                                      std::int64_t criterion, std::int64_t other) {
  const Page page = reader.list({.type = &type,
                                 .where = {{"expert", Compare::equal, {expert}},
                                           {"criterion", Compare::equal, {criterion}},
                                           {"other", Compare::equal, {other}}},
                                 .limit = 1});
  if (page.rows.empty()) return std::nullopt;
  return page.rows.front();
}

Decimal times_of(double times) { return Decimal::from_micros(std::llround(times * 1e6)); }

/// Saves one comparison where the pair stands already, in either order, or as a new record.
Problems save_judgement(Writer& writer, const Registry& registry, const SelectionInputs& inputs, std::int64_t expert,
                        const JudgementAsked& asked) {
  if (!(asked.times >= 0.1111 && asked.times <= 9.0)) {
    return {{.code = "STR-125", .field = "times", .details = {{"value", to_text(times_of(asked.times))}}}};
  }
  const RecordType& type = registry.at("expert_judgement");
  ExpertJudgement judgement{{expert}, {asked.criterion}, {asked.other}, times_of(asked.times)};
  if (const auto there = judgement_on(writer, type, expert, asked.criterion, asked.other)) {
    return save_change(writer, type, {.id = there->id, .version = there->version, .row = to_row(type, judgement)})
        .problems;
  }
  if (const auto turned = judgement_on(writer, type, expert, asked.other, asked.criterion)) {
    judgement = {{expert}, {asked.other}, {asked.criterion}, times_of(1.0 / asked.times)};
    return save_change(writer, type, {.id = turned->id, .version = turned->version, .row = to_row(type, judgement)})
        .problems;
  }
  return save_new(writer, type, {.organisation = inputs.organisation, .row = to_row(type, judgement)}).problems;
}

bool has_finished(const SelectionInputs& inputs, std::size_t expert) {
  const auto opinions = opinions_of(inputs, expert);
  return std::all_of(opinions.begin(), opinions.end(),
                     [](const auto& one) { return one.pairs == 0 || one.pairs == one.pairs_needed; }) &&
         std::any_of(opinions.begin(), opinions.end(), [](const auto& one) { return one.pairs > 0; });
}

/// Writes what became of the candidates, stage by stage.
class OutcomeWriter {
 public:
  OutcomeWriter(Writer& writer, const Registry& registry, const SelectionInputs& inputs, const SelectionResult& result)
      : writer_(writer), type_(registry.at("selection_candidate")), inputs_(inputs), result_(result) {}

  Problems write() {
    Problems problems;
    for (std::size_t a = 0; a < inputs_.candidates.size(); ++a) {
      for (const auto stage : {SelectionStage::candidate, SelectionStage::promising, SelectionStage::strategic}) {
        problems.add(write_stage(a, stage));
      }
    }
    return problems;
  }

 private:
  Problems write_stage(std::size_t a, SelectionStage stage) {
    const auto& outcome = result_.outcomes[a];
    const auto stored = stored_at(a, stage);
    if (stage > outcome.reached) {
      if (!stored) return {};
      const auto removed = writer_.remove(type_, stored->id, stored->version);
      return removed ? Problems{} : Problems{removed.problem()};
    }
    SelectionCandidate candidate;
    if (stored) candidate = from_row<SelectionCandidate>(type_, stored->row);
    candidate.selection = {inputs_.id};
    candidate.industry = {inputs_.candidates[a].industry};
    candidate.stage = stage;
    if (!inputs_.candidates[a].group.empty()) candidate.group = inputs_.candidates[a].group;
    set_result(candidate, outcome, stage);
    if (stored) {
      return save_change(writer_, type_,
                         {.id = stored->id, .version = stored->version, .row = to_row(type_, candidate)})
          .problems;
    }
    return save_new(writer_, type_, {.organisation = inputs_.organisation, .row = to_row(type_, candidate)}).problems;
  }

  static void set_result(SelectionCandidate& candidate, const CandidateOutcome& outcome, SelectionStage stage) {
    const bool is_last = stage == outcome.reached;
    const std::size_t rank = stage == SelectionStage::candidate ? outcome.first_rank : outcome.second_rank;
    const double score = stage == SelectionStage::candidate ? outcome.first_score : outcome.second_score;
    candidate.rank = rank > 0 ? std::optional<std::int64_t>(static_cast<std::int64_t>(rank)) : std::nullopt;
    candidate.score = rank > 0 ? std::optional(Decimal::from_micros(std::llround(score * 1e8))) : std::nullopt;
    candidate.result = stage == SelectionStage::strategic ? CandidateResult::chosen
                       : is_last                          ? CandidateResult::dropped
                                                          : CandidateResult::advanced;
    candidate.dropped_reason.reset();
    if (candidate.result != CandidateResult::dropped) return;
    std::string reason;
    for (const auto& one : outcome.reasons_ko) reason += (reason.empty() ? "" : "; ") + one;
    candidate.dropped_reason = reason;
  }

  std::optional<StoredRow> stored_at(std::size_t a, SelectionStage stage) {
    const auto code = std::string(selection_stages[static_cast<std::size_t>(stage)].code);
    const Page page = writer_.list({.type = &type_,
                                    .where = {{"selection", Compare::equal, {inputs_.id}},
                                              {"industry", Compare::equal, {inputs_.candidates[a].industry}},
                                              {"stage", Compare::equal, {code}}},
                                    .limit = 1});
    if (page.rows.empty()) return std::nullopt;
    return page.rows.front();
  }

  Writer& writer_;
  const RecordType& type_;
  const SelectionInputs& inputs_;
  const SelectionResult& result_;
};

/// Sets the state past the rule that nobody does it by hand (admit_selection): this is the way it refers to.
Problems set_confirmed(Writer& writer, const Registry& registry, std::int64_t id, Date today) {
  const RecordType& type = registry.at("selection");
  const auto stored = writer.find(type, id);
  auto selection = from_row<Selection>(type, stored->row);
  selection.state = SelectionState::confirmed;
  selection.confirmed_on = today;
  const auto changed =
      writer.change(type, {.id = stored->id, .version = stored->version, .row = to_row(type, selection)});
  return changed ? Problems{} : Problems{changed.problem()};
}

/// From here on nothing of the selection changes (selection_lock.hpp).
Problems seal(Writer& writer, const Registry& registry, std::int64_t id, const std::string& report) {
  const RecordType& type = registry.at("selection");
  const auto stored = writer.find(type, id);
  auto selection = from_row<Selection>(type, stored->row);
  selection.confirmed_report = report;
  return save_change(writer, type, {.id = stored->id, .version = stored->version, .row = to_row(type, selection)})
      .problems;
}

Report selection_report_of() {
  for (const auto& report : declared_reports()) {
    if (report.name == "selection") return report;
  }
  return {};
}

}  // namespace

Result<std::size_t> expert_of_account(const SelectionInputs& inputs, std::int64_t account) {
  for (std::size_t e = 0; e < inputs.experts.size(); ++e) {
    if (inputs.experts[e].account == account) return e;
  }
  return Problem{.code = "STR-124", .field = "selection"};
}

Problems save_judgements(Writer& writer, const Registry& registry, const SelectionInputs& inputs, std::size_t expert,
                         const std::vector<JudgementAsked>& asked) {
  if (inputs.is_frozen()) return {frozen()};
  Problems problems;
  for (const auto& one : asked) {
    problems.add(save_judgement(writer, registry, inputs, inputs.experts[expert].id, one));
  }
  return problems;
}

Problems submit_judgements(Writer& writer, const Registry& registry, const SelectionInputs& inputs, std::size_t expert,
                           Date today) {
  if (inputs.is_frozen()) return {frozen()};
  if (!has_finished(inputs, expert)) {
    return {{.code = "STR-126", .field = "times", .details = {{"names", inputs.experts[expert].code}}}};
  }
  const RecordType& type = registry.at("selection_expert");
  const auto stored = writer.find(type, inputs.experts[expert].id);
  auto record = from_row<SelectionExpert>(type, stored->row);
  record.submitted_on = today;
  return save_change(writer, type, {.id = stored->id, .version = stored->version, .row = to_row(type, record)})
      .problems;
}

Result<std::string> freeze_selection(Writer& writer, ReportContext& context, const SelectionInputs& inputs,
                                     const IssueStamp& stamp) {
  if (inputs.is_frozen()) return frozen();
  std::string waiting;
  for (std::size_t e = 0; e < inputs.experts.size(); ++e) {
    if (!has_finished(inputs, e)) waiting += (waiting.empty() ? "" : ", ") + inputs.experts[e].code;
  }
  if (!waiting.empty()) return Problem{.code = "STR-126", .field = "experts", .details = {{"names", waiting}}};
  const Registry& registry = context.figures.registry();
  const auto result = compute_selection(inputs, {.draws = 0});
  if (!result) return result.problem();
  Problems problems = OutcomeWriter(writer, registry, inputs, *result).write();
  problems.add(set_confirmed(writer, registry, inputs.id, context.today));
  if (problems.has_errors()) return problems.front();
  auto number = issue_report(writer, selection_report_of(), context, stamp);
  if (!number) return number;
  problems = seal(writer, registry, inputs.id, *number);
  if (problems.has_errors()) return problems.front();
  return number;
}

}  // namespace geojeom
