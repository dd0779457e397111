#include "domain/support/company/soundness.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace geojeom::support {
namespace {

constexpr std::size_t marginal_years = 3;

/// The years, newest first.
std::vector<const CompanyYear*> newest_first(std::span<const CompanyYear> years) {
  std::vector<const CompanyYear*> sorted;
  for (const auto& year : years) sorted.push_back(&year);
  std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->year > b->year; });
  return sorted;
}

bool covers_no_interest(const CompanyYear& year) {
  return year.operating_profit && year.interest_cost && !year.interest_cost->is_zero() &&
         *year.operating_profit < *year.interest_cost;
}

}  // namespace

Problems check_sanctions(std::span<const Sanction> sanctions, Date on) {
  Problems problems;
  for (const auto& one : sanctions) {
    if (!one.period.contains(on)) continue;
    const Choice& kind = sanction_kinds[static_cast<std::size_t>(one.kind)];
    problems.add({.code = "SUP-120",
                  .field = "company",
                  .details = {{"kind", std::string(kind.ko)},
                              {"kind_en", std::string(kind.en)},
                              {"until", to_text(one.period.last())},
                              {"authority", one.authority}}});
  }
  return problems;
}

Problems check_business_status(const Company& company) {
  switch (company.status) {
    case BusinessStatus::closed:
    case BusinessStatus::suspended:
      return {{.code = "SUP-121", .field = "company", .details = {{"company", company.name}}}};
    case BusinessStatus::unknown:
      return {{.code = "SUP-122",
               .field = "company",
               .details = {{"company", company.name}},
               .severity = Problem::Severity::warning}};
    case BusinessStatus::active:
      return {};
  }
  return {};
}

Problems check_soundness(const Company& company, std::span<const CompanyYear> years, Date on,
                         const SoundnessRule& rule) {
  if (company.founded_on && company.founded_on->plus_years(rule.exempt_years) > on) return {};
  for (const auto* year : newest_first(years)) {
    if (!year->total_assets || !year->debt) continue;
    const Won equity = *year->total_assets - *year->debt;
    if (equity <= Won()) return {{.code = "SUP-124", .field = "company", .details = {{"year", to_text(year->year)}}}};
    const auto ratio = Ratio::of(*year->debt, equity);
    if (ratio && *ratio >= rule.debt_ratio_from) {
      return {{.code = "SUP-123",
               .field = "company",
               .details = {{"year", to_text(year->year)}, {"ratio", to_percent_text(*ratio, 0)}}}};
    }
    return {};
  }
  return {};
}

std::vector<int> years_not_covering_interest(std::span<const CompanyYear> years) {
  std::vector<int> found;
  for (const auto* year : newest_first(years)) {
    if (!found.empty() && year->year.year() != found.back() - 1) break;
    if (!covers_no_interest(*year)) break;
    found.push_back(year->year.year());
  }
  return found;
}

Problems check_insolvency_flag(std::span<const CompanyYear> years) {
  const auto found = years_not_covering_interest(years);
  if (found.size() < marginal_years) return {};
  return {{.code = "SUP-125",
           .field = "company",
           .details = {{"from", std::to_string(found.back())}, {"to", std::to_string(found.front())}},
           .severity = Problem::Severity::warning}};
}

}  // namespace geojeom::support
