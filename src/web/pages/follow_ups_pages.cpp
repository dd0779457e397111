#include "core/problem_catalogue.hpp"
#include "domain/support/outcome/outcome_actions.hpp"
#include "web/pages/follow_up_lists.hpp"
#include "web/pages/follow_ups_words.hpp"
#include "web/pages/office_form.hpp"

/// The yearly surveys after the support: planned by the rule pack, reminded, answered.
namespace geojeom {
namespace {

namespace words = follow_ups_words;
using Input = FormField::Input;
using support::RecordTable;
constexpr const char* home = "/follow-ups";

std::string page_of(std::int64_t id, const char* verb = "") { return home + ("/" + std::to_string(id)) + verb; }

/// The year asked for; otherwise this year.
int year_asked(Visit& visit, const std::vector<SurveyRow>& surveys) {
  if (const auto asked = parse_fiscal_year(visit.query("year"))) return asked->year();
  int newest = 0;
  for (const auto& one : surveys) {
    const int year = one.record.year.year();
    if (year <= visit.today().year()) newest = std::max(newest, year);
  }
  return newest == 0 ? visit.today().year() : newest;
}

void write_forms(Html& html, Visit& visit, int year, const Problems& problems) {
  OfficeForm(visit, std::string(home) + "/remind")
      .field("round_year", words::year, Input::number, std::to_string(year))
      .needed()
      .choice("channel", words::channel, reminder_channels)
      .hint(words::round_hint)
      .write_folded(html, words::round, problems);
  OfficeForm(visit, std::string(home) + "/plan")
      .record("support_project", words::support_project, "support_project")
      .needed()
      .hint(words::plan_hint)
      .write_folded(html, words::plan, problems);
}

Response show_surveys(Visit& visit, const Problems& problems) {
  const auto surveys =
      RecordTable<FollowUp>(visit.registry(), "follow_up").where(visit.reader(), {}, visit.organisation());
  const auto reminders = support::reminders_of(visit.reader(), visit.registry(), visit.organisation());
  const int year = year_asked(visit, surveys);
  const std::vector<OfficeList> lists{list_survey_years(visit, surveys, reminders),
                                      list_unanswered(visit, surveys, year, reminders)};
  const auto body = [&](Html& html) {
    write_office_list(html, lists[0], visit.language());
    if (may_keep(visit, "follow_up")) write_forms(html, visit, year, problems);
    write_office_list(html, lists[1], visit.language());
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .json = [&](JsonWriter& json) { json.key("year").value(year); },
                             .problems = problems,
                             .body = body},
                            lists);
}

Problems remind_all(Visit& visit, Writer& writer) {
  const auto year = parse_fiscal_year(visit.form("round_year"));
  if (!year) return {year.problem()};
  return support::remind_round(writer, visit.registry(),
                               {.organisation = visit.caller().organisation,
                                .year = year->year(),
                                .channel = choice_in_form<ReminderChannel>(visit, "channel"),
                                .on = visit.today()})
      .problems;
}

Problems plan(Visit& visit, Writer& writer) {
  FormReader form(visit);
  const auto project = form.record("support_project", words::support_project, "support_project");
  if (form.problems().has_errors()) return form.problems();
  const OfficeRules rules(visit);
  return support::plan_follow_ups(writer, visit.registry(), rules.desk(), project).problems;
}

/// The form holds what is known already; who answers corrects it.
void write_answer_form(Html& html, Visit& visit, std::int64_t id, const Problems& problems) {
  const auto known = support::prefilled(visit.reader(), visit.registry(), id);
  const auto money = [](const std::optional<Won>& amount) { return amount ? to_text(*amount) : std::string(); };
  OfficeForm(visit, page_of(id, "/answer"))
      .field("sales", words::sales, Input::money, money(known.sales))
      .hint(words::answer_hint)
      .field("exports", words::exports, Input::money, money(known.exports))
      .field("new_hires", words::new_hires, Input::number)
      .field("patents", words::patents, Input::number)
      .field("investment", words::investment, Input::money)
      .field("satisfaction", words::satisfaction, Input::number)
      .field("remark", words::remark, Input::area)
      .field("answered_on", words::answered_on, Input::date, to_text(visit.today()))
      .needed()
      .write_folded(html, words::answer, problems);
}

void write_survey_forms(Html& html, Visit& visit, const SurveyRow& survey, const Problems& problems) {
  const auto state = survey.record.state;
  if (state == FollowUpState::exempt) return;
  write_answer_form(html, visit, survey.id, problems);
  if (state == FollowUpState::answered) return;
  OfficeForm(visit, page_of(survey.id, "/remind"))
      .choice("channel", words::channel, reminder_channels)
      .write_folded(html, words::remind, problems);
}

Response show_survey(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto survey = RecordTable<FollowUp>(visit.registry(), "follow_up").find(visit.reader(), id);
  if (!survey) return visit.problems({{.code = "OFF-202"}});
  const auto doubts = doubts_of(visit, survey->record);
  const auto before = [&](Html& html) {
    write_facts(html, survey_facts(visit, survey->record));
    for (const auto& one : doubts) {
      notice(html, Tone::warning, explain(one, visit.language()).message, visit.language());
    }
    if (may_keep(visit, "follow_up")) write_survey_forms(html, visit, *survey, problems);
  };
  const auto data = [&](JsonWriter& json) {
    json.key("year").value(survey->record.year.year());
    json.key("state").value(follow_up_states[static_cast<std::size_t>(survey->record.state)].code);
    json.key("doubts").begin_array();
    for (const auto& one : doubts) json.value(explain(one, visit.language()).message);
    json.end_array();
  };
  return answer_office_page(visit,
                            {.title = name_of_record(visit, "company", survey->record.company.value),
                             .lead = visit.say(words::year_of, {{"year", std::to_string(survey->record.year.year())}}),
                             .back_title = std::string(visit.say(words::title)),
                             .back_address = home,
                             .actions =
                                 [&](Html& out) {
                                   button_link(out, {.label = visit.say(words::record), .is_small = true},
                                               Url("/records/follow_up/" + std::to_string(id)));
                                 },
                             .before = before,
                             .json = data,
                             .problems = problems},
                            {list_answers(visit, survey->record), list_reminders(visit, survey->record)});
}

Problems answer(Visit& visit, Writer& writer, std::int64_t id) {
  if (!may_keep(visit, "follow_up")) return {{.code = "OFF-204"}};
  FormReader form(visit);
  const support::FollowUpAnswered answered{.follow_up = id,
                                           .sales = form.money_or_none("sales"),
                                           .exports = form.money_or_none("exports"),
                                           .new_hires = form.number_or_none("new_hires"),
                                           .patents = form.count_or_none("patents"),
                                           .investment = form.money_or_none("investment"),
                                           .satisfaction = form.number_or_none("satisfaction"),
                                           .remark = form.text_or_none("remark").value_or(""),
                                           .on = form.day("answered_on", words::answered_on)};
  if (form.problems().has_errors()) return form.problems();
  return support::answer_follow_up(writer, visit.registry(), answered).problems;
}

Problems remind(Visit& visit, Writer& writer, std::int64_t id) {
  if (!may_keep(visit, "follow_up")) return {{.code = "OFF-204"}};
  return support::remind_follow_up(writer, visit.registry(), id, choice_in_form<ReminderChannel>(visit, "channel"),
                                   visit.today())
      .problems;
}

}  // namespace

void follow_ups_pages(Pages& pages) {
  add_list_page(pages, home, "follow_up", "Yearly surveys: n of N by year, and who has not answered", show_surveys);
  add_record_page(pages, home, "follow_up", "A survey with the answers of other years and its reminders", show_survey);
  add_making(pages,
             {.address = std::string(home) + "/remind",
              .type = "follow_up_reminder",
              .summary = "The first reminder of a year's survey (BR-56)"},
             remind_all, show_surveys, home);
  add_making(pages,
             {.address = std::string(home) + "/plan",
              .type = "follow_up",
              .summary = "Plans the surveys of a support project by its rule pack (BR-56)"},
             plan, show_surveys, home);
  add_action(pages, {.home = home, .verb = "answer", .type = "follow_up", .summary = "Registers an answer"}, answer,
             show_survey);
  add_action(pages, {.home = home, .verb = "remind", .type = "follow_up", .summary = "Records a reminder"}, remind,
             show_survey);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:follow_up"});
}

}  // namespace geojeom
