#include "domain/support/outcome/follow_up_round.hpp"

#include "domain/support/outcome/outcome_actions.hpp"

namespace geojeom::support {
namespace {

bool is_open(const FollowUp& survey) {
  return survey.state != FollowUpState::answered && survey.state != FollowUpState::exempt;
}

}  // namespace

Acted remind_round(Writer& writer, const Registry& registry, const RoundReminded& reminded) {
  const auto reminders = reminders_of(writer, registry, reminded.organisation);
  Acted done;
  for (const auto& survey :
       RecordTable<FollowUp>(registry, "follow_up")
           .where(writer, {{"year", Compare::equal, {std::int64_t{reminded.year}}}}, reminded.organisation)) {
    const bool is_due = is_open(survey.record) && survey.record.due_on < reminded.on;
    if (!is_due || reminders.contains(key_of(survey.record))) continue;
    Acted one = remind_follow_up(writer, registry, survey.id, reminded.channel, reminded.on);
    if (!one.ok()) return one;
    ++done.id;
  }
  return done;
}

std::map<SurveyKey, std::int64_t> reminders_of(Reader& reader, const Registry& registry, std::int64_t organisation) {
  std::map<SurveyKey, std::int64_t> counts;
  for (const auto& one :
       RecordTable<FollowUpReminder>(registry, "follow_up_reminder").where(reader, {}, organisation)) {
    ++counts[{one.record.company.value, one.record.project.value, one.record.year.year()}];
  }
  return counts;
}

std::map<int, SurveyYear> survey_years(std::span<const FollowUp> surveys,
                                       const std::map<SurveyKey, std::int64_t>& reminders, Date today) {
  std::map<int, SurveyYear> years;
  for (const auto& one : surveys) {
    SurveyYear& year = years[one.year.year()];
    if (one.state == FollowUpState::exempt) {
      ++year.exempt;
      continue;
    }
    ++year.asked;
    if (one.state == FollowUpState::answered) {
      ++year.answered;
      if (one.answered_on && *one.answered_on > one.due_on) ++year.late;
    } else if (one.due_on < today) {
      ++year.overdue;
      if (reminders.contains(key_of(one))) ++year.reminded;
    }
  }
  return years;
}

}  // namespace geojeom::support
