#include "web/pages/rule_count_form.hpp"

#include <set>

#include "domain/rules_in_use.hpp"
#include "web/components.hpp"
#include "web/pages/rules_words.hpp"
#include "web/target.hpp"

namespace geojeom {

namespace words = rules_words;

std::vector<FormChoice> deadline_choices(const RulesInForce& rules, Language language) {
  std::vector<FormChoice> choices;
  std::set<std::string_view> seen;
  for (const auto& chosen : rules.packs()) {
    for (const auto& deadline : chosen.pack->deadlines) {
      if (seen.insert(deadline.about.name).second)
        choices.push_back({deadline.about.name, deadline.about.label.in(language)});
    }
  }
  return choices;
}

void write_count_form(Html& html, Visit& visit, std::string_view id, Date on) {
  auto choices = deadline_choices(rules_in_use().rules_of_pack(id, on), visit.language());
  if (choices.empty()) return;
  html.add("h2", visit.say(words::count_title));
  const std::string address = "/rules/" + percent_encode(id) + "/explain";
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(address)), [&] {
    form_field(html,
               {.name = "deadline",
                .label = std::string(visit.say(words::deadline)),
                .value = std::string(visit.query("deadline")),
                .input = FormField::Input::choice,
                .choices = std::move(choices)},
               {}, visit.language());
    form_field(html,
               {.name = "date",
                .label = std::string(visit.say(words::event_on)),
                .value = to_text(on),
                .input = FormField::Input::date},
               {}, visit.language());
    submit_button(html, {.label = visit.say(words::count), .rank = Button::Rank::primary});
  });
}

Problem no_such_pack(const Visit& visit) {
  std::string asked(visit.parameter("pack"));
  if (!visit.query("version").empty()) asked += " " + std::string(visit.query("version"));
  return {.code = "RUL-111", .details = {{"pack", asked}}};
}

}  // namespace geojeom
