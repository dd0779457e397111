#include "web/pages/portal_results.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "record/registry.hpp"
#include "web/pages/board_parts.hpp"

namespace geojeom {
namespace {

/// What is published, in this order. Everything else stays inside.
constexpr const char* published_measures[] = {"budget_allocated",     "execution_rate",          "companies_supported",
                                              "services_delivered",   "support_amount",          "satisfaction_mean",
                                              "jobs_created",         "commercialisation_sales", "equipment_in_service",
                                              "equipment_used_hours", "training_completed",      "events_held"};

class ResultMaker {
 public:
  ResultMaker(Portal& portal, PublicResults& results)
      : portal_(portal),
        results_(results),
        figures_(portal.visit().reader().unguarded(), portal.visit().site().catalogue, portal.visit().language()) {}

  void make() {
    for (const auto* measure : published_measures) add_figure(measure);
    results_.regions = lines("region");
    results_.types = lines("support_type");
  }

 private:
  FigureRequest request(std::string measure) const {
    return {.measure = std::move(measure), .organisation = results_.organisation, .period = whole_year(results_.year)};
  }

  /// How many companies a figure is about; nothing for one that is about none (money, equipment, events).
  std::optional<std::int64_t> companies_behind(const std::string& measure) {
    const Measure& counted = figures_.engine().catalogue().counted(figures_.measure(measure));
    if (counted.find_dimension("company") == nullptr || counted.type == "usage_log") return std::nullopt;
    const auto table = figures_.engine().table(request(measure), {"company"});
    return table ? static_cast<std::int64_t>(table->lines.size()) : 0;
  }

  void add_figure(const char* name) {
    const auto figure = figures_.engine().figure(request(name));
    if (!figure || !figure->value) return;
    const auto language = portal_.visit().language();
    const auto content = figures_.content(request(name));
    const auto companies = companies_behind(name);
    PublicFigure made{.measure = name,
                      .label = std::string(figure->measure->label(language)),
                      .definition = std::string(figure->measure->definition(language)),
                      .value = document::to_text(content, language, document::UnitShown::no),
                      .unit = document::unit_text(content.value, language),
                      .plain = to_plain_text(*figure->value),
                      .records = figure->n,
                      .is_suppressed = companies && *companies < companies_published_from};
    if (made.is_suppressed) made.value = made.plain = {};
    results_.figures.push_back(std::move(made));
  }

  std::vector<PublicLine> lines(const std::string& dimension) {
    std::vector<PublicLine> made;
    const auto companies = figures_.engine().table(request("companies_supported"), {dimension});
    const auto services = figures_.engine().table(request("services_delivered"), {dimension});
    if (!companies || !services) return made;
    for (const auto& line : companies->lines) {
      PublicLine one{.label = figures_.label(*companies->total.measure, dimension, line.keys.front()),
                     .companies = line.figure.value ? line.figure.value->units : 0};
      for (const auto& other : services->lines) {
        if (other.keys == line.keys && other.figure.value) one.services = other.figure.value->units;
      }
      made.push_back(std::move(one));
    }
    std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.companies > b.companies; });
    suppress_small(made);
    return made;
  }

  Portal& portal_;
  PublicResults& results_;
  ReportFigures figures_;
};

void hide(PublicLine& line) {
  line.companies = line.services = 0;
  line.is_suppressed = true;
}

}  // namespace

void suppress_small(std::vector<PublicLine>& lines) {
  std::size_t hidden = 0;
  for (auto& line : lines) {
    if (line.companies >= companies_published_from) continue;
    hide(line);
    ++hidden;
  }
  if (hidden != 1 || lines.size() < 2) return;
  PublicLine* smallest = nullptr;
  for (auto& line : lines) {
    if (!line.is_suppressed && (smallest == nullptr || line.companies < smallest->companies)) smallest = &line;
  }
  hide(*smallest);
}

PublicResults public_results(Portal& portal, std::int64_t organisation, int year) {
  PublicResults results{.organisation = organisation, .year = year, .figures = {}, .regions = {}, .types = {}};
  ResultMaker(portal, results).make();
  return results;
}

std::vector<std::int64_t> organisations_with_results(Portal& portal) {
  const AggregateQuery query{
      .type = &portal.visit().registry().at("service"), .group_by = {{.column = "organisation"}}, .columns = {{}}};
  std::vector<std::int64_t> organisations;
  for (const auto& line : portal.visit().reader().unguarded().aggregate(query).lines) {
    if (const auto* id = number_in(line.group.front())) organisations.push_back(*id);
  }
  std::stable_sort(organisations.begin(), organisations.end(), [&](std::int64_t a, std::int64_t b) {
    return portal.name_of("organisation", a) < portal.name_of("organisation", b);
  });
  return organisations;
}

std::vector<int> years_with_results(Portal& portal, std::int64_t organisation) {
  const AggregateQuery query{.type = &portal.visit().registry().at("service"),
                             .organisation = organisation,
                             .where = {{"delivered_on", Compare::is_set}},
                             .group_by = {{.column = "delivered_on", .part = GroupPart::year}},
                             .columns = {{}}};
  std::set<int> years;
  for (const auto& line : portal.visit().reader().unguarded().aggregate(query).lines) {
    int year = 0;
    if (const auto* text = text_in(line.group.front()))
      std::from_chars(text->data(), text->data() + text->size(), year);
    if (year > 0) years.insert(year);
  }
  return {years.rbegin(), years.rend()};
}

}  // namespace geojeom
