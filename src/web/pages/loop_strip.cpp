#include "web/pages/loop_strip.hpp"

#include "web/pages/board_parts.hpp"
#include "web/pages/loop_words.hpp"

namespace geojeom {
namespace {

namespace words = loop_words;

struct StepOfLoop {
  PageText label;
  const char* type;  ///< whose records the step works on
  const char* measure;
  const char* address = nullptr;  ///< the list of `type` when nothing is given
};
constexpr StepOfLoop steps_of_loop[] = {
    {words::choose, "selection", "industries_considered"},
    {words::plan, "plan", "budget_planned"},
    {words::agree, "agreement", nullptr},
    {words::fund, "funding_line", "budget_granted"},
    {words::execute, "ledger_entry", "execution_rate"},
    {words::support, "service", "companies_supported"},
    {words::measure, "outcome", "commercialisation_sales"},
    {words::evaluate, "evaluation", "evaluation_grade"},
    {words::report, "issued_report", nullptr, "/reports"},
};

/// Records of a type dated within a year, with the list that shows the very same.
struct DatedCount {
  PageText what;
  std::string column;
};

class LoopMaker {
 public:
  LoopMaker(Visit& visit, ReportFigures& figures, std::optional<std::int64_t> organisation, int year)
      : visit_(visit), figures_(figures), organisation_(organisation), year_(whole_year(year)) {}

  LoopStep step(const StepOfLoop& step) {
    LoopStep made{.label = std::string(visit_.say(step.label)),
                  .address = step.address ? step.address : "/records/" + std::string(step.type),
                  .what = {},
                  .value = {},
                  .unit = {},
                  .figure = {}};
    if (step.measure != nullptr) {
      add_figure(made, step.measure);
    } else if (std::string_view(step.type) == "agreement") {
      add_count(made, step.type, {words::agreements, "concluded_on"});
    } else {
      add_count(made, step.type, {words::reports, "period_to"});
    }
    return made;
  }

 private:
  void add_figure(LoopStep& step, const char* measure) {
    const auto content = figures_.content({.measure = measure, .organisation = organisation_, .period = year_});
    step.what = std::string(figures_.measure(measure).label(visit_.language()));
    if (std::holds_alternative<document::Missing>(content.value)) return;
    step.value = document::to_text(content, visit_.language(), document::UnitShown::no);
    step.unit = document::unit_text(content.value, visit_.language());
    step.figure = content.figure_link;
  }

  void add_count(LoopStep& step, const char* type, const DatedCount& counted) {
    const auto from = to_text(year_.first());
    const auto to = to_text(year_.last());
    const auto count = visit_.reader().count(
        {.type = &visit_.registry().at(type),
         .organisation = organisation_,
         .where = {{counted.column, Compare::greater_equal, {from}}, {counted.column, Compare::less_equal, {to}}}});
    step.what = std::string(visit_.say(counted.what));
    step.value = to_text(Quantity::whole(count));
    step.unit = std::string(visit_.say(words::items));
    step.figure = step.address;
  }

  Visit& visit_;
  ReportFigures& figures_;
  std::optional<std::int64_t> organisation_;
  Period year_;
};

}  // namespace

std::vector<LoopStep> loop_steps(Visit& visit, ReportFigures& figures, std::optional<std::int64_t> organisation,
                                 int year) {
  LoopMaker maker(visit, figures, organisation, year);
  std::vector<LoopStep> steps;
  for (const auto& step : steps_of_loop) {
    if (limit_of(visit.caller(), visit.registry().at(step.type), Right::read) == Limit::nothing) continue;
    steps.push_back(maker.step(step));
  }
  return steps;
}

void write_loop(Html& html, Visit& visit, const std::vector<LoopStep>& steps, int year) {
  const auto label = visit.say(words::label, {{"year", std::to_string(year)}});
  html.add("nav", cls("gj-loop"), attr("aria-label", label), [&] {
    html.add("p", label);
    html.add("ol", [&] {
      for (const auto& step : steps) {
        html.add("li", [&] {
          html.add("a", cls("step"), href(Url(step.address)), step.label);
          html.add("span", cls("what"), step.what);
          html.add("span", cls("value"), [&] {
            if (step.value.empty()) {
              html.add("span", cls("gj-missing"), visit.say(words::nothing));
              return;
            }
            html.add("a", cls("gj-number"), href(Url(step.figure)), step.value);
            html << " "_h;
            html.add("span", cls("gj-unit"), step.unit);
          });
        });
      }
    });
  });
}

}  // namespace geojeom
