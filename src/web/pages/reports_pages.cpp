#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "domain/issue.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/frozen_page.hpp"
#include "web/pages/report_reader.hpp"
#include "web/pages/reports_words.hpp"
#include "web/table_component.hpp"

/// Reports: which there are, reading one, and the whole document to print.
namespace geojeom {
namespace {

namespace words = reports_words;

void write_kinds(Html& html, Visit& visit, const std::vector<int>& years) {
  const auto reports = declared_reports();
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::kind))},
                                        {.label = std::string(visit.say(words::needs))},
                                        {.label = std::string(visit.say(words::read))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& report = reports[row];
    ReportAsked asked{report, {.organisation = visit.caller().organisation, .year = years.front()}};
    if (column == 0) out.add("a", href(Url(address_of(asked))), report.title(visit.language()));
    if (column == 1) out << report.needs(visit.language());
    if (column != 2) return;
    for (std::size_t i = 0; i < years.size() && i < 6; ++i) {
      asked.subject.year = years[i];
      out.add("a", href(Url(address_of(asked))), visit.say(words::read_year, {{"year", std::to_string(years[i])}}));
      out << " "_h;
    }
  };
  html.add("h2", visit.say(words::kinds));
  data_table(
      html,
      {.caption = std::string(visit.say(words::kinds)), .columns = columns, .row_count = reports.size(), .cell = cell},
      visit.language());
}

std::vector<FoundReport> issued_reports(Visit& visit) {
  const RecordType& type = visit.registry().at("issued_report");
  std::vector<FoundReport> all;
  if (limit_of(visit.caller(), type, Right::read) == Limit::nothing) return all;
  const Page page = visit.reader().list({.type = &type, .order = {{"id", true}}, .limit = 200});
  for (const auto& stored : page.rows)
    all.push_back({stored.id, stored.organisation, from_row<IssuedReport>(type, stored.row)});
  return all;
}

void write_issued(Html& html, Visit& visit, const std::vector<FoundReport>& reports) {
  html.add("h2", visit.say(words::issued));
  if (reports.empty()) return empty_state(html, visit.say(words::nothing_issued));
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::number, &words::name, &words::period, &words::issued_at, &words::issued_by}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const IssuedReport& report = reports[row].report;
    if (column == 0) out.add("a", href(Url("/reports/issued/" + report.code)), report.code);
    if (column == 1) out << std::string_view(report.title);
    if (column == 2) out << std::string_view(to_korean_text(report.period));
    if (column == 3) out << std::string_view(to_seoul_text(report.issued_at));
    if (column == 4) out << std::string_view(report.issued_by);
  };
  data_table(
      html,
      {.caption = std::string(visit.say(words::issued)), .columns = columns, .row_count = reports.size(), .cell = cell},
      visit.language());
}

void write_list_json(JsonWriter& json, Visit& visit, const std::vector<FoundReport>& issued) {
  json.begin_object().key("reports").begin_array();
  for (const auto& report : declared_reports()) {
    json.begin_object().key("name").value(report.name).key("title").value(report.title(visit.language()));
    json.key("needs").value(report.needs(visit.language())).end_object();
  }
  json.end_array().key("issued").begin_array();
  for (const auto& found : issued) {
    const IssuedReport& report = found.report;
    json.begin_object()
        .key("number")
        .value(report.code)
        .key("report")
        .value(report.kind)
        .key("title")
        .value(report.title);
    json.key("from").value(to_text(report.period.first())).key("to").value(to_text(report.period.last()));
    json.key("issued_at").value(to_text(report.issued_at)).key("issued_by").value(report.issued_by);
    json.key("content").value(report.content.hex).end_object();
  }
  json.end_array().end_object();
}

Response show_reports(Visit& visit) {
  const auto issued = issued_reports(visit);
  const View view{.json = [&](JsonWriter& json) { write_list_json(json, visit, issued); },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = std::string(visit.say(words::title)), .section = "performance"}, [&](Html& html) {
                              page_title(html, visit.say(words::title), visit.say(words::lead));
                              write_kinds(html, visit, years_with_records(visit, visit.caller().organisation));
                              write_issued(html, visit, issued);
                            });
                      }};
  return respond(visit.call(), view);
}

void write_tools(Html& html, Visit& visit, const ReportAsked& asked) {
  html.add("div", cls("gj-tools"), attr("role", "group"), attr("aria-label", visit.say(words::toolbar)), [&] {
    html.add("form", cls("gj-row"), attr("method", "get"), action(Url("/reports/" + std::string(asked.report.name))),
             [&] {
               organisation_field(html, visit, asked.subject.organisation);
               year_field(html, visit, years_with_records(visit, asked.subject.organisation), asked.subject.year);
               submit_button(html, {.label = visit.say(board_words::show), .is_small = true});
             });
    html.add("div", cls("gj-row"), [&] {
      html.add("button", attr("type", "button"), cls("krds-btn secondary small gj-needs-script"),
               attr("data-prints", "1"), visit.say(words::print));
      button_link(html, {.label = visit.say(words::printable), .is_small = true}, Url(address_of(asked, "/document")));
      download_links(html, visit, {".json", ".csv", ".xlsx"});
      if (may(visit.caller(), "issue_report") && asked.subject.organisation == visit.caller().organisation) {
        button_link(html, {.label = visit.say(words::issue), .rank = Button::Rank::primary, .is_small = true},
                    Url(address_of(asked, "/issue")));
      }
    });
  });
}

Response show_report(Visit& visit) {
  const auto asked = read_report_asked(visit, visit.parameter("report"));
  if (!asked) return visit.problems({asked.problem()});
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  auto context = context_of(visit, *asked, figures);
  const auto document = asked->report.build(context);
  if (!document) return visit.problems({document.problem()});
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("report").value(asked->report.name).key("title").value(document->title);
            json.key("organisation").value(asked->subject.organisation).key("year").value(asked->subject.year);
            write_cited(json, figures);
            json.end_object();
          },
      .page =
          [&] {
            return visit.page({.title = document->title,
                               .section = "performance",
                               .path = {{std::string(visit.say(words::title)), "/reports"}}},
                              [&](Html& html) {
                                html.add("link", attr("rel", "stylesheet"), href(Url("/reports/document.css")));
                                write_tools(html, visit, *asked);
                                html << document::document_body(*document, {.is_within_page = true});
                              });
          },
      .csv = [&] { return document::write_csv(*document); },
      .xlsx = [&] { return xlsx_bytes(*document); },
      .file_name = document->title};
  return respond(visit.call(), view);
}

/// The whole document as it would be issued, to print.
Response show_document(Visit& visit) {
  const auto asked = read_report_asked(visit, visit.parameter("report"));
  if (!asked) return visit.problems({asked.problem()});
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  auto context = context_of(visit, *asked, figures);
  const auto document = asked->report.build(context);
  if (!document) return visit.problems({document.problem()});
  return frozen_page(document::write_html(*document, {.has_evidence = true}));
}

/// The style of documents inside pages: without what it says about the page around them.
Response show_style(Visit&) {
  auto style = document::document_style().view();
  style.remove_prefix(style.find(".document{"));
  Response response;
  response.header("Content-Type", "text/css; charset=utf-8");
  response.body = std::string(style);
  return response;
}

}  // namespace

void reports_pages(Pages& pages) {
  pages.add({.pattern = "/reports",
             .permission = "act:work",
             .summary = "The kinds of reports and what was issued",
             .faces = page_and_data},
            show_reports);
  pages.add({.pattern = "/reports/document.css",
             .permission = "public",
             .summary = "The style of documents inside pages",
             .faces = {Face::other}},
            show_style);
  pages.add({.pattern = "/reports/{report}",
             .permission = "act:work",
             .summary = "A report of an organisation in a year",
             .faces = table_faces},
            show_report);
  pages.add(
      {.pattern = "/reports/{report}/document", .permission = "act:work", .summary = "The whole document, to print"},
      show_document);
  pages.menu({.section = "performance", .label = words::title, .address = "/reports", .permission = "act:work"});
}

}  // namespace geojeom
