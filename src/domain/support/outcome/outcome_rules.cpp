#include "domain/support/outcome/outcome_rules.hpp"

#include <fmt/format.h>

namespace geojeom::support {
namespace {

Problem unlikely(const char* field, std::string what, std::string what_en) {
  return {.code = "SUP-192",
          .field = field,
          .details = {{"what", std::move(what)}, {"what_en", std::move(what_en)}},
          .severity = Problem::Severity::warning};
}

/// An amount against the last year's.
void compare_amounts(const char* field, std::optional<Won> now, std::optional<Won> before, const OutlierRule& rule,
                     Problems& problems) {
  if (!now || !before || before->is_zero()) return;
  if (now->is_zero()) {
    problems.add(unlikely(field, fmt::format("지난해 {}에서 0원으로", to_korean_text(*before)),
                          fmt::format("from {} won to nothing", to_text(*before))));
  } else if (*now >= *before * rule.times_of_last_year) {
    problems.add(
        unlikely(field, fmt::format("지난해 {}의 {}배 이상", to_korean_text(*before), rule.times_of_last_year),
                 fmt::format("{} times last year's {} won or more", rule.times_of_last_year, to_text(*before))));
  }
}

}  // namespace

Problems check_evidence(const SupportOutcome& outcome) {
  if (outcome.evidence || outcome.evidence_name) return {};
  return {{.code = "SUP-191", .field = "evidence_name"}};
}

Problems check_other_person(const SupportOutcome& outcome, std::string_view person) {
  const bool took_part = outcome.entered_by == person || outcome.verified_by == person;
  if (!took_part) return {};
  return {{.code = "SUP-190", .field = "verified_by", .details = {{"name", std::string(person)}}}};
}

std::array<Decimal, 4> jobs_by_kind(std::span<const SupportOutcome> outcomes) {
  std::array<Decimal, 4> sums{};
  for (const auto& one : outcomes) {
    if (one.kind != OutcomeKind::jobs || !one.job_kind || !one.quantity || one.state == OutcomeState::rejected)
      continue;
    auto& sum = sums[static_cast<std::size_t>(*one.job_kind)];
    sum = sum + *one.quantity;
  }
  return sums;
}

Problems check_follow_up_values(const FollowUp& answer, const std::optional<FollowUp>& last_year,
                                const std::optional<CompanyYear>& company_year, const OutlierRule& rule) {
  Problems problems;
  if (company_year && company_year->sales && answer.sales && *answer.sales > *company_year->sales) {
    problems.add(
        unlikely("sales", fmt::format("지원제품 매출이 기업 매출 {}보다 큼", to_korean_text(*company_year->sales)),
                 fmt::format("sales of the product above the company's {} won", to_text(*company_year->sales))));
  }
  if (last_year) {
    compare_amounts("sales", answer.sales, last_year->sales, rule, problems);
    compare_amounts("exports", answer.exports, last_year->exports, rule, problems);
  }
  if (company_year && company_year->insured && answer.new_hires &&
      *answer.new_hires > Decimal::of(*company_year->insured)) {
    problems.add(unlikely("new_hires", fmt::format("신규고용이 피보험자 {}명보다 많음", *company_year->insured),
                          fmt::format("more new hires than the {} insured staff", *company_year->insured)));
  }
  return problems;
}

Problems check_hires(const SupportOutcome& outcome, const std::optional<CompanyYear>& company_year) {
  if (outcome.job_kind != JobKind::new_hire || !outcome.quantity || !company_year || !company_year->insured) return {};
  if (*outcome.quantity <= Decimal::of(*company_year->insured)) return {};
  return {unlikely("quantity", fmt::format("신규고용이 피보험자 {}명보다 많음", *company_year->insured),
                   fmt::format("more new hires than the {} insured staff", *company_year->insured))};
}

ResponseCount response_of(std::span<const FollowUp> surveys) {
  ResponseCount count;
  for (const auto& one : surveys) {
    if (one.state == FollowUpState::exempt) continue;
    ++count.asked;
    if (one.state == FollowUpState::answered) ++count.answered;
  }
  return count;
}

CohortGrowth cohort_growth(std::span<const BeforeAndAfter> companies) {
  CohortGrowth growth{.all = static_cast<std::int64_t>(companies.size())};
  for (const auto& one : companies) {
    if (!one.before || !one.after) continue;
    ++growth.n;
    growth.before += *one.before;
    growth.after += *one.after;
    (*one.after > *one.before ? growth.grew : *one.after < *one.before ? growth.shrank : growth.level) += 1;
  }
  growth.growth = Ratio::of(growth.after - growth.before, growth.before);
  return growth;
}

bool completes_course(Decimal attended, Decimal course_hours, Ratio least) {
  const auto share = Ratio::of(attended.micros(), course_hours.micros(), Rounding::down);
  return share && *share >= least;
}

Problems check_attendance(Decimal attended, Decimal course_hours) {
  if (attended <= course_hours) return {};
  return {{.code = "SUP-196", .field = "hours"}};
}

}  // namespace geojeom::support
