#include <algorithm>

#include "document/write_csv.hpp"
#include "domain/funding/participation.hpp"
#include "domain/rules_in_use.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/participation_words.hpp"

/// Participation of people over all their projects at any date.
namespace geojeom {
namespace {

namespace words = participation_words;

void write_filter(Html& html, Visit& visit, const ParticipationRequest& asked) {
  const auto field = [&](FormField made) { form_field(html, made, {}, visit.language()); };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/participation")), [&] {
    organisation_field(html, visit, asked.organisation);
    field({.name = "date",
           .label = std::string(visit.say(words::date)),
           .value = to_text(asked.on),
           .input = FormField::Input::date});
    field({.name = "person", .label = std::string(visit.say(words::person)), .value = asked.person_number});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

void write_key_figures(Html& html, Visit& visit, const std::vector<PersonParticipation>& people, Date on) {
  const auto beyond = std::count_if(people.begin(), people.end(), [&](const PersonParticipation& person) {
    return person.problems(on).has_errors();
  });
  Ratio largest;
  for (const auto& person : people) largest = std::max(largest, person.total);
  const auto label = [&](const PageText& text) { return std::string(visit.say(text)); };
  const std::vector<KeyFigure> figures{{.label = label(words::people), .value = std::to_string(people.size())},
                                       {.label = label(words::beyond), .value = std::to_string(beyond)},
                                       {.label = label(words::largest), .value = to_percent_text(largest, 0)}};
  key_figures(html, figures);
}

Response show_participation(Visit& visit) {
  const ParticipationRequest asked{.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
                                   .on = date_asked(visit, "date").value_or(visit.today()),
                                   .person_number = std::string(visit.query("person"))};
  const auto people = participation_on(visit.reader(), rules_in_use(), asked);
  const auto document = participation_document(people, asked.on, visit.language());
  const bool may_add = asked.organisation == visit.caller().organisation &&
                       limit_of(visit.caller(), visit.registry().at("project_member"), Right::write) != Limit::nothing;
  const auto write_page = [&](Html& html) {
    page_title(html, document.title, visit.say(words::lead), [&](Html& out) {
      if (may_add)
        button_link(out, {.label = visit.say(words::add), .is_small = true}, Url("/records/project_member/new"));
      download_links(out, visit, {".json", ".csv", ".xlsx"});
    });
    write_filter(html, visit, asked);
    if (people.empty()) return empty_state(html, visit.say(words::nothing));
    write_key_figures(html, visit, people, asked.on);
    write_board(html, document, "participation");
  };
  const View view{.json = [&](JsonWriter& json) { write_participation(json, people, asked.on, visit.language()); },
                  .page = [&] { return visit.page({.title = document.title, .section = "funding"}, write_page); },
                  .csv = [&] { return document::write_csv(document); },
                  .xlsx = [&] { return xlsx_bytes(document); },
                  .file_name = document.title + " " + to_text(asked.on)};
  return respond(visit.call(), view);
}

}  // namespace

void participation_pages(Pages& pages) {
  pages.add({.pattern = "/participation",
             .permission = "read:project_member",
             .summary = "Shares of time of people over all their projects on a day, with the limits of the rules",
             .faces = table_faces},
            show_participation);
  pages.menu(
      {.section = "funding", .label = words::title, .address = "/participation", .permission = "read:project_member"});
}

}  // namespace geojeom
