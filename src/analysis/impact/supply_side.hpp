#pragma once

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

/// Output when some sectors can make no more (or no less) than a given amount, and the others follow their demand.
///
/// Shape    `final_demand` n, of which the entries of constrained sectors are only a start; `sectors` and `outputs`
///          k.
/// Units    money.
/// Errors   IO-101 as many outputs as sectors; IO-102 the constrained block of L is singular.
/// Method   mixed model, Miller & Blair (2009), section 13.2.1: with the demand that is served as unknown, df_S =
///          L_SS^-1 (x_S - (L f)_S), x = L (f + df). k columns of L, no second factorisation.
/// Checked  leontief_property_test.cpp against the partitioned equations of the book.
struct SupplyConstraint {
  std::vector<std::size_t> sectors;
  Vector outputs;
};
struct ConstrainedOutput {
  Vector output;
  Vector final_demand_served;
};
Result<ConstrainedOutput> constrained_output(const LeontiefModel& model, const Vector& final_demand,
                                             const SupplyConstraint& constraint);

/// A new industry comes to the region: what its purchases, and what it replaces of imports, set in motion.
///
/// Shape    `inputs` n: bought from each sector per unit of its output; `sales` n: share of each old sector's inputs
///          it will supply instead of imports, per unit of their output (all zero when it only exports); `own_use`
///          its purchases from itself per unit.
/// Units    money; accounts follow from the outputs by their coefficients.
/// Errors   IO-102 the enlarged system is not productive.
/// Method   Miller & Blair (2009), section 14.2: `output` given: dx = L a x_new (full output of the entrant is
///          exogenous); `final_demand` given: the enlarged system [I - A, -a; -s, 1 - a_nn], solved through its Schur
///          complement.
/// Checked  leontief_property_test.cpp against the enlarged matrix inverted outright.
struct Entrant {
  Vector inputs;
  Vector sales;
  double own_use = 0.0;
};
struct EntryEffect {
  double own_output = 0.0;
  Vector output;  ///< added output of the old sectors
};
EntryEffect entry_with_output(const LeontiefModel& model, const Entrant& entrant, double output);
Result<EntryEffect> entry_with_demand(const LeontiefModel& model, const Entrant& entrant, double final_demand);

}  // namespace geojeom::impact
