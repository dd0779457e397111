#pragma once

#include "domain/support/outcome/follow_up_round.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

using SurveyRow = support::Stored<FollowUp>;

OfficeList list_survey_years(Visit& visit, const std::vector<SurveyRow>& surveys,
                             const std::map<support::SurveyKey, std::int64_t>& reminders);
/// Who has not answered the survey of a year, the longest overdue first.
OfficeList list_unanswered(Visit& visit, const std::vector<SurveyRow>& surveys, int year,
                           const std::map<support::SurveyKey, std::int64_t>& reminders);
/// Every survey of that company about that project, by year.
OfficeList list_answers(Visit& visit, const FollowUp& survey);
OfficeList list_reminders(Visit& visit, const FollowUp& survey);

std::vector<Fact> survey_facts(Visit& visit, const FollowUp& survey);
/// SUP-192: what in an answer contradicts last year's and the company's own numbers.
Problems doubts_of(Visit& visit, const FollowUp& survey);

}  // namespace geojeom
