#pragma once

#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/follow_up.hpp"
#include "domain/support/records/follow_up_reminder.hpp"
#include "domain/support/records/outcome.hpp"
#include "domain/support/rule_desk.hpp"

namespace geojeom::support {

struct OutcomeStep {
  std::int64_t outcome = 0;
  std::string person;  ///< account of who does it
  Date on;
};
/// BR-59: an officer has seen the evidence. Errors: SUP-191 there is none, SUP-190 the same person entered it, SUP-185.
/// SUP-192 tells of unlikely values, as a warning.
Acted verify_outcome(Writer& writer, const Registry& registry, const OutcomeStep& step);
/// A second person confirms a verified outcome. Errors: SUP-190, SUP-185.
Acted confirm_outcome(Writer& writer, const Registry& registry, const OutcomeStep& step);

/// BR-56: the yearly surveys that a project owes after its end, one a year; those that are there already stay. Answers
/// how many were made, in `id`. Errors: RUL-121, REC-108.
Acted plan_follow_ups(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t support_project);

/// What a company answers; everything it leaves out stays unanswered, never zero.
struct FollowUpAnswered {
  std::int64_t follow_up = 0;
  std::optional<Won> sales{};
  std::optional<Won> exports{};
  std::optional<Decimal> new_hires{};
  std::optional<std::int64_t> patents{};
  std::optional<Won> investment{};
  std::optional<Decimal> satisfaction{};
  std::string remark{};
  Date on;
};
/// Late answers are taken too. Errors: SUP-193 it is exempt, REC-108; SUP-192 as a warning.
Acted answer_follow_up(Writer& writer, const Registry& registry, const FollowUpAnswered& answered);

/// What is known for a survey before it is asked: last year's answer, the company's own yearly data.
FollowUp prefilled(Reader& reader, const Registry& registry, std::int64_t follow_up);

/// BR-56: reminds of a survey that is due and unanswered. Errors: SUP-194 it is answered or exempt, REC-108.
Acted remind_follow_up(Writer& writer, const Registry& registry, std::int64_t follow_up, ReminderChannel channel,
                       Date on);

}  // namespace geojeom::support
