#include "web/pages/figure_asked.hpp"

#include <algorithm>
#include <charconv>

#include "core/fiscal_year.hpp"
#include "figure/statement.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/figures_words.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

std::int64_t number_of(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return std::max<std::int64_t>(number, 0);
}

Result<Period> period_asked(Visit& visit, std::optional<std::int64_t> organisation) {
  const auto from = visit.query("from");
  const auto to = visit.query("to");
  if (from.empty() && to.empty()) return whole_year(year_asked(visit, years_with_records(visit, organisation)));
  const auto first = parse_date(from.empty() ? to : from);
  if (!first) return first.problem();
  const auto last = parse_date(to.empty() ? from : to);
  if (!last) return last.problem();
  return Period::through(*first, *last);
}

std::vector<Cut> cuts_asked(Visit& visit, const Measure& counted) {
  std::vector<Cut> cuts = parse_slice(visit.query("slice"));
  for (const auto& dimension : counted.dimensions) {
    const auto value = visit.query("cut." + std::string(dimension.name));
    const bool is_known =
        std::any_of(cuts.begin(), cuts.end(), [&](const Cut& cut) { return cut.dimension == dimension.name; });
    if (value.empty() || is_known) continue;
    cuts.push_back({std::string(dimension.name), value == cut_to_nothing ? std::string() : std::string(value)});
  }
  return cuts;
}

bool can_group(const MeasureCatalogue& catalogue, const Measure& measure, std::string_view dimension) {
  if (measure.formula == Formula::cohort_growth) return false;
  if (is_time_dimension(dimension)) {
    const auto placing = catalogue.counted(measure).placing;
    return has_time_groups(catalogue, measure) && (dimension == "year" || placing == Placing::within);
  }
  return catalogue.counted(measure).find_dimension(dimension) != nullptr;
}

}  // namespace

bool has_time_groups(const MeasureCatalogue& catalogue, const Measure& measure) {
  const auto placing = catalogue.counted(measure).placing;
  return measure.formula == Formula::counted &&
         (placing == Placing::within || placing == Placing::fiscal_years || placing == Placing::latest_year);
}

std::vector<std::string> dimensions_of(const MeasureCatalogue& catalogue, const Measure& measure) {
  std::vector<std::string> names;
  for (const auto& dimension : catalogue.counted(measure).dimensions) {
    const std::string name(dimension.name);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
}

std::string dimension_label(const MeasureCatalogue& catalogue, const Measure& measure, std::string_view dimension,
                            Language language) {
  for (const auto& [name, words] : figures_words::dimensions) {
    if (name == dimension) return std::string(words.in(language));
  }
  const Measure& counted = catalogue.counted(measure);
  const Dimension* found = counted.find_dimension(dimension);
  if (found == nullptr) return std::string(dimension);
  const Column& column = catalogue.column_at(counted.type, found->path);
  return column.field == nullptr ? std::string(dimension) : std::string(column.label(language));
}

Result<FigureAsked> read_figure_asked(Visit& visit, std::string_view name) {
  const MeasureCatalogue& catalogue = visit.site().catalogue;
  const Measure* measure = catalogue.find(name);
  if (measure == nullptr) return Problem{.code = "FIG-101", .details = {{"measure", std::string(name)}}};
  FigureAsked asked;
  asked.request = {.measure = std::string(name), .organisation = organisation_asked(visit), .period = {}};
  const auto period = period_asked(visit, asked.request.organisation);
  if (!period) return period.problem();
  asked.request.period = *period;
  asked.request.slice = cuts_asked(visit, catalogue.counted(*measure));
  if (const auto day = visit.query("as-of"); !day.empty()) {
    const auto as_of = parse_date(day);
    if (!as_of) return as_of.problem();
    asked.request.as_of = *as_of;
  }
  for (const auto parameter : {"by", "by2"}) {
    const std::string dimension(visit.query(parameter));
    if (dimension.empty() || std::find(asked.by.begin(), asked.by.end(), dimension) != asked.by.end()) continue;
    if (!can_group(catalogue, *measure, dimension)) return cannot_slice(*measure, {dimension, ""});
    asked.by.push_back(dimension);
  }
  if (is_time_dimension(visit.query("over"))) asked.over = visit.query("over");
  asked.after = visit.query("after");
  asked.seen = number_of(visit.query("seen"));
  return asked;
}

std::string address_of(const FigureAsked& asked) {
  const FigureRequest& request = asked.request;
  std::string address = "/figures/" + request.measure;
  address += "?organisation=" + (request.organisation ? std::to_string(*request.organisation) : std::string("all"));
  address += "&from=" + to_text(request.period.first()) + "&to=" + to_text(request.period.last());
  std::string slice;
  for (const auto& cut : request.slice) slice += (slice.empty() ? "" : ";") + cut.dimension + "=" + cut.value;
  if (!slice.empty()) address += "&slice=" + percent_encode(slice);
  if (request.as_of) address += "&as-of=" + to_text(*request.as_of);
  if (!asked.by.empty()) address += "&by=" + asked.by.front();
  if (asked.by.size() > 1) address += "&by2=" + asked.by.back();
  if (asked.over != "year") address += "&over=" + asked.over;
  return address;
}

}  // namespace geojeom
