#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/support/records/company.hpp"
#include "domain/support/records/company_certificate.hpp"
#include "domain/support/records/company_year.hpp"
#include "domain/support/words.hpp"

namespace geojeom::support {

enum class GrowthStage : unsigned char { start_up, growth, star, relocated, established };
inline constexpr Choice growth_stages[] = {
    {"start_up", "창업기", "Start-up"},       {"growth", "성장기", "Growth"},
    {"star", "스타기업", "Star company"},     {"relocated", "이전기업", "Relocated"},
    {"established", "안정기", "Established"},
};

/// Where the stages begin and end. Star companies: domain notes on the star-company programme; the other two are
/// configuration of the office.
struct GrowthStageRule {
  int start_up_years = 7;
  int relocated_years = 5;
  std::int64_t star_staff = 10;
  Won star_sales_from{5'000'000'000};
  Won star_sales_below{40'000'000'000};
  Ratio growth_a_year = Ratio::percent(10);
};

struct GrowthFacts {
  const Company& company;
  std::span<const CompanyYear> years;
  std::span<const CompanyCertificate> certificates;
  std::optional<Date> moved_in_on{};
};

/// A stage and every reason for it, the deciding one first; further stages that also fit are told as reasons.
struct StageOfGrowth {
  GrowthStage stage = GrowthStage::established;
  std::vector<Words> reasons;
};

/// Relocated before star before start-up before growth: the first that fits.
StageOfGrowth growth_stage_of(const GrowthFacts& facts, Date on, const GrowthStageRule& rule = {});

}  // namespace geojeom::support
