#include "domain/funding/delay_causes.hpp"

#include <map>
#include <set>

#include "domain/funding/records/agreement_change.hpp"
#include "domain/funding/records/tranche.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

/// What was to be paid by the day and was not, by project.
std::map<std::int64_t, Won> late_tranches(Reader& reader, const ForecastRequest& request) {
  std::map<std::int64_t, Won> late;
  const AggregateQuery query{.type = &reader.registry().at("tranche"),
                             .organisation = request.organisation,
                             .where = {{"due_on", Compare::less_equal, {to_text(request.as_of)}},
                                       {"funding_line.year", Compare::equal, {std::int64_t{request.year.year()}}},
                                       {"state", Compare::not_equal, {std::string("paid")}}},
                             .group_by = {{"funding_line.project"}},
                             .columns = {{Aggregate::sum, "amount"}}};
  for (const auto& line : reader.aggregate(query).lines) {
    const auto* project = number_in(line.group[0]);
    if (project != nullptr) late[*project] += Won(*number_in(line.values[0]));
  }
  return late;
}

/// Projects with a change of their agreement that nobody has decided.
std::set<std::int64_t> waiting_changes(Reader& reader, const ForecastRequest& request) {
  std::set<std::int64_t> waiting;
  const AggregateQuery query{.type = &reader.registry().at("agreement_change"),
                             .organisation = request.organisation,
                             .where = {{"state", Compare::equal, {std::string("requested")}},
                                       {"requested_on", Compare::less_equal, {to_text(request.as_of)}}},
                             .group_by = {{"agreement.project"}},
                             .columns = {{}}};
  for (const auto& line : reader.aggregate(query).lines) {
    if (const auto* project = number_in(line.group[0])) waiting.insert(*project);
  }
  return waiting;
}

}  // namespace

void add_delay_causes(Reader& reader, Forecast& forecast) {
  const auto late = late_tranches(reader, forecast.request);
  const auto waiting = waiting_changes(reader, forecast.request);
  for (auto& project : forecast.projects) {
    if (project.short_by() == Won(0)) continue;
    const auto add = [&](DelayCause cause, Won amount) {
      if (amount > Won(0)) project.delays.push_back({cause, amount});
    };
    const auto tranche = late.find(project.project);
    const Won overdue = tranche != late.end() ? tranche->second : Won(0);
    add(DelayCause::late_tranche, overdue);
    add(DelayCause::not_granted, project.budget - project.granted - overdue);
    if (waiting.contains(project.project)) add(DelayCause::change_pending, project.budget - project.spent);
    add(DelayCause::not_committed, std::min(project.granted, project.budget) - project.spent - project.committed);
  }
}

}  // namespace geojeom
