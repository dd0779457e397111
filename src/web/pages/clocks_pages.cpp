#include <algorithm>

#include "document/document.hpp"
#include "document/write_csv.hpp"
#include "domain/clocks/clock_json.hpp"
#include "figure/quantity.hpp"
#include "rules/event_names.hpp"
#include "web/components.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/clocks_asked.hpp"
#include "web/pages/clocks_words.hpp"
#include "web/pages/rule_parts.hpp"
#include "web/table_component.hpp"
#include "web/target.hpp"

/// Deadlines of the organisation, of a programme or of the caller, and how each one's day came about.
namespace geojeom {
namespace {

namespace words = clocks_words;
constexpr std::size_t rows_shown = 200;
constexpr const PageText* heads[] = {&words::due_on, &words::state, &words::what,
                                     &words::where,  &words::days,  &words::person};

Tone tone_of(ClockState state) {
  if (state == ClockState::overdue) return Tone::danger;
  if (state == ClockState::due_soon || state == ClockState::met_late) return Tone::warning;
  return state == ClockState::met ? Tone::success : Tone::information;
}

std::string why_address(const DueClock& clock, const ClocksAsked& asked) {
  return "/clocks/why?code=" + percent_encode(clock.code) + "&on=" + to_text(asked.scope.today) +
         "&organisation=" + std::to_string(asked.scope.organisation);
}

std::string record_address(const DueClock& clock) {
  return "/records/" + clock.subject_type + "/" + std::to_string(clock.subject);
}

void write_cell(Html& html, Visit& visit, const ClocksAsked& asked, const DueClock& clock, std::size_t column) {
  const auto language = visit.language();
  if (column == 0) html.add("span", cls("gj-nowrap"), day_text(visit, clock.due.on));
  if (column == 1) badge(html, label(clock.state, language), tone_of(clock.state));
  if (column == 2) {
    html.add("a", href(Url(why_address(clock, asked))), clock.label.in(language));
    html.add("span", cls("gj-under"), source_line(clock, language));
  }
  if (column == 3) {
    html.add("a", href(Url(record_address(clock))), clock.subject_name);
    if (!clock.programme_name.empty()) html.add("span", cls("gj-under"), clock.programme_name);
  }
  if (column == 4) html.add("span", cls("gj-nowrap"), day_words(clock, language));
  if (column == 5) html << std::string_view(clock.person);
}

void write_clock_table(Html& html, Visit& visit, const ClocksAsked& asked, const std::vector<DueClock>& clocks) {
  if (clocks.empty()) return empty_state(html, visit.say(words::nothing));
  std::vector<DataColumn> columns;
  for (const auto* head : heads) columns.push_back({.label = std::string(visit.say(*head))});
  const auto shown = std::min(clocks.size(), rows_shown);
  data_table(html,
             {.caption = std::string(visit.say(words::caption)),
              .columns = columns,
              .row_count = shown,
              .cell = [&](Html& out, std::size_t row,
                          std::size_t column) { write_cell(out, visit, asked, clocks[row], column); }},
             visit.language());
  if (shown < clocks.size())
    html.add("p", cls("gj-missing"), visit.say(words::more, {{"count", std::to_string(clocks.size() - shown)}}));
}

void write_counts(Html& html, Visit& visit, const std::vector<DueClock>& clocks) {
  html.add("p", cls("gj-row"), [&] {
    for (const auto& [state, count] : counts_by_state(clocks)) {
      badge(html,
            std::string(label(state, visit.language())) + " " +
                to_text(Quantity::whole(static_cast<std::int64_t>(count))),
            tone_of(state));
    }
  });
}

document::Document document_of(Visit& visit, const ClocksAsked& asked, const std::vector<DueClock>& clocks) {
  const auto language = visit.language();
  document::Table table{.caption = std::string(visit.say(words::caption))};
  document::Row head;
  const auto add = [](document::Row& row, std::string text) {
    row.cells.push_back({.content = {.value = std::move(text)}});
  };
  for (const auto* label : heads) add(head, std::string(visit.say(*label)));
  add(head, std::string(visit.say(words::programme)));
  add(head, std::string(visit.say(words::source)));
  table.columns.assign(head.cells.size(), document::Align::left);
  table.header.push_back(std::move(head));
  for (const auto& clock : clocks) {
    document::Row row;
    row.cells.push_back({.content = {.value = clock.due.on}});
    for (const auto& text :
         {std::string(label(clock.state, language)), clock.label.in(language), clock.subject_name,
          day_words(clock, language), clock.person, clock.programme_name, source_line(clock, language)})
      add(row, text);
    table.rows.push_back(std::move(row));
  }
  document::Document made{
      .title = std::string(visit.say(words::title)), .dated = asked.scope.today, .language = language};
  made.date_line = day_text(visit, asked.scope.today);
  made.blocks.emplace_back(std::move(table));
  return made;
}

Response show_clocks(Visit& visit) {
  const auto asked = clocks_asked(visit);
  const auto all = clocks_in_scope(visit.reader(), asked);
  std::vector<DueClock> clocks;
  std::copy_if(all.begin(), all.end(), std::back_inserter(clocks),
               [&](const DueClock& clock) { return is_wanted(asked, clock); });
  const auto write_page = [&](Html& html) {
    page_title(html, visit.say(words::title), visit.say(words::lead, {{"date", day_text(visit, asked.scope.today)}}),
               [&](Html& out) {
                 button_link(out, {.label = visit.say(words::calendar), .is_small = true}, Url("/clocks/calendar"));
                 download_links(out, visit, {".json", ".csv", ".xlsx"});
               });
    clocks_filter(html, visit, asked);
    write_counts(html, visit, all);
    write_clock_table(html, visit, asked, clocks);
  };
  const View view{
      .json =
          [&](JsonWriter& json) {
            json.begin_object().key("on").value(to_text(asked.scope.today)).key("clocks").begin_array();
            for (const auto& clock : clocks) write_clock(json, clock, visit.language());
            json.end_array().end_object();
          },
      .page =
          [&] { return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"}, write_page); },
      .csv = [&] { return document::write_csv(document_of(visit, asked, clocks)); },
      .xlsx = [&] { return xlsx_bytes(document_of(visit, asked, clocks)); },
      .file_name = std::string(visit.say(words::title)) + " " + to_text(asked.scope.today)};
  return respond(visit.call(), view);
}

void write_clock_facts(Html& html, Visit& visit, const DueClock& clock) {
  const auto language = visit.language();
  html.add("dl", cls("gj-facts"), [&] {
    write_fact(html, visit.say(words::where),
               [&] { html.add("a", href(Url(record_address(clock))), clock.subject_name); });
    if (!clock.event.empty()) {
      write_fact(html, visit.say(words::event), [&] {
        html << event_label(clock.event, language) << std::string_view(" " + day_text(visit, clock.event_on));
      });
    }
    if (clock.met_on)
      write_fact(html, visit.say(words::met_on), [&] { html << std::string_view(day_text(visit, *clock.met_on)); });
    if (!clock.programme_name.empty())
      write_fact(html, visit.say(words::programme), [&] { html << std::string_view(clock.programme_name); });
    if (!clock.person.empty())
      write_fact(html, visit.say(words::person), [&] { html << std::string_view(clock.person); });
  });
}

Response show_why(Visit& visit) {
  auto asked = clocks_asked(visit);
  const auto all = clocks_in_scope(visit.reader(), asked);
  const auto code = visit.query("code");
  const auto found = std::find_if(all.begin(), all.end(), [&](const DueClock& clock) { return clock.code == code; });
  if (found == all.end()) return visit.problems({Problem{.code = "OFF-202"}});
  const DueClock& clock = *found;
  std::vector<DueClock> others;
  std::copy_if(all.begin(), all.end(), std::back_inserter(others), [&](const DueClock& other) {
    return clock.project != 0 && other.project == clock.project && other.code != clock.code;
  });
  const auto write_page = [&](Html& html) {
    const auto language = visit.language();
    page_title(html, clock.label.in(language),
               visit.say(words::stands, {{"due", day_text(visit, clock.due.on)},
                                         {"date", day_text(visit, asked.scope.today)},
                                         {"state", label(clock.state, language)},
                                         {"days", day_words(clock, language)}}),
               [&](Html& out) {
                 badge(out, label(clock.state, language), tone_of(clock.state));
                 button_link(out, {.label = visit.say(words::open_record), .is_small = true},
                             Url(record_address(clock)));
               });
    write_clock_facts(html, visit, clock);
    html.add("h2", visit.say(words::why));
    write_due(html, visit, {.due = clock.due, .pack = clock.pack, .rule = clock.rule});
    if (others.empty()) return;
    html.add("h2", visit.say(words::same_project));
    write_clock_table(html, visit, asked, others);
  };
  const View view{.json = [&](JsonWriter& json) { write_clock(json, clock, visit.language()); },
                  .page =
                      [&] {
                        return visit.page({.title = clock.label.in(visit.language()),
                                           .section = "funding",
                                           .path = {{std::string(visit.say(words::title)), "/clocks"}}},
                                          write_page);
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void clocks_pages(Pages& pages) {
  pages.add(
      {.pattern = "/clocks",
       .permission = "act:work",
       .summary = "Deadlines by rule with their states and days: of all, of a programme, of the caller's projects",
       .faces = table_faces},
      show_clocks);
  pages.add({.pattern = "/clocks/why",
             .permission = "act:work",
             .summary = "How the day of one deadline came about, with its rule and source",
             .faces = page_and_data},
            show_why);
  pages.menu({.section = "funding", .label = words::title, .address = "/clocks", .permission = "act:work"});
}

}  // namespace geojeom
