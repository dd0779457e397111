#include "document/write_csv.hpp"
#include "domain/funding/agreement_list.hpp"
#include "domain/funding/agreement_sheet.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/agreement_parts.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/settlement_asked.hpp"

/// All agreements of an organisation.
namespace geojeom {
namespace {

namespace words = agreement_words;

AgreementListRequest list_asked(Visit& visit) {
  AgreementListRequest asked{.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
                             .as_of = date_asked(visit, "date").value_or(visit.today()),
                             .year = fiscal_year_in(visit.query("year"))};
  for (std::size_t i = 0; i < std::size(agreement_standings); ++i) {
    if (agreement_standings[i].code == visit.query("standing")) asked.standing = static_cast<AgreementStanding>(i);
  }
  return asked;
}

void write_filter(Html& html, Visit& visit, const AgreementListRequest& asked) {
  std::vector<FormChoice> standings{{"", std::string(visit.say(words::any_standing))}};
  for (const auto& each : agreement_standings)
    standings.push_back({std::string(each.code), std::string(visit.is_korean() ? each.ko : each.en)});
  std::vector<FormChoice> years{{"", std::string(visit.say(words::any_year))}};
  for (const int year : years_with_records(visit, asked.organisation))
    years.push_back({std::to_string(year), std::to_string(year)});
  const auto field = [&](FormField made) { form_field(html, made, {}, visit.language()); };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/agreements")), [&] {
    organisation_field(html, visit, asked.organisation);
    field({.name = "standing",
           .label = std::string(visit.say(words::standing)),
           .value =
               asked.standing ? std::string(agreement_standings[static_cast<std::size_t>(*asked.standing)].code) : "",
           .input = FormField::Input::choice,
           .choices = std::move(standings)});
    field({.name = "year",
           .label = std::string(visit.say(words::year)),
           .value = asked.year ? std::to_string(*asked.year) : "",
           .input = FormField::Input::choice,
           .choices = std::move(years)});
    field({.name = "date",
           .label = std::string(visit.say(words::date)),
           .value = to_text(asked.as_of),
           .input = FormField::Input::date});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

void write_counts(Html& html, Visit& visit, const AgreementList& list) {
  html.add("p", cls("gj-row"), [&] {
    for (std::size_t i = 0; i < list.counts.size(); ++i) {
      const auto standing = static_cast<AgreementStanding>(i);
      if (list.counts[i] == 0) continue;
      badge(html,
            std::string(name_of(standing, visit.language())) + " " +
                to_text(Quantity::whole(static_cast<std::int64_t>(list.counts[i]))),
            tone_of(standing));
    }
  });
}

Response show_list(Visit& visit) {
  const auto list = agreement_list(visit.reader(), list_asked(visit));
  const auto document = agreement_list_document(list, visit.language());
  const auto write_page = [&](Html& html) {
    page_title(html, document.title, visit.say(words::lead), [&](Html& out) {
      if (may_write_agreements(visit, list.request.organisation))
        button_link(out, {.label = visit.say(words::add), .is_small = true}, Url("/records/agreement/new"));
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    write_filter(html, visit, list.request);
    write_counts(html, visit, list);
    if (list.lines.empty()) return empty_state(html, visit.say(words::nothing));
    write_board(html, document, "agreements");
  };
  const View view{.json = [&](JsonWriter& json) { write_agreements(json, list); },
                  .page = [&] { return visit.page({.title = document.title, .section = "funding"}, write_page); },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(list.request.as_of)};
  return respond(visit.call(), view);
}

}  // namespace

void agreements_pages(Pages& pages) {
  pages.add({.pattern = "/agreements",
             .permission = "read:agreement",
             .summary = "Agreements with their states, versions and changes; what waits for somebody first",
             .faces = table_faces},
            show_list);
  pages.menu({.section = "funding", .label = words::title, .address = "/agreements", .permission = "read:agreement"});
}

}  // namespace geojeom
