#include "domain/funding/settlement_method.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace geojeom {
namespace {

constexpr std::size_t public_count = 3;  // national, province, municipality stand first

std::size_t place(FundSource source) { return static_cast<std::size_t>(source); }

Won sum_public(const BySource& amounts) {
  return std::accumulate(amounts.begin(), amounts.begin() + public_count, Won(0));
}

Won own_cash(const BySource& amounts) {
  return amounts[place(FundSource::private_cash)] + amounts[place(FundSource::own)];
}

/// An amount over the public sources in proportion to what they granted; no source more than it gave.
void split_public(Won amount, const BySource& granted, BySource& into) {
  if (amount <= Won(0) || sum_public(granted) <= Won(0)) return;
  std::vector<std::int64_t> weights;
  for (std::size_t i = 0; i < public_count; ++i) weights.push_back(std::max<std::int64_t>(0, granted[i].won()));
  const auto shares = std::min(amount, sum_public(granted)).split(weights);
  for (std::size_t i = 0; i < public_count; ++i) into[i] = std::min(shares[i], granted[i]);
}

/// What was granted and not rightly spent, of cash.
Won rest_of_cash(const SettledMoney& money) {
  Won rest;
  for (std::size_t i = 0; i < fund_source_count; ++i) {
    if (i == place(FundSource::private_in_kind)) continue;
    rest += money.granted[i] - money.spent[i] + money.disallowed[i];
  }
  return rest;
}

void refund_by_share(const SettledMoney& money, Refund& refund) {
  refund.way = RefundWay::by_share;
  const Won given = sum_public(money.granted);
  const std::int64_t weights[] = {std::max<std::int64_t>(0, given.won()),
                                  std::max<std::int64_t>(0, own_cash(money.granted).won())};
  if (weights[0] == 0) return;
  const Won rest = std::max(Won(0), rest_of_cash(money));
  split_public(rest.split(weights).front(), money.granted, refund.principal);
}

/// Of what was rightly spent, the subsidy's agreed share; what was granted beyond it comes back.
bool refund_pro_rata(const SettledMoney& money, Refund& refund) {
  const Won own = own_cash(money.agreed);
  const Won subsidy = sum_public(money.agreed);
  const Won own_spent = own_cash(money.spent) - own_cash(money.disallowed);
  const Won public_spent = sum_public(money.spent) - sum_public(money.disallowed);
  const Won rightly = own_spent + public_spent;
  if (own <= Won(0) || subsidy <= Won(0) || rightly <= Won(0) || own_spent.is_negative() || public_spent.is_negative())
    return false;
  const std::int64_t weights[] = {subsidy.won(), own.won()};
  const auto shares = rightly.split(weights);
  if (own_spent >= shares[1]) return false;  // the own share did not fall
  refund.way = RefundWay::pro_rata_total;
  split_public(sum_public(money.granted) - shares[0], money.granted, refund.principal);
  return true;
}

void refund_by_source(const SettledMoney& money, Refund& refund) {
  for (std::size_t i = 0; i < public_count; ++i) {
    const Won rest = money.granted[i] - money.spent[i] + money.disallowed[i];
    refund.principal[i] = std::clamp(rest, Won(0), std::max(Won(0), money.granted[i]));
  }
}

}  // namespace

Won Refund::total() const { return sum_public(principal) + sum_public(interest); }

Refund refund_of(const SettledMoney& money, const SettlementRules& rules) {
  Refund refund;
  for (std::size_t i = 0; i < public_count; ++i) refund.interest[i] = std::max(Won(0), money.interest[i]);
  if (rules.returns_by_share) {
    refund_by_share(money, refund);
  } else if (!rules.settles_own_share_pro_rata || !refund_pro_rata(money, refund)) {
    refund_by_source(money, refund);
  }
  return refund;
}

Won late_interest(Won owed, Date due_on, Date paid_on, Ratio yearly_rate) {
  const auto days = days_between(due_on, paid_on);
  if (days <= 0 || owed <= Won(0)) return Won(0);
  const Won of_a_year = owed.times(yearly_rate, Rounding::down);
  return Won((of_a_year * days).won() / 365);
}

OutsideCheck outside_check_of(const SettledMoney& money, const SettlementRules& rules) {
  const Won given = sum_public(money.granted);
  OutsideCheck check;
  check.verification = rules.verification_from && given >= *rules.verification_from;
  const bool is_exempt = rules.audit_exempt_below && own_cash(money.spent) < *rules.audit_exempt_below;
  check.audit = rules.audit_from && given >= *rules.audit_from && !is_exempt;
  return check;
}

}  // namespace geojeom
