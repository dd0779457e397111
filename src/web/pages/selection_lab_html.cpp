#include "web/pages/selection_lab_html.hpp"

#include <fmt/format.h>

#include "domain/strategy/selection_json.hpp"
#include "domain/strategy/selection_tables.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_sections.hpp"
#include "web/pages/selection_lab_words.hpp"

namespace geojeom {
namespace {

namespace words = selection_lab_words;

std::string joined(const std::vector<std::string>& names) {
  return names.empty() ? "-" : fmt::format("{}", fmt::join(names, ", "));
}

/// The form of what can be tried, in the order in which people ask.
class LabForm {
 public:
  LabForm(Html& html, Visit& visit, const SelectionLab& lab) : html_(html), visit_(visit), lab_(lab) {}

  void write() {
    const auto address = lab_.address();
    html_.add("h2", cls("gj-print-no"), visit_.say(words::form));
    html_.add("form", cls("gj-form is-filter gj-lab"), attr("method", "get"), action(Url(address)),
              hx_get(Url(address)), attr("hx-trigger", "input changed delay:400ms, change, submit"),
              attr("hx-target", "#lab-result"), attr("hx-select", "#lab-result"), attr("hx-swap", "outerHTML"),
              attr("hx-push-url", "true"), [&] {
                for (const auto c : criteria_under(lab_.inputs, 0)) weight(c);
                method();
                map();
                html_.add("details", cls("gj-more"), [&] {
                  html_.add("summary", visit_.say(words::thresholds));
                  html_.add("div", cls("gj-more-fields"), [&] { details(); });
                });
                html_.add("div", cls("gj-row"), [&] {
                  submit_button(html_, {.label = visit_.say(words::compute), .rank = Button::Rank::primary});
                  button_link(html_, {.label = visit_.say(words::reset)}, Url(address));
                });
              });
  }

 private:
  void field(FormField field) { form_field(html_, field, lab_.problems, visit_.language()); }

  void weight(std::size_t c) {
    const auto& criterion = lab_.inputs.criteria[c].criterion;
    const double shown = lab_.shown().local[c].weight;
    field({.name = "w-" + criterion.code,
           .label = criterion.name,
           .value = in_percent(shown),
           .input = FormField::Input::number,
           .hint = visit_.say(words::recorded, {{"value", in_percent(lab_.recorded.local[c].weight)}}),
           .unit = "%"});
  }

  void method() {
    FormField choice{.name = "method",
                     .label = std::string(visit_.say(words::method)),
                     .value = std::string(selection_methods[static_cast<std::size_t>(lab_.shown().method)].code),
                     .input = FormField::Input::choice};
    for (const auto& one : selection_methods) {
      choice.choices.push_back({std::string(one.code), std::string(visit_.is_korean() ? one.ko : one.en)});
    }
    field(std::move(choice));
  }

  void map() {
    if (lab_.places.empty()) return;
    FormField choice{.name = "map",
                     .label = std::string(visit_.say(words::map)),
                     .value = lab_.inputs.candidates[lab_.places[lab_.mapped].candidate].code,
                     .input = FormField::Input::choice};
    for (const auto& one : lab_.places) {
      const auto& entry = lab_.inputs.candidates[one.candidate];
      choice.choices.push_back({entry.code, entry.name});
    }
    field(std::move(choice));
  }

  void details() {
    for (std::size_t c = 0; c < lab_.inputs.criteria.size(); ++c) {
      const auto& one = lab_.inputs.criteria[c];
      if (one.criterion.parent) weight(c);
    }
    for (const auto& one : lab_.inputs.criteria) {
      if (!one.is_leaf || !one.criterion.threshold) continue;
      const auto tried = lab_.tried.thresholds.find(one.criterion.code);
      field({.name = "t-" + one.criterion.code,
             .label = visit_.say(words::threshold_of, {{"criterion", one.criterion.name}}),
             .value = tried == lab_.tried.thresholds.end() ? to_text(*one.criterion.threshold)
                                                           : fmt::format("{:g}", tried->second),
             .hint = visit_.say(words::recorded, {{"value", to_text(*one.criterion.threshold)}})});
    }
    field({.name = "promising",
           .label = std::string(visit_.say(words::promising)),
           .value = std::to_string(lab_.shown().promising.size())});
    field({.name = "strategic",
           .label = std::string(visit_.say(words::strategic)),
           .value = std::to_string(lab_.shown().chosen.size())});
    field({.name = "quotas",
           .label = std::string(visit_.say(words::quotas)),
           .value = lab_.tried.uses_quotas ? "" : "no",
           .input = FormField::Input::choice,
           .choices = {{"", std::string(visit_.say(words::quotas_kept))},
                       {"no", std::string(visit_.say(words::quotas_free))}}});
  }

  Html& html_;
  Visit& visit_;
  const SelectionLab& lab_;
};

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
  LabForm(html, visit, lab).write();
  write_result(html, visit, lab);
  write_experts(html, visit, lab);
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
