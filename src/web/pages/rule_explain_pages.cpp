#include "domain/rules_in_use.hpp"
#include "rules/rule_json.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/rule_count_form.hpp"
#include "web/pages/rule_parts.hpp"
#include "web/pages/rules_words.hpp"

/// How a date is counted by a rule.
namespace geojeom {
namespace {

namespace words = rules_words;

Problem no_such_deadline(Visit& visit, const RulesInForce& rules) {
  std::string names;
  for (const auto& choice : deadline_choices(rules, visit.language()))
    names += (names.empty() ? "" : ", ") + choice.value;
  return {.code = "RUL-112",
          .field = "deadline",
          .details = {{"pack", to_text(rules.main().pack->stamp())},
                      {"name", std::string(visit.query("deadline"))},
                      {"deadlines", names}}};
}

void write_explained(JsonWriter& json, Visit& visit, const Said<Deadline>& said, const DueDate& due) {
  json.begin_object()
      .key("deadline")
      .value(said->about.name)
      .key("label")
      .value(said->about.label.in(visit.language()));
  write_due_members(json, due, visit.language());
  json.key("article").value(said->about.article).key("source").value(said.pack->source.in(visit.language()));
  json.key("address").value(said.pack->address).key("rules").values(said->about.rules).end_object();
}

Response explain(Visit& visit) {
  const auto event = parse_date(visit.query("date"));
  if (!event) return visit.problems({event.problem()});
  const auto rules = rules_in_use().rules_of_pack(visit.parameter("pack"), *event);
  if (rules.empty()) return visit.problems({no_such_pack(visit)});
  const auto said = rules.deadline(visit.query("deadline"));
  if (!said) return visit.problems({no_such_deadline(visit, rules)});
  const auto due = due_date(said, *event, read_working_calendar(visit.reader(), visit.registry()));
  if (!due) return visit.problems({due.problem()});
  const auto write_page = [&](Html& html) {
    page_title(html, said->about.label.in(visit.language()),
               visit.say(words::due_on, {{"date", day_text(visit, due->on)}}),
               [&](Html& out) { download_links(out, visit, {".json"}); });
    write_due(html, visit, {.due = *due, .pack = said.pack, .rule = said.entry});
    write_count_form(html, visit, visit.parameter("pack"), *event);
  };
  const View view{.json = [&](JsonWriter& json) { write_explained(json, visit, said, *due); },
                  .page =
                      [&] {
                        return visit.page({.title = said->about.label.in(visit.language()),
                                           .section = "funding",
                                           .path = {{std::string(visit.say(words::title)), "/rules"}}},
                                          write_page);
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void rule_explain_pages(Pages& pages) {
  pages.add({.pattern = "/rules/{pack}/explain",
             .permission = "act:work",
             .summary = "When a deadline of a rule pack falls due, with every step and the source",
             .faces = page_and_data},
            explain);
}

}  // namespace geojeom
