#include "analysis/linear/factor.hpp"

#include <fmt/format.h>
#include <lapacke.h>

#include <algorithm>
#include <cmath>

#include "core/contract.hpp"

namespace geojeom::linear {
namespace {

double one_norm(const Matrix& a) {
  double largest = 0.0;
  for (std::size_t j = 0; j < a.columns(); ++j) {
    double total = 0.0;
    for (const double value : a.column(j)) total += std::abs(value);
    largest = std::max(largest, total);
  }
  return largest;
}

/// The `_work` calls leave out LAPACKE's own search for NaN, a pass over the matrix each time.
void triangular_solve(const Matrix& lu, const std::vector<int>& pivots, char how, Matrix& right) {
  require(right.rows() == lu.rows(), "a right side as long as the matrix");
  if (right.empty()) return;
  const int n = static_cast<int>(lu.rows());
  const int status = LAPACKE_dgetrs_work(LAPACK_COL_MAJOR, how, n, static_cast<int>(right.columns()), lu.data(), n,
                                         pivots.data(), right.data(), n);
  ensure(status == 0, "dgetrs takes its arguments");
}

Matrix inverse_in_place(Matrix lu, const std::vector<int>& pivots) {
  const int n = static_cast<int>(lu.rows());
  if (n == 0) return lu;
  double best = 0.0;
  LAPACKE_dgetri_work(LAPACK_COL_MAJOR, n, lu.data(), n, pivots.data(), &best, -1);
  std::vector<double> work(static_cast<std::size_t>(best));
  const int status =
      LAPACKE_dgetri_work(LAPACK_COL_MAJOR, n, lu.data(), n, pivots.data(), work.data(), static_cast<int>(work.size()));
  ensure(status == 0, "a factored matrix has an inverse");
  return lu;
}

}  // namespace

Result<Factor> Factor::of(Matrix a) {
  require(a.rows() == a.columns(), "a square matrix");
  choose_kernels();
  const double norm = one_norm(a);
  const int n = static_cast<int>(a.rows());
  std::vector<int> pivots(a.rows());
  const int status = n == 0 ? 0 : LAPACKE_dgetrf_work(LAPACK_COL_MAJOR, n, n, a.data(), n, pivots.data());
  if (status != 0 || !std::isfinite(norm)) {
    return Problem{.code = "LIN-101", .details = {{"size", fmt::to_string(n)}, {"pivot", fmt::to_string(status)}}};
  }
  return Factor(std::move(a), std::move(pivots), norm);
}

void Factor::solve(Matrix& right) const { triangular_solve(lu_, pivots_, 'N', right); }
void Factor::solve_transposed(Matrix& right) const { triangular_solve(lu_, pivots_, 'T', right); }

std::vector<double> Factor::solve(std::span<const double> right) const {
  Matrix column = Matrix::of_column(right);
  solve(column);
  return {column.values().begin(), column.values().end()};
}

std::vector<double> Factor::solve_transposed(std::span<const double> right) const {
  Matrix column = Matrix::of_column(right);
  solve_transposed(column);
  return {column.values().begin(), column.values().end()};
}

Matrix Factor::inverse() && { return inverse_in_place(std::move(lu_), pivots_); }
Matrix Factor::inverse() const& { return inverse_in_place(lu_, pivots_); }

double Factor::reciprocal_condition() const {
  if (size() == 0) return 1.0;
  double reciprocal = 0.0;
  const int n = static_cast<int>(size());
  LAPACKE_dgecon(LAPACK_COL_MAJOR, '1', n, lu_.data(), n, norm_, &reciprocal);
  return reciprocal;
}

Result<UpdatedFactor> UpdatedFactor::of(const Factor& base, Matrix u, Matrix v) {
  require(u.rows() == base.size() && v.rows() == base.size() && u.columns() == v.columns(), "U and V of one shape");
  Matrix solved_u = u;
  base.solve(solved_u);
  Matrix solved_v = v;
  base.solve_transposed(solved_v);
  Matrix middle = multiply_transposed(v, solved_u);
  for (double& value : middle.values()) value = -value;
  for (std::size_t i = 0; i < middle.rows(); ++i) middle(i, i) += 1.0;
  auto factored = Factor::of(std::move(middle));
  if (!factored) return factored.problem();
  return UpdatedFactor(base, std::move(solved_u), std::move(solved_v), std::move(u), std::move(v),
                       std::move(factored).value());
}

namespace {

void add(Matrix& to, const Matrix& what) {
  for (std::size_t i = 0; i < to.values().size(); ++i) to.values()[i] += what.values()[i];
}

}  // namespace

void UpdatedFactor::solve(Matrix& right) const {
  base_->solve(right);
  Matrix small = multiply_transposed(v_, right);
  middle_.solve(small);
  add(right, multiply(solved_u_, small));
}

void UpdatedFactor::solve_transposed(Matrix& right) const {
  base_->solve_transposed(right);
  Matrix small = multiply_transposed(u_, right);
  middle_.solve_transposed(small);
  add(right, multiply(solved_v_, small));
}

}  // namespace geojeom::linear
