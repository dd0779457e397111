#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "document/write_xlsx.hpp"
#include "domain/measures.hpp"
#include "domain/reports.hpp"

namespace geojeom::cli {
namespace {

std::string text_of_file(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The tile grid for maps; without the file reports have no maps.
document::TileLayout tiles_of(const Session& session) {
  auto tiles = document::read_tiles(text_of_file(std::filesystem::path(session.data_folder) / "maps/tiles-korea.csv"));
  return tiles ? std::move(tiles).value() : document::TileLayout{};
}

Result<Report> report_named(const std::string& name) {
  std::string names;
  for (const auto& report : declared_reports()) {
    if (report.name == name) return report;
    names += (names.empty() ? "" : ", ") + std::string(report.name);
  }
  return Problem{.code = "PRF-201", .field = "report", .details = {{"report", name}, {"names", names}}};
}

/// Year of --year, else this year in Seoul.
Result<int> year_of(const Args& args, const Session& session) {
  const auto text = args.text("--year");
  if (!text) return int{date_in_seoul(session.clock()).year()};
  const int year = std::atoi(text->c_str());
  if (FiscalYear::is_year(year)) return year;
  return Problem{.code = "CLI-103",
                 .field = "--year",
                 .details = {{"value", *text}, {"option", "--year"}, {"expected", "--year 2008"}}};
}

Result<ReportSubject> subject_of(const Args& args, Reader& reader, const Session& session) {
  const auto tenant = tenant_of(args, reader, session.registry());
  if (!tenant) return tenant.problem();
  const auto year = year_of(args, session);
  if (!year) return year.problem();
  return ReportSubject{.organisation = *tenant, .year = *year};
}

int write_report(const document::Document& document, const std::optional<std::string>& output, Terminal& terminal) {
  const document::HtmlOptions html{.has_evidence = true};
  if (!output) {
    terminal.print(document::write_html(document, html));
    return 0;
  }
  const auto ending = std::filesystem::path(*output).extension();
  if (ending == ".xlsx") {
    document::write_xlsx(document, *output);
    return 0;
  }
  if (ending != ".html" && ending != ".csv") {
    return terminal.fail({.code = "CLI-103",
                          .field = "--output",
                          .details = {{"value", *output}, {"option", "-o"}, {"expected", "FILE.html, FILE.xlsx, FILE.csv"}}});
  }
  std::ofstream file(*output, std::ios::binary);
  file << (ending == ".html" ? document::write_html(document, html) : document::write_csv(document));
  file.close();
  if (file) return 0;
  return terminal.fail({.code = "GEN-500", .details = {{"what", *output}}});
}

int run_report(const Args& args, Session& session, Terminal& terminal) {
  const Problems problems = args.check_known({"--organisation", "--year", "--output"});
  if (problems.has_errors()) return terminal.fail(problems);
  const auto report = report_named(args.word(0).value_or(""));
  if (!report) return terminal.fail(report.problem());
  const auto store = session.open();
  const auto reader = store->read();
  const auto subject = subject_of(args, *reader, session);
  if (!subject) return terminal.fail(subject.problem());
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  ReportFigures figures(*reader, catalogue, terminal.language());
  ReportContext context{
      .subject = *subject, .today = date_in_seoul(session.clock()), .tiles = tiles_of(session), .figures = figures};
  const auto document = report->build(context);
  return document ? write_report(*document, args.text("--output"), terminal) : terminal.fail(document.problem());
}

int run_report_list(const Args& args, Session&, Terminal& terminal) {
  if (const Problems problems = args.check_known({}); problems.has_errors()) return terminal.fail(problems);
  TextTable table({terminal.say("보고서", "Report"), terminal.say("이름", "Title"), terminal.say("필요한 기록", "Made of")});
  for (const auto& report : declared_reports()) {
    table.add({std::string(report.name), std::string(report.title(terminal.language())),
               std::string(report.needs(terminal.language()))});
  }
  terminal.print(table.text());
  return 0;
}

}  // namespace

CommandGroup report_commands() {
  return {"보고서",
          "Reports",
          {{"report", "보고서를 만듭니다", "Writes a report",
            "NAME --organisation NAME --year YEAR [-o FILE.html|xlsx|csv] [--english]",
            "  geojeom report results-and-plan --organisation 대전테크노파크 --year 2008 -o report.html", run_report},
           {"report list", "보고서 종류와 발행한 보고서를 보여 줍니다", "Lists reports", "", "  geojeom report list",
            run_report_list}}};
}

}  // namespace geojeom::cli
