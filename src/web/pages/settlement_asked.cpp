#include "web/pages/settlement_asked.hpp"

#include <algorithm>
#include <charconv>

#include "web/pages/board_parts.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/ledger_parts.hpp"

namespace geojeom {

std::optional<int> fiscal_year_in(std::string_view text) {
  int year = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
  const bool is_year = error == std::errc() && end == text.data() + text.size() && FiscalYear::is_year(year);
  return is_year ? std::optional(year) : std::nullopt;
}

SettlementListRequest settlements_asked(Visit& visit) {
  return {.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
          .as_of = date_asked(visit, "date").value_or(visit.today()),
          .year = fiscal_year_in(visit.query("year")),
          .only_owed = visit.query("which") == "owed"};
}

std::vector<int> years_of_project(Visit& visit, std::int64_t project) {
  std::vector<int> years;
  const RecordType& type = visit.registry().at("funding_line");
  for (const auto& line : visit.reader()
                              .aggregate({.type = &type,
                .where = {{"project", Compare::equal, {project}}},
                .group_by = {{"year"}},
                .columns = {{Aggregate::count}}})
                              .lines) {
    if (const auto* year = number_in(line.group.front())) years.push_back(static_cast<int>(*year));
  }
  std::sort(years.rbegin(), years.rend());
  return years;
}

SheetRequest sheet_asked(Visit& visit) {
  const auto project = project_in_address(visit);
  const Date as_of = date_asked(visit, "date").value_or(visit.today());
  auto year = fiscal_year_in(visit.query("year"));
  if (!year) year = fiscal_year_in(visit.form("year"));
  if (!year) {
    const auto years = years_of_project(visit, project);
    const auto found = std::find_if(years.begin(), years.end(), [&](int each) { return each <= as_of.year(); });
    year = found != years.end() ? *found : std::min(as_of.year(), FiscalYear::year_max);
  }
  return {.organisation = organisation_of_project(visit, project),
          .project = project,
          .year = FiscalYear::checked(*year),
          .as_of = as_of};
}

}  // namespace geojeom
