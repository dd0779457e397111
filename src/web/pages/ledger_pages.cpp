#include <charconv>

#include "document/write_csv.hpp"
#include "domain/funding/ledger_book.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/ledger_parts.hpp"
#include "web/pages/ledger_words.hpp"

/// Balances of an organisation by any cut at any day, and the book of a project.
namespace geojeom {
namespace {

namespace words = ledger_words;

constexpr BalanceCut cut_values[] = {BalanceCut::project, BalanceCut::programme, BalanceCut::source, BalanceCut::year};

std::optional<int> year_filter(Visit& visit) {
  const auto year = number_asked(visit, "year");
  return year && FiscalYear::is_year(static_cast<int>(*year)) ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

BalanceRequest balances_asked(Visit& visit) {
  BalanceRequest request{.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
                         .as_of = date_asked(visit, "date").value_or(visit.today()),
                         .programme = number_asked(visit, "programme"),
                         .year = year_filter(visit)};
  for (std::size_t i = 0; i < std::size(words::balance_cuts); ++i) {
    if (words::balance_cuts[i].code == visit.query("cut")) request.cut = cut_values[i];
  }
  return request;
}

void write_filter(Html& html, Visit& visit, const BalanceRequest& asked, std::string_view address, bool has_cut) {
  std::vector<FormChoice> years{{"", std::string(visit.say(words::all_years))}};
  for (const int year : years_with_records(visit, asked.organisation)) {
    years.push_back({std::to_string(year), std::to_string(year)});
  }
  std::vector<FormChoice> cuts;
  std::string cut;
  for (std::size_t i = 0; i < std::size(words::balance_cuts); ++i) {
    const auto& choice = words::balance_cuts[i];
    cuts.push_back({std::string(choice.code), std::string(visit.is_korean() ? choice.ko : choice.en)});
    if (cut_values[i] == asked.cut) cut = choice.code;
  }
  const auto field = [&](const char* name, const PageText& label, std::string value, FormField::Input input,
                         std::vector<FormChoice> choices) {
    form_field(html,
               {.name = name,
                .label = std::string(visit.say(label)),
                .value = std::move(value),
                .input = input,
                .choices = std::move(choices)},
               {}, visit.language());
  };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(address)), [&] {
    if (has_cut) organisation_field(html, visit, asked.organisation);
    if (has_cut) field("cut", words::cut, cut, FormField::Input::choice, std::move(cuts));
    field("year", words::year, asked.year ? std::to_string(*asked.year) : std::string(), FormField::Input::choice,
          std::move(years));
    field("date", words::date, to_text(asked.as_of), FormField::Input::date, {});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

void write_balance(JsonWriter& json, const Balance& balance) {
  json.key("agreed").value(balance.agreed.won()).key("allocated").value(balance.allocated.won());
  json.key("granted").value(balance.granted.won()).key("committed").value(balance.committed.won());
  json.key("spent").value(balance.spent.won()).key("transferred").value(balance.transferred.won());
  json.key("carried").value(balance.carried.won()).key("refunded").value(balance.refunded.won());
  json.key("recovered").value(balance.recovered.won()).key("interest").value(balance.interest.won());
  json.key("income").value(balance.income.won()).key("left").value(balance.left().won());
  json.key("held").value(balance.held().won());
}

void write_balances(JsonWriter& json, Visit& visit, BalanceCut cut, const Balances& balances) {
  json.begin_object().key("lines").begin_array();
  for (const auto& line : balances.lines) {
    json.begin_object().key("name").value(label_of(visit.reader(), cut, line.key, visit.language()));
    if (const auto* id = number_in(line.key)) json.key("key").value(*id);
    write_balance(json, line);
    json.end_object();
  }
  json.end_array().key("total").begin_object();
  write_balance(json, balances.total);
  json.end_object().end_object();
}

Response show_balances(Visit& visit) {
  const auto request = balances_asked(visit);
  const auto found = balances(visit.reader(), request);
  const auto document = balances_document(visit.reader(), request, found, visit.language());
  const View view{.json = [&](JsonWriter& json) { write_balances(json, visit, request.cut, found); },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = std::string(visit.say(words::title)), .section = "funding"}, [&](Html& html) {
                              page_title(html, visit.say(words::title), visit.say(words::lead), [&](Html& out) {
                                download_links(out, visit, {".json", ".csv", ".xlsx"});
                              });
                              write_filter(html, visit, request, "/ledger", true);
                              if (found.lines.empty()) return empty_state(html, visit.say(words::nothing));
                              write_board(html, document, "balances");
                            });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(request.as_of)};
  return respond(visit.call(), view);
}

void write_book(JsonWriter& json, Visit& visit, const LedgerBook& book) {
  json.begin_object()
      .key("project")
      .value(book.request.project)
      .key("code")
      .value(book.code)
      .key("name")
      .value(book.name);
  json.key("as_of").value(to_text(book.request.as_of)).key("funding_lines");
  write_balances(json, visit, BalanceCut::line, book.lines);
  json.key("cost_items");
  write_balances(json, visit, BalanceCut::cost_item, book.items);
  json.key("sources");
  write_balances(json, visit, BalanceCut::source, book.sources);
  json.key("entries").begin_array();
  for (const auto& each : book.entries) {
    const LedgerEntry& entry = each.entry;
    json.begin_object().key("id").value(each.id).key("code").value(entry.code);
    json.key("kind").value(ledger_kinds[static_cast<std::size_t>(entry.kind)].code).key("on").value(to_text(entry.on));
    json.key("year").value(entry.year.year());
    json.key("source").value(fund_sources[static_cast<std::size_t>(entry.source)].code);
    json.key("amount").value(entry.amount.won()).key("payee").value(entry.vendor.value_or(""));
    json.key("evidence_number").value(entry.evidence_number.value_or(""));
    json.key("corrects").value(entry.corrects.value_or("")).end_object();
  }
  json.end_array().end_object();
}

void write_kinds(Html& html, Visit& visit, const LedgerBook& book) {
  if (limit_of(visit.caller(), visit.registry().at("ledger_entry"), Right::write) == Limit::nothing) return;
  html.add("section", cls("gj-row"), attr("aria-label", visit.say(words::which_kind)), [&] {
    html.add("strong", visit.say(words::enter));
    for (const auto kind : kinds_to_enter) {
      button_link(html, {.label = label(kind, visit.language()), .is_small = true},
                  Url(new_entry_address(book.request.project, kind)));
    }
  });
}

void write_book_page(Html& html, Visit& visit, const LedgerBook& book, const document::Document& document) {
  const auto& request = book.request;
  const auto project = std::to_string(request.project);
  page_title(html, document.title, document.subtitle, [&](Html& out) {
    button_link(out, {.label = visit.say(words::project), .is_small = true}, Url("/records/project/" + project));
    button_link(out, {.label = visit.say(words::settlement), .is_small = true}, Url("/settlement/" + project));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  if (const auto code = visit.query("saved"); !code.empty()) {
    notice(html, Tone::success, visit.say(words::saved, {{"code", std::string(code)}}), visit.language());
  }
  write_filter(html, visit, {.organisation = request.organisation, .as_of = request.as_of, .year = request.year},
               "/ledger/" + project, false);
  write_kinds(html, visit, book);
  write_board(html, document, "book");
}

Response show_book(Visit& visit) {
  const BookRequest request{.organisation = organisation_of_project(visit, project_in_address(visit)),
                            .project = project_in_address(visit),
                            .as_of = date_asked(visit, "date").value_or(visit.today()),
                            .year = year_filter(visit)};
  const auto book = ledger_book(visit.reader(), request);
  if (!book) return visit.problems({{.code = "OFF-202"}});
  const bool may_write = limit_of(visit.caller(), visit.registry().at("ledger_entry"), Right::write) != Limit::nothing;
  const auto document_with = [&](std::size_t entries_max) {
    return book_document(visit.reader(), *book,
                         {.language = visit.language(), .entries_max = entries_max, .may_correct = may_write});
  };
  const View view{.json = [&](JsonWriter& json) { write_book(json, visit, *book); },
                  .page =
                      [&] {
                        return visit.page({.title = book->name,
                                           .section = "funding",
                                           .path = {{std::string(visit.say(words::title)), "/ledger"}}},
                                          [&](Html& html) { write_book_page(html, visit, *book, document_with(200)); });
                      },
                  .csv = [&] { return document::write_csv(document_with(0)); },
                  .xlsx = [&] { return xlsx_bytes(document_with(0)); },
                  .file_name = book->code};
  return respond(visit.call(), view);
}

}  // namespace

void ledger_pages(Pages& pages) {
  pages.add({.pattern = "/ledger",
             .permission = "read:ledger_entry",
             .summary = "Balances of the ledger by project, programme, source or year, at any day",
             .faces = table_faces},
            show_balances);
  pages.add({.pattern = "/ledger/{project}",
             .permission = "read:ledger_entry",
             .summary = "The ledger of a project: balances by line and cost item, entries with their evidence",
             .faces = table_faces},
            show_book);
  pages.menu({.section = "funding", .label = words::title, .address = "/ledger", .permission = "read:ledger_entry"});
}

}  // namespace geojeom
