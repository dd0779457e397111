#pragma once

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

/// Why output and an account changed between two tables: technology, demand (its level and its mix), account per
/// output.
///
/// Shape    two models and final demands of the same n sectors, in the prices of one year.
/// Units    money, or the unit of the account.
/// Errors   none of its own; deflate first, or technology takes the blame for prices.
/// Method   structural decomposition, mean of the two polar forms: Dietzenbacher & Los (1998); Miller & Blair (2009),
///          section 13.1.3, eq. 13.7 and 13.25. Only four solves: L0 f0, L0 f1, L1 f0, L1 f1.
/// Checked  leontief_property_test.cpp: parts add up to the change, and agree with explicit inverses.
struct YearOfTable {
  const LeontiefModel& model;
  const Vector& final_demand;
  const Vector& account;  ///< account per unit of output, n; empty for none
};
struct Decomposition {
  Vector change;        ///< of output, n
  Vector technology;    ///< n
  Vector demand;        ///< n
  Vector demand_level;  ///< n, part of demand: the total grew
  Vector demand_mix;    ///< n, part of demand: other things are bought
  Vector account_change;
  Vector account_intensity;
  Vector account_technology;
  Vector account_demand;
};
Decomposition decompose_change(const YearOfTable& before, const YearOfTable& after);

}  // namespace geojeom::impact
