#include "domain/support/review/review_actions.hpp"

#include <fmt/format.h>

#include "domain/support/matching/company_facts.hpp"
#include "domain/support/review/objection_window.hpp"
#include "domain/support/review/panel_data.hpp"

namespace geojeom::support {
namespace {

/// The region of the body that runs the panel: of the organisation's record, where it says one.
RegionCode region_of_organisation(Reader& reader, const Registry& registry, std::int64_t organisation) {
  const RecordType& type = registry.at("organisation");
  const auto row = reader.find(type, organisation);
  const auto column = type.column_index("region");
  if (!row || !column || is_empty(row->row[*column])) return {};
  return FieldType<RegionCode>::load(row->row[*column]);
}

Problem panel_state(const ReviewPanel& panel) {
  return in_state("SUP-185", panel_states[static_cast<std::size_t>(panel.state)]);
}

Decimal mean_part(const std::vector<Decimal>& parts) {
  if (parts.empty()) return {};
  Decimal sum;
  for (const auto one : parts) sum = sum + one;
  return sum.divided_by(Decimal::of(static_cast<std::int64_t>(parts.size())), Rounding::half_up);
}

struct Adjusted {
  Decimal bonus;
  Decimal deduction;
};
Adjusted adjusted_points(Reader& reader, const Registry& registry, const PanelData& data,
                         const Stored<SupportApplication>& application) {
  Adjusted points;
  const auto facts = load_company_facts(reader, registry,
                                        {.organisation = application.organisation,
                                         .company = application.record.company.value,
                                         .on = data.call.record.reception.last()});
  if (facts.empty()) return points;
  for (const auto& one : adjustments_for(data.papers.adjustments, facts.front().facts)) {
    Decimal& sum = one.kind == AdjustmentKind::bonus ? points.bonus : points.deduction;
    sum = sum + one.points;
  }
  return points;
}

/// The scored application, or nothing when too few scored it.
std::optional<CombinedScore> score_of(Reader& reader, const Registry& registry, const PanelData& data,
                                      const Stored<SupportApplication>& application, const ScoreRule& rule,
                                      RankedApplication& ranked) {
  std::vector<Decimal> totals;
  std::vector<Decimal> business;
  std::vector<Decimal> technology;
  for (const auto& sheet : data.sheets) {
    if (sheet.record.application.value != application.id || !sheet.record.score) continue;
    totals.push_back(*sheet.record.score);
    business.push_back(sheet.record.business_score.value_or(Decimal()));
    technology.push_back(sheet.record.technology_score.value_or(Decimal()));
  }
  const Adjusted points = adjusted_points(reader, registry, data, application);
  auto score = combined_score(totals, points.bonus, points.deduction, rule);
  if (!score) return std::nullopt;
  ranked = {.application = application.id,
            .name = application.record.title,
            .total = score->total,
            .business = mean_part(business),
            .technology = mean_part(technology),
            .deduction = points.deduction,
            .amount = application.record.requested.value_or(Won())};
  return *score;
}

std::string minutes_of(const PanelData& data, const PanelResult& result) {
  std::string text = fmt::format(
      "{} {} 회의록\n일시: {} 장소: {}\n위원 {}명, 평가 대상 {}건, 제척 {}건\n", data.call.record.name,
      review_stages[static_cast<std::size_t>(data.panel.record.stage)].ko, to_korean_text(data.panel.record.held_on),
      data.panel.record.place.value_or("-"), data.seats.size(), data.applications.size(), data.recused.size());
  for (const auto& one : result.applications) {
    text += fmt::format("{}위 {}: 종합평점 {}, {}\n", one.rank, one.name, to_grouped_text(one.total, 1),
                        one.is_selected ? "지원가능" : "지원제외");
  }
  for (const auto& words : result.line.what_would_move_it) text += "※ " + words.ko + "\n";
  return text;
}

DecisionStage decision_stage(ReviewStage stage) {
  if (stage == ReviewStage::concept_stage) return DecisionStage::concept_stage;
  return stage == ReviewStage::objection ? DecisionStage::objection : DecisionStage::selection;
}

std::optional<Decimal> some(Decimal number) { return number == Decimal() ? std::nullopt : std::optional(number); }

/// Keeps one decision and moves its application on.
Problems decide(Writer& writer, const Registry& registry, const PanelData& data, const RankedApplication& ranked,
                const CombinedScore& score, const Decision& common) {
  const RecordTable<SupportApplication> applications(registry, "application");
  auto application = applications.find(writer, ranked.application);
  ensure(application.has_value(), "a ranked application is there");
  Decision decision = common;
  decision.application = application->ref();
  decision.stage = decision_stage(data.panel.record.stage);
  decision.result = ranked.is_selected ? DecisionResult::supportable
                    : ranked.passes    ? DecisionResult::reserve
                                       : DecisionResult::not_supported;
  decision.mean_score = score.mean;
  decision.bonus = some(score.bonus);
  decision.deduction = score.deduction;
  decision.combined_score = score.total;
  decision.rank = static_cast<std::int64_t>(ranked.rank);
  if (ranked.is_selected) decision.amount = ranked.amount;
  Problems problems =
      RecordTable<Decision>(registry, "decision").add(writer, application->organisation, decision).problems;
  application->record.state = ranked.is_selected ? ApplicationState::supportable : ApplicationState::not_supported;
  problems.add(applications.change(writer, *application).problems);
  return problems;
}

}  // namespace

Problems check_panel_seats(Reader& reader, const Registry& registry, const RuleDesk& desk, std::int64_t panel) {
  const auto data = load_panel(reader, registry, panel);
  if (!data) return {missing_record(panel)};
  std::vector<PanelMember> members;
  for (const auto& seat : data->seats) {
    const auto reviewer = data->reviewers.find(seat.record.reviewer.value);
    if (reviewer == data->reviewers.end()) continue;
    members.push_back({.reviewer = reviewer->first,
                       .is_industry = reviewer->second.record.is_industry,
                       .matches_field = seat.record.matches_field,
                       .region = reviewer->second.record.region,
                       .is_chair = seat.record.is_chair});
  }
  std::vector<std::int64_t> earlier;
  if (data->panel.record.replaces) {
    for (const auto& seat : RecordTable<PanelSeat>(registry, "panel_seat")
                                .where(reader, {refers_to("panel", data->panel.record.replaces->value)})) {
      earlier.push_back(seat.record.reviewer.value);
    }
  }
  const RegionCode region = region_of_organisation(reader, registry, data->panel.organisation);
  const auto rules = desk.of(data->call.record.regime, data->panel.record.held_on);
  return check_panel(
      members,
      {.is_regional = data->panel.record.is_regional && region.is_set(), .region = region, .earlier_members = earlier},
      panel_rule_of(rules));
}

PanelProgress progress_of(Reader& reader, const Registry& registry, std::int64_t panel) {
  PanelProgress progress;
  const auto data = load_panel(reader, registry, panel);
  if (!data) return progress;
  progress.applications = static_cast<std::int64_t>(data->applications.size());
  for (const auto& application : data->applications) {
    for (const auto& [id, reviewer] : data->reviewers) {
      if (data->is_recused(application.id, id)) {
        ++progress.recusals;
        continue;
      }
      ++progress.sheets_due;
      const auto* sheet = data->sheet(application.id, id);
      if (sheet != nullptr && sheet->record.score) ++progress.sheets_done;
    }
  }
  return progress;
}

PanelResult result_of(Reader& reader, const Registry& registry, const RuleDesk& desk, std::int64_t panel) {
  PanelResult result;
  const auto data = load_panel(reader, registry, panel);
  if (!data) return result;
  const ScoreRule rule = score_rule_of(desk.of(data->call.record.regime, data->panel.record.held_on));
  std::map<std::int64_t, CombinedScore> scores;
  for (const auto& application : data->applications) {
    RankedApplication ranked;
    const auto score = score_of(reader, registry, *data, application, rule, ranked);
    if (!score) continue;
    scores.emplace(application.id, *score);
    result.applications.push_back(std::move(ranked));
  }
  result.line = rank_applications(result.applications,
                                  {.money = data->call.record.budget, .quota = data->call.record.quota}, rule.pass);
  for (const auto& one : result.applications) result.scores.push_back(scores.at(one.application));
  std::vector<GivenScore> given;
  for (const auto& sheet : data->sheets) {
    if (!sheet.record.score) continue;
    for (const auto& [id, reviewer] : data->reviewers) {
      if (reviewer.record.code == sheet.record.reviewer_number) {
        given.push_back({sheet.record.application.value, id, *sheet.record.score});
      }
    }
  }
  result.severities = severities(given);
  return result;
}

Acted close_panel(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t panel, Date today) {
  const auto data = load_panel(writer, registry, panel);
  if (!data) return refused({missing_record(panel)});
  if (data->panel.record.state == PanelState::closed) return refused({panel_state(data->panel.record)});
  Problems problems = check_panel_seats(writer, registry, desk, panel);
  const PanelProgress progress = progress_of(writer, registry, panel);
  const PanelResult result = result_of(writer, registry, desk, panel);
  if (progress.sheets_done < progress.sheets_due || result.applications.size() < data->applications.size()) {
    problems.add({.code = "SUP-173",
                  .field = "panel",
                  .details = {{"what", fmt::format("평가표 {}/{}", progress.sheets_done, progress.sheets_due)},
                              {"what_en", fmt::format("sheets {}/{}", progress.sheets_done, progress.sheets_due)}}});
  }
  if (problems.has_errors()) return refused(std::move(problems));
  Decision common{};
  common.decided_on = today;
  common.rule_pack = stamp_of(desk.of(data->call.record.regime, data->panel.record.held_on));
  for (std::size_t i = 0; i < result.applications.size(); ++i) {
    problems.add(decide(writer, registry, *data, result.applications[i], result.scores[i], common));
  }
  auto closed = data->panel;
  closed.record.state = PanelState::closed;
  closed.record.closed_on = today;
  closed.record.minutes = minutes_of(*data, result);
  Acted done = RecordTable<ReviewPanel>(registry, "review_panel").change(writer, closed);
  problems.add(std::move(done.problems));
  done.problems = std::move(problems);
  return done;
}

std::int64_t notify_decisions(Writer& writer, const Registry& registry, std::int64_t call, Date today) {
  const RecordTable<Decision> decisions(registry, "decision");
  std::int64_t notified = 0;
  for (auto& one :
       decisions.where(writer, {{"application.call", Compare::equal, {call}}, {"notified_on", Compare::is_empty}})) {
    one.record.notified_on = today;
    if (decisions.change(writer, one).ok()) ++notified;
  }
  return notified;
}

std::int64_t confirm_selection(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t call,
                               Date today) {
  const auto stored = RecordTable<CallForApplications>(registry, "call").find(writer, call);
  if (!stored) return 0;
  const RecordTable<Decision> decisions(registry, "decision");
  // The window is the call's: nobody is confirmed while another may still object.
  for (const auto& one : decisions.where(writer, {{"application.call", Compare::equal, {call}}})) {
    if (!one.record.notified_on) return 0;
    const auto due =
        objection_due(desk.of(stored->record.regime, one.record.decided_on), *one.record.notified_on, desk.calendar);
    if (due && today <= due->on) return 0;
  }
  const RecordTable<SupportApplication> applications(registry, "application");
  std::int64_t confirmed = 0;
  for (auto& one :
       applications.where(writer, {refers_to("call", call), {"state", Compare::equal, {std::string("supportable")}}})) {
    one.record.state = ApplicationState::confirmed;
    if (applications.change(writer, one).ok()) ++confirmed;
  }
  return confirmed;
}

}  // namespace geojeom::support
