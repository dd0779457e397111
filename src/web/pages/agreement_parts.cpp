#include "web/pages/agreement_parts.hpp"

#include <charconv>

#include "domain/clocks/clock_json.hpp"
#include "domain/rules_in_use.hpp"
#include "web/form_component.hpp"
#include "web/pages/agreement_words.hpp"
#include "web/pages/execution_asked.hpp"
#include "web/pages/rule_parts.hpp"
#include "web/table_component.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

namespace words = agreement_words;
using Input = FormField::Input;

std::int64_t number_in_text(std::string_view text) {
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Tone tone_of_clock(ClockState state) {
  if (state == ClockState::overdue) return Tone::danger;
  if (state == ClockState::due_soon || state == ClockState::met_late) return Tone::warning;
  return state == ClockState::met ? Tone::success : Tone::information;
}

void write_clock_cell(Html& html, Visit& visit, const AgreementSheet& sheet, const DueClock& clock,
                      std::size_t column) {
  const auto language = visit.language();
  if (column == 0) html.add("span", cls("gj-nowrap"), day_text(visit, clock.due.on));
  if (column == 1) badge(html, label(clock.state, language), tone_of_clock(clock.state));
  if (column == 2) {
    const auto why = "/clocks/why?code=" + percent_encode(clock.code) + "&on=" + to_text(sheet.as_of) +
                     "&organisation=" + std::to_string(sheet.organisation());
    html.add("a", href(Url(why)), clock.label.in(language));
    html.add("span", cls("gj-under"), source_line(clock, language));
  }
  if (column == 3) html.add("span", cls("gj-nowrap"), day_words(clock, language));
}

bool asks_reason(AgreementStep step) { return step == AgreementStep::suspend || step == AgreementStep::terminate; }

void write_step(Html& html, Visit& visit, const AgreementSheet& sheet, AgreementStep step) {
  const Choice& choice = agreement_steps[static_cast<std::size_t>(step)];
  const std::string name(visit.is_korean() ? choice.ko : choice.en);
  html.add("section", cls("gj-card"), [&] {
    html.add("h3", name);
    post_form(html,
              {.address = agreement_address(sheet.id(), "/step"),
               .csrf_token = visit.csrf_token(),
               .classes = "gj-form is-filter"},
              [&](Html& out) {
                out.add("input", attr("type", "hidden"), attr("name", "step"), attr("value", choice.code));
                out.add("input", attr("type", "hidden"), attr("name", "version"),
                        attr("value", sheet.history.matter.agreement.version));
                form_field(out,
                           {.name = "on",
                            .label = std::string(visit.say(words::on)),
                            .value = to_text(sheet.as_of),
                            .input = Input::date,
                            .is_required = true},
                           {}, visit.language());
                if (asks_reason(step)) {
                  std::vector<FormChoice> reasons;
                  const auto list =
                      step == AgreementStep::suspend ? sheet.rules.list("suspension_reasons") : Said<NamedList>{};
                  if (list) {
                    for (const auto& item : list->items)
                      reasons.push_back({item.label.ko, item.label.in(visit.language())});
                  }
                  form_field(out,
                             {.name = "reason",
                              .label = std::string(visit.say(words::reason)),
                              .input = reasons.empty() ? Input::text : Input::choice,
                              .is_required = true,
                              .choices = reasons},
                             {}, visit.language());
                }
                submit_button(out, {.label = name, .rank = Button::Rank::primary, .is_small = true});
              });
  });
}

void write_paper(Html& html, Visit& visit, const AgreementSheet& sheet, const AgreementPaperState& paper) {
  html.add("section", cls("gj-card"), [&] {
    html.add("h3", paper.label.in(visit.language()));
    post_form(
        html,
        {.address = agreement_address(sheet.id(), "/papers"),
         .csrf_token = visit.csrf_token(),
         .classes = "gj-form is-filter"},
        [&](Html& out) {
          out.add("input", attr("type", "hidden"), attr("name", "paper"), attr("value", paper.code));
          form_field(out, {.name = "filed_on", .label = std::string(visit.say(words::filed_on)), .input = Input::date},
                     {}, visit.language());
          form_field(out,
                     {.name = "not_needed",
                      .label = std::string(visit.say(words::not_needed)),
                      .hint = std::string(visit.say(words::not_needed_hint))},
                     {}, visit.language());
          submit_button(out, {.label = visit.say(words::file_paper), .rank = Button::Rank::primary, .is_small = true});
        });
  });
}

}  // namespace

std::string agreement_address(std::int64_t agreement, std::string_view rest) {
  return "/agreements/" + std::to_string(agreement) + std::string(rest);
}

Tone tone_of(AgreementStanding standing) {
  switch (standing) {
    case AgreementStanding::suspended:
    case AgreementStanding::terminated:
      return Tone::danger;
    case AgreementStanding::change_pending:
      return Tone::warning;
    case AgreementStanding::running:
      return Tone::success;
    default:
      return Tone::information;
  }
}

bool may_write_agreements(Visit& visit, std::int64_t organisation) {
  return organisation == visit.caller().organisation &&
         limit_of(visit.caller(), visit.registry().at("agreement"), Right::write) != Limit::nothing;
}

RuleWorld RuleDesk::world() const { return {.registry = registry, .rules = rules_in_use(), .calendar = calendar}; }

RuleDesk rule_desk(Visit& visit) {
  return {.calendar = read_working_calendar(visit.reader(), visit.registry()), .registry = visit.registry()};
}

std::optional<AgreementSheet> sheet_in_address(Visit& visit) {
  const auto desk = rule_desk(visit);
  auto sheet = agreement_sheet(visit.reader(), desk.world(), number_in_text(visit.parameter("agreement")),
                               date_asked(visit, "date").value_or(visit.today()));
  if (!sheet) return std::nullopt;
  return *std::move(sheet);
}

std::optional<Date> day_typed(Visit& visit, const char* field, Problems& problems) {
  const auto typed = visit.form(field);
  if (typed.empty()) return std::nullopt;
  const auto day = parse_date(typed);
  if (day) return *day;
  Problem problem = day.problem();
  problem.field = field;
  problems.add(std::move(problem));
  return std::nullopt;
}

std::optional<std::int64_t> version_typed(Visit& visit) {
  const auto number = number_in_text(visit.form("version"));
  return number == 0 ? std::nullopt : std::optional(number);
}

void write_agreement_clocks(Html& html, Visit& visit, const AgreementSheet& sheet) {
  html.add("h2", visit.say(words::clocks));
  if (sheet.clocks.empty()) {
    html.add("p", cls("gj-missing"), visit.say(words::no_clocks));
    return;
  }
  std::vector<DataColumn> columns;
  for (const auto* head : {&words::due_on, &words::clock_state, &words::what, &words::days})
    columns.push_back({.label = std::string(visit.say(*head))});
  data_table(html,
             {.caption = std::string(visit.say(words::clocks_caption)),
              .columns = columns,
              .row_count = sheet.clocks.size(),
              .cell = [&](Html& out, std::size_t row,
                          std::size_t column) { write_clock_cell(out, visit, sheet, sheet.clocks[row], column); }},
             visit.language());
}

void write_agreement_steps(Html& html, Visit& visit, const AgreementSheet& sheet) {
  if (!may_write_agreements(visit, sheet.organisation())) return;
  html.add("h2", visit.say(words::next));
  const auto steps = next_steps(sheet.agreement());
  if (steps.empty()) html.add("p", visit.say(words::finished));
  html.add("div", cls("gj-grid"), [&] {
    for (const auto step : steps) write_step(html, visit, sheet, step);
  });
}

void write_paper_forms(Html& html, Visit& visit, const AgreementSheet& sheet) {
  const bool is_open = sheet.standing == AgreementStanding::draft || sheet.standing == AgreementStanding::suspended;
  if (!is_open || !may_write_agreements(visit, sheet.organisation())) return;
  bool has_missing = false;
  for (const auto& paper : sheet.papers) has_missing |= paper.is_missing();
  if (!has_missing) return;
  html.add("h2", visit.say(words::papers));
  html.add("div", cls("gj-grid"), [&] {
    for (const auto& paper : sheet.papers) {
      if (paper.is_missing()) write_paper(html, visit, sheet, paper);
    }
  });
}

}  // namespace geojeom
