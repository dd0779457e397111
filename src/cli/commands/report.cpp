#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/document_file.hpp"
#include "cli/record_words.hpp"
#include "cli/session.hpp"
#include "cli/story.hpp"
#include "cli/terminal.hpp"
#include "cli/text_table.hpp"
#include "core/json_writer.hpp"
#include "document/write_html.hpp"
#include "domain/issue.hpp"
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
  return write_document(document, *output, terminal);
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

/// Reports that were issued, of the organisation of --organisation or of all.
int print_issued(const Args& args, Reader& reader, Session& session, Terminal& terminal) {
  const RecordType& type = session.registry().at("issued_report");
  Query query{.type = &type};
  if (args.has("--organisation")) {
    const auto tenant = tenant_of(args, reader, session.registry());
    if (!tenant) return terminal.fail(tenant.problem());
    query.organisation = *tenant;
  }
  TextTable table({terminal.say("번호", "No."), terminal.say("보고서", "Report"), terminal.say("제목", "Title"),
                   terminal.say("기간", "Period"), terminal.say("발행", "Issued"), terminal.say("발행자", "By")});
  JsonWriter json;
  json.begin_array();
  reader.scan(query, [&](const StoredRow& stored) {
    const auto report = from_row<IssuedReport>(type, stored.row);
    table.add({report.code, report.kind, report.title, to_text(report.period), to_seoul_text(report.issued_at),
               report.issued_by});
    json.begin_object().key("number").value(report.code).key("report").value(report.kind);
    json.key("title").value(report.title).key("from").value(to_text(report.period.first()));
    json.key("to").value(to_text(report.period.last())).key("issued_at").value(to_text(report.issued_at));
    json.key("issued_by").value(report.issued_by).key("content").value(report.content.hex).end_object();
    return true;
  });
  json.end_array();
  terminal.print(args.has("--json") ? json.text() + "\n" : table.text());
  return 0;
}

void print_available(Terminal& terminal) {
  TextTable table(
      {terminal.say("보고서", "Report"), terminal.say("이름", "Title"), terminal.say("필요한 기록", "Made of")});
  for (const auto& report : declared_reports()) {
    table.add({std::string(report.name), std::string(report.title(terminal.language())),
               std::string(report.needs(terminal.language()))});
  }
  terminal.print(table.text());
}

int run_report_issued(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems problems = args.check_known({"--organisation"}); problems.has_errors())
    return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  return print_issued(args, *reader, session, terminal);
}

int run_report_list(const Args& args, Session& session, Terminal& terminal) {
  if (!args.has("--json")) {
    print_available(terminal);
    terminal.line("");
    if (!std::filesystem::exists(session.database)) return 0;
  }
  return run_report_issued(args, session, terminal);
}

int run_report_issue(const Args& args, Session& session, Terminal& terminal) {
  const Problems problems = args.check_known({"--organisation", "--year", "--reason"});
  if (problems.has_errors()) return terminal.fail(problems);
  const auto report = report_named(args.word(0).value_or(""));
  if (!report) return terminal.fail(report.problem());
  const auto store = session.open();
  const Author author = session.author(args.text_or("--reason", ""));
  auto writer = store->write(author);
  const auto subject = subject_of(args, *writer, session);
  if (!subject) return terminal.fail(subject.problem());
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  ReportFigures figures(*writer, catalogue, terminal.language());
  ReportContext context{
      .subject = *subject, .today = date_in_seoul(author.at), .tiles = tiles_of(session), .figures = figures};
  const auto number =
      issue_report(*writer, *report, context, {.by = author.name, .at = author.at, .program_version = GEOJEOM_VERSION});
  if (!number) return terminal.fail(number.problem());
  writer->commit();
  if (args.has("--json")) {
    JsonWriter json;
    json.begin_object().key("number").value(*number).end_object();
    terminal.line(json.text());
  } else {
    terminal.line(fmt::format("{} {}", terminal.say("발행번호", "Issued as"), *number));
  }
  return 0;
}

int run_report_show(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems problems = args.check_known({"--output"}); problems.has_errors()) return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  const auto found = find_issued(*reader, session.registry(), args.word(0).value_or(""));
  if (!found) return terminal.fail(found.problem());
  const auto page = issued_page(*reader, found->report);
  if (!page) return terminal.fail(page.problem());
  const auto output = args.text("--output");
  if (!output) {
    terminal.print(*page);
    return 0;
  }
  std::ofstream file(*output, std::ios::binary);
  file << *page;
  file.close();
  return file ? 0 : terminal.fail({.code = "GEN-500", .details = {{"what", *output}}});
}

void print_comparison(const FrozenComparison& comparison, const IssuedReport& report, Reader& reader, Session& session,
                      Terminal& terminal) {
  if (comparison.figures.empty()) {
    terminal.line(fmt::format(fmt::runtime(terminal.say("발행번호 {}: 오늘 다시 계산해도 모든 수치가 같습니다.",
                                                        "No. {}: every figure comes out the same today.")),
                              report.code));
    return;
  }
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  ReportFigures words(reader, catalogue, terminal.language());
  TextTable table({terminal.say("수치", "Figure"), terminal.say("기간", "Period"), terminal.say("범위", "Slice"),
                   terminal.say("발행 때", "Then"), terminal.say("지금", "Now")});
  table.align_right(3);
  table.align_right(4);
  for (const auto& changed : comparison.figures) {
    const auto& request = changed.then.request;
    table.add({std::string(catalogue.at(request.measure).label(terminal.language())), to_text(request.period),
               words.slice_text(request), changed.then.value, changed.now});
  }
  terminal.print(table.text());
  terminal.line(terminal.say("\n발행 뒤에 바뀐 기록", "\nRecords that changed since"));
  for (const auto& entry : comparison.changes) {
    const RecordType& type = session.registry().at(entry.type);
    terminal.line(fmt::format("{} #{} {}", type.label(terminal.language()), entry.record,
                              words.name_of(entry.type.c_str(), entry.record)));
    print_entry(reader, session.registry(), entry, terminal);
  }
}

std::string comparison_json(const FrozenComparison& comparison) {
  JsonWriter json;
  json.begin_object().key("figures").begin_array();
  for (const auto& changed : comparison.figures) {
    const auto& request = changed.then.request;
    json.begin_object().key("measure").value(request.measure).key("from").value(to_text(request.period.first()));
    json.key("to").value(to_text(request.period.last())).key("slice").begin_object();
    for (const auto& cut : request.slice) json.key(cut.dimension).value(cut.value);
    json.end_object().key("then").value(changed.then.value).key("now").value(changed.now).end_object();
  }
  json.end_array().key("changes").begin_array();
  for (const auto& entry : comparison.changes) {
    json.begin_object().key("type").value(entry.type).key("record").value(entry.record).key("entry");
    write_entry(json, entry);
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

int run_report_compare(const Args& args, Session& session, Terminal& terminal) {
  if (const Problems problems = args.check_known({}); problems.has_errors()) return terminal.fail(problems);
  const auto store = session.open();
  const auto reader = store->read();
  const auto found = find_issued(*reader, session.registry(), args.word(0).value_or(""));
  if (!found) return terminal.fail(found.problem());
  const MeasureCatalogue catalogue(declared_measures(), session.registry());
  const auto comparison = compare_issued(*reader, catalogue, found->report);
  if (!comparison) return terminal.fail(comparison.problem());
  if (args.has("--json")) {
    terminal.line(comparison_json(*comparison));
  } else {
    print_comparison(*comparison, found->report, *reader, session, terminal);
  }
  return comparison->figures.empty() ? 0 : 3;
}

}  // namespace

CommandGroup report_commands() {
  return {"보고서",
          "Reports",
          {{"report", "보고서를 만듭니다", "Writes a report",
            "이름 --organisation 기관 --year 연도 [-o 파일.html|xlsx|csv] [--english]",
            "  geojeom report results-and-plan --organisation 대전테크노파크 --year 2008 -o report.html\n"
            "  geojeom report statements --organisation 세종테크노파크 --year 2020 -o statements.xlsx",
            run_report},
           {"report list", "보고서 종류와 발행한 보고서를 보여 줍니다", "Lists reports and what was issued",
            "[--organisation 기관] [--json]", "  geojeom report list", run_report_list},
           {"report issue", "보고서를 발행해 고정합니다", "Issues a report and freezes it",
            "이름 --organisation 기관 --year 연도 [--reason 이유] [--json]",
            "  geojeom report issue results-and-plan --organisation 대전테크노파크 --year 2008 --reason '이사회 보고'",
            run_report_issue},
           {"report issued", "발행한 보고서를 보여 줍니다", "Lists issued reports", "[--organisation 기관] [--json]",
            "  geojeom report issued --json", run_report_issued},
           {"report show", "발행한 보고서를 그대로 다시 내보냅니다", "Writes an issued report again, byte for byte",
            "번호 [-o 파일.html]", "  geojeom report show 1 -o issued.html", run_report_show},
           {"report compare", "발행한 수치를 오늘 다시 계산해 견줍니다", "Holds an issued report against today",
            "번호 [--json]", "  geojeom report compare 1", run_report_compare}}};
}

}  // namespace geojeom::cli
