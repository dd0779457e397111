#include "analysis/selection/matrix.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/contract.hpp"

namespace geojeom::selection {

Vector Matrix::column(std::size_t index) const {
  Vector values(rows_);
  for (std::size_t i = 0; i < rows_; ++i) values[i] = (*this)(i, index);
  return values;
}

Matrix Matrix::transposed() const {
  Matrix other(columns_, rows_);
  for (std::size_t i = 0; i < rows_; ++i) {
    for (std::size_t j = 0; j < columns_; ++j) other(j, i) = (*this)(i, j);
  }
  return other;
}

Vector row_sums(const Matrix& matrix) {
  Vector sums(matrix.rows());
  for (std::size_t i = 0; i < matrix.rows(); ++i) sums[i] = sum(matrix.row(i));
  return sums;
}

Vector column_sums(const Matrix& matrix) {
  Vector sums(matrix.columns(), 0.0);
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    const auto row = matrix.row(i);
    for (std::size_t j = 0; j < row.size(); ++j) sums[j] += row[j];
  }
  return sums;
}

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double mean(std::span<const double> values) {
  return values.empty() ? 0.0 : sum(values) / static_cast<double>(values.size());
}

double standard_deviation(std::span<const double> values) {
  if (values.empty()) return 0.0;
  const double centre = mean(values);
  double squares = 0.0;
  for (const double value : values) squares += (value - centre) * (value - centre);
  return std::sqrt(squares / static_cast<double>(values.size()));
}

double correlation(std::span<const double> left, std::span<const double> right) {
  require(left.size() == right.size(), "correlation of lists of one length");
  const double left_mean = mean(left);
  const double right_mean = mean(right);
  double both = 0.0, left_squares = 0.0, right_squares = 0.0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    const double a = left[i] - left_mean;
    const double b = right[i] - right_mean;
    both += a * b;
    left_squares += a * a;
    right_squares += b * b;
  }
  return left_squares > 0 && right_squares > 0 ? both / std::sqrt(left_squares * right_squares) : 0.0;
}

double quantile(Vector& values, double share) {
  require(!values.empty(), "quantile of at least one value");
  std::sort(values.begin(), values.end());
  const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::size_t>(place);
  const auto above = std::min(below + 1, values.size() - 1);
  return values[below] + (place - static_cast<double>(below)) * (values[above] - values[below]);
}

}  // namespace geojeom::selection
