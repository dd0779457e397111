#include "domain/support/company/growth_stage.hpp"

#include <fmt/format.h>

#include "domain/support/company/size_class.hpp"

namespace geojeom::support {
namespace {

const CompanyYear* year_of(std::span<const CompanyYear> years, int year) {
  for (const auto& one : years) {
    if (one.year.year() == year) return &one;
  }
  return nullptr;
}

std::optional<Words> relocated(const GrowthFacts& facts, Date on, const GrowthStageRule& rule) {
  if (!facts.moved_in_on || *facts.moved_in_on > on || facts.moved_in_on->plus_years(rule.relocated_years) <= on) {
    return std::nullopt;
  }
  return Words{
      fmt::format("{} 이전, {}년이 지나지 않음", to_korean_text(*facts.moved_in_on), rule.relocated_years),
      fmt::format("moved in on {}, less than {} years ago", to_text(*facts.moved_in_on), rule.relocated_years)};
}

std::optional<Words> star(const GrowthFacts& facts, Date on, const GrowthStageRule& rule) {
  for (const auto& one : facts.certificates) {
    const bool is_valid = !one.valid || one.valid->contains(on);
    if (one.kind == CertificateKind::star && is_valid) {
      return Words{fmt::format("스타기업 지정 {}", one.number), fmt::format("designated star company {}", one.number)};
    }
  }
  const auto mean = mean_sales_before(facts.years, on.year());
  const CompanyYear* last = year_of(facts.years, on.year() - 1);
  if (!mean || last == nullptr || !last->staff) return std::nullopt;
  const bool fits = *mean >= rule.star_sales_from && *mean < rule.star_sales_below && *last->staff >= rule.star_staff;
  if (!fits) return std::nullopt;
  return Words{fmt::format("3년 평균 매출액 {}, 상시근로자 {}명", to_korean_text(*mean), *last->staff),
               fmt::format("mean sales of three years {} won, {} employees", to_text(*mean), *last->staff)};
}

std::optional<Words> start_up(const GrowthFacts& facts, Date on, const GrowthStageRule& rule) {
  const auto founded = facts.company.founded_on;
  if (!founded || *founded > on || founded->plus_years(rule.start_up_years) <= on) return std::nullopt;
  return Words{fmt::format("{} 설립, {}년이 지나지 않음", to_korean_text(*founded), rule.start_up_years),
               fmt::format("founded on {}, less than {} years ago", to_text(*founded), rule.start_up_years)};
}

std::optional<Words> growth(const GrowthFacts& facts, Date on, const GrowthStageRule& rule) {
  const CompanyYear* last = year_of(facts.years, on.year() - 1);
  const CompanyYear* before = year_of(facts.years, on.year() - 2);
  if (last == nullptr || before == nullptr || !last->sales || !before->sales || before->sales->is_zero()) {
    return std::nullopt;
  }
  const auto rate = Ratio::of(*last->sales - *before->sales, *before->sales);
  if (!rate || *rate < rule.growth_a_year) return std::nullopt;
  const std::string percent = to_percent_text(*rate, 1);
  return Words{fmt::format("지난해 매출 증가율 {}", percent), fmt::format("sales grew by {} last year", percent)};
}

}  // namespace

StageOfGrowth growth_stage_of(const GrowthFacts& facts, Date on, const GrowthStageRule& rule) {
  StageOfGrowth answer;
  using Test = std::optional<Words> (*)(const GrowthFacts&, Date, const GrowthStageRule&);
  const std::pair<GrowthStage, Test> tests[] = {{GrowthStage::relocated, relocated},
                                                {GrowthStage::star, star},
                                                {GrowthStage::start_up, start_up},
                                                {GrowthStage::growth, growth}};
  for (const auto& [stage, test] : tests) {
    auto reason = test(facts, on, rule);
    if (!reason) continue;
    if (answer.reasons.empty()) answer.stage = stage;
    answer.reasons.push_back(std::move(*reason));
  }
  if (answer.reasons.empty()) {
    answer.reasons.push_back({"창업, 성장, 스타, 이전 기준에 들지 않음", "none of the other stages fits"});
  }
  return answer;
}

}  // namespace geojeom::support
