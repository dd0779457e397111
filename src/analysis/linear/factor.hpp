#pragma once

#include <vector>

#include "analysis/linear/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::linear {

/// A square matrix factored once (PA = LU), to be solved with as often as one likes.
///
/// Shape    n x n; right sides are n x k, all columns at once.
/// Units    those of the caller.
/// Errors   LIN-101 the matrix is singular.
/// Method   LAPACK dgetrf / dgetrs / dgetri of OpenBLAS, in the memory of the matrix handed in: no copy is made.
/// Checked  linear_test.cpp: residuals, inverse times matrix, update against a fresh factorisation.
class Factor {
 public:
  static Result<Factor> of(Matrix a);

  std::size_t size() const { return lu_.rows(); }
  /// Replaces each column b of `right` by the x of A x = b, or of A' x = b.
  void solve(Matrix& right) const;
  void solve_transposed(Matrix& right) const;
  std::vector<double> solve(std::span<const double> right) const;
  std::vector<double> solve_transposed(std::span<const double> right) const;
  /// The inverse, in the memory of the factor, which is used up.
  Matrix inverse() &&;
  /// The inverse beside a factor that is kept: costs a second n x n.
  Matrix inverse() const&;
  /// Estimated 1/(|A| |A^-1|) in the 1-norm: digits lost are about -log10 of it.
  double reciprocal_condition() const;

 private:
  Factor(Matrix lu, std::vector<int> pivots, double norm)
      : lu_(std::move(lu)), pivots_(std::move(pivots)), norm_(norm) {}

  Matrix lu_;
  std::vector<int> pivots_;
  double norm_ = 0.0;
};

/// A factored matrix after a change of low rank, A - U V', without factoring again (Sherman-Morrison-Woodbury).
///
/// Shape    U and V are n x k with k much smaller than n; `base` must outlive the update.
/// Units    those of the caller.
/// Errors   LIN-101 the changed matrix is singular.
/// Method   (A - U V')^-1 = A^-1 + A^-1 U (I - V' A^-1 U)^-1 V' A^-1; Golub & Van Loan, Matrix Computations, 2.1.4.
/// Checked  linear_test.cpp against a fresh factorisation.
class UpdatedFactor {
 public:
  static Result<UpdatedFactor> of(const Factor& base, Matrix u, Matrix v);

  void solve(Matrix& right) const;
  void solve_transposed(Matrix& right) const;

 private:
  UpdatedFactor(const Factor& base, Matrix solved_u, Matrix solved_v, Matrix u, Matrix v, Factor middle)
      : base_(&base),
        solved_u_(std::move(solved_u)),
        solved_v_(std::move(solved_v)),
        u_(std::move(u)),
        v_(std::move(v)),
        middle_(std::move(middle)) {}

  const Factor* base_;
  Matrix solved_u_;  // A^-1 U
  Matrix solved_v_;  // A'^-1 V
  Matrix u_;
  Matrix v_;
  Factor middle_;  // I - V' A^-1 U
};

}  // namespace geojeom::linear
