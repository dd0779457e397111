#include "analysis/linear/iteration.hpp"

#include <cblas.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/contract.hpp"

namespace geojeom::linear {
namespace {

double norm(std::span<const double> x) { return std::sqrt(dot(x, x)); }

/// Krylov space, Hessenberg matrix and Givens rotations of one right side.
class Side {
 public:
  explicit Side(std::span<const double> right) : right_(right.begin(), right.end()), scale_(norm(right)) {
    is_done_ = scale_ == 0.0;
    if (is_done_) return;
    basis_.emplace_back(right_);
    for (double& value : basis_[0]) value /= scale_;
    target_.push_back(scale_);
  }

  bool is_done() const { return is_done_; }
  std::span<const double> newest() const { return basis_.back(); }

  /// Takes M times the newest vector, and makes the next one of it (modified Gram-Schmidt, twice for 1e-13).
  void advance(std::vector<double> product, double residual_max) {
    const std::size_t j = basis_.size() - 1;
    std::vector<double> h(j + 2, 0.0);
    for (int pass = 0; pass < 2; ++pass) {
      for (std::size_t i = 0; i <= j; ++i) {
        const double along = cblas_ddot(size(), basis_[i].data(), 1, product.data(), 1);
        cblas_daxpy(size(), -along, basis_[i].data(), 1, product.data(), 1);
        h[i] += along;
      }
    }
    h[j + 1] = norm(product);
    rotate(h, j);
    const bool exhausted = h[j + 1] == 0.0 && std::abs(target_[j + 1]) == 0.0;
    const double left = std::abs(target_[j + 1]) / scale_;
    columns_.push_back(std::move(h));
    is_done_ = left <= residual_max || exhausted;
    if (is_done_) return;
    const double length = norm(product);
    for (double& value : product) value /= length;
    basis_.push_back(std::move(product));
  }

  /// The x of least residual in the space so far.
  std::vector<double> answer() const {
    const std::size_t count = columns_.size();
    std::vector<double> weights(count, 0.0), x(right_.size(), 0.0);
    for (std::size_t i = count; i-- > 0;) {
      double value = target_[i];
      for (std::size_t j = i + 1; j < count; ++j) value -= columns_[j][i] * weights[j];
      weights[i] = value / columns_[i][i];
    }
    for (std::size_t i = 0; i < count; ++i) cblas_daxpy(size(), weights[i], basis_[i].data(), 1, x.data(), 1);
    return x;
  }

  /// |b - M x| / |b| where `product` is M x.
  double residual(std::span<const double> product) const {
    if (scale_ == 0.0) return 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < product.size(); ++i) total += std::pow(right_[i] - product[i], 2);
    return std::sqrt(total) / scale_;
  }

 private:
  int size() const { return static_cast<int>(right_.size()); }

  void rotate(std::vector<double>& h, std::size_t j) {
    for (std::size_t i = 0; i < j; ++i) {
      const double up = cosines_[i] * h[i] + sines_[i] * h[i + 1];
      h[i + 1] = -sines_[i] * h[i] + cosines_[i] * h[i + 1];
      h[i] = up;
    }
    const double length = std::hypot(h[j], h[j + 1]);
    cosines_.push_back(h[j] / length);
    sines_.push_back(h[j + 1] / length);
    h[j] = length;
    h[j + 1] = 0.0;
    target_.push_back(-sines_[j] * target_[j]);
    target_[j] *= cosines_[j];
  }

  std::vector<double> right_;
  double scale_;
  bool is_done_ = false;
  std::vector<std::vector<double>> basis_;
  std::vector<std::vector<double>> columns_;  // of the triangular factor of the Hessenberg matrix
  std::vector<double> cosines_, sines_, target_;
};

enum class Direction : unsigned char { direct, transposed };

/// M times each column, M = I - A or I - A'.
Matrix apply(const Matrix& a, Direction direction, const Matrix& x) {
  Matrix product = direction == Direction::direct ? multiply(a, x) : multiply_transposed(a, x);
  for (std::size_t i = 0; i < product.values().size(); ++i) product.values()[i] = x.values()[i] - product.values()[i];
  return product;
}

struct Batch {
  Direction direction;
  std::vector<Side> sides;

  bool is_done() const {
    return std::all_of(sides.begin(), sides.end(), [](const Side& side) { return side.is_done(); });
  }

  void step(const Matrix& a, double residual_max) {
    std::vector<Side*> open;
    for (auto& side : sides) {
      if (!side.is_done()) open.push_back(&side);
    }
    if (open.empty()) return;
    Matrix newest(a.rows(), open.size());
    for (std::size_t k = 0; k < open.size(); ++k) {
      std::copy(open[k]->newest().begin(), open[k]->newest().end(), newest.column(k).begin());
    }
    const Matrix product = apply(a, direction, newest);
    for (std::size_t k = 0; k < open.size(); ++k) {
      open[k]->advance({product.column(k).begin(), product.column(k).end()}, residual_max);
    }
  }

  /// Writes the answers over the right sides and gives the largest true residual.
  double finish(const Matrix& a, Matrix& right) const {
    for (std::size_t k = 0; k < sides.size(); ++k) {
      const auto x = sides[k].answer();
      std::copy(x.begin(), x.end(), right.column(k).begin());
    }
    double largest = 0.0;
    if (sides.empty()) return largest;
    const Matrix product = apply(a, direction, right);
    for (std::size_t k = 0; k < sides.size(); ++k) largest = std::max(largest, sides[k].residual(product.column(k)));
    return largest;
  }
};

Batch batch_of(Direction direction, const Matrix& right) {
  Batch batch{direction, {}};
  for (std::size_t k = 0; k < right.columns(); ++k) batch.sides.emplace_back(right.column(k));
  return batch;
}

}  // namespace

Result<IterationReport> solve_by_iteration(const Matrix& a, Matrix& direct, Matrix& transposed,
                                           const IterationLimits& limits) {
  require(a.rows() == a.columns(), "a square matrix");
  auto down = batch_of(Direction::direct, direct);
  auto up = batch_of(Direction::transposed, transposed);
  IterationReport report;
  while (!(down.is_done() && up.is_done()) && report.steps < limits.steps_max) {
    down.step(a, limits.residual_max);
    up.step(a, limits.residual_max);
    ++report.steps;
  }
  const bool converged = down.is_done() && up.is_done();
  report.residual = std::max(down.finish(a, direct), up.finish(a, transposed));
  if (converged && report.residual <= 100 * limits.residual_max) return report;
  return Problem{
      .code = "LIN-102",
      .details = {{"iterations", fmt::to_string(report.steps)}, {"residual", fmt::format("{:.1e}", report.residual)}}};
}

}  // namespace geojeom::linear
