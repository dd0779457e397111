#include "web/pages/execution_asked.hpp"

#include <algorithm>
#include <charconv>

#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/execution_words.hpp"

namespace geojeom {
namespace {

namespace words = execution_words;

/// The choice whose code is asked for, by its place; `otherwise` when there is none.
template <std::size_t size>
std::size_t choice_asked(const Choice (&choices)[size], std::string_view code, std::size_t otherwise) {
  for (std::size_t i = 0; i < size; ++i) {
    if (choices[i].code == code) return i;
  }
  return otherwise;
}

template <std::size_t size>
std::vector<FormChoice> form_choices(const Choice (&choices)[size], Language language) {
  std::vector<FormChoice> all;
  for (const auto& choice : choices) {
    all.push_back({std::string(choice.code), std::string(language == Language::ko ? choice.ko : choice.en)});
  }
  return all;
}

std::vector<FormChoice> programme_choices(Visit& visit, std::int64_t organisation) {
  std::vector<FormChoice> all{{"", std::string(visit.say(words::all_programmes))}};
  const RecordType& type = visit.registry().at("programme");
  visit.reader().scan({.type = &type, .organisation = organisation, .order = {{"code", false}}},
                      [&](const StoredRow& stored) {
                        all.push_back({std::to_string(stored.id), title_of(type, stored.row, visit.language())});
                        return true;
                      });
  return all;
}

}  // namespace

std::optional<std::int64_t> number_asked(Visit& visit, std::string_view name) {
  auto text = visit.query(name);
  if (text.starts_with('#')) text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Date> date_asked(Visit& visit, std::string_view name) {
  const auto date = parse_date(visit.query(name));
  return date.ok() ? std::optional(*date) : std::nullopt;
}

ExecutionRequest execution_asked(Visit& visit) {
  const auto organisation = organisation_asked(visit).value_or(visit.caller().organisation);
  auto week = date_asked(visit, "week");
  if (week && !FiscalYear::is_year(week->year())) week.reset();
  if (!week) week = default_week(visit.reader(), organisation, visit.today());
  return {.organisation = organisation,
          .year = FiscalYear::checked(week->year()),
          .week = *week,
          .cut = static_cast<ExecutionCut>(choice_asked(execution_cuts, visit.query("cut"), 0)),
          .programme = number_asked(visit, "programme"),
          .body = static_cast<TargetBody>(
              choice_asked(target_bodies, visit.query("body"), static_cast<std::size_t>(TargetBody::public_body)))};
}

void execution_filter(Html& html, Visit& visit, const ExecutionRequest& asked, std::string_view address) {
  const auto language = visit.language();
  const auto choose = [&](const char* name, const PageText& label, std::string value, std::vector<FormChoice> choices) {
    form_field(html,
               {.name = name,
                .label = std::string(visit.say(label)),
                .value = std::move(value),
                .input = FormField::Input::choice,
                .choices = std::move(choices)},
               {}, language);
  };
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(address)), [&] {
    organisation_field(html, visit, asked.organisation);
    form_field(html,
               {.name = "week",
                .label = std::string(visit.say(words::week)),
                .value = to_text(asked.week),
                .input = FormField::Input::date},
               {}, language);
    choose("cut", words::cut, std::string(execution_cuts[static_cast<std::size_t>(asked.cut)].code),
           form_choices(execution_cuts, language));
    choose("programme", words::programme, asked.programme ? std::to_string(*asked.programme) : std::string(),
           programme_choices(visit, asked.organisation));
    choose("body", words::body, std::string(target_bodies[static_cast<std::size_t>(asked.body)].code),
           form_choices(target_bodies, language));
    choose("sources", words::sources, visit.query("sources") == "1" ? "1" : "",
           {{"", std::string(visit.say(words::no))}, {"1", std::string(visit.say(words::yes))}});
    submit_button(html, {.label = visit.say(words::show), .rank = Button::Rank::primary});
  });
}

}  // namespace geojeom
