#include "domain/funding/money_rules.hpp"

#include "domain/rules_in_use.hpp"

namespace geojeom {
namespace {

RulesInForce rules_of(std::optional<LegalRegime> regime, Date on) {
  if (!regime) return RulesInForce({});
  const std::string_view code = choices_of<LegalRegime>[static_cast<std::size_t>(*regime)].code;
  return rules_in_use().rules_of_regime(code, on);
}

std::string name_of(const RulesInForce& rules) {
  return rules.empty() ? std::string() : to_text(rules.main().pack->stamp());
}

/// Whether the regime names one of the checks that hold for every payment.
bool asks(const RulesInForce& rules, std::string_view check) {
  const auto checks = rules.list("money_checks");
  return checks && checks->find(check) != nullptr;
}

std::optional<Won> won_of(const RulesInForce& rules, std::string_view limit) {
  const auto said = rules.limit(limit);
  return said && said->is_known() ? std::optional(said->won()) : std::nullopt;
}

std::optional<Ratio> ratio_of(const RulesInForce& rules, std::string_view limit) {
  const auto said = rules.limit(limit);
  return said && said->is_known() ? std::optional(said->ratio()) : std::nullopt;
}

std::optional<std::int64_t> count_of(const RulesInForce& rules, std::string_view limit) {
  const auto said = rules.limit(limit);
  return said && said->is_known() ? std::optional(said->count()) : std::nullopt;
}

}  // namespace

MoneyRules money_rules(std::optional<LegalRegime> regime, Date on) {
  const RulesInForce rules = rules_of(regime, on);
  return {.pack = name_of(rules),
          .own_share_first = asks(rules, "own_share_first"),
          .no_spending_before_grant = asks(rules, "grant_before_spending"),
          .tranches_least = count_of(rules, "tranches").value_or(1),
          .carry_over_once = count_of(rules, "carry_over_times").has_value(),
          .outsourcing_planned_from = won_of(rules, "outsourcing_in_plan").value_or(Won(0)),
          .materials_planned_from = won_of(rules, "materials_in_plan").value_or(Won(0))};
}

CostLimits cost_limits(std::optional<LegalRegime> regime, Date on) {
  const RulesInForce rules = rules_of(regime, on);
  return {.overhead_share = ratio_of(rules, "overhead_share"),
          .overhead_return_execution = ratio_of(rules, "overhead_return_execution"),
          .in_kind_equipment = ratio_of(rules, "in_kind_equipment_share"),
          .in_kind_equipment_new_hire = ratio_of(rules, "in_kind_equipment_share_new_hire"),
          .in_kind_building = ratio_of(rules, "in_kind_building_share"),
          .in_kind_technology = ratio_of(rules, "in_kind_technology_share"),
          .reagent_list_from = won_of(rules, "reagent_list_amount")};
}

SettlementRules settlement_rules(std::optional<LegalRegime> regime, Date on) {
  const RulesInForce rules = rules_of(regime, on);
  const auto late = ratio_of(rules, "late_interest_rate");
  return {.pack = name_of(rules),
          .returns_by_share = asks(rules, "refund_by_share"),
          .settles_own_share_pro_rata = asks(rules, "own_share_pro_rata"),
          .verification_from = won_of(rules, "verification_amount"),
          .audit_from = won_of(rules, "audit_amount"),
          .audit_exempt_below = won_of(rules, "audit_exempt_own_spend"),
          .interest_rate = late ? late : ratio_of(rules, "interest_rate")};
}

}  // namespace geojeom
