#pragma once

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// One line of a concordance: a share of an old sector goes to a new one. n:1 aggregates (shares of one), 1:n splits.
struct ConcordanceLine {
  std::string from;
  std::string to;
  double share = 1.0;
};

/// Old sectors to new ones, in the order in which the new ones first occur.
///
/// Shape    `matrix` new x old; its columns add up to one.
/// Units    shares.
/// Errors   IO-107 a sector of the concordance that `sectors` does not have, or one of them that it leaves out;
///          IO-119 shares of an old sector that do not add up to one.
/// Method   Miller & Blair (2009), section 4.9 (aggregation matrix S).
/// Checked  coefficients_test.cpp: totals are kept; splitting and joining again gives the table back.
struct Concordance {
  Names targets;
  Matrix matrix;
};
Result<Concordance> make_concordance(const Names& sectors, const std::vector<ConcordanceLine>& lines);

/// The table in other sectors: flows S Z S', everything else S times it. A split spreads a sector's row and column by
/// the same shares: a stand-in until somebody knows better, and said so on the result.
///
/// Shape    from n to m sectors; regions are kept when the concordance is given for one region and the table has
///          several.
/// Units    as the table.
/// Errors   none of its own.
/// Method   Miller & Blair (2009), section 4.9.1: S Z S', S f.
/// Checked  coefficients_test.cpp.
IoTable reclassified(const IoTable& table, const Concordance& concordance);

/// A vector by sector (spending, jobs) in the new sectors.
Vector reclassified(const Vector& values, const Concordance& concordance);

}  // namespace geojeom::impact
