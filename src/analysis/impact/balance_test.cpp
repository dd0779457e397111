#include "analysis/impact/balance.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/linear/factor.hpp"
#include "analysis/linear/random.hpp"

namespace geojeom::impact {
namespace {

const Names abc{"a", "b", "c"};

TEST(Ras, keeps_both_totals_and_every_zero) {
  linear::Random random(21);
  Matrix start(30, 20), truth(30, 20);
  for (std::size_t i = 0; i < start.values().size(); ++i) {
    const bool is_zero = random.uniform() < 0.4;
    start.values()[i] = is_zero ? 0.0 : random.uniform();
    truth.values()[i] = is_zero ? 0.0 : 100 * random.uniform();
  }
  const Vector rows = row_sums(truth), columns = column_sums(truth);
  const auto result = balance_ras(start, {rows, columns, {}, {}});
  ASSERT_TRUE(result);
  const Vector got_rows = row_sums(result->table), got_columns = column_sums(result->table);
  for (std::size_t i = 0; i < rows.size(); ++i) EXPECT_NEAR(got_rows[i], rows[i], 1e-8);
  for (std::size_t j = 0; j < columns.size(); ++j) EXPECT_NEAR(got_columns[j], columns[j], 1e-8);
  for (std::size_t i = 0; i < start.values().size(); ++i)
    EXPECT_EQ(result->table.values()[i] == 0.0, start.values()[i] == 0.0);
  // Running it again on its own result changes nothing.
  const auto again = balance_ras(result->table, {rows, columns, {}, {}});
  EXPECT_LT(distance(again->table, result->table), 1e-8);
}

TEST(Ras, reports_conflicting_totals_and_can_rescale_them) {
  const Vector rows{10, 20}, columns{15, 10};
  const Matrix start(2, 2, 1.0);
  const auto refused = balance_ras(start, {rows, columns, abc, abc});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.problem().code, "IO-113");
  EXPECT_EQ(refused.problem().details[2].second, "5");
  const auto scaled = balance_ras(start, {rows, columns, abc, abc}, {.rescale_columns = true});
  ASSERT_TRUE(scaled);
  EXPECT_NEAR(scaled->columns_rescaled_by, 1.2, 1e-12);
}

TEST(Ras, reports_empty_lines_negative_cells_sizes_and_impossible_patterns) {
  const Vector rows{10, 20}, columns{15, 15}, short_rows{10};
  EXPECT_EQ(balance_ras(Matrix::from_rows({{0, 0}, {1, 1}}), {rows, columns, abc, abc}).problem().code, "IO-114");
  EXPECT_EQ(balance_ras(Matrix::from_rows({{-1, 2}, {1, 1}}), {rows, columns, abc, abc}).problem().code, "IO-116");
  EXPECT_EQ(balance_ras(Matrix(2, 2, 1.0), {short_rows, columns, abc, abc}).problem().code, "IO-101");
  const Vector more{25, 5};
  EXPECT_EQ(balance_ras(Matrix::from_rows({{1, 0}, {1, 1}}), {more, columns, abc, abc}).problem().code, "IO-115");
  const Vector zero_rows{0, 30};
  const auto zero = balance_ras(Matrix::from_rows({{0, 0}, {1, 1}}), {zero_rows, columns, abc, abc});
  ASSERT_TRUE(zero);
  EXPECT_EQ(zero->table(0, 1), 0.0);
}

/// GRAS by Newton's method on its dual: a second way to the same table. Unknowns are the logs of r and s.
Matrix gras_by_newton(const Matrix& start, const Vector& rows, const Vector& columns) {
  const std::size_t m = rows.size(), n = columns.size();
  Vector unknown(m + n, 0.0);
  for (int round = 0; round < 200; ++round) {
    Matrix jacobian(m + n, m + n);
    Matrix miss(m + n, 1);
    for (std::size_t i = 0; i < m; ++i) miss(i, 0) = rows[i];
    for (std::size_t j = 0; j < n; ++j) miss(m + j, 0) = columns[j];
    for (std::size_t i = 0; i < m; ++i) {
      for (std::size_t j = 0; j < n; ++j) {
        const double factor = std::exp(unknown[i] + unknown[m + j]);
        const double cell = start(i, j) >= 0 ? start(i, j) * factor : start(i, j) / factor;
        miss(i, 0) -= cell;
        miss(m + j, 0) -= cell;
        for (const std::size_t a : {i, m + j}) {
          for (const std::size_t b : {i, m + j}) jacobian(a, b) += std::abs(cell);
        }
      }
    }
    for (std::size_t a = 0; a < m + n; ++a) jacobian(a, a) += 1e-9;  // r and 1/s are free up to one number
    linear::Factor::of(jacobian)->solve(miss);
    for (std::size_t a = 0; a < m + n; ++a) unknown[a] += std::clamp(miss(a, 0), -1.0, 1.0);
  }
  Matrix result(m, n);
  for (std::size_t i = 0; i < m; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      const double factor = std::exp(unknown[i] + unknown[m + j]);
      result(i, j) = start(i, j) >= 0 ? start(i, j) * factor : start(i, j) / factor;
    }
  }
  return result;
}

TEST(Gras, agrees_with_newton_on_the_dual_and_keeps_signs) {
  const Matrix start = Matrix::from_rows({{7, 3, 5, -3}, {2, 9, 8, 1}, {-2, 0, 2, 1}});
  const Vector rows{15, 26, -1}, columns{9, 16, 17, -2};
  const auto result = balance_gras(start, {rows, columns, abc, {}});
  ASSERT_TRUE(result);
  EXPECT_LT(distance(result->table, gras_by_newton(start, rows, columns)), 1e-6);
  for (std::size_t i = 0; i < start.values().size(); ++i) {
    EXPECT_GE(result->table.values()[i] * start.values()[i], 0.0);
  }
}

TEST(Gras, equals_ras_without_negative_cells_and_refuses_a_wrong_sign) {
  const Matrix start = Matrix::from_rows({{1, 2}, {3, 4}});
  const Vector rows{6, 9}, columns{5, 10};
  EXPECT_LT(distance(balance_gras(start, {rows, columns, abc, abc})->table,
                     balance_ras(start, {rows, columns, abc, abc})->table),
            1e-12);
  const Vector bad{-1, 16};
  EXPECT_EQ(balance_gras(start, {bad, columns, abc, abc}).problem().code, "IO-114");
}

}  // namespace
}  // namespace geojeom::impact
