#include "document/write_csv.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/dashboard.hpp"
#include "web/pages/dashboard_words.hpp"

namespace geojeom {
namespace {

namespace words = dashboard_words;

void write_json(JsonWriter& json, const Dashboard& dashboard, const ReportFigures& figures) {
  json.begin_object().key("organisation");
  if (dashboard.organisation) {
    json.value(*dashboard.organisation);
  } else {
    json.null();
  }
  json.key("year").value(dashboard.year);
  write_cited(json, figures);
  json.end_object();
}

void write_page(Html& html, Visit& visit, const Dashboard& dashboard, const std::vector<int>& years) {
  page_title(html, dashboard.document.title, visit.say(words::lead), [&](Html& out) {
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/dashboard")), [&] {
    organisation_field(html, visit, dashboard.organisation);
    year_field(html, visit, years, dashboard.year);
    submit_button(html, {.label = visit.say(board_words::show), .rank = Button::Rank::primary});
  });
  write_loop(html, visit, dashboard.loop, dashboard.year);
  html.add("div", cls("gj-board-figures"), [&] { key_figures(html, dashboard.key_figures); });
  write_board(html, dashboard.document, "board");
}

Response show_dashboard(Visit& visit) {
  const auto organisation = organisation_asked(visit);
  const auto years = years_with_records(visit, organisation);
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const Dashboard dashboard = make_dashboard(visit, figures, organisation, year_asked(visit, years));
  const View view{.json = [&](JsonWriter& json) { write_json(json, dashboard, figures); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "performance"},
                                          [&](Html& html) { write_page(html, visit, dashboard, years); });
                      },
                  .csv = [&] { return document::write_csv(dashboard.document); },
                  .xlsx = [&] { return xlsx_bytes(dashboard.document); },
                  .file_name = dashboard.document.title};
  return respond(visit.call(), view);
}

}  // namespace

void dashboard_pages(Pages& pages) {
  pages.add(
      {.pattern = "/dashboard",
       .permission = "act:work",
       .summary = "An organisation in a year: budget, execution, companies, equipment, jobs, regions, stated figures",
       .faces = table_faces},
      show_dashboard);
  pages.menu({.section = "performance", .label = words::title, .address = "/dashboard", .permission = "act:work"});
}

}  // namespace geojeom
