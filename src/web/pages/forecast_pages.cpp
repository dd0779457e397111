#include "document/write_csv.hpp"
#include "domain/funding/forecast_document.hpp"
#include "domain/funding/forecast_json.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/forecast_words.hpp"

/// What will be spent by the year's end or by the day of the early-execution target, and what to look into.
namespace geojeom {
namespace {

namespace words = forecast_words;
constexpr int risk_days = 28;

/// Flags of the four weeks before the day.
std::vector<RiskFlag> risks_of(Visit& visit, const ForecastRequest& request) {
  const Date from = std::max(request.year.first_day(), request.as_of.plus_days(1 - risk_days));
  return spending_risks(visit.reader(), {.organisation = request.organisation,
                                         .year = request.year,
                                         .from = from,
                                         .to = request.as_of,
                                         .programme = request.programme});
}

std::string million(Won amount) { return in_unit(amount, WonUnit::million); }

void write_key_figures(Html& html, Visit& visit, const Forecast& forecast, std::size_t flags) {
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  const auto unit = label(words::million);
  const auto range =
      visit.say(words::range, {{"low", million(forecast.sum.low)}, {"high", million(forecast.sum.high)}});
  const std::vector<KeyFigure> figures{
      {.label = label(words::expected), .value = million(forecast.sum.expected), .unit = unit, .note = range},
      {.label = label(forecast.request.target ? words::short_by : words::unspent),
       .value = million(forecast.short_by),
       .unit = unit},
      {.label = label(words::carried), .value = million(forecast.carried), .unit = unit},
      {.label = label(words::returned), .value = million(forecast.returned), .unit = unit},
      {.label = label(words::flags), .value = std::to_string(flags), .unit = label(words::pieces)}};
  html.add("div", cls("gj-six-figures"), [&] { key_figures(html, figures); });
}

std::string address_until(const ForecastRequest& request, std::string_view until) {
  std::string address = "/execution/forecast?week=" + to_text(request.as_of) + "&until=" + std::string(until) +
                        "&organisation=" + std::to_string(request.organisation);
  return request.programme ? address + "&programme=" + std::to_string(*request.programme) : address;
}

Response show_forecast(Visit& visit) {
  const auto table = execution_table(visit.reader(), execution_asked(visit));
  const auto made = forecast(visit.reader(), forecast_request(table, visit.query("until") == "target"));
  const auto risks = risks_of(visit, made.request);
  const auto document = forecast_document(visit.reader(), made, risks, visit.language());
  const auto write_page = [&](Html& html) {
    const auto small = [&](Html& out, const PageText& label, const std::string& address) {
      button_link(out, {.label = visit.say(label), .is_small = true}, Url(address));
    };
    page_title(html, visit.say(words::title), document.subtitle, [&](Html& out) {
      small(out, words::to_year_end, address_until(made.request, "year"));
      if (table.due_on && *table.due_on >= made.request.as_of) {
        small(out, words::to_target, address_until(made.request, "target"));
      }
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    html.add("p", visit.say(words::lead));
    write_key_figures(html, visit, made, risks.size());
    write_board(html, document, "forecast");
  };
  const View view{.json = [&](JsonWriter& json) { write_forecast(json, visit.reader(), made, risks); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)),
                                           .section = "funding",
                                           .path = {{std::string(visit.say(words::weekly)), "/execution"}}},
                                          write_page);
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(made.request.as_of)};
  return respond(visit.call(), view);
}

}  // namespace

void forecast_pages(Pages& pages) {
  pages.add({.pattern = "/execution/forecast",
             .permission = "read:ledger_entry",
             .summary = "What will be spent by the year's end or the target's day, what is returned, risk flags",
             .faces = table_faces},
            show_forecast);
  pages.menu({.section = "funding",
              .label = words::title,
              .address = "/execution/forecast",
              .permission = "read:ledger_entry"});
}

}  // namespace geojeom
