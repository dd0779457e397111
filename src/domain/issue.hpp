#pragma once

#include <string>
#include <string_view>

#include "domain/performance/records/issued_report.hpp"
#include "domain/reports.hpp"
#include "figure/frozen.hpp"

namespace geojeom {

/// Who issues and with which program.
struct IssueStamp {
  std::string by;
  Instant at;
  std::string program_version;
};

/// Freezes a report: the page byte for byte and its figures with the records behind them, each under its SHA-256. The
/// number is the next one over all organisations. The caller commits. Errors: those of the report and of
/// Writer::create.
Result<std::string> issue_report(Writer& writer, const Report& report, ReportContext& context, const IssueStamp& stamp);

/// A report that was issued, by its number. PRF-203 when there is none.
struct FoundReport {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  IssuedReport report;
};
Result<FoundReport> find_issued(Reader& reader, const Registry& registry, std::string_view number);

/// The page as it was issued. PRF-204 when what is stored is no longer that.
Result<std::string> issued_page(Reader& reader, const IssuedReport& report);

/// The figures of an issued report, computed again. Errors: PRF-204, FIG-104.
Result<FrozenComparison> compare_issued(Reader& reader, const MeasureCatalogue& catalogue, const IssuedReport& report);

}  // namespace geojeom
