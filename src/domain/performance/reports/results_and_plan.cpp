#include <fmt/format.h>

#include <algorithm>

#include "domain/facilities/records/centre.hpp"
#include "domain/funding/records/programme.hpp"
#include "domain/network/records/mutual_agreement.hpp"
#include "domain/network/records/organisation.hpp"
#include "domain/performance/records/indicator.hpp"
#include "domain/performance/records/stated_figure.hpp"
#include "domain/performance/records/target.hpp"
#include "domain/report_page.hpp"
#include "domain/strategy/records/plan.hpp"
#include "domain/strategy/records/plan_strategy.hpp"
#include "domain/strategy/records/plan_task.hpp"

/// What a technopark tells its region each December: what it did this year and what it will do next year.
namespace geojeom {
namespace {

using document::Content;
using document::Emphasis;
using document::Run;
using document::UnitShown;

/// The report while it is written: the year's results, then the plan of the next.
class ResultsAndPlan {
 public:
  ResultsAndPlan(ReportContext& context, Organisation organisation)
      : page_(context), figures_(context.figures), subject_(context.subject), organisation_(std::move(organisation)) {
    const Period year = subject_.period();
    const auto& founded = organisation_.founded_on;
    done_ = founded && year.contains(*founded) ? Period::checked(*founded, year.last()) : year;
    planned_ = Period::checked(Date::checked(subject_.year + 1, 1, 1), Date::checked(subject_.year + 1, 12, 31));
    for (auto& [id, plan] : figures_.records<Plan>("plan", subject_.organisation)) {
      if (plan.period.contains(planned_)) plans_.emplace_back(id, plan);
    }
  }

  document::Document write() {
    page_.title(fmt::format(fmt::runtime(page_.say("{}년 실적과 {}년 계획", "Results of {} and plan for {}")),
                            subject_.year, subject_.year + 1),
                page_.say("사업 실적 및 계획 보고", "Report on results and plan"));
    page_.heading(1, "기관 개요", "The organisation");
    overview();
    page_.heading(1, fmt::format("{}년 실적", subject_.year), fmt::format("Results of {}", subject_.year));
    support();
    equipment();
    agreements();
    programmes();
    page_.heading(1, fmt::format("{}년 계획", subject_.year + 1), fmt::format("Plan for {}", subject_.year + 1));
    budget();
    projects();
    jobs_and_training();
    tasks();
    page_.heading(1, "제시 수치와 산출 수치", "Stated and computed figures");
    page_.statements(subject_.organisation);
    page_.sources(subject_.organisation);
    return page_.finish();
  }

 private:
  FigureRequest done(std::string measure) const {
    return {.measure = std::move(measure), .organisation = subject_.organisation, .period = done_};
  }
  FigureRequest planned(std::string measure) const {
    return {.measure = std::move(measure), .organisation = subject_.organisation, .period = planned_};
  }
  std::string period_text(const Period& period) const { return short_period(period, page_.language()); }

  void overview() {
    if (organisation_.founded_on) {
      std::vector<Run> runs{page_.say("설립일은 ", "Founded on "),
                            record_content(*organisation_.founded_on, "organisation", subject_.organisation),
                            page_.say("이다. ", ". ")};
      if (organisation_.remark) runs.emplace_back(*organisation_.remark + ".");
      page_.paragraph(std::move(runs));
    }
    for (const auto& [id, plan] : plans_) {
      if (plan.goals)
        page_.paragraph({page_.say("목표: ", "Goals: "), Run(text_content(*plan.goals), Emphasis::strong)});
    }
    centres(false);
    centres(true);
  }

  /// Centres, or hubs abroad.
  void centres(bool abroad) {
    TextRows rows{.caption = abroad ? page_.say("해외 거점", "Hubs abroad") : page_.say("센터", "Centres"),
                  .heads = {page_.say("이름", "Name"), abroad ? page_.say("위치", "Place") : page_.say("상태", "State"),
                            page_.say("주요 기능", "What it does")},
                  .rows = {}};
    const RecordType& type = figures_.registry().at("centre");
    for (const auto& [id, centre] : figures_.records<Centre>("centre", subject_.organisation)) {
      if ((centre.kind == CentreKind::overseas) != abroad) continue;
      const Row row = to_row(type, centre);
      rows.rows.push_back({text_content(figures_.name_of("centre", id)),
                           text_content(abroad ? centre.place.value_or("") : figures_.shown("centre", "state", row)),
                           text_content(centre.description.value_or(""))});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  void support() {
    page_.heading(2, "기업지원", "Company support");
    page_.paragraph({period_text(done_), page_.say(" 동안 기업 ", ": "),
                     strong(figures_.content(done("companies_supported"))), page_.say("에 지원 ", " received "),
                     strong(figures_.content(done("services_delivered"))),
                     page_.say("을 제공하였다. 지원금액은 ", " of support worth "),
                     figures_.content(done("support_amount")), page_.say(", 기업당 지원은 ", "; support per company "),
                     figures_.content(done("services_per_company")), page_.say("이다.", ".")});
    satisfaction();
    const auto types =
        support_by("support_type", "지원 유형", "Type of support", "지원 유형별 실적", "Support by type");
    page_.table(types);
    if (!types.empty()) {
      page_.chart(chart_of(types, 0, document::ChartKind::bars, page_.say("지원 유형별 지원 건수", "Services by type"),
                           page_.say("유형마다 제공한 지원 건수를 많은 순서로 놓았다.",
                                     "Services delivered by type, the largest first.")));
    }
    const auto months = support_by("month", "월", "Month", "월별 지원 실적", "Support by month", LineOrder::by_key);
    page_.table(months);
    if (!months.empty()) {
      page_.chart(chart_of(
          months, 0, document::ChartKind::bars, page_.say("월별 지원 건수", "Services by month"),
          page_.say("제공한 날이 속한 달마다 지원 건수를 세었다.", "Services by the month they were delivered in.")));
    }
    page_.table(support_by("centre", "센터", "Centre", "센터별 지원 실적", "Support by centre"));
    page_.table(support_by("industry", "산업", "Industry", "산업별 지원 실적", "Support by industry"));
    page_.table(support_by("size", "기업 규모", "Company size", "기업 규모별 지원 실적", "Support by company size"));
    regions();
    page_.note(page_.say("기업은 표마다 중복을 빼고 세므로 줄의 합이 전체보다 클 수 있다.",
                         "Companies are counted once in every line, so lines may add to more than the total."));
  }

  void satisfaction() {
    const auto figure = figures_.engine().figure(done("satisfaction_mean"));
    if (!figure || !figure->value) return;
    page_.paragraph(
        {page_.say("만족도는 응답한 ", "Satisfaction averages "),
         page_.is_korean() ? Run(fmt::format("{}건의 평균 ", figure->n)) : Run(""),
         figures_.content(done("satisfaction_mean")),
         fmt::format(fmt::runtime(page_.say("이다(n={}, N={}).", " (n={}, N={}).")), figure->n, figure->N)});
  }

  Breakdown support_by(const char* dimension, const char* head_ko, const char* head_en, const char* ko, const char* en,
                       LineOrder order = LineOrder::largest_first) {
    return breakdown(figures_, {.caption = page_.say(ko, en),
                                .head = page_.say(head_ko, head_en),
                                .dimension = dimension,
                                .columns = {{.request = done("services_delivered")},
                                            {.request = done("companies_supported")},
                                            {.request = done("support_amount")}},
                                .order = order});
  }

  void regions() {
    const auto regions = support_by("region", "지역", "Region", "지역별 지원 실적", "Support by region");
    page_.table(regions);
    if (!organisation_.region) return;
    const std::string province = to_text(*organisation_.region);
    document::Chart map{
        .kind = document::ChartKind::region_map,
        .title = page_.say("지역별 지원기업", "Companies supported by region"),
        .description = page_.say("색이 짙을수록 지원기업이 많은 시군구이다. 다른 시도의 기업은 표에만 있다.",
                                 "Darker municipalities have more supported companies; those of other "
                                 "provinces stand in the table only."),
        .unit_line = regions.units.empty() ? "" : regions.units.at(1)};
    for (const auto& line : regions.lines) {
      const auto* code = text_in(line.key);
      if (code == nullptr || code->size() != 10 || !code->starts_with(province)) continue;
      map.regions.push_back({code->substr(5), line.cells.at(1)});
    }
    const auto layout = tiles_of_province(page_.context().tiles, province);
    if (map.regions.empty() || layout.tiles.empty()) return;
    map.layout = layout;
    page_.chart(std::move(map));
  }

  void equipment() {
    page_.heading(2, "장비", "Equipment");
    page_.paragraph({page_.say("기간 안에 장비 ", "Installed in the period: "),
                     strong(figures_.content(done("equipment_installed"))),
                     page_.say("를 구축하였고, 기말 보유 장비는 ", "; in service at its end: "),
                     figures_.content(done("equipment_in_service")), page_.say("이다.", ".")});
    page_.table(breakdown(figures_, {.caption = page_.say("센터별 장비", "Equipment by centre"),
                                     .head = page_.say("센터", "Centre"),
                                     .dimension = "centre",
                                     .columns = {{.request = done("equipment_installed")},
                                                 {.request = done("equipment_cost")},
                                                 {.request = done("equipment_in_service")},
                                                 {.request = done("equipment_available_hours")}}}));
    page_.table(
        breakdown(figures_, {.caption = page_.say("월별 장비 구축", "Equipment installed by month"),
                             .head = page_.say("월", "Month"),
                             .dimension = "month",
                             .columns = {{.request = done("equipment_installed")}, {.request = done("equipment_cost")}},
                             .order = LineOrder::by_key}));
  }

  void agreements() {
    page_.heading(2, "업무협약", "Agreements");
    page_.paragraph({to_end_text(), strong(figures_.content(done("agreements_in_force"))),
                     page_.say("의 업무협약이 효력을 가진다.", " are in force.")});
    TextRows rows{
        .caption = page_.say("유효한 업무협약", "Agreements in force"),
        .heads = {page_.say("상대 기관", "Partner"), page_.say("담당", "Centre"), page_.say("협력 분야", "Field"),
                  page_.say("체결일", "Signed on"), page_.say("후속 활동(건)", "Follow-ups")},
        .rows = {}};
    for (const auto& [id, agreement] : figures_.records<MutualAgreement>("mutual_agreement", subject_.organisation)) {
      if (!agreement.signed_on || *agreement.signed_on > done_.last()) continue;
      if (agreement.expires_on && *agreement.expires_on <= done_.last()) continue;
      rows.rows.push_back(
          {text_content(figures_.name_of("organisation", agreement.partner.value)),
           text_content(figures_.name_of("centre", agreement.centre)), text_content(agreement.field.value_or("")),
           record_content(*agreement.signed_on, "mutual_agreement", id),
           agreement.activities
               ? record_content(document::Count{*agreement.activities, page_.say("건", "")}, "mutual_agreement", id)
               : text_content("")});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  Run to_end_text() const {
    return page_.is_korean() ? Run(to_korean_text(done_.last()) + " 현재 ") : Run("On " + to_text(done_.last()) + ", ");
  }

  void programmes() {
    page_.heading(2, "사업", "Programmes");
    TextRows rows{.caption = page_.say("사업과 단계", "Programmes and phases"),
                  .heads = {page_.say("사업", "Programme"), page_.say("기간", "Period"), page_.say("목적", "Purpose"),
                            page_.say("전체 예산(억원)", "Whole budget (KRW 100 million)")},
                  .rows = {}};
    for (const auto& [id, programme] : figures_.records<Programme>("programme", subject_.organisation)) {
      const auto whole = figures_.engine().figure({.measure = "budget_planned",
                                                   .organisation = subject_.organisation,
                                                   .period = programme.period,
                                                   .slice = {{"programme", fmt::format("#{}", id)}}});
      const bool has_budget = whole && whole->N > 0;
      rows.rows.push_back({text_content(figures_.name_of("programme", id)), text_content(period_text(programme.period)),
                           text_content(programme.purpose.value_or("")),
                           has_budget
                               ? figures_.cell(*whole, WonUnit::hundred_million)
                               : Content{.value = document::Missing{page_.say("이 사업의 계획 예산 기록이 없습니다.",
                                                                              "No budget is on record.")}}});
    }
    if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
  }

  void budget() {
    page_.heading(2, "사업별 예산", "Budget by programme");
    page_.paragraph({fmt::format(fmt::runtime(page_.say("{}년에는 과제 ", "In {}: ")), subject_.year + 1),
                     strong(figures_.content(planned("projects_planned"))), page_.say("에 ", " with "),
                     strong(figures_.content(planned("budget_planned"))), page_.say("을 투입한다.", ".")});
    page_.table(
        breakdown(figures_, {.caption = page_.say("사업별 예산과 과제 수", "Budget and projects by programme"),
                             .head = page_.say("사업", "Programme"),
                             .dimension = "programme",
                             .columns = {{.request = planned("budget_planned"), .unit = WonUnit::hundred_million},
                                         {.request = planned("projects_planned")}}}));
    const Cross sources = cross(figures_, {.caption = page_.say("사업·재원별 예산", "Budget by programme and source"),
                                           .head = page_.say("사업", "Programme"),
                                           .request = planned("budget_planned"),
                                           .rows = "programme",
                                           .columns = "source"});
    page_.table(sources);
    if (!sources.empty()) {
      page_.chart(chart_of(
          sources, false, page_.say("재원별 예산", "Budget by source"),
          page_.say("사업마다 예산을 재원으로 나누어 쌓았다.", "The budget of every programme, stacked by source.")));
    }
    page_.table(
        breakdown(figures_, {.caption = page_.say("내역사업별 예산과 과제 수", "Budget and projects by sub-programme"),
                             .head = page_.say("내역사업", "Sub-programme"),
                             .dimension = "sub_programme",
                             .columns = {{.request = planned("budget_planned"), .unit = WonUnit::hundred_million},
                                         {.request = planned("projects_planned")}}}));
  }

  void projects() {
    page_.heading(2, "과제별 예산", "Budget by project");
    for (const auto& [id, programme] : figures_.records<Programme>("programme", subject_.organisation)) {
      if (!programme.period.overlaps(planned_)) continue;
      FigureRequest request = planned("budget_planned");
      request.slice = {{"programme", fmt::format("#{}", id)}};
      const std::string name = figures_.name_of("programme", id);
      page_.table(
          breakdown(figures_, {.caption = fmt::format(fmt::runtime(page_.say("{}의 과제", "Projects of {}")), name),
                               .head = page_.say("과제", "Project"),
                               .dimension = "project",
                               .columns = {{.request = request, .unit = WonUnit::hundred_million}}}));
    }
  }

  void jobs_and_training() {
    page_.heading(2, "일자리와 교육", "Jobs and training");
    stated_points();
    targets();
  }

  /// What documents state for next year's jobs and training: nothing to compute yet, so it stands with its mark.
  void stated_points() {
    for (const auto& [id, stated] : figures_.records<StatedFigure>("stated_figure", subject_.organisation)) {
      const bool is_people = stated.measure == "jobs_created" || stated.measure == "training_participants";
      if (!is_people || stated.period != planned_) continue;
      page_.paragraph({stated.meaning + ": ", strong(figures_.stated(id)),
                       page_.say(" — 문서에 제시된 수치이다.", " — as a document states it.")});
    }
  }

  void targets() {
    for (const auto& [indicator_id, indicator] : figures_.records<Indicator>("indicator", subject_.organisation)) {
      if (indicator.measure != "jobs_created") continue;
      TextRows rows{
          .caption =
              fmt::format(fmt::runtime(page_.say("{} 목표가 있는 과제", "Projects with a target: {}")), indicator.name),
          .heads = {page_.say("과제", "Project"), page_.say("목표", "Target")},
          .rows = {},
          .unit_line = page_.say("단위: ", "Unit: ") + (page_.is_korean() ? indicator.unit : std::string("jobs"))};
      for (const auto& [id, target] : figures_.records<IndicatorTarget>("target", subject_.organisation)) {
        if (target.indicator.value != indicator_id || target.year.year() != subject_.year + 1 || !target.project)
          continue;
        rows.rows.push_back({text_content(figures_.name_of("project", target.project)),
                             record_content(document::Quantity{target.value, 0, indicator.unit}, "target", id)});
      }
      if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
    }
  }

  void tasks() {
    for (const auto& [plan_id, plan] : plans_) {
      FigureRequest request = planned("plan_tasks");
      request.slice = {{"plan", fmt::format("#{}", plan_id)}};
      page_.heading(2, "추진과제와 점검", "Tasks and how they are checked");
      page_.paragraph(
          {plan.name + page_.say("의 추진과제는 ", ": "), strong(figures_.content(request)), page_.say("이다.", ".")});
      strategies(plan_id);
      TextRows rows{.caption = page_.say("추진과제", "Tasks"),
                    .heads = {page_.say("과제", "Task"), page_.say("전략", "Strategy"), page_.say("담당", "Unit"),
                              page_.say("상태", "State")},
                    .rows = {}};
      const RecordType& type = figures_.registry().at("plan_task");
      for (const auto& [id, task] : figures_.records<PlanTask>("plan_task", subject_.organisation)) {
        if (task.plan.value != plan_id) continue;
        rows.rows.push_back({text_content(task.name), text_content(figures_.name_of("plan_strategy", task.strategy)),
                             text_content(task.responsible.value_or("")),
                             text_content(figures_.shown("plan_task", "state", to_row(type, task)))});
      }
      if (!rows.rows.empty()) page_.table(table_of(std::move(rows)));
    }
  }

  void strategies(std::int64_t plan_id) {
    std::vector<std::string> texts;
    for (const auto& [id, strategy] : figures_.records<PlanStrategy>("plan_strategy", subject_.organisation)) {
      if (strategy.plan.value != plan_id) continue;
      texts.push_back(strategy.description ? strategy.name + ": " + *strategy.description : strategy.name);
    }
    page_.points(texts);
  }

  static Run strong(Content content) { return Run(std::move(content), Emphasis::strong); }

  ReportPage page_;
  ReportFigures& figures_;
  ReportSubject subject_;
  Organisation organisation_;
  Period done_;
  Period planned_;
  std::vector<std::pair<std::int64_t, Plan>> plans_;
};

Result<document::Document> build(ReportContext& context) {
  ReportFigures& figures = context.figures;
  const RecordType& type = figures.registry().at("organisation");
  const auto stored = figures.reader().find(type, context.subject.organisation);
  require(stored.has_value(), "the tenant of a report is an organisation");
  return ResultsAndPlan(context, from_row<Organisation>(type, stored->row)).write();
}

}  // namespace

Report results_and_plan_report() {
  return {.name = "results-and-plan",
          .ko = "실적과 계획",
          .en = "Results and plan",
          .needs_ko = "기관, 센터, 지원 건, 장비, 업무협약, 사업, 계획 예산, 과제, 다음 해 계획과 추진과제",
          .needs_en =
              "organisation, centres, services, equipment, agreements, programmes, planned budget, projects, next "
              "year's plan and tasks",
          .build = build};
}

}  // namespace geojeom
