#include <algorithm>

#include "document/write_csv.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/region_map.hpp"
#include "web/pages/region_map_words.hpp"

/// A measure on the map of municipalities or provinces.
namespace geojeom {
namespace {

namespace words = region_map_words;
constexpr const char* first_measure = "companies_supported";

/// Provinces that have municipalities on the tile grid, "mois:30" with their names.
std::vector<FormChoice> areas(Visit& visit) {
  std::vector<FormChoice> choices{{"all", std::string(visit.say(words::whole_country))}};
  const auto tiles = read_tile_grid(visit.site());
  for (const auto& tile : tiles.tiles) {
    const bool has_parts = std::any_of(tiles.tiles.begin(), tiles.tiles.end(),
                                       [&](const auto& other) { return other.parent == tile.code; });
    if (has_parts) choices.push_back({"mois:" + tile.code, visit.is_korean() ? tile.name_ko : tile.name_en});
  }
  return choices;
}

/// `?area=`; else the province of the organisation where it can be drawn, else all of them.
std::string area_asked(Visit& visit, std::optional<std::int64_t> organisation, const std::vector<FormChoice>& choices) {
  const auto asked = visit.query("area");
  const auto wanted = asked.empty() && organisation ? province_of(visit, *organisation) : std::string(asked);
  const bool is_known =
      std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.value == wanted; });
  return is_known && wanted != "all" ? wanted : std::string();
}

std::string measure_asked(Visit& visit) {
  for (const auto* measure : measures_by_region(visit.site().catalogue)) {
    if (measure->name == visit.query("measure")) return std::string(measure->name);
  }
  return first_measure;
}

document::Table table_for(Visit& visit, const RegionMap& map) {
  auto table = table_of(map.lines, visit.language());
  table.notes.emplace_back(visit.say(words::note));
  if (!map.asked.province.empty()) table.notes.emplace_back(visit.say(words::outside));
  return table;
}

document::Document document_of(Visit& visit, const RegionMap& map) {
  document::Document made{.title = map.lines.asked.caption, .language = visit.language()};
  if (map.chart) made.blocks.emplace_back(*map.chart);
  made.blocks.emplace_back(table_for(visit, map));
  return made;
}

void write_form(Html& html, Visit& visit, const RegionMap& map, const std::vector<FormChoice>& choices) {
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/regions")), [&] {
    organisation_field(html, visit, map.asked.organisation);
    std::vector<FormChoice> measures;
    for (const auto* measure : measures_by_region(visit.site().catalogue))
      measures.push_back({std::string(measure->name), std::string(measure->label(visit.language()))});
    form_field(html,
               {.name = "measure",
                .label = std::string(visit.say(words::measure)),
                .value = map.asked.measure,
                .input = FormField::Input::choice,
                .choices = std::move(measures)},
               {}, visit.language());
    year_field(html, visit, years_with_records(visit, map.asked.organisation), map.asked.year);
    form_field(html,
               {.name = "area",
                .label = std::string(visit.say(words::area)),
                .value = map.asked.province.empty() ? std::string("all") : map.asked.province,
                .input = FormField::Input::choice,
                .choices = choices},
               {}, visit.language());
    submit_button(html, {.label = visit.say(board_words::show), .rank = Button::Rank::primary});
  });
}

void write_page(Html& html, Visit& visit, const RegionMap& map, const std::vector<FormChoice>& choices) {
  page_title(html, map.lines.asked.caption, visit.say(map.has_boundaries ? words::boundaries_lead : words::lead),
             [&](Html& out) {
               download_links(out, visit, {".json", ".csv", ".xlsx"});
             });
  write_form(html, visit, map, choices);
  if (map.lines.empty()) return empty_state(html, visit.say(words::nothing));
  html.add("div", cls("gj-map-split"), [&] {
    html.add("div", [&] {
      if (map.chart) write_chart(html, *map.chart, "map", visit.language());
    });
    html.add("div", [&] { write_table(html, table_for(visit, map), "regions", visit.language()); });
  });
}

void write_json(JsonWriter& json, const RegionMap& map, const ReportFigures& figures) {
  json.begin_object().key("measure").value(map.asked.measure).key("year").value(map.asked.year).key("area");
  json.value(map.asked.province.empty() ? std::string("all") : map.asked.province);
  write_cited(json, figures);
  json.end_object();
}

Response show_regions(Visit& visit) {
  const auto organisation = organisation_asked(visit);
  const auto choices = areas(visit);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto map = make_region_map(visit, figures,
                                   {.organisation = organisation,
                                    .measure = measure_asked(visit),
                                    .province = area_asked(visit, organisation, choices),
                                    .year = year_asked(visit, years_with_records(visit, organisation))});
  const View view{.json = [&](JsonWriter& json) { write_json(json, map, figures); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "performance"},
                                          [&](Html& html) { write_page(html, visit, map, choices); });
                      },
                  .csv = [&] { return document::write_csv(document_of(visit, map)); },
                  .xlsx = [&] { return xlsx_bytes(document_of(visit, map)); },
                  .file_name = map.lines.asked.caption};
  return respond(visit.call(), view);
}

}  // namespace

void region_map_pages(Pages& pages) {
  pages.add({.pattern = "/regions",
             .permission = "act:work",
             .summary = "A measure by municipality or province, as a map and a table",
             .faces = table_faces},
            show_regions);
  pages.menu({.section = "performance", .label = words::title, .address = "/regions", .permission = "act:work"});
}

}  // namespace geojeom
