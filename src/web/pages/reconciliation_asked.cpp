#include "web/pages/reconciliation_asked.hpp"

#include <algorithm>

#include "web/pages/board_parts.hpp"
#include "web/pages/execution_asked.hpp"

namespace geojeom {
namespace {

Period month_of(Date day) {
  const Date first = Date::checked(day.year(), day.month(), 1);
  Date last = first.plus_days(27);
  while (last.plus_days(1).month() == first.month()) last = last.plus_days(1);
  return Period::checked(first, last);
}

/// The day of the latest transaction; today where there is none.
Date latest_day(Visit& visit, std::int64_t organisation) {
  const RecordType& type = visit.registry().at("statement_line");
  const auto table =
      visit.reader().aggregate({.type = &type, .organisation = organisation, .columns = {{Aggregate::maximum, "on"}}});
  const auto* text = table.lines.empty() ? nullptr : text_in(table.lines.front().values.front());
  const auto day = text != nullptr ? parse_date(*text) : Result<Date>(visit.today());
  return day ? *day : visit.today();
}

}  // namespace

std::optional<std::size_t> choice_in(std::span<const Choice> choices, std::string_view code) {
  const auto found =
      std::find_if(choices.begin(), choices.end(), [&](const Choice& each) { return each.code == code; });
  return found == choices.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - choices.begin()));
}

ReconcileRequest reconciliation_asked(Visit& visit) {
  ReconcileRequest request{.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
                           .project = number_asked(visit, "project")};
  const auto from = date_asked(visit, "from");
  const auto to = date_asked(visit, "to");
  const Period month = month_of(to.value_or(from.value_or(latest_day(visit, request.organisation))));
  const auto period = Period::through(from.value_or(month.first()), to.value_or(month.last()));
  request.period = period ? *period : month;
  if (const auto system = choice_in(statement_systems, visit.query("system"))) {
    request.system = static_cast<StatementSystem>(*system);
  }
  if (const auto result = choice_in(match_results, visit.query("result"))) {
    request.result = static_cast<MatchResult>(*result);
  }
  return request;
}

std::string reconciliation_address(const ReconcileRequest& request) {
  std::string address =
      "/reconciliation?from=" + to_text(request.period.first()) + "&to=" + to_text(request.period.last());
  if (request.system)
    address += "&system=" + std::string(statement_systems[static_cast<std::size_t>(*request.system)].code);
  if (request.project) address += "&project=" + std::to_string(*request.project);
  return address;
}

}  // namespace geojeom
