#include <algorithm>
#include <optional>

#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/board_words.hpp"
#include "web/pages/figure_html.hpp"
#include "web/pages/figures_words.hpp"

/// The form above a figure: which period, which records, broken down how.
namespace geojeom {
namespace {

namespace words = figures_words;
constexpr std::size_t choices_max = 300;

std::optional<std::string> cut_value(const FigureRequest& request, std::string_view dimension) {
  for (const auto& cut : request.slice) {
    if (cut.dimension == dimension) return cut.value;
  }
  return std::nullopt;
}

/// Every value that the records of the period have, apart from the cut itself.
std::vector<FormChoice> choices_of(Visit& visit, ReportFigures& figures, const FigureAnswer& answer,
                                   const std::string& dimension) {
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::everything))}};
  FigureRequest request = answer.asked.request;
  request.measure = std::string(answer.counted->name);
  std::erase_if(request.slice, [&](const Cut& cut) { return cut.dimension == dimension; });
  const auto table = figures.engine().table(request, {dimension});
  if (!table || table->lines.size() > choices_max) return choices;
  for (const auto& line : table->lines) {
    const auto cut = figures.cut(request, dimension, line.keys.front()).slice.back();
    choices.push_back({cut.value.empty() ? std::string(cut_to_nothing) : cut.value,
                       figures.label(*answer.counted, dimension, line.keys.front())});
  }
  std::sort(choices.begin() + 1, choices.end(), [](const auto& a, const auto& b) { return a.label < b.label; });
  return choices;
}

void keep_value(std::vector<FormChoice>& choices, const std::string& value) {
  const bool is_there =
      std::any_of(choices.begin(), choices.end(), [&](const auto& choice) { return choice.value == value; });
  if (!is_there) choices.push_back({value, value});
}

void cut_fields(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  for (const auto& dimension : dimensions_of(visit.site().catalogue, *answer.measure)) {
    if (dimension == "organisation") continue;
    auto choices = choices_of(visit, figures, answer, dimension);
    const auto cut = cut_value(answer.asked.request, dimension);
    if (choices.size() < 3 && !cut) continue;
    const auto value = cut ? (cut->empty() ? std::string(cut_to_nothing) : *cut) : std::string();
    keep_value(choices, value);
    form_field(html,
               {.name = "cut." + dimension,
                .label = dimension_label(visit.site().catalogue, *answer.measure, dimension, visit.language()),
                .value = value,
                .input = FormField::Input::choice,
                .choices = std::move(choices)},
               {}, visit.language());
  }
}

std::vector<FormChoice> group_choices(Visit& visit, const FigureAnswer& answer) {
  const auto& catalogue = visit.site().catalogue;
  std::vector<FormChoice> choices{{"", std::string(visit.say(words::no_group))}};
  if (answer.measure->formula == Formula::cohort_growth || answer.measure->counting == Counting::latest) return choices;
  const auto add = [&](const std::string& dimension) {
    choices.push_back({dimension, dimension_label(catalogue, *answer.measure, dimension, visit.language())});
  };
  for (const auto& dimension : dimensions_of(catalogue, *answer.measure)) add(dimension);
  if (!has_time_groups(catalogue, *answer.measure)) return choices;
  add("year");
  if (answer.counted->placing == Placing::within) {
    add("quarter");
    add("month");
  }
  return choices;
}

std::vector<FormChoice> step_choices(Visit& visit) {
  std::vector<FormChoice> choices;
  for (const auto step : {"year", "quarter", "month"}) {
    choices.push_back(
        {step, dimension_label(visit.site().catalogue, visit.site().catalogue.all().front(), step, visit.language())});
  }
  return choices;
}

void choice_field(Html& html, Visit& visit, const char* name, const PageText& label, std::string value,
                  std::vector<FormChoice> choices) {
  form_field(html,
             {.name = name,
              .label = std::string(visit.say(label)),
              .value = std::move(value),
              .input = FormField::Input::choice,
              .choices = std::move(choices)},
             {}, visit.language());
}

void date_field(Html& html, Visit& visit, const char* name, const PageText& label, Date day) {
  form_field(
      html,
      {.name = name, .label = std::string(visit.say(label)), .value = to_text(day), .input = FormField::Input::date},
      {}, visit.language());
}

}  // namespace

void write_figure_form(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer) {
  const FigureRequest& request = answer.asked.request;
  const auto& by = answer.asked.by;
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/figures/" + request.measure)), [&] {
    organisation_field(html, visit, request.organisation);
    date_field(html, visit, "from", words::from, request.period.first());
    date_field(html, visit, "to", words::to, request.period.last());
    const auto groups = group_choices(visit, answer);
    if (groups.size() > 1) {
      choice_field(html, visit, "by", words::group_by, by.empty() ? "" : by.front(), groups);
      choice_field(html, visit, "by2", words::group_by_second, by.size() > 1 ? by.back() : "", groups);
    }
    choice_field(html, visit, "over", words::over, answer.asked.over, step_choices(visit));
    submit_button(html, {.label = visit.say(board_words::show), .rank = Button::Rank::primary});
    html.add("details", cls("gj-more"), flag("open", !request.slice.empty()), [&] {
      html.add("summary", visit.say(words::cut_title));
      html.add("div", cls("gj-fieldgrid"), [&] { cut_fields(html, visit, figures, answer); });
    });
  });
}

}  // namespace geojeom
