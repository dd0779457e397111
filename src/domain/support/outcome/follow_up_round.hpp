#pragma once

#include <map>
#include <span>

#include "domain/support/outcome/outcome_rules.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/follow_up_reminder.hpp"

namespace geojeom::support {

struct RoundReminded {
  std::int64_t organisation = 0;
  int year = 0;
  ReminderChannel channel = ReminderChannel::email;
  Date on;
};
/// BR-56: the first reminder of a year's survey to everybody whose day is past, who has not answered and was not
/// reminded yet. Answers how many were reminded, in `id`.
Acted remind_round(Writer& writer, const Registry& registry, const RoundReminded& reminded);

/// A company that was asked, as reminders are counted.
struct SurveyKey {
  std::int64_t company = 0;
  std::int64_t project = 0;
  int year = 0;
  auto operator<=>(const SurveyKey&) const = default;
};
inline SurveyKey key_of(const FollowUp& survey) {
  return {survey.company.value, survey.project.value, survey.year.year()};
}
/// How often each was reminded.
std::map<SurveyKey, std::int64_t> reminders_of(Reader& reader, const Registry& registry, std::int64_t organisation);

/// The surveys of one year in numbers; who is exempt is not asked, and who did not answer is no zero (BR-55).
struct SurveyYear {
  std::int64_t asked = 0;
  std::int64_t answered = 0;
  std::int64_t late = 0;      ///< answered after the day
  std::int64_t overdue = 0;   ///< past the day, and not answered
  std::int64_t reminded = 0;  ///< of the overdue ones
  std::int64_t exempt = 0;
};
std::map<int, SurveyYear> survey_years(std::span<const FollowUp> surveys,
                                       const std::map<SurveyKey, std::int64_t>& reminders, Date today);

}  // namespace geojeom::support
