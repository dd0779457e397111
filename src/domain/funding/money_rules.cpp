#include "domain/funding/money_rules.hpp"

namespace geojeom {

MoneyRules money_rules(std::optional<LegalRegime> regime, Date on) {
  static_cast<void>(on);
  if (!regime) return {};
  switch (*regime) {
    case LegalRegime::local_subsidy:
      return {.pack = "R-LOCAL 2024-01-01",
              .own_share_first = true,
              .no_spending_before_grant = true,
              .tranches_least = 2};
    case LegalRegime::national_subsidy:
      return {.pack = "e나라도움", .no_spending_before_grant = true};
    case LegalRegime::research_cost:
    case LegalRegime::company_support:
      return {.pack = "R-COST 2019-128",
              .carry_over_once = true,
              .outsourcing_planned_from = Won(30'000'000)};
    case LegalRegime::common_operation:
    case LegalRegime::infrastructure:
      return {.pack = "R-GONG 2021-05-25",
              .carry_over_once = true,
              .outsourcing_planned_from = Won(30'000'000),
              .materials_planned_from = Won(20'000'000)};
    default:
      return {};
  }
}

}  // namespace geojeom
