#pragma once

#include <span>

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

/// Where the effect of final demand falls: own region, other regions, and what comes back.
///
/// Shape    n sectors run region by region; `by_region` n x R: what demand for the sector of this row sets in motion
///          in the region of that column; `isolated` n: the effect if its region traded with no other.
/// Units    of the account per unit of final demand; output when the account is all ones.
/// Errors   IO-102 some region alone is not productive.
/// Method   Miller & Blair (2009), section 3.3: feedback = own effect in the whole system less the isolated one,
///          spill-over = effect in other regions. R transposed solves and R small factorisations.
/// Checked  leontief_property_test.cpp against blocks of the full inverse; parts add up to the total multiplier.
struct RegionalEffects {
  Matrix by_region;
  Vector isolated;
  Vector own;
  Vector feedback;
  Vector spillover;
};
struct RegionalSystem {
  const LeontiefModel& model;
  const Matrix& coefficients;  ///< n x n, for the regions alone
  std::size_t regions;
};
Result<RegionalEffects> regional_effects(const RegionalSystem& system, std::span<const double> account);

/// Who produces and who consumes an account: production- and consumption-based, imports and exports.
///
/// Shape    `account_coefficients` n x k; `final_demand` n x (R c), region by region with c items each. Results n x
///          k: rows of production and exports are the producing region and sector, rows of consumption and imports
///          the consuming region and the sector whose product it buys. `regions` k x R each: totals.
/// Units    of the account.
/// Errors   none of its own.
/// Method   Peters (2008); Stadler (2021), pymrio: D_pba = s x, D_cba, D_imp and D_exp from L times the final demand
///          of each region; here with k (R + 1) transposed and R plain solves instead of n x n products.
/// Checked  io_book_test.cpp: pymrio's two regions with three sectors; property: world totals of pba and cba agree.
struct Footprint {
  Matrix production, consumption, imports, exports;
  Matrix production_by_region, consumption_by_region, imports_by_region, exports_by_region;
};
Footprint footprint(const LeontiefModel& model, const Matrix& account_coefficients, const Matrix& final_demand,
                    std::size_t regions);

/// Gross trade between regions: flows and final demand of row region to column region, R x R, the diagonal zero.
Matrix gross_trade(const IoTable& table);

}  // namespace geojeom::impact
