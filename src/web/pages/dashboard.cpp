#include "web/pages/dashboard.hpp"

#include <algorithm>

#include "domain/report_page.hpp"
#include "domain/report_tables.hpp"
#include "figure/statement.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/dashboard_words.hpp"

namespace geojeom {
namespace {

namespace words = dashboard_words;
using document::Align;
using document::ChartKind;
using document::Content;

constexpr const char* key_measures[] = {"budget_allocated",     "execution_rate",   "companies_supported",
                                        "services_delivered",   "jobs_created",     "commercialisation_sales",
                                        "equipment_in_service", "satisfaction_mean"};
constexpr const char* job_measures[] = {"jobs_created", "jobs_insured_change", "jobs_owed", "jobs_induced_recorded"};
constexpr int years_shown = 5;

class DashboardMaker {
 public:
  DashboardMaker(Visit& visit, ReportFigures& figures, Dashboard& dashboard)
      : visit_(visit), figures_(figures), dashboard_(dashboard), document_(dashboard.document) {
    document_.language = visit.language();
  }

  void make() {
    for (const auto* measure : key_measures) key_figure(measure);
    if (!dashboard_.organisation) comparison();
    money();
    support();
    jobs();
    equipment();
    region();
    statements();
  }

 private:
  std::string say(const PageText& text) const { return std::string(visit_.say(text)); }

  FigureRequest request(std::string measure, int years = 1) const {
    return {.measure = std::move(measure),
            .organisation = dashboard_.organisation,
            .period = Period::checked(Date::checked(dashboard_.year - years + 1, 1, 1),
                                      Date::checked(dashboard_.year, 12, 31))};
  }

  void key_figure(const char* measure) {
    const auto now = figures_.content(request(measure));
    const auto before = figures_.content(Figures::before(request(measure)));
    const auto language = visit_.language();
    KeyFigure card{.label = std::string(figures_.measure(measure).label(language)),
                   .value = document::to_text(now, language, document::UnitShown::no),
                   .unit = document::unit_text(now.value, language),
                   .note = {},
                   .address = now.figure_link};
    if (!std::holds_alternative<document::Missing>(before.value)) {
      card.note =
          visit_.say(words::last_year, {{"value", document::to_text(before, language, document::UnitShown::yes)}});
    }
    dashboard_.key_figures.push_back(std::move(card));
  }

  Breakdown by(const PageText& caption, const PageText& head, const char* dimension,
               std::vector<BreakdownColumn> columns, LineOrder order = LineOrder::largest_first) {
    return breakdown(figures_, {.caption = say(caption),
                                .head = say(head),
                                .dimension = dimension,
                                .columns = std::move(columns),
                                .order = order});
  }

  void add(const Breakdown& lines) { add_table(document_, visit_, table_of(lines, visit_.language()), lines.empty()); }
  void add(document::Chart chart) { document_.blocks.emplace_back(std::move(chart)); }

  /// Two columns of a breakdown side by side.
  document::Chart pair_of(const Breakdown& lines, const PageText& title, const PageText& note) {
    auto chart = chart_of(lines, 0, ChartKind::bars, say(title), say(note));
    const auto second = chart_of(lines, 1, ChartKind::bars, say(title), say(note));
    chart.series.push_back(second.series.front());
    chart.unit_line += ", " + second.unit_line;
    return chart;
  }

  void money() {
    add_heading(document_, say(words::money));
    const Cross sources = cross(figures_, {.caption = say(words::budget_by_source),
                                           .head = say(words::year),
                                           .request = request("budget_allocated", years_shown),
                                           .rows = "year",
                                           .columns = "source"});
    if (!sources.empty())
      add(chart_of(sources, false, say(words::budget_by_source), say(words::budget_by_source_note)));
    const auto rates =
        by(words::execution_by_programme, words::programme, "programme", {{.request = request("execution_rate")}});
    if (!rates.empty())
      add(chart_of(rates, 0, ChartKind::progress, say(words::execution_by_programme), say(words::execution_note)));
    add(by(words::execution_by_programme, words::programme, "programme",
           {{.request = request("budget_allocated"), .unit = WonUnit::hundred_million},
            {.request = request("budget_granted"), .unit = WonUnit::hundred_million},
            {.request = request("budget_spent"), .unit = WonUnit::hundred_million},
            {.request = request("execution_rate")}}));
  }

  void support() {
    add_heading(document_, say(words::support));
    const auto months = by(words::support_by_month, words::month, "month",
                           {{.request = request("services_delivered")}, {.request = request("companies_supported")}},
                           LineOrder::by_key);
    if (!months.empty()) add(pair_of(months, words::support_by_month, words::support_by_month_note));
    const auto years = by(words::support_by_year, words::year, "year",
                          {{.request = request("services_delivered", years_shown)},
                           {.request = request("companies_supported", years_shown)}},
                          LineOrder::by_key);
    if (!years.empty()) add(pair_of(years, words::support_by_year, words::support_by_year_note));
    add(by(words::support_by_type, words::support_type, "support_type",
           {{.request = request("services_delivered")},
            {.request = request("companies_supported")},
            {.request = request("support_amount"), .unit = WonUnit::million},
            {.request = request("satisfaction_mean")}}));
  }

  void jobs() {
    add_heading(document_, say(words::jobs));
    const auto year_text = [&](int year) { return visit_.say(words::value_of_year, {{"year", std::to_string(year)}}); };
    TextRows rows{
        .caption = say(words::jobs_caption),
        .heads = {say(words::kind), year_text(dashboard_.year), year_text(dashboard_.year - 1), say(words::meaning)},
        .rows = {}};
    for (const auto* measure : job_measures) {
      rows.rows.push_back({text_content(std::string(figures_.measure(measure).label(visit_.language()))),
                           figures_.content(request(measure)), figures_.content(Figures::before(request(measure))),
                           text_content(std::string(figures_.measure(measure).definition(visit_.language())))});
    }
    auto table = table_of(std::move(rows));
    for (auto& row : table.rows) {
      for (auto& cell : row.cells) cell.units = document::UnitShown::yes;
    }
    table.notes.push_back(say(words::jobs_note));
    document_.blocks.emplace_back(std::move(table));
  }

  void equipment() {
    add_heading(document_, say(words::equipment));
    const auto hours =
        by(words::hours_by_centre, words::centre, "centre", {{.request = request("equipment_used_hours")}});
    if (!hours.empty()) add(chart_of(hours, 0, ChartKind::bars, say(words::hours_by_centre), say(words::hours_note)));
    auto centres = by(words::equipment_by_centre, words::centre, "centre",
                      {{.request = request("equipment_in_service")},
                       {.request = request("equipment_used_hours")},
                       {.request = request("equipment_company_share")}});
    add(centres);
  }

  void region() {
    add_heading(document_, say(words::region));
    if (dashboard_.organisation) {
      auto map = municipality_map(figures_, read_tile_grid(visit_.site()),
                                  {.request = request("companies_supported"),
                                   .province = province_of(visit_, *dashboard_.organisation),
                                   .title = say(words::map_title),
                                   .description = say(words::map_note)});
      if (map) add(std::move(*map));
    }
    auto regions = by(words::by_region, words::region, dashboard_.organisation ? "region" : "province",
                      {{.request = request("companies_supported")},
                       {.request = request("services_delivered")},
                       {.request = request("support_amount"), .unit = WonUnit::million}});
    if (regions.lines.size() > 15) regions.lines.resize(15);
    add(regions);
  }

  void comparison() {
    add_heading(document_, say(words::comparison));
    const auto lines = by(words::comparison, words::organisation, "organisation",
                          {{.request = request("budget_allocated"), .unit = WonUnit::hundred_million},
                           {.request = request("execution_rate")},
                           {.request = request("companies_supported")},
                           {.request = request("services_delivered")}});
    auto table = table_of(lines, visit_.language());
    table.notes.push_back(say(words::comparison_note));
    add_table(document_, visit_, table, lines.empty());
    if (!lines.empty()) rollup();
  }

  /// BR-58: execution rate and satisfaction over organisations, once by budget and once by companies.
  void rollup() {
    document::Table table{.caption = say(words::rollup), .columns = {Align::left, Align::right, Align::right}};
    document::Row header;
    for (const auto* head : {&words::kind, &words::by_budget, &words::by_companies}) {
      header.cells.push_back({.content = text_content(say(*head)), .align = Align::centre});
    }
    table.header.push_back(std::move(header));
    for (const auto* measure : {"execution_rate", "satisfaction_mean"}) {
      document::Row row;
      row.cells.push_back({.content = text_content(std::string(figures_.measure(measure).label(visit_.language())))});
      for (const auto* weight : {"budget_allocated", "companies_supported"})
        row.cells.push_back({.content = rolled_up(measure, weight), .units = document::UnitShown::yes});
      table.rows.push_back(std::move(row));
    }
    table.notes = {say(words::rollup_note), say(words::missing_weights)};
    document_.blocks.emplace_back(std::move(table));
  }

  Content rolled_up(const char* measure, const char* weight) {
    const auto shares = figures_.engine().table(request(measure), {"organisation"});
    const auto weights = figures_.engine().table(request(weight), {"organisation"});
    std::vector<WeightedShare> both;
    for (std::size_t i = 0; shares && weights && i < shares->lines.size(); ++i) {
      for (const auto& line : weights->lines) {
        if (line.keys == shares->lines[i].keys) both.push_back({shares->lines[i].figure.value, line.figure.value});
      }
    }
    Figure figure{.measure = &figures_.measure(measure), .request = request(measure)};
    figure.value = weighted_mean(both);
    return {.value = document_value(figure, visit_.language(), WonUnit::won, 1)};
  }

  void statements() {
    const auto checks = check_statements(visit_.reader(), visit_.site().catalogue, dashboard_.organisation);
    if (checks.empty()) return;
    add_heading(document_, say(words::statements));
    document::Table table{.caption = say(words::statements),
                          .columns = {Align::left, Align::left, Align::right, Align::right, Align::centre}};
    document::Row header;
    for (const auto* head : {&words::what, &words::period, &words::stated, &words::computed, &words::verdict}) {
      header.cells.push_back({.content = text_content(say(*head)), .align = Align::centre});
    }
    table.header.push_back(std::move(header));
    for (const auto& check : checks) table.rows.push_back(statement_row(check));
    document_.blocks.emplace_back(std::move(table));
  }

  document::Row statement_row(const StatementCheck& check) {
    const auto language = visit_.language();
    Content computed{.value = document::Missing{check.reason(language)}};
    if (check.computed) {
      computed = figures_.cell(*check.computed, WonUnit::hundred_million);
      computed.value = document_value(*check.computed, language, WonUnit::hundred_million, -1);
    }
    document::Row row;
    row.cells.push_back({.content = text_content(check.meaning)});
    row.cells.push_back({.content = text_content(short_period(check.request.period, language))});
    row.cells.push_back({.content = figures_.stated(check.id), .units = document::UnitShown::yes});
    row.cells.push_back({.content = std::move(computed), .units = document::UnitShown::yes});
    Content verdict = text_content(std::string(label(check.verdict, language)));
    if (check.verdict == Verdict::differs) verdict.mark = document::Mark::differs;
    row.cells.push_back({.content = std::move(verdict), .align = Align::centre});
    return row;
  }

  Visit& visit_;
  ReportFigures& figures_;
  Dashboard& dashboard_;
  document::Document& document_;
};

}  // namespace

Dashboard make_dashboard(Visit& visit, ReportFigures& figures, std::optional<std::int64_t> organisation, int year) {
  Dashboard dashboard{.organisation = organisation, .year = year, .loop = {}, .key_figures = {}, .document = {}};
  const auto name =
      organisation ? figures.name_of("organisation", *organisation) : std::string(visit.say(words::comparison));
  dashboard.document.title = visit.say(words::title_of, {{"organisation", name}, {"year", std::to_string(year)}});
  dashboard.loop = loop_steps(visit, figures, organisation, year);
  DashboardMaker(visit, figures, dashboard).make();
  return dashboard;
}

std::optional<Quantity> weighted_mean(const std::vector<WeightedShare>& shares) {
  // 128 bits: a share in millionths times a budget in won passes 64.
  __extension__ using Wide = __int128;
  Wide sum = 0;
  Wide weights = 0;
  for (const auto& [share, weight] : shares) {
    if (!share || !weight || weight->units <= 0) continue;
    const Wide micros = share->is_millionths ? Wide(share->units) : Wide(share->units) * 1'000'000;
    sum += micros * weight->units;
    weights += weight->units;
  }
  if (weights == 0) return std::nullopt;
  return Quantity::millionths(static_cast<std::int64_t>((2 * sum + weights) / (2 * weights)));
}

}  // namespace geojeom
