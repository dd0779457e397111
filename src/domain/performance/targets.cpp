#include "domain/performance/targets.hpp"

#include "domain/performance/records/indicator.hpp"
#include "domain/performance/records/target.hpp"

namespace geojeom {
namespace {

Quantity quantity_of(Decimal value) {
  return value.micros() % Decimal::micros_in_one == 0 ? Quantity::whole(value.micros() / Decimal::micros_in_one)
                                                      : Quantity::millionths(value.micros());
}

/// What is sliced by: the project where there is one, else the programme; people write their numbers.
std::optional<Cut> cut_of(Reader& reader, const Registry& registry, const IndicatorTarget& target) {
  const bool is_project = target.project.has_value();
  if (!is_project && !target.programme) return std::nullopt;
  const RecordType& type = registry.at(is_project ? "project" : "programme");
  const auto stored = reader.find(type, is_project ? target.project->value : target.programme->value);
  if (!stored) return std::nullopt;
  return Cut{is_project ? "project" : "programme", *text_in(stored->row[*type.column_index("code")])};
}

void add_actual(TargetComparison& comparison, Figures& figures, const FigureRequest& request,
                const Indicator& indicator) {
  const auto figure = figures.figure(request);
  if (!figure) {
    comparison.cannot_compute = figure.problem();
    return;
  }
  comparison.actual = *figure;
  if (!figure->value) return;
  const bool is_percent_of_share = indicator.unit == "%" && figure->measure->is_share();  // a target of 95, not of 0.95
  comparison.reached = is_percent_of_share ? multiplied(*figure->value, 100) : *figure->value;
  comparison.attainment = quotient(*comparison.reached, comparison.target);
  if (comparison.attainment && indicator.attainment_cap) {
    comparison.capped = std::min(*comparison.attainment, Quantity::millionths(indicator.attainment_cap->micros()));
  }
}

}  // namespace

std::vector<TargetComparison> compare_targets(Reader& reader, const MeasureCatalogue& catalogue,
                                              std::int64_t organisation, int year) {
  const Registry& registry = catalogue.registry();
  const RecordType& type = registry.at("target");
  const RecordType& indicators = registry.at("indicator");
  Figures figures(reader, catalogue);
  std::vector<TargetComparison> all;
  const Query query{.type = &type,
                    .organisation = organisation,
                    .where = {{"year", Compare::equal, {std::int64_t{year}}}},
                    .order = {{"code"}}};
  reader.scan(query, [&](const StoredRow& stored) {
    const auto target = from_row<IndicatorTarget>(type, stored.row);
    const auto found = reader.find(indicators, target.indicator.value);
    if (!found) return true;  // of an indicator that the reader may not see
    const auto indicator = from_row<Indicator>(indicators, found->row);
    TargetComparison comparison{.code = target.code,
                                .indicator = indicator.name,
                                .unit = indicator.unit,
                                .target = quantity_of(target.value),
                                .is_lower_better = indicator.direction == IndicatorDirection::lower};
    FigureRequest request{.measure = indicator.measure.value_or(""),
                          .organisation = organisation,
                          .period = Period::checked(Date::checked(year, 1, 1), Date::checked(year, 12, 31))};
    if (auto cut = cut_of(reader, registry, target)) {
      comparison.programme = cut->value;
      request.slice.push_back(*std::move(cut));
    }
    if (indicator.source == IndicatorSource::measure && indicator.measure)
      add_actual(comparison, figures, request, indicator);
    all.push_back(std::move(comparison));
    return true;
  });
  return all;
}

}  // namespace geojeom
