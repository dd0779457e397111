#pragma once

#include <optional>
#include <string>

#include "core/date.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "domain/funding/fund_source.hpp"

namespace geojeom {

/// What a legal regime asks of every movement of money on a day. Numbers come from the regime's pack; where a regime says
/// nothing, nothing is asked.
struct MoneyRules {
  std::string pack;  ///< id and version, as refusals name it; empty for own programmes

  bool own_share_first = false;           ///< BR-40 R-LOCAL: own money is spent before the subsidy
  bool no_spending_before_grant = false;  ///< BR-40 R-LOCAL: nothing is spent before the grant decision
  std::int64_t tranches_least = 1;        ///< BR-40 R-LOCAL: a subsidy comes in at least so many parts
  bool carry_over_once = false;           ///< BR-35 R-COST: what was carried over is not carried over again
  Won outsourcing_planned_from;           ///< BR-37 R-COST: from here on an outsourcing stands in the plan; 0 none
  Won materials_planned_from;             ///< BR-37 R-GONG: the same for materials; 0 none
};

/// Limits on what a cost item or a gift in kind may come to; nothing where no pack says.
struct CostLimits {
  std::optional<Ratio> overhead_share;                ///< BR-36 of the direct cash, for bodies that work for profit
  std::optional<Ratio> overhead_return_execution;     ///< BR-36 below this execution a non-profit returns its overhead
  std::optional<Ratio> in_kind_equipment;             ///< BR-31 of the price
  std::optional<Ratio> in_kind_equipment_new_hire;    ///< BR-31 with a new hire at a small company
  std::optional<Ratio> in_kind_building;              ///< BR-31 of the public price
  std::optional<Ratio> in_kind_technology;            ///< BR-31 of the price of an imported technology
  std::optional<Won> reagent_list_from;               ///< BR-37 from here on a list of reagents is handed in
};

/// What the settlement of a regime asks.
struct SettlementRules {
  std::string pack;
  bool returns_by_share = false;          ///< BR-38 R-COST: the refund goes by the share of the public money
  bool settles_own_share_pro_rata = false;  ///< BR-40 R-LOCAL: a fallen own share lowers the subsidy in proportion
  std::optional<Won> verification_from;   ///< BR-39
  std::optional<Won> audit_from;          ///< BR-39
  std::optional<Won> audit_exempt_below;  ///< BR-39, own spending
  std::optional<Ratio> interest_rate;     ///< BR-38, BR-40 a year, where the bank's is not known
};

/// The rules of a regime on a day, from the packs in use. A regime without a pack has no pack's name and asks nothing.
MoneyRules money_rules(std::optional<LegalRegime> regime, Date on);
CostLimits cost_limits(std::optional<LegalRegime> regime, Date on);
SettlementRules settlement_rules(std::optional<LegalRegime> regime, Date on);

}  // namespace geojeom
