#pragma once

#include <array>
#include <optional>

#include "core/date.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "domain/funding/execution_facts.hpp"
#include "domain/funding/money_rules.hpp"

namespace geojeom {

/// What a settlement is computed from, by source: of one project and year.
struct SettledMoney {
  BySource agreed{};
  BySource granted{};  ///< with what was carried in, less what was carried out
  BySource spent{};
  BySource disallowed{};  ///< of the spent
  BySource interest{};
};

/// By which way the refund was found.
enum class RefundWay : unsigned char {
  by_source,      ///< each source its own rest
  by_share,       ///< BR-38: (unspent + disallowed) x public / (public + private cash)
  pro_rata_total  ///< BR-40: the own share fell, so the subsidy is its share of what was rightly spent
};

struct Refund {
  RefundWay way = RefundWay::by_source;
  BySource principal{};  ///< of the public sources; nothing of private and own money is returned
  BySource interest{};   ///< BR-40: all interest of public money
  Won total() const;
};

/// The refund of a year. Never more than was granted with its interest, and never negative, of any source.
///
/// Rules   BR-38 (R-COST), BR-40 (R-LOCAL), else each source its own rest. Shares are cut to the won, the won left over
///         go to the largest remainders, so the sources add up to the refund.
/// Checked settlement_method_test.cpp: the vector of BR-38, the fallen own share, and properties over random money.
Refund refund_of(const SettledMoney& money, const SettlementRules& rules);

/// BR-38  Interest on what is paid late: a year's interest, cut to the won, x days / 365, cut again. Nothing until the due date.
Won late_interest(Won owed, Date due_on, Date paid_on, Ratio yearly_rate);

/// BR-39  Whether an outside check is asked for.
struct OutsideCheck {
  bool verification = false;
  bool audit = false;
};
OutsideCheck outside_check_of(const SettledMoney& money, const SettlementRules& rules);

}  // namespace geojeom
