#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace geojeom::selection {

using Vector = std::vector<double>;
using Labels = std::vector<std::string>;

/// A dense table of numbers, row after row.
///
/// Kept free of third-party types so that rooms which only read results need not compile a linear algebra library.
class Matrix {
 public:
  Matrix() = default;
  Matrix(std::size_t rows, std::size_t columns, double value = 0.0)
      : rows_(rows), columns_(columns), cells_(rows * columns, value) {}

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  bool empty() const { return cells_.empty(); }

  double& operator()(std::size_t row, std::size_t column) { return cells_[row * columns_ + column]; }
  double operator()(std::size_t row, std::size_t column) const { return cells_[row * columns_ + column]; }
  std::span<double> row(std::size_t index) { return {cells_.data() + index * columns_, columns_}; }
  std::span<const double> row(std::size_t index) const { return {cells_.data() + index * columns_, columns_}; }
  std::span<double> cells() { return cells_; }
  std::span<const double> cells() const { return cells_; }
  Vector column(std::size_t index) const;
  Matrix transposed() const;

  bool operator==(const Matrix&) const = default;

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  Vector cells_;
};

/// A matrix whose rows and columns have names.
struct LabelledMatrix {
  Labels rows;
  Labels columns;
  Matrix values;
};

Vector row_sums(const Matrix& matrix);
Vector column_sums(const Matrix& matrix);
double sum(std::span<const double> values);
double mean(std::span<const double> values);
/// Population standard deviation (divides by n).
double standard_deviation(std::span<const double> values);
/// Pearson's correlation; 0 when one side does not vary.
double correlation(std::span<const double> left, std::span<const double> right);
/// The value below which `share` (0..1) of the values lie, linear between neighbours; the values are sorted on the way.
double quantile(Vector& values, double share);

}  // namespace geojeom::selection
