#include "analysis/linear/matrix.hpp"

#include <cblas.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/contract.hpp"

namespace geojeom::linear {

Matrix Matrix::from_rows(std::initializer_list<std::initializer_list<double>> rows) {
  Matrix matrix(rows.size(), rows.size() == 0 ? 0 : rows.begin()->size());
  std::size_t i = 0;
  for (const auto& row : rows) {
    require(row.size() == matrix.columns(), "rows of one length");
    std::size_t j = 0;
    for (const double value : row) matrix(i, j++) = value;
    ++i;
  }
  return matrix;
}

Matrix Matrix::from_columns(std::initializer_list<std::span<const double>> columns) {
  Matrix matrix(columns.size() == 0 ? 0 : columns.begin()->size(), columns.size());
  std::size_t j = 0;
  for (const auto& column : columns) {
    require(column.size() == matrix.rows(), "columns of one length");
    std::copy(column.begin(), column.end(), matrix.column(j++).begin());
  }
  return matrix;
}

Matrix Matrix::identity(std::size_t size) {
  Matrix matrix(size, size);
  for (std::size_t i = 0; i < size; ++i) matrix(i, i) = 1.0;
  return matrix;
}

std::vector<double> Matrix::row(std::size_t row) const {
  std::vector<double> values(columns_);
  for (std::size_t j = 0; j < columns_; ++j) values[j] = (*this)(row, j);
  return values;
}

Matrix transposed(const Matrix& a) {
  Matrix result(a.columns(), a.rows());
  constexpr std::size_t tile = 32;  // keeps both sides in the cache
  for (std::size_t j0 = 0; j0 < a.columns(); j0 += tile) {
    for (std::size_t i0 = 0; i0 < a.rows(); i0 += tile) {
      for (std::size_t j = j0; j < std::min(a.columns(), j0 + tile); ++j) {
        for (std::size_t i = i0; i < std::min(a.rows(), i0 + tile); ++i) result(j, i) = a(i, j);
      }
    }
  }
  return result;
}

std::vector<double> row_sums(const Matrix& a) {
  std::vector<double> sums(a.rows(), 0.0);
  for (std::size_t j = 0; j < a.columns(); ++j) {
    const auto column = a.column(j);
    for (std::size_t i = 0; i < sums.size(); ++i) sums[i] += column[i];
  }
  return sums;
}

std::vector<double> column_sums(const Matrix& a) {
  std::vector<double> sums(a.columns());
  for (std::size_t j = 0; j < a.columns(); ++j) sums[j] = sum(a.column(j));
  return sums;
}

double sum(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double dot(std::span<const double> a, std::span<const double> b) {
  require(a.size() == b.size(), "vectors of one length");
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

double distance(const Matrix& a, const Matrix& b) {
  require(a.rows() == b.rows() && a.columns() == b.columns(), "matrices of one shape");
  double largest = 0.0;
  for (std::size_t i = 0; i < a.values().size(); ++i) {
    largest = std::max(largest, std::abs(a.values()[i] - b.values()[i]));
  }
  return largest;
}

namespace {

Matrix product(const Matrix& a, CBLAS_TRANSPOSE how, const Matrix& b) {
  const bool plain = how == CblasNoTrans;
  const std::size_t rows = plain ? a.rows() : a.columns();
  const std::size_t inner = plain ? a.columns() : a.rows();
  require(inner == b.rows(), "shapes that can be multiplied");
  choose_kernels();
  Matrix result(rows, b.columns());
  if (result.empty() || inner == 0) return result;
  cblas_dgemm(CblasColMajor, how, CblasNoTrans, static_cast<int>(rows), static_cast<int>(b.columns()),
              static_cast<int>(inner), 1.0, a.data(), static_cast<int>(a.rows()), b.data(), static_cast<int>(b.rows()),
              0.0, result.data(), static_cast<int>(rows));
  return result;
}

std::vector<double> product(const Matrix& a, CBLAS_TRANSPOSE how, std::span<const double> x) {
  const bool plain = how == CblasNoTrans;
  require(x.size() == (plain ? a.columns() : a.rows()), "shapes that can be multiplied");
  choose_kernels();
  std::vector<double> result(plain ? a.rows() : a.columns());
  if (a.empty()) return result;
  cblas_dgemv(CblasColMajor, how, static_cast<int>(a.rows()), static_cast<int>(a.columns()), 1.0, a.data(),
              static_cast<int>(a.rows()), x.data(), 1, 0.0, result.data(), 1);
  return result;
}

}  // namespace

Matrix multiply(const Matrix& a, const Matrix& b) { return product(a, CblasNoTrans, b); }
Matrix multiply_transposed(const Matrix& a, const Matrix& b) { return product(a, CblasTrans, b); }
std::vector<double> multiply(const Matrix& a, std::span<const double> x) { return product(a, CblasNoTrans, x); }
std::vector<double> multiply_transposed(const Matrix& a, std::span<const double> x) {
  return product(a, CblasTrans, x);
}

void scale_rows(Matrix& a, std::span<const double> by) {
  require(by.size() == a.rows(), "one number a row");
  for (std::size_t j = 0; j < a.columns(); ++j) {
    auto column = a.column(j);
    for (std::size_t i = 0; i < column.size(); ++i) column[i] *= by[i];
  }
}

void scale_columns(Matrix& a, std::span<const double> by) {
  require(by.size() == a.columns(), "one number a column");
  for (std::size_t j = 0; j < a.columns(); ++j) {
    for (double& value : a.column(j)) value *= by[j];
  }
}

void add_product(const Matrix& a, std::span<const double> x, std::span<double> y) {
  require(x.size() == a.columns() && y.size() == a.rows(), "shapes that can be multiplied");
  choose_kernels();
  if (a.empty()) return;
  cblas_dgemv(CblasColMajor, CblasNoTrans, static_cast<int>(a.rows()), static_cast<int>(a.columns()), 1.0, a.data(),
              static_cast<int>(a.rows()), x.data(), 1, 1.0, y.data(), 1);
}

void use_threads(int count) { openblas_set_num_threads(count); }
int threads_in_use() { return openblas_get_num_threads(); }
const char* kernel_name() { return openblas_get_corename(); }

}  // namespace geojeom::linear
