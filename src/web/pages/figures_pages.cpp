#include <algorithm>

#include "document/write_csv.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/figure_html.hpp"
#include "web/pages/figures_words.hpp"
#include "web/table_component.hpp"

namespace geojeom {
namespace {

namespace words = figures_words;

/// A line of the catalogue: a measure and its value in the year shown.
struct CatalogueLine {
  const Measure* measure = nullptr;
  Figure figure;
};

struct CatalogueGroup {
  Section section;
  std::vector<CatalogueLine> lines;
};

bool mentions(const Measure& measure, std::string_view text) {
  if (text.empty()) return true;
  const std::string all = std::string(measure.ko) + " " + std::string(measure.en) + " " + std::string(measure.name) +
                          " " + std::string(measure.definition_ko) + " " + std::string(measure.definition_en);
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::search(all.begin(), all.end(), text.begin(), text.end(),
                     [&](char a, char b) { return lower(a) == lower(b); }) != all.end();
}

std::vector<CatalogueGroup> catalogue_of(Visit& visit, Figures& figures, int year) {
  std::vector<CatalogueGroup> groups;
  for (const auto& section : sections()) groups.push_back({section, {}});
  const auto& catalogue = visit.site().catalogue;
  for (const auto& measure : catalogue.all()) {
    if (!mentions(measure, visit.query("q"))) continue;
    const auto& room = visit.registry().at(catalogue.counted(measure).type).room();
    auto figure = figures.figure(
        {.measure = std::string(measure.name), .organisation = organisation_asked(visit), .period = whole_year(year)});
    for (auto& group : groups) {
      if (group.section.room == room && figure) group.lines.push_back({&measure, std::move(figure).value()});
    }
  }
  std::erase_if(groups, [](const auto& group) { return group.lines.empty(); });
  return groups;
}

void write_group(Html& html, Visit& visit, ReportFigures& figures, const CatalogueGroup& group, int year) {
  const auto language = visit.language();
  html.add("h2", visit.say(group.section.label));
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::name))},
      {.label = visit.say(words::value_in_year, {{"year", std::to_string(year)}}), .align = DataColumn::Align::number},
      {.label = std::string(visit.say(words::definition))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& line = group.lines[row];
    const FigureAsked asked{.request = line.figure.request};
    if (column == 0) out.add("a", href(Url(address_of(asked))), line.measure->label(language));
    if (column == 1) {
      auto content = figures.cell(line.figure, fitting_unit(line.figure));
      content.figure_link = address_of(asked) + "#evidence";
      write_number(out, content, document::UnitShown::yes, language);
    }
    if (column == 2) out << line.measure->definition(language);
  };
  const auto table = [&] {
    data_table(html,
               {.caption = visit.say(words::group_caption, {{"group", visit.say(group.section.label)}}),
                .columns = columns,
                .row_count = group.lines.size(),
                .cell = cell},
               language);
  };
  html.add("div", cls("gj-catalogue"), table);
}

void write_catalogue_form(Html& html, Visit& visit, const std::vector<int>& years, int year) {
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/figures")), [&] {
    form_field(html,
               {.name = "q", .label = std::string(visit.say(words::search)), .value = std::string(visit.query("q"))},
               {}, visit.language());
    organisation_field(html, visit, organisation_asked(visit));
    year_field(html, visit, years, year);
    submit_button(html, {.label = visit.say(words::find), .rank = Button::Rank::primary});
  });
}

void write_catalogue_json(JsonWriter& json, Visit& visit, const std::vector<CatalogueGroup>& groups) {
  json.begin_object().key("measures").begin_array();
  for (const auto& group : groups) {
    for (const auto& [measure, figure] : group.lines) {
      json.begin_object().key("measure").value(measure->name).key("label").value(measure->label(visit.language()));
      json.key("room").value(group.section.room).key("unit").value(measure->unit(visit.language()));
      json.key("definition").value(measure->definition(visit.language())).key("dimensions").begin_array();
      for (const auto& dimension : dimensions_of(visit.site().catalogue, *measure)) json.value(dimension);
      json.end_array().key("from").value(to_text(figure.request.period.first()));
      json.key("to").value(to_text(figure.request.period.last())).key("value");
      if (figure.value) {
        json.raw(to_plain_text(*figure.value));
      } else if (!figure.text.empty()) {
        json.value(figure.text);
      } else {
        json.null();
      }
      json.end_object();
    }
  }
  json.end_array().end_object();
}

Response show_catalogue(Visit& visit) {
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto years = years_with_records(visit, organisation_asked(visit));
  const int year = year_asked(visit, years);
  const auto groups = catalogue_of(visit, figures.engine(), year);
  const View view{.json = [&](JsonWriter& json) { write_catalogue_json(json, visit, groups); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "performance"},
                                          [&](Html& html) {
                                            page_title(html, visit.say(words::title), visit.say(words::lead),
                                                       [&](Html& out) { download_links(out, visit, {".json"}); });
                                            write_catalogue_form(html, visit, years, year);
                                            for (const auto& group : groups)
                                              write_group(html, visit, figures, group, year);
                                            if (groups.empty())
                                              empty_state(html, text(Text::nothing_found, visit.language()));
                                          });
                      }};
  return respond(visit.call(), view);
}

Response answer_figure(Visit& visit, std::string_view name) {
  auto asked = read_figure_asked(visit, name);
  if (!asked) return visit.problems({asked.problem()});
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto answer = compute_figure(visit, figures, std::move(asked).value());
  if (!answer) return visit.problems({answer.problem()});
  const auto title = std::string(answer->measure->label(visit.language()));
  const View view{.json = [&](JsonWriter& json) { write_figure_json(json, visit, figures, *answer); },
                  .page =
                      [&] {
                        return visit.page({.title = title,
                                           .section = "performance",
                                           .path = {{std::string(visit.say(words::title)), "/figures"}}},
                                          [&](Html& html) { write_figure_page(html, visit, figures, *answer); });
                      },
                  .csv = [&] { return document::write_csv(figure_document(visit, figures, *answer)); },
                  .xlsx = [&] { return xlsx_bytes(figure_document(visit, figures, *answer)); },
                  .file_name = title};
  return respond(visit.call(), view);
}

Response show_figure(Visit& visit) { return answer_figure(visit, visit.parameter("measure")); }

/// The address that numbers in reports have had since the first one was issued.
Response show_cited_figure(Visit& visit) { return answer_figure(visit, visit.query("measure")); }

}  // namespace

void figures_pages(Pages& pages) {
  constexpr Faces all = table_faces;
  pages.add({.pattern = "/figures",
             .permission = "act:work",
             .summary = "Every declared figure with its value in a year",
             .faces = page_and_data},
            show_catalogue);
  pages.add({.pattern = "/figures/{measure}",
             .permission = "act:work",
             .summary = "A figure: value, comparison, breakdown, course over time, evidence and how it is computed",
             .faces = all},
            show_figure);
  pages.add({.pattern = "/figure",
             .permission = "act:work",
             .summary = "The same by the address that reports print",
             .faces = all},
            show_cited_figure);
  pages.menu({.section = "performance", .label = words::title, .address = "/figures", .permission = "act:work"});
}

}  // namespace geojeom
