#pragma once

#include <span>

#include "record/describe.hpp"

/// Words that several records of the money share: where it comes from, what may be done with it, what it is spent on.
namespace geojeom {

/// Who pays (재원). Provincial and municipal money are tracked apart.
enum class FundSource : unsigned char { national, province, municipality, private_cash, private_in_kind, own };
inline constexpr Choice fund_sources[] = {
    {"national", "국비", "National"},
    {"province", "시도비", "Province"},
    {"municipality", "시군구비", "Municipality"},
    {"private_cash", "민간 현금", "Private cash"},
    {"private_in_kind", "민간 현물", "Private in-kind"},
    {"own", "자체", "Own"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FundSource> = fund_sources;

/// 보조금 may be spent only on the purpose fixed at the grant; 출연금 may be pooled with local and own money.
enum class FundNature : unsigned char { contribution, subsidy, own_income };
inline constexpr Choice fund_natures[] = {
    {"contribution", "출연금", "Contribution"},
    {"subsidy", "보조금", "Subsidy"},
    {"own_income", "수익금", "Programme income"},
};
template <>
inline constexpr std::span<const Choice> choices_of<FundNature> = fund_natures;

/// The text that sets deadlines, ratios and papers; each has its own rule pack.
enum class LegalRegime : unsigned char {
  company_support,
  common_operation,
  infrastructure,
  regulation_free_zone,
  sme_research,
  research_cost,
  local_subsidy,
  national_subsidy,
  own,
};
inline constexpr Choice legal_regimes[] = {
    {"company_support", "지역산업지원사업 기업지원 평가관리지침", "Company support guideline"},
    {"common_operation", "지역산업지원사업 공통운영요령", "Common operation rules"},
    {"infrastructure", "지역산업지원사업 기반조성 평가관리지침", "Infrastructure guideline"},
    {"regulation_free_zone", "규제자유특구 재정지원사업 운영요령", "Regulation-free zone rules"},
    {"sme_research", "중소기업기술개발 지원사업 운영요령", "SME research rules"},
    {"research_cost", "산업기술혁신사업 사업비 요령", "Research cost rules"},
    {"local_subsidy", "지방보조금 관리기준", "Local subsidy standard"},
    {"national_subsidy", "국고보조금", "National subsidy"},
    {"own", "자체사업", "Own programme"},
};
template <>
inline constexpr std::span<const Choice> choices_of<LegalRegime> = legal_regimes;

/// What money is spent on (비목): the lines of research budgets first, then those of subsidies.
enum class CostCategory : unsigned char {
  personnel,
  equipment_and_materials,
  research_activity,
  outsourcing,
  incentive,
  overhead,
  operations,
  travel,
  business_promotion,
  duty_allowance,
  research_development,
  compensation,
  transfer_private,
  transfer_government,
  tangible_assets,
  intangible_assets,
};
inline constexpr Choice cost_categories[] = {
    {"personnel", "인건비", "Personnel"},
    {"equipment_and_materials", "연구장비·재료비", "Equipment and materials"},
    {"research_activity", "연구활동비", "Research activity"},
    {"outsourcing", "위탁사업비", "Outsourcing"},
    {"incentive", "성과장려비", "Incentive"},
    {"overhead", "간접비", "Overhead"},
    {"operations", "운영비", "Operations"},
    {"travel", "여비", "Travel"},
    {"business_promotion", "업무추진비", "Business promotion"},
    {"duty_allowance", "직무수행경비", "Duty allowance"},
    {"research_development", "연구개발비", "Research and development"},
    {"compensation", "보전금", "Compensation"},
    {"transfer_private", "민간이전", "Transfer to private bodies"},
    {"transfer_government", "자치단체이전", "Transfer to local government"},
    {"tangible_assets", "유형자산", "Tangible assets"},
    {"intangible_assets", "무형자산", "Intangible assets"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CostCategory> = cost_categories;

}  // namespace geojeom
