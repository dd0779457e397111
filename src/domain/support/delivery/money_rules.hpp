#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/problem.hpp"
#include "core/ratio.hpp"
#include "core/won.hpp"
#include "domain/support/records/voucher.hpp"
#include "domain/support/records/voucher_use.hpp"

namespace geojeom::support {

/// BR-71: what of a voucher is left after its uses; corrections are uses of the other sign.
Won voucher_left(const Voucher& voucher, std::span<const VoucherUse> uses);

/// BR-71: SUP-180 more than is left, SUP-181 outside its period or not issued.
Problems check_voucher_use(const Voucher& voucher, std::span<const VoucherUse> uses, const VoucherUse& asked);

/// BR-71: the mean voucher that a budget allows, cut down to the won. Vector: 16억 for 66 companies give 24,242,424
/// won, printed as 2,424만원. None without companies.
std::optional<Won> mean_voucher(Won budget, std::int64_t companies);

/// BR-71: SUP-154 a voucher above the cap of one company, SUP-188 vouchers that together exceed the call's budget.
Problems check_vouchers(std::span<const Won> vouchers, std::optional<Won> cap, std::optional<Won> budget);

/// From which sales on which share a company pays itself. The bands are the office's; without any the least of a call.
struct OwnShareBand {
  Won sales_from;
  Ratio least;
};

/// BR-72: the least own share of a company, at least 10 % and rising with sales where bands say so.
Ratio least_own_share(std::optional<Won> sales, std::span<const OwnShareBand> bands, Ratio least = Ratio::percent(10));

/// BR-72: SUP-155 an own share of the whole (public money and own) below the least. Nothing for support without money.
Problems check_own_share(Won public_money, Won own, Ratio least);

}  // namespace geojeom::support
