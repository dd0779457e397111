#include "domain/issue.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/frozen_page.hpp"
#include "web/pages/report_reader.hpp"
#include "web/pages/reports_words.hpp"
#include "web/table_component.hpp"

/// Issuing a report, and what was issued: as it was, and against today.
namespace geojeom {
namespace {

namespace words = reports_words;

Response show_issue(Visit& visit) {
  const auto asked = read_report_asked(visit, visit.parameter("report"));
  if (!asked) return visit.problems({asked.problem()});
  if (asked->subject.organisation != visit.caller().organisation) return visit.problems({{.code = "OFF-202"}});
  const auto title = asked->report.title(visit.language());
  return visit.answer_page(
      {.title = std::string(visit.say(words::issue_title)),
       .section = "performance",
       .path = {{std::string(visit.say(words::title)), "/reports"}, {std::string(title), address_of(*asked)}}},
      [&](Html& html) {
        page_title(html, visit.say(words::issue_title),
                   visit.say(words::issue_lead, {{"title", title}, {"year", std::to_string(asked->subject.year)}}));
        notice(html, Tone::warning, visit.say(words::issue_note), visit.language());
        post_form(html, {.address = address_of(*asked, "/issue"), .csrf_token = visit.csrf_token()}, [&](Html& form) {
          form_field(form,
                     {.name = "reason",
                      .label = std::string(visit.say(words::reason)),
                      .hint = std::string(visit.say(words::reason_hint)),
                      .length_max = 200},
                     {}, visit.language());
          form.add("div", cls("gj-row"), [&] {
            submit_button(form, {.label = visit.say(words::confirm), .rank = Button::Rank::primary});
            button_link(form, {.label = visit.say(words::preview)}, Url(address_of(*asked, "/document")));
            button_link(form, {.label = visit.say(words::cancel), .rank = Button::Rank::tertiary},
                        Url(address_of(*asked)));
          });
        });
      });
}

Response issue(Visit& visit) {
  const auto asked = read_report_asked(visit, visit.parameter("report"));
  if (!asked) return visit.problems({asked.problem()});
  if (asked->subject.organisation != visit.caller().organisation) return visit.problems({{.code = "OFF-202"}});
  auto writer = visit.write(std::string(visit.form("reason")));
  // Issued with what the caller may read, as it was shown.
  GuardedReader guarded(*writer, visit.registry(), visit.caller());
  ReportFigures figures(guarded, visit.site().catalogue, visit.language());
  auto context = context_of(visit, *asked, figures);
  const auto number = issue_report(
      *writer, asked->report, context,
      {.by = visit.caller().account(), .at = visit.site().clock(), .program_version = visit.site().program_version});
  if (!number) return visit.problems({number.problem()});
  writer->commit();
  return redirect_to("/reports/issued/" + *number + "?done=1");
}

Result<FoundReport> found_report(Visit& visit) {
  return find_issued(visit.reader(), visit.registry(), visit.parameter("number"));
}

std::vector<MenuItem> path_of(Visit& visit) { return {{std::string(visit.say(words::title)), "/reports"}}; }

void write_facts(Html& html, Visit& visit, const IssuedReport& report) {
  html.add("dl", cls("gj-facts"), [&] {
    const auto fact = [&](const PageText& name, const std::string& text) {
      html.add("dt", visit.say(name));
      html.add("dd", text);
    };
    fact(words::number, report.code);
    fact(words::period, to_korean_text(report.period));
    fact(words::issued_at, to_seoul_text(report.issued_at));
    fact(words::issued_by, report.issued_by);
    fact(words::program, report.program_version.value_or(""));
    fact(words::content_hash, report.content.hex);
    if (report.figures) fact(words::figures_hash, report.figures->hex);
  });
}

Response show_issued(Visit& visit) {
  const auto found = found_report(visit);
  if (!found) return visit.problems({found.problem()});
  const IssuedReport& report = found->report;
  const std::string address = "/reports/issued/" + report.code;
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object()
                .key("number")
                .value(report.code)
                .key("report")
                .value(report.kind)
                .key("title")
                .value(report.title);
            json.key("from").value(to_text(report.period.first())).key("to").value(to_text(report.period.last()));
            json.key("issued_at").value(to_text(report.issued_at)).key("issued_by").value(report.issued_by);
            json.key("content").value(report.content.hex).key("document").value(address + "/document").end_object();
          },
      .page =
          [&] {
            return visit.page({.title = report.title, .section = "performance", .path = path_of(visit)}, [&](Html&
                                                                                                                 html) {
              page_title(html, report.title, {}, [&](Html& out) {
                button_link(out, {.label = visit.say(words::original), .rank = Button::Rank::primary},
                            Url(address + "/document"));
                button_link(out, {.label = visit.say(words::compare)}, Url(address + "/compare"));
              });
              if (visit.query("done") == "1") {
                notice(html, Tone::success, visit.say(words::just_issued, {{"number", report.code}}), visit.language());
              }
              write_facts(html, visit, report);
            });
          }};
  return respond(visit.call(), view);
}

/// Byte for byte as it was issued.
Response show_issued_document(Visit& visit) {
  const auto found = found_report(visit);
  if (!found) return visit.problems({found.problem()});
  auto page = issued_page(visit.reader().unguarded(), found->report);
  if (!page) return visit.problems({page.problem()});
  return frozen_page(std::move(page).value());
}

const PageText& word_of(Change change) {
  if (change == Change::created) return words::created;
  return change == Change::removed ? words::removed : words::changed;
}

/// Changes of records that the caller may see; of what is gone, those of the own organisation.
std::vector<JournalEntry> visible(Visit& visit, const std::vector<JournalEntry>& changes) {
  std::vector<JournalEntry> seen;
  for (const auto& entry : changes) {
    const RecordType* type = visit.registry().find(entry.type);
    if (type == nullptr || limit_of(visit.caller(), *type, Right::read) == Limit::nothing) continue;
    const bool is_removed_here = entry.change == Change::removed && entry.organisation == visit.caller().organisation;
    if (is_removed_here || visit.reader().find(*type, entry.record)) seen.push_back(entry);
  }
  return seen;
}

void write_differences(Html& html, Visit& visit, ReportFigures& figures, const FrozenComparison& comparison) {
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::figure))},
      {.label = std::string(visit.say(words::period))},
      {.label = std::string(visit.say(words::slice))},
      {.label = std::string(visit.say(words::then)), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::now)), .align = DataColumn::Align::number}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& changed = comparison.figures[row];
    const auto& request = changed.then.request;
    if (column == 0)
      out.add("a", href(Url(address_of(request))), figures.measure(request.measure).label(visit.language()));
    if (column == 1) out << std::string_view(to_korean_text(request.period));
    if (column == 2) out << std::string_view(figures.slice_text(request));
    if (column == 3) out << std::string_view(changed.then.value);
    if (column == 4) out << std::string_view(changed.now);
  };
  data_table(html,
             {.caption = std::string(visit.say(words::figure)),
              .columns = columns,
              .row_count = comparison.figures.size(),
              .cell = cell},
             visit.language());
}

void write_changes(Html& html, Visit& visit, ReportFigures& figures, const std::vector<JournalEntry>& changes) {
  if (changes.empty()) return;
  html.add("h2", visit.say(words::changes));
  std::vector<DataColumn> columns;
  for (const auto* label : {&words::record, &words::change, &words::changed_at, &words::changed_by}) {
    columns.push_back({.label = std::string(visit.say(*label))});
  }
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& entry = changes[row];
    const RecordType& type = visit.registry().at(entry.type);
    if (column == 0) {
      out.add("a", href(Url("/records/" + entry.type + "/" + std::to_string(entry.record))),
              std::string(type.label(visit.language())) + " " + figures.name_of(entry.type.c_str(), entry.record));
    }
    if (column == 1) out << visit.say(word_of(entry.change));
    if (column == 2) out << std::string_view(to_seoul_text(entry.at));
    if (column == 3) out << std::string_view(entry.author);
  };
  data_table(html,
             {.caption = std::string(visit.say(words::changes)),
              .columns = columns,
              .row_count = changes.size(),
              .cell = cell},
             visit.language());
}

void write_comparison_json(JsonWriter& json, const FrozenComparison& comparison,
                           const std::vector<JournalEntry>& changes) {
  json.begin_object().key("figures").begin_array();
  for (const auto& changed : comparison.figures) {
    const auto& request = changed.then.request;
    json.begin_object().key("measure").value(request.measure).key("from").value(to_text(request.period.first()));
    json.key("to")
        .value(to_text(request.period.last()))
        .key("then")
        .value(changed.then.value)
        .key("now")
        .value(changed.now)
        .end_object();
  }
  json.end_array().key("changes").begin_array();
  for (const auto& entry : changes) {
    json.begin_object()
        .key("type")
        .value(entry.type)
        .key("record")
        .value(entry.record)
        .key("at")
        .value(to_text(entry.at))
        .end_object();
  }
  json.end_array().end_object();
}

Response show_comparison(Visit& visit) {
  const auto found = found_report(visit);
  if (!found) return visit.problems({found.problem()});
  // The frozen figures are kept as a file, which only the reader without a guard opens; they are of this report alone.
  const auto comparison = compare_issued(visit.reader().unguarded(), visit.site().catalogue, found->report);
  if (!comparison) return visit.problems({comparison.problem()});
  const auto changes = visible(visit, comparison->changes);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto title = visit.say(words::compare_title, {{"number", found->report.code}});
  const View view{.json = [&](JsonWriter& json) { write_comparison_json(json, *comparison, changes); },
                  .page =
                      [&] {
                        auto path = path_of(visit);
                        path.push_back({found->report.title, "/reports/issued/" + found->report.code});
                        return visit.page({.title = title, .section = "performance", .path = path}, [&](Html& html) {
                          page_title(html, title, found->report.title);
                          if (comparison->figures.empty())
                            return notice(html, Tone::success, visit.say(words::all_same), visit.language());
                          notice(html, Tone::warning,
                                 visit.say(words::some_differ, {{"count", std::to_string(comparison->figures.size())}}),
                                 visit.language());
                          write_differences(html, visit, figures, *comparison);
                          write_changes(html, visit, figures, changes);
                        });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void issued_pages(Pages& pages) {
  pages.add({.pattern = "/reports/{report}/issue",
             .permission = "act:issue_report",
             .summary = "Asks before a report is issued"},
            show_issue);
  pages.add({.method = Method::post,
             .pattern = "/reports/{report}/issue",
             .permission = "act:issue_report",
             .summary = "Issues a report: freezes the document and its figures",
             .body = {.bytes_max = 4096}},
            issue);
  pages.add({.pattern = "/reports/issued/{number}",
             .permission = "read:issued_report",
             .summary = "An issued report",
             .faces = page_and_data},
            show_issued);
  pages.add({.pattern = "/reports/issued/{number}/document",
             .permission = "read:issued_report",
             .summary = "The issued document, byte for byte"},
            show_issued_document);
  pages.add({.pattern = "/reports/issued/{number}/compare",
             .permission = "read:issued_report",
             .summary = "What of an issued report comes out otherwise today",
             .faces = page_and_data},
            show_comparison);
}

}  // namespace geojeom
