#include "web/pages/figure_answer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "web/pages/board_parts.hpp"
#include "web/pages/figures_words.hpp"
#include "web/records/list_asked.hpp"

namespace geojeom {
namespace {

namespace words = figures_words;
constexpr std::size_t steps_max = 36;

Date first_of_month(int year, int month) {
  return Date::checked(year + (month - 1) / 12, static_cast<unsigned>((month - 1) % 12 + 1), 1);
}

/// Calendar pieces of `months` months that the period touches, cut to it.
std::vector<Period> pieces(const Period& period, int months) {
  std::vector<Period> all;
  const int year = period.first().year();
  const int begin = (static_cast<int>(period.first().month()) - 1) / months * months + 1;
  for (int month = begin;; month += months) {
    const Date first = first_of_month(year, month);
    if (first > period.last()) break;
    const Period piece = Period::checked(first, first_of_month(year, month + months).plus_days(-1));
    if (const auto inside = piece.intersect(period)) all.push_back(*inside);
  }
  if (all.size() > steps_max) all.erase(all.begin(), all.end() - static_cast<std::ptrdiff_t>(steps_max));
  return all;
}

void compute_steps(ReportFigures& figures, FigureAnswer& answer, Language language) {
  if (answer.counted->placing == Placing::always) return;
  for (const Period& step : steps_of(answer.asked.request.period, answer.asked.over)) {
    FigureRequest request = answer.asked.request;
    request.period = step;
    auto figure = figures.engine().figure(request);
    if (!figure) continue;
    // A series begins with the first records, not with years in which nothing was kept.
    if (answer.steps.empty() && figure->N == 0 && answer.asked.over == "year") continue;
    answer.steps.push_back({step_label(step, answer.asked.over, language), std::move(figure).value()});
  }
}

Problems compute_lines(Visit& visit, ReportFigures& figures, FigureAnswer& answer) {
  const FigureAsked& asked = answer.asked;
  if (asked.by.empty()) return {};
  const auto table = figures.engine().table(asked.request, asked.by);
  if (!table) return {table.problem()};
  const auto& catalogue = visit.site().catalogue;
  const auto label = [&](const std::string& dimension) {
    return dimension_label(catalogue, *answer.measure, dimension, visit.language());
  };
  const auto name = std::string(answer.measure->label(visit.language()));
  if (asked.by.size() == 1) {
    const auto order = is_time_dimension(asked.by.front()) ? LineOrder::by_key : LineOrder::largest_first;
    answer.lines = breakdown(
        figures, {.caption = visit.say(words::table_of, {{"dimension", label(asked.by.front())}, {"name", name}}),
                  .head = label(asked.by.front()),
                  .dimension = asked.by.front(),
                  .columns = {{.request = asked.request, .unit = answer.unit}},
                  .order = order});
    return {};
  }
  answer.cross = cross(
      figures,
      {.caption = visit.say(words::table_of,
                            {{"dimension", label(asked.by.front()) + "·" + label(asked.by.back())}, {"name", name}}),
       .head = label(asked.by.front()),
       .request = asked.request,
       .rows = asked.by.front(),
       .columns = asked.by.back(),
       .unit = answer.unit});
  return {};
}

void compute_statements(Visit& visit, FigureAnswer& answer) {
  const RecordType& type = visit.registry().at("stated_figure");
  const auto& request = answer.asked.request;
  if (limit_of(visit.caller(), type, Right::read) == Limit::nothing) return;
  Query query{
      .type = &type, .organisation = request.organisation, .where = {{"measure", Compare::equal, {request.measure}}}};
  if (visit.reader().count(query) == 0) return;
  for (auto& check : check_statements(visit.reader(), visit.site().catalogue, request.organisation)) {
    if (check.request.measure == request.measure) answer.statements.push_back(std::move(check));
  }
}

Problems compute_evidence(Visit& visit, ReportFigures& figures, FigureAnswer& answer) {
  auto found = figures.engine().evidence(answer.asked.request);
  if (!found) return {found.problem()};
  Query query = std::move(found).value();
  answer.evidence_type = query.type;
  answer.evidence_count = visit.reader().count(query);
  query.limit = evidence_page_size;
  if (!answer.asked.after.empty()) query.after = read_page_key(answer.asked.after, query.order.size());
  answer.evidence = visit.reader().list(query);
  return {};
}

}  // namespace

std::vector<Period> steps_of(const Period& period, std::string_view over) {
  if (over == "month") return pieces(period, 1);
  if (over == "quarter") return pieces(period, 3);
  std::vector<Period> years;
  for (int year = period.last().year() - 9; year <= period.last().year(); ++year) years.push_back(whole_year(year));
  return years;
}

std::string step_label(const Period& step, std::string_view over, Language language) {
  const int year = step.first().year();
  const auto month = static_cast<unsigned>(step.first().month());
  if (over == "month") return fmt::format("{}. {}.", year, month);
  if (over != "quarter") return std::to_string(year);
  const unsigned quarter = (month - 1) / 3 + 1;
  return language == Language::ko ? fmt::format("{} {}/4", year, quarter) : fmt::format("{} Q{}", year, quarter);
}

Result<FigureAnswer> compute_figure(Visit& visit, ReportFigures& figures, FigureAsked asked) {
  const auto& catalogue = visit.site().catalogue;
  FigureAnswer answer{.measure = &catalogue.at(asked.request.measure)};
  answer.counted = &catalogue.counted(*answer.measure);
  answer.asked = std::move(asked);
  auto figure = figures.engine().figure(answer.asked.request);
  if (!figure) return figure.problem();
  answer.figure = std::move(figure).value();
  answer.unit = fitting_unit(answer.figure);
  if (answer.counted->placing != Placing::always) {
    auto before = figures.engine().figure(Figures::before(answer.asked.request));
    if (before) answer.before = std::move(before).value();
  }
  compute_steps(figures, answer, visit.language());
  if (const auto problems = compute_lines(visit, figures, answer); !problems.empty()) return problems.front();
  compute_statements(visit, answer);
  if (const auto problems = compute_evidence(visit, figures, answer); !problems.empty()) return problems.front();
  return answer;
}

std::vector<std::size_t> listed_columns(const RecordType& type) {
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < type.columns().size() && columns.size() < 8; ++i) {
    if (type.columns()[i].field->list) columns.push_back(i);
  }
  return columns;
}

}  // namespace geojeom
