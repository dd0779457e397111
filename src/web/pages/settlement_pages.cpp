#include <algorithm>

#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "domain/funding/settlement_json.hpp"
#include "domain/funding/settlement_steps.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/frozen_page.hpp"
#include "web/pages/settlement_asked.hpp"
#include "web/pages/settlement_parts.hpp"
#include "web/pages/settlement_words.hpp"

/// The settlement of a project and year: computed from the ledger, taken from step to step, printed.
namespace geojeom {
namespace {

namespace words = settlement_words;
void write_key_figures(Html& html, Visit& visit, const SettlementSheet& sheet) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  std::string note;
  if (const auto days = sheet.days_late(sheet.request.as_of); days > 0) {
    note =
        visit.say(words::late, {{"days", std::to_string(days)}, {"amount", to_text(sheet.late(sheet.request.as_of))}});
  }
  const std::vector<KeyFigure> figures{{.label = label(words::state), .value = settlement_state(visit, sheet)},
                                       {.label = label(words::granted), .value = to_text(sheet.granted())},
                                       {.label = label(words::spent), .value = to_text(sheet.spent())},
                                       {.label = label(words::refund), .value = to_text(sheet.refund_due())},
                                       {.label = label(words::owed), .value = to_text(sheet.owed()), .note = note}};
  html.add("div", cls("gj-six-figures"), [&] { key_figures(html, figures); });
}

void write_links(Html& html, Visit& visit, const SettlementSheet& sheet) {
  const auto project = std::to_string(sheet.request.project);
  const auto link = [&](std::string_view label, const std::string& address) {
    button_link(html, {.label = label, .is_small = true}, Url(address));
  };
  for (const int year : years_of_project(visit, sheet.request.project)) {
    if (year != sheet.request.year.year())
      link(std::to_string(year), "/settlement/" + project + "?year=" + std::to_string(year));
  }
  link(visit.say(words::ledger), "/ledger/" + project);
  if (sheet.record != 0) link(visit.say(words::record), "/records/settlement/" + std::to_string(sheet.record));
  link(visit.say(words::printable), "/settlement/" + project + "/document?year=" + to_text(sheet.request.year));
  download_links(html, visit, {".json", ".csv", ".xlsx"});
}

void write_page(Html& html, Visit& visit, const SettlementSheet& sheet, const document::Document& document) {
  page_title(html, document.title, document.subtitle, [&](Html& out) { write_links(out, visit, sheet); });
  if (visit.query("done") == "step") {
    notice(html, Tone::success, visit.say(words::done, {{"state", settlement_state(visit, sheet)}}), visit.language());
  } else if (visit.query("done") == "draft") {
    notice(html, Tone::success, visit.say(words::computed), visit.language());
  }
  write_key_figures(html, visit, sheet);
  write_board(html, document, "settlement");
  write_settlement_steps(html, visit, sheet);
}

Response page_of(Visit& visit, const SettlementSheet& sheet, const document::Document& document,
                 const Problems& problems) {
  return visit.answer_page({.title = document.title,
                            .section = "funding",
                            .path = {{std::string(visit.say(words::title)), "/settlements"}},
                            .status = problems.has_errors() ? status_of(problems) : 200},
                           [&](Html& html) {
                             error_summary(html, problems, {}, visit.language());
                             write_page(html, visit, sheet, document);
                           });
}

Response show_sheet(Visit& visit) {
  const auto sheet = settlement_sheet(visit.reader(), sheet_asked(visit));
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  const auto document = settlement_document(visit.reader(), *sheet, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_settlement(json, *sheet, visit.language()); },
                  .page =
                      [&] {
                        return visit.page({.title = document.title,
                                           .section = "funding",
                                           .path = {{std::string(visit.say(words::title)), "/settlements"}}},
                                          [&](Html& html) { write_page(html, visit, *sheet, document); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = sheet->code + "-S" + to_text(sheet->request.year)};
  return respond(visit.call(), view);
}

Response print_sheet(Visit& visit) {
  const auto sheet = settlement_sheet(visit.reader(), sheet_asked(visit));
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  return frozen_page(document::write_html(settlement_document(visit.reader(), *sheet, visit.language())));
}

/// The step of the form; its day is the one typed.
StepAsked step_asked(Visit& visit, const SheetRequest& request, Problems& problems) {
  StepAsked asked{.sheet = request, .remark = std::string(visit.form("remark"))};
  if (const auto verifier = visit.form("verifier"); !verifier.empty()) asked.verifier = std::string(verifier);
  const auto read_day = [&](const char* field) -> std::optional<Date> {
    const auto typed = visit.form(field);
    if (typed.empty()) return std::nullopt;
    const auto day = parse_date(typed);
    if (day) return *day;
    Problem problem = day.problem();
    problem.field = field;
    problems.add(std::move(problem));
    return std::nullopt;
  };
  asked.sheet.as_of = read_day("on").value_or(request.as_of);
  asked.pay_due_on = read_day("pay_due_on");
  return asked;
}

Problems take(Visit& visit, const SheetRequest& request) {
  const auto named = visit.form("step");
  const auto* found = std::find_if(std::begin(settlement_steps), std::end(settlement_steps),
                                   [&](const Choice& choice) { return choice.code == named; });
  if (found == std::end(settlement_steps) && named != "draft") return {{.code = "OFF-202"}};
  Problems problems;
  StepAsked asked = step_asked(visit, request, problems);
  if (problems.has_errors()) return problems;
  const auto writer = visit.write(asked.remark);
  Saved saved;
  if (named == "draft") {
    saved = draft_settlement(*writer, asked.sheet);
  } else {
    asked.step = static_cast<SettlementStep>(found - std::begin(settlement_steps));
    saved = take_step(*writer, asked);
  }
  if (!saved.ok()) return saved.problems;
  const auto denied = check_right(visit.caller(), visit.registry(), *writer, visit.registry().at("settlement"),
                                  {.id = saved.id}, Right::write);
  if (denied.has_errors()) return denied;
  writer->commit();
  return {};
}

Response change(Visit& visit) {
  const auto request = sheet_asked(visit);
  if (!may_settle(visit, request)) return visit.problems({{.code = "OFF-202"}});
  const Problems problems = take(visit, request);
  if (!problems.has_errors()) {
    return redirect_to(settlement_address(request) + (visit.form("step") == "draft" ? "&done=draft" : "&done=step"));
  }
  const auto sheet = settlement_sheet(visit.reader(), request);
  if (!sheet) return visit.problems({{.code = "OFF-202"}});
  return page_of(visit, *sheet, settlement_document(visit.reader(), *sheet, visit.language()), problems);
}

}  // namespace

void settlement_pages(Pages& pages) {
  pages.add({.pattern = "/settlement/{project}",
             .permission = "read:settlement",
             .summary = "The settlement of a project and year: planned, spent, left, disallowed, interest, refund",
             .faces = table_faces},
            show_sheet);
  pages.add({.pattern = "/settlement/{project}/document",
             .permission = "read:settlement",
             .summary = "The settlement report, to print"},
            print_sheet);
  pages.add({.method = Method::post,
             .pattern = "/settlement/{project}",
             .permission = "write:settlement",
             .summary = "Takes a settlement one step on, or recomputes it from the ledger",
             .body = BodyLimits{.bytes_max = 16384}},
            change);
}

}  // namespace geojeom
