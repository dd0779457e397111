#include <fmt/format.h>

#include <algorithm>

#include "domain/performance/records/stated_figure.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/records/industry.hpp"
#include "domain/strategy/records/plan.hpp"
#include "domain/strategy/records/plan_strategy.hpp"
#include "domain/strategy/records/plan_task.hpp"
#include "domain/strategy/records/selection.hpp"
#include "domain/strategy/records/selection_candidate.hpp"

/// How a region chose its industries, and what it will do for them.
namespace geojeom {
namespace {

using document::Content;
using document::Emphasis;
using document::Run;

class StrategySheet {
 public:
  explicit StrategySheet(ReportContext& context)
      : page_(context), figures_(context.figures), subject_(context.subject) {}

  document::Document write(const std::vector<std::pair<std::int64_t, Plan>>& plans) {
    page_.title(page_.say("전략산업 육성 전략", "Strategy for the chosen industries"),
                fmt::format(fmt::runtime(page_.say("{}년 기준", "As of {}")), subject_.year));
    for (const auto& [id, plan] : plans) {
      page_.heading(1, plan.name, plan.name);
      overview(plan);
      if (plan.selection) selection(plan.selection->value);
      strategies(id, plan);
      investment(id, plan);
      tasks(id, plan);
      effects(plan);
    }
    page_.heading(1, "제시 수치와 산출 수치", "Stated and computed figures");
    page_.statements(subject_.organisation);
    page_.sources(subject_.organisation);
    return page_.finish();
  }

 private:
  static Run strong(Content content) { return Run(std::move(content), Emphasis::strong); }
  std::string period_text(const Period& period) const { return short_period(period, page_.language()); }
  FigureRequest of_plan(std::string measure, std::int64_t id, const Plan& plan) const {
    return {.measure = std::move(measure),
            .organisation = subject_.organisation,
            .period = plan.period,
            .slice = {{"plan", fmt::format("#{}", id)}}};
  }

  void overview(const Plan& plan) {
    std::vector<Run> runs{page_.say("계획 기간: ", "Period: ") + period_text(plan.period) + page_.say(", ", ". ")};
    if (plan.vision_year)
      runs.emplace_back(fmt::format(fmt::runtime(page_.say("비전: {}년. ", "Vision {}. ")), *plan.vision_year));
    if (plan.goals) runs.emplace_back(*plan.goals);
    page_.paragraph(std::move(runs));
  }

  void selection(std::int64_t id) {
    const RecordType& type = figures_.registry().at("selection");
    const auto stored = figures_.reader().find(type, id);
    if (!stored) return;
    const auto selection = from_row<Selection>(type, stored->row);
    page_.heading(2, "산업 선정", "Choosing the industries");
    const FigureRequest request{.measure = "industries_considered",
                                .organisation = subject_.organisation,
                                .period = selection.period,
                                .slice = {{"selection", fmt::format("#{}", id)}}};
    std::vector<Run> runs;
    for (const char* stage : {"candidate", "promising", "strategic"}) {
      const Value key{std::string(stage)};
      if (!runs.empty()) runs.emplace_back(" → ");
      runs.emplace_back(figures_.label(figures_.measure(request.measure), "stage", key) + " ");
      runs.push_back(strong(figures_.content(figures_.cut(request, "stage", key))));
    }
    page_.paragraph(std::move(runs));
    if (selection.method) page_.paragraph({page_.say("방법: ", "Method: ") + *selection.method});
    if (selection.criteria) page_.paragraph({page_.say("기준: ", "Criteria: ") + *selection.criteria});
    groups(id, request);
    stages(id);
  }

  /// The chosen ones by group.
  void groups(std::int64_t id, const FigureRequest& request) {
    const FigureRequest chosen = figures_.cut(request, "stage", Value{std::string("strategic")});
    const auto table = figures_.engine().table(chosen, {"group"});
    if (!table) return;
    TextRows rows{.caption = page_.say("선정한 전략산업", "The chosen industries"),
                  .heads = {page_.say("유형", "Group"), page_.say("산업", "Industries"), page_.say("수", "Number")},
                  .rows = {}};
    for (const auto& line : table->lines) {
      std::string names;
      for (const auto& candidate : candidates(id, SelectionStage::strategic)) {
        if (candidate.group.value_or("") != (text_in(line.keys[0]) ? *text_in(line.keys[0]) : "")) continue;
        names += (names.empty() ? "" : ", ") + figures_.name_of("industry", candidate.industry.value);
      }
      Figure figure = line.figure;
      figure.request = figures_.cut(chosen, "group", line.keys[0]);
      rows.rows.push_back({text_content(figures_.label(*figure.measure, "group", line.keys[0])), text_content(names),
                           figures_.cell(figure, WonUnit::won, true)});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  std::vector<SelectionCandidate> candidates(std::int64_t selection, SelectionStage stage) {
    std::vector<SelectionCandidate> all;
    for (const auto& [id, candidate] :
         figures_.records<SelectionCandidate>("selection_candidate", subject_.organisation)) {
      if (candidate.selection.value == selection && candidate.stage == stage) all.push_back(candidate);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.rank.value_or(INT64_MAX) < b.rank.value_or(INT64_MAX);
    });
    return all;
  }

  void stages(std::int64_t id) {
    const RecordType& type = figures_.registry().at("selection_candidate");
    for (const auto stage : {SelectionStage::candidate, SelectionStage::promising, SelectionStage::strategic}) {
      const auto all = candidates(id, stage);
      if (all.empty()) continue;
      const std::string label = figures_.shown("selection_candidate", "stage", to_row(type, all.front()));
      document::Table table{
          .caption = label,
          .columns = {document::Align::right, document::Align::left, document::Align::left, document::Align::right,
                      document::Align::right, document::Align::centre, document::Align::left}};
      document::Row header;
      for (const auto& head : {page_.say("순위", "Rank"), page_.say("산업", "Industry"), page_.say("유형", "Group"),
                               page_.say("점수", "Score"), page_.say("종사자 입지계수", "LQ of staff"),
                               page_.say("결과", "Result"), page_.say("탈락 사유", "Why dropped")}) {
        header.cells.push_back({.content = text_content(head), .align = document::Align::centre});
      }
      table.header.push_back(std::move(header));
      for (const auto& candidate : all) table.rows.push_back(candidate_row(type, candidate));
      page_.table(std::move(table));
    }
  }

  document::Row candidate_row(const RecordType& type, const SelectionCandidate& candidate) {
    const auto number = [](const std::optional<Decimal>& value, int decimals) {
      return value ? Content{.value = document::Quantity{*value, decimals}} : text_content("");
    };
    document::Row row;
    const auto add = [&](Content content) { row.cells.push_back({.content = std::move(content)}); };
    add(candidate.rank ? Content{.value = document::Count{*candidate.rank}} : text_content(""));
    add(text_content(figures_.name_of("industry", candidate.industry.value)));
    add(text_content(candidate.group.value_or("")));
    add(number(candidate.score, 1));
    add(number(candidate.employee_quotient, 2));
    add(text_content(figures_.shown("selection_candidate", "result", to_row(type, candidate))));
    add(text_content(candidate.dropped_reason.value_or("")));
    return row;
  }

  void strategies(std::int64_t id, const Plan& plan) {
    page_.heading(2, "추진전략", "Strategies");
    page_.paragraph(
        {page_.say("추진전략 ", "Strategies: "), strong(figures_.content(of_plan("plan_strategies", id, plan)))});
    std::vector<std::string> texts;
    for (const auto& [strategy_id, strategy] : figures_.records<PlanStrategy>("plan_strategy", subject_.organisation)) {
      if (strategy.plan.value != id) continue;
      texts.push_back(strategy.description ? strategy.name + ": " + *strategy.description : strategy.name);
    }
    page_.points(texts);
  }

  void investment(std::int64_t id, const Plan& plan) {
    const auto request = of_plan("budget_planned", id, plan);
    const auto total = figures_.engine().figure(request);
    if (!total || total->N == 0) return;
    page_.heading(2, "투자", "Investment");
    page_.paragraph({period_text(plan.period), page_.say(" 투자 계획 ", ": "), strong(figures_.content(request)),
                     page_.say("(계획)", " (planned)")});
    const Cross years =
        cross(figures_, {.caption = page_.say("연도·재원별 투자 계획", "Planned investment by year and source"),
                         .head = page_.say("연도", "Year"),
                         .request = request,
                         .rows = "year",
                         .columns = "source"});
    page_.table(years);
    page_.chart(chart_of(years, false, page_.say("연도별 투자 계획", "Planned investment by year"),
                         page_.say("해마다 재원을 쌓았다.", "Sources stacked for every year.")));
  }

  void tasks(std::int64_t id, const Plan& plan) {
    const auto request = of_plan("plan_tasks", id, plan);
    page_.heading(2, "추진과제", "Tasks");
    page_.paragraph({page_.say("추진과제 ", "Tasks: "), strong(figures_.content(request))});
    const auto industries = breakdown(figures_, {.caption = page_.say("산업별 추진과제 수", "Tasks by industry"),
                                                 .head = page_.say("산업", "Industry"),
                                                 .dimension = "industry",
                                                 .columns = {{.request = request}}});
    page_.table(industries);
    const RecordType& type = figures_.registry().at("plan_task");
    for (const auto& line : industries.lines) {
      TextRows rows{.caption = line.label + page_.say(" 추진과제", ": tasks"),
                    .heads = {page_.say("과제", "Task"), page_.say("전략", "Strategy"), page_.say("상태", "State"),
                              page_.say("소요 예산(억원)", "Budget (KRW 100 million)")},
                    .rows = {}};
      for (const auto& [task_id, task] : figures_.records<PlanTask>("plan_task", subject_.organisation)) {
        const Value industry = task.industry ? Value{task.industry->value} : Value{};
        if (task.plan.value != id || industry != line.key) continue;
        rows.rows.push_back({text_content(task.name), text_content(figures_.name_of("plan_strategy", task.strategy)),
                             text_content(figures_.shown("plan_task", "state", to_row(type, task))),
                             task.budget ? record_content(document::Amount{*task.budget, WonUnit::hundred_million, 1},
                                                          "plan_task", task_id)
                                         : text_content("")});
      }
      page_.table(table_of(std::move(rows)));
    }
  }

  /// What documents state of the plan's effects; the bands they are held against stand with the statements.
  void effects(const Plan& plan) {
    document::Table table{.caption = page_.say("제시된 파급효과", "Stated effects"),
                          .columns = {document::Align::left, document::Align::right}};
    for (const auto& [id, stated] : figures_.records<StatedFigure>("stated_figure", subject_.organisation)) {
      if (!stated.measure.ends_with("_inducement") || !plan.period.contains(stated.period)) continue;
      const std::string name(figures_.measure(stated.measure).label(page_.language()));
      table.rows.push_back(
          {{{.content = text_content(name)}, {.content = figures_.stated(id), .units = document::UnitShown::yes}}});
    }
    if (table.rows.empty()) return;
    page_.heading(2, "기대효과", "Expected effects");
    page_.table(std::move(table));
    page_.note(page_.say(
        "문서가 예상한 값이며 산업연관 분석으로 다시 계산한 값이 아니다. 타당한 범위는 ‘제시 수치의 검산’에 있다.",
        "As documents expect them, not computed here; plausible bands stand under the arithmetic."));
  }

  ReportPage page_;
  ReportFigures& figures_;
  ReportSubject subject_;
};

Result<document::Document> build(ReportContext& context) {
  std::vector<std::pair<std::int64_t, Plan>> plans;
  for (auto& [id, plan] : context.figures.records<Plan>("plan", context.subject.organisation)) {
    if (plan.period.overlaps(context.subject.period())) plans.emplace_back(id, plan);
  }
  if (plans.empty()) {
    return Problem{.code = "PRF-202",
                   .field = "year",
                   .details = {{"what", fmt::format(fmt::runtime(context.say("{}년의 계획", "a plan for {}")),
                                                    context.subject.year)}}};
  }
  return StrategySheet(context).write(plans);
}

}  // namespace

Report strategy_report() {
  return {.name = "strategy",
          .ko = "전략산업 육성 전략",
          .en = "Strategy sheet",
          .needs_ko = "산업 선정과 후보, 계획, 추진전략, 추진과제, 계획 예산, 제시 수치",
          .needs_en = "selection and candidates, plan, strategies, tasks, planned budget, stated figures",
          .build = build};
}

}  // namespace geojeom
