#include <algorithm>

#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/frozen_page.hpp"
#include "web/pages/reconciliation_asked.hpp"
#include "web/pages/reconciliation_words.hpp"

/// Somebody else's books against the ledger: what matches, what does not, and what no statement shows.
namespace geojeom {
namespace {

namespace words = reconciliation_words;

bool may_write(Visit& visit) {
  return limit_of(visit.caller(), visit.registry().at("statement_line"), Right::write) != Limit::nothing;
}

std::vector<FormChoice> choices_from(Visit& visit, std::span<const Choice> choices, const PageText& all) {
  std::vector<FormChoice> made{{"", std::string(visit.say(all))}};
  for (const auto& each : choices)
    made.push_back({std::string(each.code), std::string(visit.is_korean() ? each.ko : each.en)});
  return made;
}

void write_filter(Html& html, Visit& visit, const ReconcileRequest& asked) {
  const auto field = [&](FormField made) { form_field(html, made, {}, visit.language()); };
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/reconciliation")), [&] {
    organisation_field(html, visit, asked.organisation);
    field({.name = "from",
           .label = label(words::from),
           .value = to_text(asked.period.first()),
           .input = FormField::Input::date});
    field({.name = "to",
           .label = label(words::to),
           .value = to_text(asked.period.last()),
           .input = FormField::Input::date});
    field({.name = "system",
           .label = label(words::system),
           .value = std::string(visit.query("system")),
           .input = FormField::Input::choice,
           .choices = choices_from(visit, statement_systems, words::all_systems)});
    field({.name = "result",
           .label = label(words::result),
           .value = std::string(visit.query("result")),
           .input = FormField::Input::choice,
           .choices = choices_from(visit, match_results, words::all_results)});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

void write_comparing(Html& html, Visit& visit, const ReconcileRequest& request) {
  if (!may_write(visit) || request.organisation != visit.caller().organisation) return;
  post_form(html, {.address = reconciliation_address(request), .csrf_token = visit.csrf_token(), .classes = "gj-row"},
            [&](Html& out) {
              submit_button(out, {.label = visit.say(words::compare), .rank = Button::Rank::primary, .is_small = true});
            });
}

void write_page(Html& html, Visit& visit, const Reconciliation& found, const document::Document& document) {
  page_title(html, visit.say(words::title), visit.say(words::lead), [&](Html& out) {
    if (may_write(visit))
      button_link(out, {.label = visit.say(words::bring), .is_small = true}, Url("/reconciliation/import"));
    std::string printable = visit.request().raw_target;
    printable.replace(0, std::string_view("/reconciliation").size(), "/reconciliation/document");
    button_link(out, {.label = visit.say(words::printable), .is_small = true}, Url(printable));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  if (const auto lines = visit.query("compared"); !lines.empty()) {
    notice(
        html, Tone::success,
        visit.say(words::compared, {{"lines", std::string(lines)}, {"changed", std::string(visit.query("changed"))}}),
        visit.language());
  }
  if (const auto created = visit.query("created"); !created.empty()) {
    notice(html, Tone::success,
           visit.say(words::imported, {{"created", std::string(created)},
                                       {"alone", std::string(visit.query("alone"))},
                                       {"changed", std::string(visit.query("renewed"))}}),
           visit.language());
  }
  write_filter(html, visit, found.request);
  if (std::all_of(found.counts.begin(), found.counts.end(), [](std::size_t count) { return count == 0; })) {
    return empty_state(html, visit.say(words::nothing));
  }
  write_comparing(html, visit, found.request);
  write_board(html, document, "reconciliation");
}

void write_lines(JsonWriter& json, const Reconciliation& found) {
  json.begin_object()
      .key("from")
      .value(to_text(found.request.period.first()))
      .key("to")
      .value(to_text(found.request.period.last()));
  json.key("results").begin_object();
  for (std::size_t i = 0; i < match_result_count; ++i) {
    json.key(match_results[i].code)
        .begin_object()
        .key("lines")
        .value(found.counts[i])
        .key("amount")
        .value(found.sums[i].won())
        .end_object();
  }
  json.end_object().key("lines").begin_array();
  for (const auto& each : found.lines) {
    const auto& line = each.line;
    json.begin_object().key("id").value(each.id).key("number").value(line.number).key("on").value(to_text(line.on));
    json.key("system").value(statement_systems[static_cast<std::size_t>(line.system)].code);
    json.key("paid")
        .value(line.paid.value_or(Won(0)).won())
        .key("received")
        .value(line.received.value_or(Won(0)).won());
    json.key("payee").value(line.payee.value_or("")).key("evidence_number").value(line.evidence_number.value_or(""));
    json.key("result")
        .value(match_results[static_cast<std::size_t>(line.result)].code)
        .key("entry")
        .value(each.entry_code);
    json.key("difference")
        .value(line.difference.value_or(Won(0)).won())
        .key("remark")
        .value(line.remark.value_or(""))
        .end_object();
  }
  json.end_array().key("missing").begin_array();
  for (const auto& each : found.missing) {
    json.begin_object().key("entry").value(each.entry.code).key("on").value(to_text(each.entry.on));
    json.key("amount").value(each.entry.amount.won()).end_object();
  }
  json.end_array().end_object();
}

Response show(Visit& visit) {
  const auto found = reconciliation(visit.reader(), reconciliation_asked(visit));
  const auto document = reconciliation_document(visit.reader(), found, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_lines(json, found); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"},
                                          [&](Html& html) { write_page(html, visit, found, document); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(found.request.period.last())};
  return respond(visit.call(), view);
}

Response print(Visit& visit) {
  const auto found = reconciliation(visit.reader(), reconciliation_asked(visit));
  return frozen_page(document::write_html(reconciliation_document(visit.reader(), found, visit.language())));
}

Response compare(Visit& visit) {
  auto request = reconciliation_asked(visit);
  request.organisation = visit.caller().organisation;
  const auto writer = visit.write("");
  const auto compared = compare_statements(*writer, request);
  if (compared.problems.has_errors()) return visit.problems(compared.problems);
  writer->commit();
  return redirect_to(reconciliation_address(request) + "&compared=" + std::to_string(compared.lines) +
                     "&changed=" + std::to_string(compared.changed));
}

}  // namespace

void reconciliation_pages(Pages& pages) {
  pages.add(
      {.pattern = "/reconciliation",
       .permission = "read:statement_line",
       .summary = "Statements of banks and systems against the ledger: matched, other amount, duplicate, not there",
       .faces = table_faces},
      show);
  pages.add({.pattern = "/reconciliation/document",
             .permission = "read:statement_line",
             .summary = "The reconciliation, to print"},
            print);
  pages.add({.method = Method::post,
             .pattern = "/reconciliation",
             .permission = "write:statement_line",
             .summary = "Compares the statements of a period with the ledger and keeps each result",
             .body = BodyLimits{.bytes_max = 4096}},
            compare);
  pages.menu(
      {.section = "funding", .label = words::title, .address = "/reconciliation", .permission = "read:statement_line"});
}

}  // namespace geojeom
