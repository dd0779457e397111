#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/problem.hpp"
#include "domain/support/condition/condition.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/call_adjustment.hpp"
#include "domain/support/records/call_criterion.hpp"
#include "domain/support/records/call_question.hpp"

namespace geojeom {
class RulesInForce;
}

namespace geojeom::support {

/// A call with what belongs to it.
struct CallPapers {
  CallForApplications call;
  std::vector<CallCriterion> criteria{};
  std::vector<CallAdjustment> adjustments{};
  std::vector<CallQuestion> questions{};
};

/// The moment at which the reception ends: the call's closing time, or midnight after its last day.
Instant closing_time(const CallForApplications& call);

/// BR-10: SUP-140 a reception shorter than the pack's days. With a reason for the short period it is a warning where
/// the regime allows exceptions (local subsidies), an error elsewhere. Nothing where no pack says a number.
Problems check_call_days(const CallForApplications& call, const RulesInForce& rules);

/// All that must be right before a call is published: BR-10, SUP-141 criteria that do not make 100, SUP-142 a closing
/// time outside the reception, SUP-144 a missing name, contact or target, SUP-130..132 conditions that cannot be read.
Problems check_publishable(const CallPapers& papers, const RulesInForce& rules);

/// The points that a company gets or loses by the call's rules: an adjustment without a condition is for officers to
/// give.
struct AppliedAdjustment {
  std::string name;
  AdjustmentKind kind = AdjustmentKind::bonus;
  Decimal points;
  Words why;
};
std::vector<AppliedAdjustment> adjustments_for(std::span<const CallAdjustment> adjustments, const CompanyFacts& facts);

/// A call made from last year's: the same papers, a year on, a new code, planned, with nothing of its publication.
CallPapers drafted_from(const CallPapers& last, std::string code);

}  // namespace geojeom::support
