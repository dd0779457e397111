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

/// The rules of a regime on a day. A regime without a pack for that day has the pack's name empty and asks nothing.
MoneyRules money_rules(std::optional<LegalRegime> regime, Date on);

}  // namespace geojeom
