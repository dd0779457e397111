#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/reports.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// A report that is asked for by the address: which, whose, and which year.
struct ReportAsked {
  Report report;
  ReportSubject subject;
};

/// Errors: PRF-201 no such report.
Result<ReportAsked> read_report_asked(Visit& visit, std::string_view name);

/// "/reports/NAME?organisation=2&year=2008", with "/issue" or "/document" behind the name.
std::string address_of(const ReportAsked& asked, std::string_view part = {});

/// What the report is made with; `figures` must outlive it.
ReportContext context_of(Visit& visit, const ReportAsked& asked, ReportFigures& figures);

}  // namespace geojeom
