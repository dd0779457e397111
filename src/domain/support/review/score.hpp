#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/decimal.hpp"
#include "core/result.hpp"

namespace geojeom {
class RulesInForce;
}

namespace geojeom::support {

/// BR-14, BR-15: how many of the highest and lowest scores are left out, and the score from which an applicant is
/// eligible. The defaults are those of R-KIJI.
struct ScoreRule {
  std::int64_t trimmed_each_side = 1;
  Decimal pass{Decimal::of(70)};
};
ScoreRule score_rule_of(const RulesInForce& rules);

struct CombinedScore {
  Decimal mean;  ///< six decimals, half up; shown with one
  Decimal bonus;
  Decimal deduction;
  Decimal total;  ///< mean + bonus - deduction
  std::size_t used = 0;
  std::size_t given = 0;
  bool passes = false;
};

/// BR-14: the mean of a panel's scores after one highest and one lowest are left out, plus bonus points, then minus
/// deductions. Vector: 90, 80, 85, 70, 88 with a deduction of 2 give 84.3 and 82.3. Errors: SUP-169 nothing remains.
Result<CombinedScore> combined_score(std::span<const Decimal> scores, Decimal bonus, Decimal deduction,
                                     const ScoreRule& rule = {});

/// One reviewer's points for one criterion.
struct CriterionPoints {
  std::string criterion;
  Decimal points;
  Decimal most;
};
/// A sheet's total. Errors: SUP-167 more points than the criterion gives.
Result<Decimal> sheet_total(std::span<const CriterionPoints> points);

/// How severe a reviewer scored: the mean difference to the mean of the other members on the same applications, in
/// points. Negative is severe. `applications` is how many it rests on.
struct Severity {
  std::int64_t reviewer = 0;
  Decimal difference;
  std::size_t applications = 0;
};
struct GivenScore {
  std::int64_t application = 0;
  std::int64_t reviewer = 0;
  Decimal score;
};
/// By reviewer, the severest first. Reviewers who scored alone are left out.
std::vector<Severity> severities(std::span<const GivenScore> scores);

}  // namespace geojeom::support
