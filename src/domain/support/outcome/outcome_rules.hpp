#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/decimal.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/records/follow_up.hpp"
#include "domain/support/records/outcome.hpp"

namespace geojeom::support {

/// BR-59: SUP-191 an outcome that is to count without a document or its date.
Problems check_evidence(const SupportOutcome& outcome);

/// SUP-190 a person who took part in an earlier step of the outcome (entered, verified) does the next.
Problems check_other_person(const SupportOutcome& outcome, std::string_view person);

/// BR-52: the four kinds of jobs, never added up; index by JobKind. Rejected outcomes do not count.
std::array<Decimal, 4> jobs_by_kind(std::span<const SupportOutcome> outcomes);

/// What counts as unlikely; the numbers are the office's.
struct OutlierRule {
  std::int64_t times_of_last_year = 10;
  std::int64_t staff_change_least = 20;
};

/// SUP-192, warnings: sales of the supported product above the company's sales of that year; an amount of ten times the
/// last year's; sales of nothing after a year with sales.
Problems check_follow_up_values(const FollowUp& answer, const std::optional<FollowUp>& last_year,
                                const std::optional<CompanyYear>& company_year, const OutlierRule& rule = {});

/// SUP-192, a warning: more new hires than the company has insured staff at the end of that year.
Problems check_hires(const SupportOutcome& outcome, const std::optional<CompanyYear>& company_year);

/// How many of those asked answered (BR-55): exempt ones are not asked.
struct ResponseCount {
  std::int64_t answered = 0;
  std::int64_t asked = 0;
};
ResponseCount response_of(std::span<const FollowUp> surveys);

/// The same companies in two years (BR-53, BR-55): only those that reported both count, the others stand in `all`.
struct CohortGrowth {
  std::int64_t n = 0;
  std::int64_t all = 0;
  std::int64_t grew = 0;
  std::int64_t shrank = 0;
  std::int64_t level = 0;
  Won before;
  Won after;
  std::optional<Ratio> growth;  ///< none when the sum before is nothing
};
struct BeforeAndAfter {
  std::optional<Won> before;
  std::optional<Won> after;
};
CohortGrowth cohort_growth(std::span<const BeforeAndAfter> companies);

/// A trainee completes a course from this share of its hours on; configuration, 80 % unless the office says otherwise.
bool completes_course(Decimal attended, Decimal course_hours, Ratio least = Ratio::percent(80));
/// SUP-196 more hours than the course has.
Problems check_attendance(Decimal attended, Decimal course_hours);

}  // namespace geojeom::support
