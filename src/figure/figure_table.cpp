#include <fmt/format.h>

#include <algorithm>

#include "figure/figure.hpp"

namespace geojeom {
namespace {

GroupColumn time_group(const Measure& measure, std::string_view part) {
  const std::string date(measure.date);
  if (measure.placing == Placing::fiscal_years || measure.placing == Placing::latest_year) return {.column = date};
  if (part == "quarter") return {.column = date, .part = GroupPart::quarter};
  return {.column = date, .part = part == "year" ? GroupPart::year : GroupPart::month};
}

bool has_time(const Measure& measure, std::string_view part) {
  const bool by_year = measure.placing == Placing::fiscal_years || measure.placing == Placing::latest_year;
  return measure.placing == Placing::within || (by_year && part == "year");
}

std::string join(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all += part + "\x1f";
  return all;
}

const Figure* find_line(const FigureTable& table, const FigureTable::Line& like) {
  for (const auto& line : table.lines) {
    if (line.keys == like.keys) return &line.figure;
  }
  return nullptr;
}

}  // namespace

Problems Figures::add_groups(const Measure& measure, const std::vector<std::string>& dimensions,
                             AggregateQuery& query) {
  Problems problems;
  for (const auto& name : dimensions) {
    const Dimension* dimension = measure.find_dimension(name);
    if (dimension != nullptr) {
      query.group_by.push_back({.column = std::string(dimension->path),
                                .part = dimension->prefix_length > 0 ? GroupPart::prefix : GroupPart::whole,
                                .prefix_length = dimension->prefix_length});
    } else if (is_time_dimension(name) && has_time(measure, name)) {
      query.group_by.push_back(time_group(measure, name));
    } else {
      problems.add(cannot_slice(measure, {name, ""}));
    }
  }
  return problems;
}

Result<FigureTable> Figures::table(const FigureRequest& request, const std::vector<std::string>& dimensions) {
  auto total = figure(request);
  if (!total) return total.problem();
  FigureTable table{.dimensions = dimensions, .lines = {}, .total = std::move(total).value()};
  const Measure& measure = *table.total.measure;
  if (measure.formula != Formula::counted) return derived_table(std::move(table), dimensions);
  auto query = counted_query(measure, request);
  if (!query) return query.problem();
  AggregateQuery grouped = std::move(query).value();
  const Problems problems = add_groups(measure, dimensions, grouped);
  if (!problems.empty()) return problems.front();
  for (const auto& group : reader_.aggregate(grouped).lines) {
    FigureTable::Line line{.keys = group.group, .labels = {}, .figure = counted_figure(measure, request, &group)};
    for (std::size_t i = 0; i < dimensions.size(); ++i)
      line.labels.push_back(label_of(measure, dimensions[i], line.keys[i]));
    table.lines.push_back(std::move(line));
  }
  std::stable_sort(table.lines.begin(), table.lines.end(),
                   [](const auto& a, const auto& b) { return join(a.labels) < join(b.labels); });
  return table;
}

/// A derived measure by dimensions: each line from its own numerator and denominator, never from other lines.
Result<FigureTable> Figures::derived_table(FigureTable table, const std::vector<std::string>& dimensions) {
  const Measure& measure = *table.total.measure;
  if (measure.formula == Formula::cohort_growth)
    return cannot_slice(measure, {dimensions.empty() ? "" : dimensions.front(), ""});
  FigureRequest above = table.total.request;
  above.measure = std::string(measure.numerator);
  FigureRequest below = measure.formula == Formula::growth ? before(above) : table.total.request;
  if (measure.formula == Formula::ratio) below.measure = std::string(measure.denominator);
  const auto numerators = this->table(above, dimensions);
  if (!numerators) return numerators.problem();
  const auto denominators = this->table(below, dimensions);
  if (!denominators) return denominators.problem();
  for (const auto& line : numerators->lines) {
    Figure derived{.measure = &measure, .request = table.total.request, .n = line.figure.n, .N = line.figure.N};
    const Figure* divisor = find_line(*denominators, line);
    if (divisor != nullptr && divisor->value && line.figure.value) {
      derived.value = combined(measure, *line.figure.value, *divisor->value);
    }
    table.lines.push_back({line.keys, line.labels, std::move(derived)});
  }
  return table;
}

}  // namespace geojeom
