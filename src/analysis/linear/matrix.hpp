#pragma once

#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

namespace geojeom::linear {

/// A dense matrix of doubles, columns one after another, so that a column is a span and LAPACK takes it as it is.
class Matrix {
 public:
  Matrix() = default;
  Matrix(std::size_t rows, std::size_t columns, double value = 0.0)
      : rows_(rows), columns_(columns), values_(rows * columns, value) {}
  /// Written as it is read: one inner list a row.
  static Matrix from_rows(std::initializer_list<std::initializer_list<double>> rows);
  static Matrix from_columns(std::initializer_list<std::span<const double>> columns);
  static Matrix of_column(std::span<const double> column) { return from_columns({column}); }
  static Matrix identity(std::size_t size);

  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  bool empty() const { return values_.empty(); }
  double operator()(std::size_t row, std::size_t column) const { return values_[column * rows_ + row]; }
  double& operator()(std::size_t row, std::size_t column) { return values_[column * rows_ + row]; }
  std::span<const double> column(std::size_t column) const { return {values_.data() + column * rows_, rows_}; }
  std::span<double> column(std::size_t column) { return {values_.data() + column * rows_, rows_}; }
  std::vector<double> row(std::size_t row) const;
  std::span<const double> values() const { return values_; }
  std::span<double> values() { return values_; }
  const double* data() const { return values_.data(); }
  double* data() { return values_.data(); }

  bool operator==(const Matrix&) const = default;

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::vector<double> values_;
};

Matrix transposed(const Matrix& a);
std::vector<double> row_sums(const Matrix& a);
std::vector<double> column_sums(const Matrix& a);
double sum(std::span<const double> values);
double dot(std::span<const double> a, std::span<const double> b);
/// Largest absolute difference of two matrices of one shape.
double distance(const Matrix& a, const Matrix& b);

/// a b, a' b, a x and a' x, by OpenBLAS.
Matrix multiply(const Matrix& a, const Matrix& b);
Matrix multiply_transposed(const Matrix& a, const Matrix& b);
std::vector<double> multiply(const Matrix& a, std::span<const double> x);
std::vector<double> multiply_transposed(const Matrix& a, std::span<const double> x);

/// y += a x, for callers that keep their buffers.
void add_product(const Matrix& a, std::span<const double> x, std::span<double> y);

/// Multiplies each row, or each column, by its own number, in place.
void scale_rows(Matrix& a, std::span<const double> by);
void scale_columns(Matrix& a, std::span<const double> by);

/// Makes OpenBLAS choose its processor kernels again when it fell back to the oldest ones: version 0.3.21 does not know
/// processors that came after it and then computes with SSE3, about eight times slower than with AVX-512. A set
/// OPENBLAS_CORETYPE is respected. Done by itself before the first product or factorisation; cheap to call again.
void choose_kernels();

/// How many threads OpenBLAS uses in this process, and the processor kernels it chose (for the diagnostics page).
void use_threads(int count);
int threads_in_use();
const char* kernel_name();

}  // namespace geojeom::linear
