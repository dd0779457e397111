#include "web/pages/follow_up_lists.hpp"

#include <algorithm>

#include "web/pages/follow_ups_words.hpp"

namespace geojeom {
namespace {

namespace words = follow_ups_words;
using support::RecordTable;
using support::refers_to;

Tone tone_of(FollowUpState state) {
  if (state == FollowUpState::answered) return Tone::success;
  if (state == FollowUpState::not_answered) return Tone::danger;
  return state == FollowUpState::requested ? Tone::information : Tone::neutral;
}

ListCell due_cell(Visit& visit, Date due) {
  const auto days = days_between(visit.today(), due);
  if (days < 0) return {visit.say(words::days_late, {{"days", std::to_string(-days)}}), "", Tone::danger};
  return {visit.say(words::days_left, {{"days", std::to_string(days)}}), "", Tone::neutral};
}

std::vector<Condition> same_subject(const FollowUp& survey) {
  return {refers_to("company", survey.company.value), refers_to("project", survey.project.value)};
}

ListCell patents_cell(const FollowUp& survey) { return survey.patents ? count_cell(*survey.patents) : ListCell(""); }

}  // namespace

OfficeList list_survey_years(Visit& visit, const std::vector<SurveyRow>& surveys,
                             const std::map<support::SurveyKey, std::int64_t>& reminders) {
  OfficeList list = new_list(visit, {.key = "years",
                                     .caption = words::years,
                                     .none = words::none,
                                     .columns = {{"year", words::year},
                                                 {"asked", words::asked},
                                                 {"answered", words::answered},
                                                 {"response", words::rate},
                                                 {"late", words::late},
                                                 {"overdue", words::overdue},
                                                 {"reminded", words::reminded},
                                                 {"exempt", words::exempt}}});
  std::vector<FollowUp> records;
  for (const auto& one : surveys) records.push_back(one.record);
  const auto years = support::survey_years(records, reminders, visit.today());
  for (auto at = years.rbegin(); at != years.rend(); ++at) {
    const auto& [year, counts] = *at;
    list.rows.push_back({{std::to_string(year), "/follow-ups?year=" + std::to_string(year)},
                         count_cell(counts.asked),
                         count_cell(counts.answered),
                         percent_cell(Ratio::of(counts.answered, counts.asked)),
                         count_cell(counts.late),
                         count_cell(counts.overdue),
                         count_cell(counts.reminded),
                         count_cell(counts.exempt)});
  }
  return list;
}

OfficeList list_unanswered(Visit& visit, const std::vector<SurveyRow>& surveys, int year,
                           const std::map<support::SurveyKey, std::int64_t>& reminders) {
  OfficeList list = new_list(visit, {.key = "waiting",
                                     .caption = words::waiting,
                                     .none = words::none_waiting,
                                     .columns = {{"company", words::company},
                                                 {"project", words::project},
                                                 {"number", words::number},
                                                 {"due_on", words::due_on},
                                                 {"days", words::days},
                                                 {"state", words::state},
                                                 {"reminders", words::reminders}}});
  std::vector<SurveyRow> waiting;
  for (const auto& one : surveys) {
    const auto state = one.record.state;
    const bool is_open = state != FollowUpState::answered && state != FollowUpState::exempt;
    if (is_open && one.record.year.year() == year) waiting.push_back(one);
  }
  std::stable_sort(waiting.begin(), waiting.end(),
                   [](const auto& one, const auto& other) { return one.record.due_on < other.record.due_on; });
  for (const auto& [id, organisation, version, survey] : waiting) {
    const auto sent = reminders.find(support::key_of(survey));
    list.rows.push_back({{name_of_record(visit, "company", survey.company.value), "/follow-ups/" + std::to_string(id)},
                         {name_of_record(visit, "project", survey.project.value)},
                         survey.number ? count_cell(*survey.number) : ListCell(""),
                         day_cell(survey.due_on),
                         due_cell(visit, survey.due_on),
                         {choice_label(survey.state, visit.language()), "", tone_of(survey.state)},
                         count_cell(sent == reminders.end() ? 0 : sent->second)});
  }
  return list;
}

OfficeList list_answers(Visit& visit, const FollowUp& shown) {
  OfficeList list = new_list(visit, {.key = "answers",
                                     .caption = words::history,
                                     .none = words::none,
                                     .columns = {{"year", words::year},
                                                 {"state", words::state},
                                                 {"sales", words::sales},
                                                 {"exports", words::exports},
                                                 {"new_hires", words::new_hires},
                                                 {"patents", words::patents},
                                                 {"investment", words::investment},
                                                 {"satisfaction", words::satisfaction},
                                                 {"answered_on", words::answered_on}}});
  auto surveys = RecordTable<FollowUp>(visit.registry(), "follow_up").where(visit.reader(), same_subject(shown));
  std::stable_sort(surveys.begin(), surveys.end(), [](const auto& one, const auto& other) {
    return one.record.year.year() < other.record.year.year();
  });
  for (const auto& [id, organisation, version, survey] : surveys) {
    list.rows.push_back({{std::to_string(survey.year.year()), "/follow-ups/" + std::to_string(id)},
                         {choice_label(survey.state, visit.language()), "", tone_of(survey.state)},
                         won_cell(survey.sales),
                         won_cell(survey.exports),
                         number_cell(survey.new_hires, 2),
                         patents_cell(survey),
                         won_cell(survey.investment),
                         number_cell(survey.satisfaction, 1),
                         day_cell(survey.answered_on)});
  }
  return list;
}

OfficeList list_reminders(Visit& visit, const FollowUp& survey) {
  OfficeList list = new_list(
      visit, {.key = "reminders",
              .caption = words::sent,
              .none = words::none_sent,
              .columns = {{"round", words::round_number}, {"sent_on", words::sent_on}, {"channel", words::channel}}});
  auto conditions = same_subject(survey);
  conditions.push_back({"year", Compare::equal, {std::int64_t{survey.year.year()}}});
  for (const auto& one : RecordTable<FollowUpReminder>(visit.registry(), "follow_up_reminder")
                             .where(visit.reader(), std::move(conditions))) {
    list.rows.push_back({count_cell(one.record.number),
                         day_cell(one.record.sent_on),
                         {choice_label(one.record.channel, visit.language())}});
  }
  return list;
}

std::vector<Fact> survey_facts(Visit& visit, const FollowUp& survey) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  return {{said(words::company), name_of_record(visit, "company", survey.company.value)},
          {said(words::project), name_of_record(visit, "project", survey.project.value)},
          {said(words::support_project),
           survey.support_project ? name_of_record(visit, "support_project", survey.support_project->value) : ""},
          {said(words::number), survey.number ? std::to_string(*survey.number) : ""},
          {said(words::due_on), to_text(survey.due_on)},
          {said(words::state), choice_label(survey.state, visit.language())},
          {said(words::answered_on), text_or_dash(survey.answered_on)},
          {said(words::remark), survey.remark.value_or("")}};
}

Problems doubts_of(Visit& visit, const FollowUp& survey) {
  if (survey.state != FollowUpState::answered) return {};
  const Condition last_year{"year", Compare::equal, {std::int64_t{survey.year.year() - 1}}};
  auto conditions = same_subject(survey);
  conditions.push_back(last_year);
  const auto before = RecordTable<FollowUp>(visit.registry(), "follow_up").where(visit.reader(), std::move(conditions));
  const auto company = RecordTable<CompanyYear>(visit.registry(), "company_year")
                           .where(visit.reader(), {refers_to("company", survey.company.value), last_year});
  const bool has_answer = !before.empty() && before.front().record.state == FollowUpState::answered;
  return support::check_follow_up_values(survey, has_answer ? std::optional(before.front().record) : std::nullopt,
                                         company.empty() ? std::nullopt : std::optional(company.front().record));
}

}  // namespace geojeom
