#pragma once

#include "analysis/impact/linkages.hpp"
#include "analysis/impact/multipliers.hpp"
#include "analysis/linear/iteration.hpp"

namespace geojeom::impact {

/// Sectors from which one set of multipliers is quicker by iteration than by factoring (measured;
/// docs/benchmarks/impact.md).
constexpr std::size_t large_table_sectors = 1500;

/// Multipliers and linkages of one large table, when nothing else is to be asked of it.
struct LargeTableAnswer {
  Multipliers multipliers;
  Linkages linkages;
  linear::IterationReport iteration;  ///< no steps when the table was factored after all
};

/// All multipliers and both linkages without a factor or an inverse: a dozen products with A, which is only read.
///
/// Shape    A n x n, `account_coefficients` n x k, `output` n.
/// Units    as type_one_multipliers and linkages.
/// Errors   IO-102 A is not productive.
/// Method   (I - A') y = 1, v and (I - A) z = 1, x by GMRES in lockstep (linear/iteration.hpp), to a residual of
///          1e-13; when that does not converge, LeontiefModel on a copy of A.
/// Checked  leontief_property_test.cpp against the factored model.
Result<LargeTableAnswer> solve_large_table(const Matrix& coefficients, const Matrix& account_coefficients,
                                           const Vector& output);

}  // namespace geojeom::impact
