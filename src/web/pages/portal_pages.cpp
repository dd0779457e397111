#include <algorithm>
#include <charconv>

#include "document/write_csv.hpp"
#include "record/kind.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/portal.hpp"
#include "web/pages/portal_results.hpp"
#include "web/pages/portal_words.hpp"

/// What anybody sees without signing in: calls, events, shared equipment, results.
namespace geojeom {
namespace {

namespace words = portal_words;

Visit::PageTitle page_of(Visit& visit, std::string title) {
  return {.title = std::move(title), .path = {{std::string(visit.say(words::title)), "/portal"}}};
}

void write_some(Html& html, Portal& portal, const PublicList& list, std::string_view nothing, std::string_view id) {
  if (list.rows.empty()) return empty_state(html, nothing);
  write_table(html, list.table, id, portal.visit().language());
}

void write_figures(Html& html, Visit& visit, const PublicResults& results, std::size_t shown) {
  std::vector<KeyFigure> cards;
  for (const auto& figure : results.figures) {
    if (cards.size() == shown) break;
    cards.push_back({.label = figure.label,
                     .value = figure.is_suppressed ? std::string(visit.say(words::suppressed)) : figure.value,
                     .unit = figure.is_suppressed ? std::string() : figure.unit,
                     .note = visit.say(words::evidence, {{"count", to_text(Quantity::whole(figure.records))}}),
                     .address = {}});
  }
  html.add("div", cls("gj-board-figures"), [&] { key_figures(html, cards); });
}

/// `?organisation=` and `?year=` where results exist, else the first and the latest; nothing when nobody has any.
std::optional<PublicResults> results_asked(Portal& portal) {
  const auto organisations = organisations_with_results(portal);
  if (organisations.empty()) return std::nullopt;
  std::int64_t organisation = 0;
  const auto asked = portal.visit().query("organisation");
  std::from_chars(asked.data(), asked.data() + asked.size(), organisation);
  if (std::find(organisations.begin(), organisations.end(), organisation) == organisations.end())
    organisation = organisations.front();
  const auto years = years_with_results(portal, organisation);
  if (years.empty()) return std::nullopt;
  int year = 0;
  const auto year_text = portal.visit().query("year");
  std::from_chars(year_text.data(), year_text.data() + year_text.size(), year);
  if (std::find(years.begin(), years.end(), year) == years.end()) year = years.front();
  return public_results(portal, organisation, year);
}

void write_block(Html& html, Visit& visit, const PageText& title, const char* address,
                 const std::function<void()>& content) {
  html.add("section", [&] {
    html.add("div", cls("gj-row is-spread"), [&] {
      html.add("h2", visit.say(title));
      html.add("a", cls("gj-link"), href(Url(address)),
               attr("aria-label", std::string(visit.say(title)) + " " + std::string(visit.say(words::see_all))),
               visit.say(words::see_all));
    });
    content();
  });
}

Response show_portal(Visit& visit) {
  Portal portal(visit);
  const auto calls = public_list(portal, open_calls(visit.today()));
  const auto events = public_list(portal, events_from(visit.today()));
  const auto results = results_asked(portal);
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("open_calls");
            write_public(json, portal, calls);
            json.key("coming_events");
            write_public(json, portal, events);
            json.end_object();
          },
      .page =
          [&] {
            return visit.page({.title = std::string(visit.say(words::title))}, [&](Html& html) {
              html.add("div", cls("gj-hero"), [&] {
                html.add("h1", visit.say(words::title));
                html.add("p", visit.say(words::lead));
                html.add("p", cls("gj-row"), [&] {
                  for (const auto& [label, address] : {std::pair{&words::calls, "/portal/calls"},
                                                       {&words::events, "/portal/events"},
                                                       {&words::equipment, "/portal/equipment"},
                                                       {&words::results, "/portal/results"}})
                    button_link(html, {.label = visit.say(*label), .rank = Button::Rank::secondary}, Url(address));
                });
              });
              write_block(html, visit, words::open_calls, "/portal/calls",
                          [&] { write_some(html, portal, calls, visit.say(words::no_open_calls), "calls"); });
              write_block(html, visit, words::coming_events, "/portal/events",
                          [&] { write_some(html, portal, events, visit.say(words::no_coming_events), "events"); });
              if (!results) return;
              write_block(html, visit, words::results, "/portal/results", [&] {
                html.add("p", visit.say(words::results_of,
                                        {{"organisation", portal.name_of("organisation", results->organisation)},
                                         {"year", std::to_string(results->year)}}));
                write_figures(html, visit, *results, 8);
              });
            });
          }};
  return respond(visit.call(), view);
}

struct PublicPage {
  PageText title;
  PageText lead;
  std::function<void(Html&)> form{};
};

Response show_list(Visit& visit, const PublicListAsked& asked, const PublicPage& page) {
  Portal portal(visit);
  const auto list = public_list(portal, asked);
  const auto document = [&] {
    document::Document made{.title = std::string(visit.say(page.title)), .language = visit.language()};
    made.blocks.emplace_back(list.table);
    return made;
  };
  const View view{.json = [&](JsonWriter& json) { write_public(json, portal, list); },
                  .page =
                      [&] {
                        return visit.page(page_of(visit, std::string(visit.say(page.title))), [&](Html& html) {
                          page_title(html, visit.say(page.title), visit.say(page.lead), [&](Html& out) {
                            download_links(out, visit, {".json", ".csv", ".xlsx"});
                          });
                          if (page.form) page.form(html);
                          write_some(html, portal, list, visit.say(words::nothing), "list");
                          html.add("p", cls("gj-missing"),
                                   visit.say(words::count_of, {{"count", std::to_string(list.rows.size())}}));
                        });
                      },
                  .csv = [&] { return document::write_csv(document()); },
                  .xlsx = [&] { return xlsx_bytes(document()); },
                  .file_name = std::string(visit.say(page.title))};
  return respond(visit.call(), view);
}

Response show_calls(Visit& visit) { return show_list(visit, all_calls(), {words::calls, words::calls_lead}); }
Response show_events(Visit& visit) {
  return show_list(visit, events_from(std::nullopt), {words::events, words::events_lead});
}

Response show_equipment(Visit& visit) {
  const auto form = [&](Html& html) {
    html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/portal/equipment")), [&] {
      form_field(html,
                 {.name = "q", .label = std::string(visit.say(words::search)), .value = std::string(visit.query("q"))},
                 {}, visit.language());
      submit_button(html, {.label = visit.say(words::search_button), .rank = Button::Rank::primary});
    });
  };
  return show_list(visit, shared_equipment(visit.query("q")), {words::equipment, words::equipment_lead, form});
}

constexpr const char* call_columns[] = {
    "code", "support_type", "published_on", "reception_from", "reception_to", "state",  "budget", "quota",
    "cap",  "own_share",    "target",       "eligibility",    "criteria",     "papers", "contact"};

Response show_call(Visit& visit) {
  Portal portal(visit);
  const RecordType& type = visit.registry().at("call");
  const auto text = visit.parameter("id");
  std::int64_t id = 0;
  std::from_chars(text.data(), text.data() + text.size(), id);
  const auto stored = portal.reader().find(type, id);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto name = title_of(type, stored->row, visit.language());
  const auto each = [&](const std::function<void(const Column&, const Value&)>& write) {
    for (const auto* column : call_columns) {
      const auto index = *type.column_index(column);
      if (!is_empty(stored->row[index])) write(type.columns()[index], stored->row[index]);
    }
  };
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("id").value(stored->id).key("name").value(name);
            json.key("organisation").value(portal.name_of("organisation", stored->organisation));
            each([&](const Column& column, const Value& value) {
              json.key(column.name)
                  .value(column.kind == Kind::reference ? public_text(portal, column, value)
                                                        : plain_value(column, value));
            });
            json.end_object();
          },
      .page =
          [&] {
            auto frame = page_of(visit, name);
            frame.path.push_back({std::string(visit.say(words::calls)), "/portal/calls"});
            return visit.page(frame, [&](Html& html) {
              page_title(html, name, portal.name_of("organisation", stored->organisation), [&](Html& out) {
                button_link(out, {.label = visit.say(words::apply), .rank = Button::Rank::primary, .is_small = true},
                            Url("/sign-in?back=" + percent_encode("/records/call/" + std::to_string(stored->id))));
              });
              html.add("dl", cls("gj-facts"), [&] {
                each([&](const Column& column, const Value& value) {
                  html.add("dt", column.label(visit.language()));
                  html.add("dd", public_text(portal, column, value));
                });
              });
            });
          }};
  return respond(visit.call(), view);
}

document::Table table_of(Visit& visit, const std::vector<PublicLine>& lines, const PageText& caption,
                         const PageText& head) {
  document::Table table{.caption = std::string(visit.say(caption)),
                        .columns = {document::Align::left, document::Align::right, document::Align::right}};
  document::Row heads;
  for (const auto* label : {&head, &words::companies, &words::services})
    heads.cells.push_back({.content = {.value = std::string(visit.say(*label))}, .align = document::Align::centre});
  table.header.push_back(std::move(heads));
  for (const auto& line : lines) {
    document::Row row;
    row.cells.push_back({.content = {.value = line.label}});
    for (const auto value : {line.companies, line.services}) {
      row.cells.push_back(
          {.content = {.value = line.is_suppressed ? document::Value(std::string(visit.say(words::suppressed)))
                                                   : document::Value(document::Count{value, {}})},
           .align = document::Align::right});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

document::Document document_of(Visit& visit, const PublicResults& results, const std::string& title) {
  document::Document made{.title = title, .language = visit.language()};
  document::Chart chart{.kind = document::ChartKind::bars,
                        .title = std::string(visit.say(words::share_chart)),
                        .description = std::string(visit.say(words::chart_note))};
  document::ChartSeries series{.name = std::string(visit.say(words::services)), .values = {}};
  for (const auto& line : results.types) {
    if (line.is_suppressed) continue;
    chart.categories.push_back(line.label);
    series.values.push_back({.value = document::Count{line.services, {}}});
  }
  chart.series.push_back(std::move(series));
  if (!chart.categories.empty()) made.blocks.emplace_back(std::move(chart));
  if (!results.types.empty()) made.blocks.emplace_back(table_of(visit, results.types, words::by_type, words::type));
  if (!results.regions.empty())
    made.blocks.emplace_back(table_of(visit, results.regions, words::by_region, words::region));
  return made;
}

void write_lines(JsonWriter& json, const char* name, const std::vector<PublicLine>& lines) {
  json.key(name).begin_array();
  for (const auto& line : lines) {
    json.begin_object().key("label").value(line.label).key("companies");
    line.is_suppressed ? json.null() : json.value(line.companies);
    json.key("services");
    line.is_suppressed ? json.null() : json.value(line.services);
    json.key("is_suppressed").value(line.is_suppressed).end_object();
  }
  json.end_array();
}

void write_json(JsonWriter& json, Portal& portal, const PublicResults& results) {
  json.begin_object()
      .key("organisation")
      .value(portal.name_of("organisation", results.organisation))
      .key("year")
      .value(results.year);
  json.key("figures").begin_array();
  for (const auto& figure : results.figures) {
    json.begin_object()
        .key("measure")
        .value(figure.measure)
        .key("label")
        .value(figure.label)
        .key("definition")
        .value(figure.definition)
        .key("value");
    figure.is_suppressed ? json.null() : json.raw(figure.plain);
    json.key("records").value(figure.records).key("is_suppressed").value(figure.is_suppressed).end_object();
  }
  json.end_array();
  write_lines(json, "types", results.types);
  write_lines(json, "regions", results.regions);
  json.end_object();
}

void write_results_form(Html& html, Portal& portal, const PublicResults& results) {
  Visit& visit = portal.visit();
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/portal/results")), [&] {
    std::vector<FormChoice> organisations;
    for (const auto id : organisations_with_results(portal))
      organisations.push_back({std::to_string(id), portal.name_of("organisation", id)});
    form_field(html,
               {.name = "organisation",
                .label = std::string(visit.say(words::organisation)),
                .value = std::to_string(results.organisation),
                .input = FormField::Input::choice,
                .choices = std::move(organisations)},
               {}, visit.language());
    year_field(html, visit, years_with_results(portal, results.organisation), results.year);
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

Response show_results(Visit& visit) {
  Portal portal(visit);
  const auto asked = results_asked(portal);
  const PublicResults results =
      asked.value_or(PublicResults{.year = visit.today().year(), .figures = {}, .regions = {}, .types = {}});
  const auto title =
      asked ? visit.say(words::results_of, {{"organisation", portal.name_of("organisation", results.organisation)},
                                            {"year", std::to_string(results.year)}})
            : std::string(visit.say(words::results));
  const auto page = [&](Html& html) {
    page_title(html, title, visit.say(words::results_lead), [&](Html& out) {
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    if (!asked) return empty_state(html, visit.say(words::no_results));
    write_results_form(html, portal, results);
    write_figures(html, visit, results, results.figures.size());
    const auto document = document_of(visit, results, title);
    html.add("div", cls("gj-grid"), [&] {
      int number = 0;
      for (const auto& block : document.blocks) {
        const auto id = "result-" + std::to_string(++number);
        html.add("div", [&] {
          if (const auto* chart = std::get_if<document::Chart>(&block)) write_chart(html, *chart, id, visit.language());
          if (const auto* table = std::get_if<document::Table>(&block)) write_table(html, *table, id, visit.language());
        });
      }
    });
    html.add("p", cls("gj-missing"),
             visit.say(words::suppressed_note, {{"count", std::to_string(companies_published_from)}}));
  };
  const View view{.json = [&](JsonWriter& json) { write_json(json, portal, results); },
                  .page = [&] { return visit.page(page_of(visit, std::string(visit.say(words::results))), page); },
                  .csv = [&] { return document::write_csv(document_of(visit, results, title)); },
                  .xlsx = [&] { return xlsx_bytes(document_of(visit, results, title)); },
                  .file_name = title};
  return respond(visit.call(), view);
}

}  // namespace

void portal_pages(Pages& pages) {
  pages.add({.pattern = "/portal",
             .permission = "public",
             .summary = "The public portal: open calls, coming events, results",
             .faces = page_and_data},
            show_portal);
  pages.add({.pattern = "/portal/calls", .permission = "public", .summary = "Published calls", .faces = table_faces},
            show_calls);
  pages.add({.pattern = "/portal/calls/{id}",
             .permission = "public",
             .summary = "One published call",
             .faces = page_and_data},
            show_call);
  pages.add({.pattern = "/portal/events", .permission = "public", .summary = "Events", .faces = table_faces},
            show_events);
  pages.add({.pattern = "/portal/equipment",
             .permission = "public",
             .summary = "Equipment that companies can use",
             .faces = table_faces},
            show_equipment);
  pages.add({.pattern = "/portal/results",
             .permission = "public",
             .summary = "Results with the number of records behind them; small cells suppressed",
             .faces = table_faces},
            show_results);
}

}  // namespace geojeom
