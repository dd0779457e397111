#include "domain/support/outcome/outcome_doubts.hpp"

#include <fmt/format.h>

#include "domain/support/outcome/outcome_rules.hpp"

namespace geojeom::support {
namespace {

Problem doubt(const char* field, std::string what, std::string what_en) {
  return {.code = "SUP-192",
          .field = field,
          .details = {{"what", std::move(what)}, {"what_en", std::move(what_en)}},
          .severity = Problem::Severity::warning};
}

void compare_with_company(const SupportOutcome& outcome, const CompanyYear& year, Problems& problems) {
  const bool is_sales = outcome.kind == OutcomeKind::commercialisation_sales;
  const auto& whole = is_sales ? year.sales : year.exports;
  if (!is_sales && outcome.kind != OutcomeKind::exports) return;
  if (!outcome.amount || !whole || *outcome.amount <= *whole) return;
  problems.add(
      doubt("amount", fmt::format("기업 전체 {} {}보다 큼", is_sales ? "매출" : "수출", to_korean_text(*whole)),
            fmt::format("above the company's whole {} of {} won", is_sales ? "sales" : "exports", to_text(*whole))));
}

/// A change of insured staff is the company's own number: nobody can add more than it grew.
void compare_with_staff(const SupportOutcome& outcome, const OutcomeContext& context, Problems& problems) {
  if (outcome.job_kind != JobKind::insured_change || !outcome.quantity || !context.year || !context.year_before) return;
  const auto& now = context.year->insured;
  const auto& before = context.year_before->insured;
  if (!now || !before || *outcome.quantity <= Decimal::of(*now - *before)) return;
  problems.add(doubt("quantity", fmt::format("피보험자는 {}명에서 {}명이 됨", *before, *now),
                     fmt::format("insured staff went from {} to {}", *before, *now)));
}

void compare_with_others(const SupportOutcome& outcome, std::span<const SupportOutcome> others, const OutlierRule& rule,
                         Problems& problems) {
  for (const auto& other : others) {
    if (other.state == OutcomeState::rejected || other.kind != outcome.kind || other.job_kind != outcome.job_kind) {
      continue;
    }
    if (other.on == outcome.on && other.amount == outcome.amount && other.quantity == outcome.quantity) {
      problems.add(doubt("code", fmt::format("같은 값이 {}에도 있음", other.code),
                         fmt::format("{} tells the same", other.code)));
    }
    const bool is_last_year = other.year.year() + 1 == outcome.year.year();
    if (is_last_year && outcome.amount && other.amount && !other.amount->is_zero() &&
        *outcome.amount >= *other.amount * rule.times_of_last_year) {
      problems.add(
          doubt("amount", fmt::format("지난해 {}의 {}배 이상", to_korean_text(*other.amount), rule.times_of_last_year),
                fmt::format("{} times last year's {} won or more", rule.times_of_last_year, to_text(*other.amount))));
    }
  }
}

}  // namespace

Problems doubts_about(const SupportOutcome& outcome, const OutcomeContext& context) {
  Problems problems = check_hires(outcome, context.year);
  if (context.supported_from && outcome.on < *context.supported_from) {
    const auto from = to_text(*context.supported_from);
    problems.add(doubt("on", "지원 시작일 " + from + "보다 앞섬", "before the support began on " + from));
  }
  if (context.year) compare_with_company(outcome, *context.year, problems);
  compare_with_staff(outcome, context, problems);
  compare_with_others(outcome, context.others, {}, problems);
  if (!outcome.service && !outcome.support_project) {
    problems.add(doubt("support_project", "어느 지원의 성과인지 없음", "no support that it came of"));
  }
  return problems;
}

Problems check_attribution(const SupportOutcome& outcome, const Attribution& attribution) {
  const auto foreign = [&](const std::optional<Id<Company>>& company) {
    return company && *company != outcome.company;
  };
  if (!outcome.service && !outcome.support_project) return {{.code = "SUP-200", .field = "support_project"}};
  if (foreign(attribution.project_company)) return {{.code = "SUP-200", .field = "support_project"}};
  if (foreign(attribution.service_company)) return {{.code = "SUP-200", .field = "service"}};
  return {};
}

}  // namespace geojeom::support
