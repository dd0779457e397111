#include "domain/support/call/call_rules.hpp"

#include <fmt/format.h>

#include "domain/support/condition/parse_condition.hpp"
#include "rules/rule_book.hpp"

namespace geojeom::support {
namespace {

void require_text(const std::optional<std::string>& text, const char* field, Words what, Problems& problems) {
  if (text && !text->empty()) return;
  problems.add({.code = "SUP-144", .field = field, .details = {{"what", what.ko}, {"what_en", what.en}}});
}

Problems check_points(const CallPapers& papers) {
  if (papers.criteria.empty()) return {};
  Decimal sum;
  for (const auto& one : papers.criteria) sum = sum + one.points;
  if (sum == Decimal::of(100)) return {};
  return {{.code = "SUP-141", .field = "points", .details = {{"sum", to_text(sum)}}}};
}

Problems check_conditions(const CallPapers& papers) {
  Problems problems;
  const auto read = [&](const std::optional<std::string>& text, const char* field) {
    const auto condition = parse_condition(text.value_or(""));
    if (condition) return;
    Problem problem = condition.problem();
    problem.field = field;
    problems.add(problem);
  };
  read(papers.call.eligibility, "eligibility");
  for (const auto& one : papers.adjustments) read(one.condition, "condition");
  return problems;
}

/// "2026년 …" of last year's name made this year's.
std::string a_year_on(std::string name, int year) {
  const std::string before = std::to_string(year);
  for (auto at = name.find(before); at != std::string::npos; at = name.find(before, at + before.size())) {
    name.replace(at, before.size(), std::to_string(year + 1));
  }
  return name;
}

}  // namespace

Instant closing_time(const CallForApplications& call) {
  return call.closes_at.value_or(Instant::start_of(call.reception.last().plus_days(1)));
}

Problems check_call_days(const CallForApplications& call, const RulesInForce& rules) {
  const auto limit = rules.limit("call_open_days");
  if (!limit || limit->admits(static_cast<std::int64_t>(call.reception.days()))) return {};
  const bool has_reason = call.short_reason && !call.short_reason->empty();
  const bool allows_exception = call.regime == "local_subsidy";
  return {{.code = "SUP-140",
           .field = "reception_to",
           .details = {{"days", std::to_string(call.reception.days())}, {"least", std::to_string(limit->count())}},
           .severity = has_reason && allows_exception ? Problem::Severity::warning : Problem::Severity::error}};
}

Problems check_publishable(const CallPapers& papers, const RulesInForce& rules) {
  const CallForApplications& call = papers.call;
  Problems problems = check_call_days(call, rules);
  require_text(call.target, "target", {"지원 대상", "for whom"}, problems);
  require_text(call.contact, "contact", {"문의처", "contact"}, problems);
  if (call.closes_at) {
    const Date closing_day = date_in_seoul(call.closes_at->plus_micros(-1));
    if (closing_day != call.reception.last()) problems.add({.code = "SUP-142", .field = "closes_at"});
  }
  problems.add(check_points(papers));
  problems.add(check_conditions(papers));
  return problems;
}

std::vector<AppliedAdjustment> adjustments_for(std::span<const CallAdjustment> adjustments, const CompanyFacts& facts) {
  std::vector<AppliedAdjustment> applied;
  for (const auto& one : adjustments) {
    if (!one.condition) continue;
    const auto condition = parse_condition(*one.condition);
    if (!condition || condition->test(facts) != Truth::yes) continue;
    applied.push_back(
        {one.name, one.kind, one.points, {to_text(*condition, Language::ko), to_text(*condition, Language::en)}});
  }
  return applied;
}

CallPapers drafted_from(const CallPapers& last, std::string code) {
  CallPapers draft = last;
  CallForApplications& call = draft.call;
  const int year = last.call.reception.first().year();
  call.code = std::move(code);
  call.name = a_year_on(call.name, year);
  call.published_on.reset();
  call.state = CallState::planned;
  call.closes_at.reset();
  call.short_reason.reset();
  const Date first = last.call.reception.first().plus_years(1);
  call.reception = Period::checked(first, first.plus_days(last.call.reception.days() - 1));
  return draft;
}

}  // namespace geojeom::support
