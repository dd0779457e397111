#pragma once

#include "analysis/linear/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::linear {

/// When an iterative solution is good enough, and when to give up.
struct IterationLimits {
  double residual_max = 1e-13;  ///< |b - M x| / |b| of every right side, computed anew from the answer
  int steps_max = 120;
};

struct IterationReport {
  int steps = 0;          ///< products with the matrix
  double residual = 0.0;  ///< largest relative residual of all right sides
};

/// Solves (I - A) x = b and (I - A') y = c without factoring: for one answer from a large matrix.
///
/// Shape    A is n x n and is only read; `direct` (n x k) holds the b and becomes the x, `transposed` (n x m) the c
///          and the y; either may have no column.
/// Units    those of the caller.
/// Errors   LIN-102 not converged; the right sides are then lost.
/// Method   GMRES without restart (Saad & Schultz 1986) for each right side, all of them in lockstep, so that each
///          step reads A once for the direct and once for the transposed sides. An input-output matrix has one large
///          eigenvalue and many small ones: 10 to 30 steps do, where the power series needs 40 to 60.
/// Checked  linear_test.cpp against the factorisation.
Result<IterationReport> solve_by_iteration(const Matrix& a, Matrix& direct, Matrix& transposed,
                                           const IterationLimits& limits = {});

}  // namespace geojeom::linear
