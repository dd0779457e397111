#include "domain/support/delivery/money_rules.hpp"

namespace geojeom::support {

Won voucher_left(const Voucher& voucher, std::span<const VoucherUse> uses) {
  Won left = voucher.amount;
  for (const auto& use : uses) left -= use.amount;
  return left;
}

Problems check_voucher_use(const Voucher& voucher, std::span<const VoucherUse> uses, const VoucherUse& asked) {
  Problems problems;
  const Won left = voucher_left(voucher, uses);
  if (asked.amount > left) {
    problems.add({.code = "SUP-180", .field = "amount", .details = {{"left", to_text(left)}}});
  }
  if (!voucher.valid.contains(asked.used_on) || voucher.state != VoucherState::issued) {
    problems.add({.code = "SUP-181", .field = "used_on"});
  }
  return problems;
}

std::optional<Won> mean_voucher(Won budget, std::int64_t companies) {
  if (companies <= 0) return std::nullopt;
  return Won(budget.won() / companies);
}

Problems check_vouchers(std::span<const Won> vouchers, std::optional<Won> cap, std::optional<Won> budget) {
  Problems problems;
  Won sum;
  for (const Won amount : vouchers) {
    sum += amount;
    if (cap && amount > *cap) {
      problems.add(
          {.code = "SUP-154", .field = "amount", .details = {{"asked", to_text(amount)}, {"cap", to_text(*cap)}}});
    }
  }
  if (budget && sum > *budget) {
    problems.add(
        {.code = "SUP-188", .field = "amount", .details = {{"sum", to_text(sum)}, {"budget", to_text(*budget)}}});
  }
  return problems;
}

Ratio least_own_share(std::optional<Won> sales, std::span<const OwnShareBand> bands, Ratio least) {
  Ratio highest = least;
  for (const auto& band : bands) {
    if (sales && *sales >= band.sales_from && band.least > highest) highest = band.least;
  }
  return highest;
}

Problems check_own_share(Won public_money, Won own, Ratio least) {
  const auto share = Ratio::of(own, public_money + own, Rounding::down);
  if (!share || *share >= least) return {};
  return {{.code = "SUP-155",
           .field = "own_share",
           .details = {{"share", to_percent_text(*share, 1)}, {"least", to_percent_text(least, 1)}}}};
}

}  // namespace geojeom::support
