#include "analysis/selection/second_eigenvector.hpp"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <optional>

#include "analysis/selection/random.hpp"

namespace geojeom::selection {
namespace {

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Map = Eigen::Map<const Rows>;

Map map_of(const Matrix& matrix) {
  return {matrix.cells().data(), static_cast<Eigen::Index>(matrix.rows()), static_cast<Eigen::Index>(matrix.columns())};
}

Eigen::VectorXd unit(const Vector& vector) {
  return Eigen::Map<const Eigen::VectorXd>(vector.data(), static_cast<Eigen::Index>(vector.size())).normalized();
}

EigenPair pair_of(double value, const Eigen::VectorXd& vector) {
  return {value, Vector(vector.data(), vector.data() + vector.size())};
}

/// Largest eigenpair of the tridiagonal matrix of the first `steps` steps.
struct RitzPair {
  double value = 0.0;
  Eigen::VectorXd vector;
};

RitzPair largest_of(const std::vector<double>& diagonal, const std::vector<double>& beside) {
  const auto steps = static_cast<Eigen::Index>(diagonal.size());
  const Eigen::Map<const Eigen::VectorXd> main(diagonal.data(), steps);
  const Eigen::Map<const Eigen::VectorXd> off(beside.data(), steps - 1);
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver;
  solver.computeFromTridiagonal(main, off);
  return {solver.eigenvalues()(steps - 1), solver.eigenvectors().col(steps - 1)};
}

std::optional<EigenPair> lanczos(const Map& matrix, const Eigen::VectorXd& first) {
  const Eigen::Index n = matrix.rows();
  const Eigen::Index steps_max = std::min<Eigen::Index>(n - 1, 220);
  Eigen::MatrixXd basis(n, steps_max + 2);
  basis.col(0) = first;
  Random random(20240601);
  Eigen::VectorXd start(n);
  for (Eigen::Index i = 0; i < n; ++i) start(i) = random.normal();
  start -= first * first.dot(start);
  basis.col(1) = start.normalized();
  std::vector<double> diagonal, beside;
  for (Eigen::Index step = 1; step <= steps_max; ++step) {
    Eigen::VectorXd next = matrix * basis.col(step);
    diagonal.push_back(next.dot(basis.col(step)));
    // Twice is enough (Parlett): the first pass leaves rounding of the size of what it took out.
    for (int pass = 0; pass < 2; ++pass)
      next -= basis.leftCols(step + 1) * (basis.leftCols(step + 1).transpose() * next);
    const double length = next.norm();
    beside.push_back(length);
    if (step % 12 == 0 || step == steps_max || length < 1e-14) {
      const auto ritz = largest_of(diagonal, beside);
      if (length * std::abs(ritz.vector(step - 1)) < 1e-13 * std::max(ritz.value, 1e-3)) {
        return pair_of(ritz.value, (basis.middleCols(1, step) * ritz.vector).normalized());
      }
      if (length < 1e-14) break;
    }
    basis.col(step + 1) = next / length;
  }
  return std::nullopt;
}

}  // namespace

EigenPair second_eigenvector_by_all(const Matrix& symmetric, const Vector& first) {
  // The first pair has eigenvalue 1: moving it to -1 leaves the second as the largest, even when it is 1 as well.
  const auto known = unit(first);
  Eigen::MatrixXd deflated = map_of(symmetric);
  deflated -= 2.0 * known * known.transpose();
  const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(deflated);
  const auto last = deflated.rows() - 1;
  return pair_of(solver.eigenvalues()(last), solver.eigenvectors().col(last));
}

EigenPair second_eigenvector(const Matrix& symmetric, const Vector& first) {
  if (symmetric.rows() < 48) return second_eigenvector_by_all(symmetric, first);
  auto pair = lanczos(map_of(symmetric), unit(first));
  return pair ? *std::move(pair) : second_eigenvector_by_all(symmetric, first);
}

}  // namespace geojeom::selection
