#pragma once

#include "analysis/selection/matrix.hpp"

namespace geojeom::selection {

struct EigenPair {
  double value = 0.0;
  Vector vector;  ///< length 1
};

/// The eigenvector of the largest eigenvalue after the known first one.
///
/// Shape    `symmetric` n x n, positive semidefinite; `first` the known first eigenvector, of any length.
/// Units    none.
/// Errors   none.
/// Method   Lanczos with full reorthogonalisation (also against the first eigenvector), stopped when the residual is
/// below 1e-13 of the
///          largest eigenvalue; below 48 rows, or when Lanczos has not come to an end, the full symmetric eigenproblem
///          (Eigen).
/// Checked  complexity_test.cpp: both ways agree within 1e-10 on random matrices.
EigenPair second_eigenvector(const Matrix& symmetric, const Vector& first);

/// The same by the full symmetric eigenproblem alone.
EigenPair second_eigenvector_by_all(const Matrix& symmetric, const Vector& first);

}  // namespace geojeom::selection
