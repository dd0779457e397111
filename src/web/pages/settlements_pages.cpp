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
#include "web/pages/settlement_words.hpp"

/// All settlements of an organisation, and what is owed.
namespace geojeom {
namespace {

namespace words = settlement_words;

void write_filter(Html& html, Visit& visit, const SettlementListRequest& asked) {
  std::vector<FormChoice> years{{"", std::string(visit.say(words::all_years))}};
  for (const int year : years_with_records(visit, asked.organisation)) {
    years.push_back({std::to_string(year), std::to_string(year)});
  }
  const auto field = [&](FormField made) { form_field(html, made, {}, visit.language()); };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/settlements")), [&] {
    organisation_field(html, visit, asked.organisation);
    field({.name = "year",
           .label = std::string(visit.say(words::year)),
           .value = asked.year ? std::to_string(*asked.year) : std::string(),
           .input = FormField::Input::choice,
           .choices = years});
    field({.name = "which",
           .label = std::string(visit.say(words::which)),
           .value = asked.only_owed ? "owed" : "",
           .input = FormField::Input::choice,
           .choices = {{"", std::string(visit.say(words::all))}, {"owed", std::string(visit.say(words::only_owed))}}});
    field({.name = "date",
           .label = std::string(visit.say(words::date)),
           .value = to_text(asked.as_of),
           .input = FormField::Input::date});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

/// Opens what has no settlement yet, for who may write them.
void write_opening(Html& html, Visit& visit, const SettlementList& list) {
  const auto& request = list.request;
  const bool may_write = limit_of(visit.caller(), visit.registry().at("settlement"), Right::write) != Limit::nothing &&
                         request.organisation == visit.caller().organisation;
  bool has_unopened = false;
  for (const auto& line : list.lines) has_unopened |= !line.state;
  if (!may_write || !request.year || !has_unopened) return;
  post_form(html, {.address = "/settlements", .csrf_token = visit.csrf_token(), .classes = "gj-row"}, [&](Html& out) {
    out.add("input", attr("type", "hidden"), attr("name", "year"), attr("value", std::to_string(*request.year)));
    const auto label = visit.say(words::open_all, {{"year", std::to_string(*request.year)}});
    submit_button(out, {.label = label, .is_small = true});
  });
}

void write_page(Html& html, Visit& visit, const SettlementList& list, const document::Document& document) {
  page_title(html, document.title, visit.say(words::lead), [&](Html& out) {
    std::string printable = visit.request().raw_target;
    printable.replace(0, std::string_view("/settlements").size(), "/settlements/document");
    if (!list.request.only_owed) {
      button_link(out, {.label = visit.say(words::owed_title), .is_small = true}, Url("/settlements?which=owed"));
    }
    button_link(out, {.label = visit.say(words::printable), .is_small = true}, Url(printable));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  if (const auto opened = visit.query("opened"); !opened.empty()) {
    notice(html, Tone::success, visit.say(words::opened, {{"count", std::string(opened)}}), visit.language());
  }
  write_filter(html, visit, list.request);
  if (list.lines.empty()) {
    return empty_state(html, visit.say(list.request.only_owed ? words::nothing_owed : words::nothing));
  }
  write_opening(html, visit, list);
  write_board(html, document, "settlements");
}

Response show_list(Visit& visit) {
  const auto list = settlement_list(visit.reader(), settlements_asked(visit));
  const auto document = settlement_list_document(visit.reader(), list, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_settlements(json, list); },
                  .page =
                      [&] {
                        return visit.page({.title = document.title, .section = "funding"},
                                          [&](Html& html) { write_page(html, visit, list, document); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(list.request.as_of)};
  return respond(visit.call(), view);
}

Response print_list(Visit& visit) {
  const auto list = settlement_list(visit.reader(), settlements_asked(visit));
  return frozen_page(document::write_html(settlement_list_document(visit.reader(), list, visit.language())));
}

Response open_all(Visit& visit) {
  const auto year = fiscal_year_in(visit.form("year"));
  if (!year) return visit.problems({{.code = "OFF-202"}});
  const auto writer = visit.write("");
  const auto opened = open_settlements(*writer, visit.caller().organisation, FiscalYear::checked(*year), visit.today());
  if (opened.problems.has_errors()) return visit.problems(opened.problems);
  writer->commit();
  return redirect_to("/settlements?year=" + std::to_string(*year) + "&opened=" + std::to_string(opened.count));
}

}  // namespace

void settlements_pages(Pages& pages) {
  pages.add({.pattern = "/settlements",
             .permission = "read:settlement",
             .summary = "Settlements of an organisation by year: amounts, states, what is owed and how old it is",
             .faces = table_faces},
            show_list);
  pages.add({.pattern = "/settlements/document",
             .permission = "read:settlement",
             .summary = "The list of settlements, to print"},
            print_list);
  pages.add({.method = Method::post,
             .pattern = "/settlements",
             .permission = "write:settlement",
             .summary = "Opens the settlement of every project of a year",
             .body = BodyLimits{.bytes_max = 4096}},
            open_all);
  pages.menu({.section = "funding", .label = words::title, .address = "/settlements", .permission = "read:settlement"});
}

}  // namespace geojeom
