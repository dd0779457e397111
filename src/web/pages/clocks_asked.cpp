#include "web/pages/clocks_asked.hpp"

#include <set>

#include "domain/rules_in_use.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/clocks_words.hpp"
#include "web/pages/execution_asked.hpp"

namespace geojeom {
namespace {

namespace words = clocks_words;
constexpr std::string_view all_states = "all";

std::set<std::int64_t> projects_led_by_caller(GuardedReader& reader, std::int64_t organisation) {
  const RecordType& type = reader.registry().at("project");
  std::set<std::int64_t> led;
  const Query query{
      .type = &type, .organisation = organisation, .where = {{.column = "manager", .values = {reader.caller().name}}}};
  reader.unguarded().scan(query, [&](const StoredRow& stored) {
    led.insert(stored.id);
    return true;
  });
  return led;
}

std::vector<FormChoice> programme_choices(Visit& visit, std::int64_t organisation) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::all_programmes))}};
  const RecordType& type = visit.registry().at("programme");
  visit.reader().scan({.type = &type, .organisation = organisation, .order = {{"code", false}}},
                      [&](const StoredRow& stored) {
                        choices.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
                        return true;
                      });
  return choices;
}

std::vector<FormChoice> state_choices(Visit& visit) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::open_states))},
                                  {std::string(all_states), std::string(visit.say(words::all_states))}};
  for (const auto state : {ClockState::overdue, ClockState::due_soon, ClockState::running, ClockState::suspended,
                           ClockState::met_late, ClockState::met})
    choices.push_back({std::string(code_of(state)), std::string(label(state, visit.language()))});
  return choices;
}

}  // namespace

ClocksAsked clocks_asked(Visit& visit) {
  return {.scope = {.organisation = organisation_asked(visit).value_or(visit.caller().organisation),
                    .programme = number_asked(visit, "programme"),
                    .today = date_asked(visit, "on").value_or(visit.today())},
          .is_mine = visit.query("whose") == "mine",
          .state = std::string(visit.query("state"))};
}

std::vector<DueClock> clocks_in_scope(GuardedReader& reader, const ClocksAsked& asked) {
  const auto calendar = read_working_calendar(reader, reader.registry());
  auto clocks =
      clocks_of(reader, {.registry = reader.registry(), .rules = rules_in_use(), .calendar = calendar}, asked.scope);
  if (asked.is_mine) {
    const auto led = projects_led_by_caller(reader, asked.scope.organisation);
    std::erase_if(clocks, [&](const DueClock& clock) { return !led.contains(clock.project); });
  }
  return clocks;
}

bool is_wanted(const ClocksAsked& asked, const DueClock& clock) {
  if (asked.state == all_states) return true;
  if (const auto state = clock_state_of(asked.state)) return clock.state == *state;
  return is_open(clock.state) || clock.state == ClockState::suspended;
}

void clocks_filter(Html& html, Visit& visit, const ClocksAsked& asked) {
  const auto choose = [&](const char* name, const PageText& label, std::string value, std::vector<FormChoice> choices) {
    form_field(html,
               {.name = name,
                .label = std::string(visit.say(label)),
                .value = std::move(value),
                .input = FormField::Input::choice,
                .choices = std::move(choices)},
               {}, visit.language());
  };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/clocks")), [&] {
    organisation_field(html, visit, asked.scope.organisation);
    choose("whose", words::whose, asked.is_mine ? "mine" : "",
           {{"", std::string(visit.say(words::everybody))}, {"mine", std::string(visit.say(words::mine))}});
    choose("programme", words::programme,
           asked.scope.programme ? std::to_string(*asked.scope.programme) : std::string(),
           programme_choices(visit, asked.scope.organisation));
    choose("state", words::state, asked.state, state_choices(visit));
    form_field(html,
               {.name = "on",
                .label = std::string(visit.say(words::on)),
                .value = to_text(asked.scope.today),
                .input = FormField::Input::date},
               {}, visit.language());
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

}  // namespace geojeom
