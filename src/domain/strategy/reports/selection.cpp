#include <fmt/format.h>

#include "core/problem_catalogue.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/selection_json.hpp"
#include "domain/strategy/selection_places.hpp"
#include "domain/strategy/selection_tables.hpp"

/// How industries were chosen, with everything needed to do it again: data with sources, weights, stages, doubt.
namespace geojeom {
namespace {

class SelectionReport {
 public:
  explicit SelectionReport(ReportContext& context) : page_(context) {}

  Result<document::Document> write(const std::vector<std::int64_t>& selections) {
    page_.title(page_.say("산업 선정 보고서", "Choosing industries"),
                fmt::format(fmt::runtime(page_.say("{}년 기준", "As of {}")), page_.context().subject.year));
    for (const auto id : selections) {
      auto inputs = read_selection_inputs(page_.figures().reader(), page_.figures().registry(), id);
      auto result = inputs ? compute_selection(*inputs) : Result<SelectionResult>(inputs.problem());
      if (result)
        study(*inputs, *result);
      else
        page_.note(explain(result.problem(), language()).message);  // one that is not ready does not hide the others
    }
    return page_.finish();
  }

 private:
  Language language() { return page_.language(); }

  void study(const SelectionInputs& inputs, const SelectionResult& result) {
    page_.heading(1, inputs.selection.name, inputs.selection.name);
    stages_line(inputs, result);
    page_.points(selection_findings(inputs, result, language()));
    page_.heading(2, "단계별 결과", "Stage by stage");
    page_.table(outcome_table(inputs, result, language()));
    page_.table(reasons_table(inputs, result, language()));
    if (auto matrix = ministry_table(inputs, result, language())) {
      page_.heading(2, "부처 제출용 비교표", "For the ministry");
      page_.table(std::move(*matrix));
    }
    page_.heading(2, "기준과 가중치", "Criteria and weights");
    page_.table(weights_table(inputs, result, language()));
    experts(inputs, result);
    page_.heading(2, "자료", "Data");
    page_.table(values_table(inputs, result, language()));
    page_.points(value_sources(inputs, result));
    doubt(inputs, result);
    places(inputs, result);
    page_.heading(2, "다시 하려면", "To do it again");
    page_.points(repeat_points(inputs, result, language()));
  }

  void stages_line(const SelectionInputs& inputs, const SelectionResult& result) {
    page_.paragraph({fmt::format(fmt::runtime(page_.say("후보산업 {}개 → 유망산업 {}개 → 전략산업 {}개.",
                                                        "{} candidates, {} promising, {} chosen.")),
                                 inputs.candidates.size(), result.promising.size(), result.chosen.size())});
    std::size_t differs = 0;
    for (const auto& outcome : result.outcomes) differs += outcome.agrees_with_record ? 0 : 1;
    if (differs > 0) {
      page_.note(fmt::format(fmt::runtime(page_.say("기록에 남은 단계와 지금 계산한 단계가 다른 산업이 {}개 있다.",
                                                    "{} industries stand at another stage on record.")),
                             differs));
    }
    if (inputs.selection.minutes) page_.paragraph({page_.say("심의: ", "Minutes: ") + *inputs.selection.minutes});
  }

  void experts(const SelectionInputs& inputs, const SelectionResult& result) {
    if (result.opinions.empty()) return;
    page_.heading(2, "전문가 판단", "Experts");
    std::vector<std::string> lines;
    for (const auto& opinion : result.opinions) {
      if (opinion.pairs == 0 && opinion.heading != 0) continue;
      lines.push_back(inputs.experts[opinion.expert].code + ": " +
                      opinion_text(inputs, opinion, language(), inputs.is_frozen()));
    }
    page_.points(lines);
    if (!inputs.is_frozen()) {
      page_.note(page_.say("확정 전에는 전문가가 서로의 판단을 볼 수 없고 이 보고서에도 싣지 않는다(BR-84).",
                           "Until it is confirmed judgements stay masked, here too (BR-84)."));
      return;
    }
    for (const auto& opinion : result.opinions) {
      if (opinion.pairs > 0) page_.table(judgement_table(inputs, opinion, language()));
    }
  }

  void doubt(const SelectionInputs& inputs, const SelectionResult& result) {
    if (result.draws == 0) return;
    page_.heading(2, "얼마나 확실한가", "How sure");
    page_.chart(chance_chart(inputs, result, language()));
    page_.table(doubt_table(inputs, result, language()));
    const auto lines = swap_sentences(inputs, result, language());
    if (lines.empty()) return;
    page_.paragraph({page_.say("선정되는 산업이 바뀌는 가중치(나머지는 비례해 바뀜):",
                               "Weights at which the chosen set changes (the others in proportion):")});
    page_.points(lines);
  }

  void places(const SelectionInputs& inputs, const SelectionResult& result) {
    const auto found = read_selection_places(page_.figures().reader(), page_.figures().registry(), inputs);
    if (found.empty()) return;
    page_.heading(2, "어디에 모여 있는가", "Where they are at home");
    page_.table(places_table(inputs, result, found, language()));
    for (const auto& one : found) {
      if (!result.outcomes[one.candidate].is_chosen) continue;
      if (auto chart = places_chart(inputs, one, page_.context().tiles, language())) page_.chart(std::move(*chart));
      page_.note(places_note(one, language()));
      break;  // one map; the table has all of them
    }
  }

  ReportPage page_;
};

Result<document::Document> build(ReportContext& context) {
  std::vector<std::int64_t> selections;
  for (auto& [id, selection] : context.figures.records<Selection>("selection", context.subject.organisation)) {
    if (selection.period.overlaps(context.subject.period())) selections.push_back(id);
  }
  if (!selections.empty()) return SelectionReport(context).write(selections);
  return Problem{
      .code = "PRF-202",
      .field = "year",
      .details = {{"what", fmt::format(fmt::runtime(context.say("{}년에 걸치는 산업 선정", "a selection in {}")),
                                       context.subject.year)}}};
}

}  // namespace

Report selection_report() {
  return {.name = "selection",
          .ko = "산업 선정 보고서",
          .en = "Choosing industries",
          .needs_ko = "산업 선정, 후보, 기준과 값, 전문가 판단",
          .needs_en = "selections, candidates, criteria and values, expert judgements",
          .build = build};
}

}  // namespace geojeom
