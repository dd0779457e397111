#include "web/pages/selection_lab_html.hpp"

#include <fmt/format.h>

#include "domain/strategy/selection_json.hpp"
#include "domain/strategy/selection_tables.hpp"
#include "web/components.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/selection_lab_form.hpp"
#include "web/pages/selection_lab_words.hpp"

namespace geojeom {
namespace {

namespace words = selection_lab_words;

std::string joined(const std::vector<std::string>& names) {
  return names.empty() ? "-" : fmt::format("{}", fmt::join(names, ", "));
}

void write_stages(Html& html, Visit& visit, const SelectionLab& lab) {
  const auto card = [&](const PageText& label, std::size_t count, const PageText& note) {
    return KeyFigure{.label = std::string(visit.say(label)),
                     .value = std::to_string(count),
                     .unit = visit.say(words::count, {{"count", ""}}),
                     .note = std::string(visit.say(note)),
                     .address = {}};
  };
  const std::vector<KeyFigure> cards{card(words::candidates, lab.inputs.candidates.size(), words::all),
                                     card(words::promising_stage, lab.shown().promising.size(), words::passed),
                                     card(words::chosen_stage, lab.shown().chosen.size(), words::by_group)};
  key_figures(html, cards);
}

void write_chosen(Html& html, Visit& visit, const SelectionLab& lab) {
  std::vector<std::pair<std::string, std::vector<std::size_t>>> groups;
  for (const auto a : lab.shown().chosen) {
    const auto& group = lab.inputs.candidates[a].group;
    auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& one) { return one.first == group; });
    if (found == groups.end()) found = groups.insert(groups.end(), {group, {}});
    found->second.push_back(a);
  }
  html.add("h3", visit.say(words::chosen_by_group));
  html.add("dl", cls("gj-facts gj-chosen"), [&] {
    for (const auto& [group, members] : groups) {
      html.add("dt", group.empty() ? visit.say(words::no_group) : std::string_view(group));
      html.add("dd", [&] {
        html.add("ul", cls("gj-chips"), [&] {
          for (const auto a : members) {
            html.add("li", cls("gj-chip"), [&] {
              html.add("strong", lab.inputs.candidates[a].name);
              if (lab.shown().draws == 0) return;
              html.add("span", cls("gj-unit"),
                       visit.say(words::chance,
                                 {{"share", fmt::format("{:.0f}", 100 * lab.shown().outcomes[a].in_set_near)}}));
            });
          }
        });
      });
    }
  });
}

void write_moved(Html& html, Visit& visit, const SelectionLab& lab) {
  if (!lab.changed) return;
  const auto entered = lab.entered(), left = lab.left();
  if (entered.empty() && left.empty()) return notice(html, Tone::information, visit.say(words::same), visit.language());
  notice(html, Tone::warning, visit.say(words::moved, {{"entered", joined(entered)}, {"left", joined(left)}}),
         visit.language());
}

void write_points(Html& html, const std::vector<std::string>& lines) {
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& line : lines) html.add("li", line);
  });
}

void write_doubt(Html& html, Visit& visit, const SelectionLab& lab) {
  const auto language = visit.language();
  if (lab.shown().draws == 0) return;
  html.add("h2", visit.say(words::doubt));
  write_chart(html, chance_chart(lab.inputs, lab.shown(), language), "chance", language);
  write_table(html, doubt_table(lab.inputs, lab.shown(), language), "doubt", language);
  const auto swaps = swap_sentences(lab.inputs, lab.shown(), language);
  if (swaps.empty()) return;
  html.add("h3", visit.say(words::swaps));
  write_points(html, swaps);
}

void write_places_part(Html& html, Visit& visit, const SelectionLab& lab) {
  const auto language = visit.language();
  html.add("h2", visit.say(words::places));
  if (lab.places.empty()) return empty_state(html, visit.say(words::no_places));
  html.add("p", visit.say(words::places_lead));
  write_table(html, places_table(lab.inputs, lab.shown(), lab.places, language), "places", language);
  const auto& mapped = lab.places[lab.mapped];
  const auto chart = places_chart(lab.inputs, mapped, read_tile_grid(visit.site()), language);
  if (chart) write_chart(html, *chart, "map", language);
  html.add("p", cls("gj-note"), places_note(mapped, language));
}

void write_plans_part(Html& html, Visit& visit, const SelectionLab& lab) {
  if (lab.plans.empty() && !lab.inputs.is_frozen()) return;
  const auto language = visit.language();
  html.add("h2", visit.say(words::plans));
  if (lab.plans.empty()) return empty_state(html, visit.say(words::no_plans));
  std::size_t number = 0;
  for (const auto& plan : lab.plans) {
    html.add("p", [&] {
      html.add("a", href(Url(fmt::format("/records/plan/{}", plan.id))), plan.name);
      html << " "_h
           << std::string_view(visit.say(words::plan_counts, {{"strategies", std::to_string(plan.strategies)},
                                                              {"tasks", std::to_string(plan.tasks())}}));
    });
    write_table(html, planned_table(plan, language), fmt::format("plan-{}", ++number), language);
    if (!plan.studies.empty()) {
      write_table(html, planned_effects_table(plan, language), fmt::format("plan-effects-{}", number), language);
    }
  }
}

void write_result(Html& html, Visit& visit, const SelectionLab& lab) {
  const auto language = visit.language();
  html.add("section", id("lab-result"), cls("gj-result"), attr("aria-live", "polite"), [&] {
    html.add("h2", visit.say(lab.changed ? words::changed : words::result));
    write_stages(html, visit, lab);
    write_moved(html, visit, lab);
    write_chosen(html, visit, lab);
    html.add("h2", visit.say(words::findings));
    write_points(html, selection_findings(lab.inputs, lab.shown(), language));
    html.add("h2", visit.say(words::stages));
    write_table(html, outcome_table(lab.inputs, lab.shown(), language), "outcome", language);
    write_table(html, reasons_table(lab.inputs, lab.shown(), language), "reasons", language);
    write_doubt(html, visit, lab);
    write_places_part(html, visit, lab);
    html.add("h2", visit.say(words::weights));
    write_table(html, weights_table(lab.inputs, lab.shown(), language), "weights", language);
    if (const auto matrix = ministry_table(lab.inputs, lab.shown(), language)) {
      html.add("h2", visit.say(words::ministry));
      write_table(html, *matrix, "ministry", language);
    }
  });
}

void write_experts(Html& html, Visit& visit, const SelectionLab& lab) {
  if (lab.inputs.experts.empty()) return;
  const auto language = visit.language();
  html.add("h2", visit.say(words::experts));
  if (!lab.inputs.is_frozen()) html.add("p", visit.say(words::masked));
  html.add("ul", cls("gj-lines"), [&] {
    for (const auto& opinion : lab.recorded.opinions) {
      if (opinion.pairs == 0 && opinion.heading != 0) continue;
      const auto& expert = lab.inputs.experts[opinion.expert];
      html.add("li", [&] {
        html.add("strong", expert.code);
        html << " "_h;
        badge(html, visit.say(expert.has_submitted ? words::submitted : words::not_submitted),
              expert.has_submitted ? Tone::success : Tone::neutral);
        html << " "_h << std::string_view(opinion_text(lab.inputs, opinion, language, lab.inputs.is_frozen()));
      });
    }
  });
  if (!lab.inputs.is_frozen()) return;
  std::size_t number = 0;
  for (const auto& opinion : lab.recorded.opinions) {
    if (opinion.pairs == 0) continue;
    write_table(html, judgement_table(lab.inputs, opinion, language), fmt::format("judgement-{}", ++number), language);
  }
}

}  // namespace

void write_selection_lab(Html& html, Visit& visit, const SelectionLab& lab) {
  write_selection_form(html, visit, lab);
  write_result(html, visit, lab);
  write_experts(html, visit, lab);
  write_plans_part(html, visit, lab);
  html.add("h2", visit.say(words::data));
  write_table(html, values_table(lab.inputs, lab.recorded, visit.language()), "values", visit.language());
  write_points(html, value_sources(lab.inputs, lab.recorded));
  if (lab.inputs.selection.minutes) {
    html.add("h2", visit.say(words::minutes));
    html.add("p", *lab.inputs.selection.minutes);
  }
  html.add("h2", visit.say(words::repeat));
  write_points(html, repeat_points(lab.inputs, lab.shown(), visit.language()));
}

}  // namespace geojeom
