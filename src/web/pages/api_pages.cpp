#include "record/registry.hpp"
#include "web/api/openapi.hpp"
#include "web/application.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/api_words.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = api_words;

Response show_document(Visit& visit) {
  // Made from what never changes while the program runs.
  static const std::string document =
      openapi_document(visit.registry(), visit.site().application->router(), visit.site().program_version);
  auto response = json_response(document);
  response.header("Cache-Control", "no-cache");
  return response;
}

void write_types(Html& html, Visit& visit) {
  const auto& types = visit.registry().types();
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::type))},
      {.label = std::string(visit.say(words::address))},
      {.label = std::string(visit.say(words::methods))},
      {.label = std::string(visit.say(words::fields)), .align = DataColumn::Align::number}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const auto& type = types[row];
    if (column == 0) out << type.label(visit.language());
    if (column == 1) out.add("code", "/records/" + type.name());
    if (column == 2) out.add("code", type.append_only() ? "GET POST" : "GET POST PATCH DELETE");
    if (column == 3) out << type.fields().size();
  };
  data_table(html,
             {.caption = std::string(visit.say(words::types)),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = types.size(),
              .cell = cell},
             visit.language());
}

void write_other(Html& html, Visit& visit) {
  std::vector<const Route*> routes;
  for (const auto& route : visit.site().application->router().routes()) {
    if (route->faces.has(Face::json) && route->pattern.find("{type}") == std::string::npos)
      routes.push_back(route.get());
  }
  if (routes.empty()) return;
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::address))},
                                        {.label = std::string(visit.say(words::summary))}};
  data_table(html,
             {.caption = std::string(visit.say(words::other)),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = routes.size(),
              .cell =
                  [&](Html& out, std::size_t row, std::size_t column) {
                    if (column == 0)
                      out.add("code", std::string(to_text(routes[row]->method)) + " " + routes[row]->pattern);
                    if (column == 1) out.add("span", attr("lang", "en"), routes[row]->summary);
                  }},
             visit.language());
}

Response show_api(Visit& visit) {
  return visit.answer_page({.title = std::string(visit.say(words::title))}, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] {
      html.add("h1", visit.say(words::title));
      button_link(html, {.label = visit.say(words::document), .rank = Button::Rank::secondary, .is_small = true},
                  Url("/openapi.json"));
    });
    html.add("p", visit.say(words::lead));
    html.add("h2", visit.say(words::writing));
    html.add("p", visit.say(words::writing_how));
    write_types(html, visit);
    write_other(html, visit);
  });
}

}  // namespace

void api_pages(Pages& pages) {
  pages.add({.pattern = "/openapi.json",
             .permission = "public",
             .summary = "The description of every address",
             .faces = {Face::other}},
            show_document);
  pages.add({.pattern = "/api", .permission = "public", .summary = "The addresses of the data, for people"}, show_api);
}

}  // namespace geojeom
