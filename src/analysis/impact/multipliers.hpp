#pragma once

#include <span>

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

/// One account (value added, income, imports, taxes, jobs) seen from the final demand for each sector.
///
/// `direct` is what the sector itself pays per unit of output; `inducement` what the whole economy pays per unit of
/// final demand (유발계수); `multiplier` their ratio, and zero where the direct coefficient is zero and there is no
/// ratio (as the ONS prints it). Effects and multipliers are different numbers with different units: both are named on
/// every screen.
struct AccountMultipliers {
  Vector direct;
  Vector inducement;
  Vector multiplier;
};

/// One account from its direct and its induced coefficients.
AccountMultipliers account_multipliers(std::span<const double> direct, std::span<const double> inducement);

/// Multipliers of all sectors; with households closed in (type II) also what induced consumption adds.
struct Multipliers {
  Vector output;  ///< output of the industries per unit of final demand
  std::vector<AccountMultipliers> accounts;
  Vector household_income;      ///< type II: income induced per unit of final demand; else empty
  double induced_factor = 1.0;  ///< type II income over type I income, the same for every sector
};

/// Open model, simple multipliers (type I): output 1' L and v' L for every account, from one transposed solve.
///
/// Shape    `account_coefficients` n x k.
/// Units    output dimensionless; accounts in their unit per money unit of final demand.
/// Errors   none of its own.
/// Method   Miller & Blair (2009), section 6.2; Eurostat manual (Beutel 2008), ch. 15.
/// Checked  io_book_test.cpp: Eurostat manual p. 488-498, ONS analytical tables 2010, Korea 2014 (WIOD).
Multipliers type_one_multipliers(const LeontiefModel& model, const Matrix& account_coefficients);

/// What households earn and spend, for the closed model. The denominator of `consumption` differs by author and moves
/// the result: it is part of the record and is shown.
struct HouseholdClosure {
  Vector income;              ///< n: household income per unit of output
  Vector consumption;         ///< n: bought from each sector per unit of household income
  double own_spending = 0.0;  ///< paid by households to households (domestic service) per unit of income
  std::string denominator{};  ///< what consumption was divided by, in words
  double denominator_value = 0.0;
};

/// Income row and consumption column to coefficients.
///
/// Shape    `income` n from the table's row, `consumption` n from its column.
/// Units    dimensionless.
/// Errors   IO-117 the denominator is not positive, or households spend more than they earn on domestic products.
/// Method   Miller & Blair (2009), section 2.5: h_r = w / x, h_c = c / (total income of households).
/// Checked  io_book_test.cpp: their closed model of the two-sector economy.
struct HouseholdAccounts {
  const Vector& income;
  const Vector& consumption;
  const Vector& output;
  double own_payments = 0.0;  ///< what households pay to households
  std::string denominator{};
  double denominator_value = 0.0;
};
Result<HouseholdClosure> household_closure(const HouseholdAccounts& accounts);

/// Households closed in (type II, total multipliers truncated to the industries).
///
/// Shape    as type_one_multipliers; households are one more sector that is solved for, not factored: L2 = L + L c (1
///          - h - w L c)^-1 w L, h what households pay to households.
/// Units    as type_one_multipliers.
/// Errors   IO-117 the closed model is not productive.
/// Method   Miller & Blair (2009), section 2.5 and 6.2.2 (truncated total multipliers); the bordered inverse, app. A.
/// Checked  io_book_test.cpp: closed two-sector economy, p. 37; leontief_property_test.cpp against the augmented
///          inverse.
Result<Multipliers> type_two_multipliers(const LeontiefModel& model, const Matrix& account_coefficients,
                                         const HouseholdClosure& closure);

/// Output of the closed model for final demand, the induced part included.
Result<Vector> closed_output(const LeontiefModel& model, const HouseholdClosure& closure, const Vector& final_demand);

}  // namespace geojeom::impact
