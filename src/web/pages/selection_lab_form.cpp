#include "web/pages/selection_lab_form.hpp"

#include <fmt/format.h>

#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/selection_lab_words.hpp"

namespace geojeom {
namespace {

namespace words = selection_lab_words;

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

}  // namespace

void write_selection_form(Html& html, Visit& visit, const SelectionLab& lab) { LabForm(html, visit, lab).write(); }

}  // namespace geojeom
