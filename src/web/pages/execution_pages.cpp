#include "document/write_csv.hpp"
#include "document/write_html.hpp"
#include "domain/funding/execution_document.hpp"
#include "domain/funding/execution_json.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/execution_words.hpp"
#include "web/pages/frozen_page.hpp"

/// The weekly execution table: read, printed, taken along as a spreadsheet.
namespace geojeom {
namespace {

namespace words = execution_words;

ExecutionForm form_of(Visit& visit) {
  return {.language = visit.language(), .has_sources = visit.query("sources") == "1"};
}

std::string million(Won amount) { return in_unit(amount, WonUnit::million); }

void write_key_figures(Html& html, Visit& visit, const ExecutionTable& table) {
  const auto& total = table.total;
  const auto share = [](std::optional<Ratio> ratio) { return ratio ? to_percent_text(*ratio, 1) : std::string("-"); };
  const auto unit = std::string(visit.say(words::million));
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  std::vector<KeyFigure> figures{{.label = label(words::budget), .value = million(total.budget), .unit = unit},
                                 {.label = label(words::base), .value = million(total.base), .unit = unit},
                                 {.label = label(words::spent), .value = million(total.spent), .unit = unit},
                                 {.label = label(words::rate), .value = share(total.of_base())}};
  if (table.target) {
    figures.push_back({.label = label(words::attained), .value = share(total.of_target())});
    figures.push_back({.label = label(words::short_by),
                       .value = million(std::max(Won(0), total.target - total.spent)),
                       .unit = unit});
  } else {
    figures.push_back({.label = label(words::this_week), .value = million(total.change()), .unit = unit});
  }
  html.add("div", cls("gj-six-figures"), [&] { key_figures(html, figures); });
}

/// The address of the same table on another day.
std::string address_on(const ExecutionRequest& asked, Date week) {
  std::string address = "/execution?week=" + to_text(week) +
                        "&cut=" + std::string(execution_cuts[static_cast<std::size_t>(asked.cut)].code);
  if (asked.programme) address += "&programme=" + std::to_string(*asked.programme);
  return address + "&organisation=" + std::to_string(asked.organisation);
}

void write_page(Html& html, Visit& visit, const ExecutionTable& table, const document::Document& document) {
  const auto small = [&](Html& out, const PageText& label, const std::string& address) {
    button_link(out, {.label = visit.say(label), .is_small = true}, Url(address));
  };
  page_title(html, visit.say(words::title), document.subtitle, [&](Html& out) {
    small(out, words::previous, address_on(table.request, table.request.week.plus_days(-7)));
    small(out, words::next, address_on(table.request, table.request.week.plus_days(7)));
    std::string printable = visit.request().raw_target;
    printable.replace(0, std::string_view("/execution").size(), "/execution/document");
    small(out, words::printable, printable);
    small(out, words::forecast, "/execution/forecast?week=" + to_text(table.request.week));
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  html.add("p", visit.say(words::lead));
  execution_filter(html, visit, table.request, "/execution");
  if (table.lines.empty()) return empty_state(html, visit.say(words::nothing));
  write_key_figures(html, visit, table);
  write_board(html, document, "execution");
}

Response show_execution(Visit& visit) {
  const auto table = execution_table(visit.reader(), execution_asked(visit));
  const auto document = execution_document(visit.reader(), table, form_of(visit));
  const View view{.json = [&](JsonWriter& json) { write_execution(json, visit.reader(), table, visit.language()); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"},
                                          [&](Html& html) { write_page(html, visit, table, document); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(table.request.week)};
  return respond(visit.call(), view);
}

Response print_execution(Visit& visit) {
  const auto table = execution_table(visit.reader(), execution_asked(visit));
  return frozen_page(document::write_html(execution_document(visit.reader(), table, form_of(visit))));
}

}  // namespace

void execution_pages(Pages& pages) {
  pages.add({.pattern = "/execution",
             .permission = "read:ledger_entry",
             .summary = "The weekly execution table: base, target, spent, by programme, project, source or centre",
             .faces = table_faces},
            show_execution);
  pages.add({.pattern = "/execution/document",
             .permission = "read:ledger_entry",
             .summary = "The weekly execution table, to print"},
            print_execution);
  pages.menu({.section = "funding", .label = words::title, .address = "/execution", .permission = "read:ledger_entry"});
}

}  // namespace geojeom
