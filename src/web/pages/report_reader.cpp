#include "web/pages/report_reader.hpp"

#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"

namespace geojeom {

Result<ReportAsked> read_report_asked(Visit& visit, std::string_view name) {
  std::string names;
  for (const auto& report : declared_reports()) {
    if (report.name == name) {
      const auto organisation = organisation_asked(visit).value_or(visit.caller().organisation);
      const int year = year_asked(visit, years_with_records(visit, organisation));
      return ReportAsked{report, {.organisation = organisation, .year = year}};
    }
    names += (names.empty() ? "" : ", ") + std::string(report.name);
  }
  return Problem{.code = "PRF-201", .field = "report", .details = {{"report", std::string(name)}, {"names", names}}};
}

std::string address_of(const ReportAsked& asked, std::string_view part) {
  return "/reports/" + std::string(asked.report.name) + std::string(part) +
         "?organisation=" + std::to_string(asked.subject.organisation) + "&year=" + std::to_string(asked.subject.year);
}

ReportContext context_of(Visit& visit, const ReportAsked& asked, ReportFigures& figures) {
  return {.subject = asked.subject, .today = visit.today(), .tiles = read_tile_grid(visit.site()), .figures = figures};
}

}  // namespace geojeom
