#include "document/write_csv.hpp"
#include "domain/performance/targets_document.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/targets_words.hpp"

/// The targets of an organisation in a year beside the figures that were reached (BR-50).
namespace geojeom {
namespace {

namespace words = targets_words;

void write_page(Html& html, Visit& visit, const document::Document& document, std::int64_t organisation, int year) {
  page_title(html, document.title, visit.say(words::lead), [&](Html& out) {
    download_links(out, visit, {".json", ".csv", ".xlsx"});
  });
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/targets")), [&] {
    organisation_field(html, visit, organisation);
    year_field(html, visit, years_with_records(visit, organisation), year);
    submit_button(html, {.label = visit.say(board_words::show), .rank = Button::Rank::primary});
  });
  write_board(html, document, "targets");
}

Response show_targets(Visit& visit) {
  const std::int64_t organisation = organisation_asked(visit).value_or(visit.organisation());
  const int year = year_asked(visit, years_with_records(visit, organisation));
  ReportFigures figures(visit.reader(), visit.site().catalogue, visit.language());
  const auto targets = compare_targets(visit.reader(), visit.site().catalogue, organisation, year);
  const auto document = targets_document(figures, targets, organisation, year);
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object().key("organisation").value(organisation).key("year").value(year);
                        json.key("targets");
                        write_targets(json, targets);
                        json.end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "performance"},
                                          [&](Html& html) { write_page(html, visit, document, organisation, year); });
                      },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title};
  return respond(visit.call(), view);
}

}  // namespace

void targets_pages(Pages& pages) {
  pages.add({.pattern = "/targets",
             .permission = "read:target",
             .summary = "The targets of an organisation in a year beside the figures that were reached",
             .faces = table_faces},
            show_targets);
  pages.menu({.section = "performance", .label = words::title, .address = "/targets", .permission = "read:target"});
}

}  // namespace geojeom
