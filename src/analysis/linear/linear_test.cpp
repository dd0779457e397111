#include <gtest/gtest.h>

#include <cmath>

#include "analysis/linear/factor.hpp"
#include "analysis/linear/iteration.hpp"
#include "analysis/linear/random.hpp"

namespace geojeom::linear {
namespace {

/// A coefficient matrix like those of input-output tables: non-negative, half of it zero, columns below one.
Matrix random_coefficients(std::size_t n, std::uint64_t seed) {
  Random random(seed);
  Matrix a(n, n);
  for (std::size_t j = 0; j < n; ++j) {
    for (double& value : a.column(j)) value = random.uniform() < 0.5 ? 0.0 : random.uniform();
    const double share = (0.3 + 0.4 * random.uniform()) / std::max(1e-9, sum(a.column(j)));
    for (double& value : a.column(j)) value *= share;
  }
  return a;
}

Matrix minus_from_identity(Matrix a) {
  for (double& value : a.values()) value = -value;
  for (std::size_t i = 0; i < a.rows(); ++i) a(i, i) += 1.0;
  return a;
}

Matrix random_matrix(std::size_t rows, std::size_t columns, std::uint64_t seed) {
  Random random(seed);
  Matrix a(rows, columns);
  for (double& value : a.values()) value = random.normal();
  return a;
}

TEST(Matrix, is_written_by_rows_and_kept_by_columns) {
  const auto a = Matrix::from_rows({{1, 2, 3}, {4, 5, 6}});
  EXPECT_EQ(a(1, 0), 4);
  EXPECT_EQ(a.column(1)[0], 2);
  EXPECT_EQ(transposed(a), Matrix::from_rows({{1, 4}, {2, 5}, {3, 6}}));
  EXPECT_EQ(row_sums(a), (std::vector<double>{6, 15}));
  EXPECT_EQ(column_sums(a), (std::vector<double>{5, 7, 9}));
}

TEST(Matrix, products_follow_the_definition) {
  const auto a = Matrix::from_rows({{1, 2, 3}, {4, 5, 6}});
  const auto b = Matrix::from_rows({{1, 0}, {0, 1}, {1, 1}});
  EXPECT_EQ(multiply(a, b), Matrix::from_rows({{4, 5}, {10, 11}}));
  EXPECT_EQ(multiply_transposed(a, Matrix::from_rows({{1}, {1}})), Matrix::from_rows({{5}, {7}, {9}}));
  EXPECT_EQ(multiply(a, std::vector<double>{1, 1, 1}), (std::vector<double>{6, 15}));
  EXPECT_EQ(multiply_transposed(a, std::vector<double>{1, 0}), (std::vector<double>{1, 2, 3}));
}

TEST(Factor, solves_both_ways_and_inverts) {
  const auto a = minus_from_identity(random_coefficients(60, 1));
  const auto b = random_matrix(60, 3, 2);
  const auto factor = Factor::of(a);
  ASSERT_TRUE(factor);
  Matrix x = b, y = b;
  factor->solve(x);
  factor->solve_transposed(y);
  EXPECT_LT(distance(multiply(a, x), b), 1e-12);
  EXPECT_LT(distance(multiply_transposed(a, y), b), 1e-12);
  EXPECT_LT(distance(multiply(a, factor->inverse()), Matrix::identity(60)), 1e-12);
  EXPECT_GT(factor->reciprocal_condition(), 1e-3);
}

TEST(Factor, refuses_a_singular_matrix) {
  const auto factor = Factor::of(Matrix::from_rows({{1, 2}, {2, 4}}));
  ASSERT_FALSE(factor);
  EXPECT_EQ(factor.problem().code, "LIN-101");
}

TEST(UpdatedFactor, equals_a_fresh_factorisation) {
  const auto a = minus_from_identity(random_coefficients(40, 3));
  Matrix u = random_matrix(40, 2, 4), v = random_matrix(40, 2, 5);
  for (double& value : u.values()) value *= 0.02;
  Matrix changed = multiply(u, transposed(v));
  for (std::size_t i = 0; i < changed.values().size(); ++i) changed.values()[i] = a.values()[i] - changed.values()[i];
  const auto base = Factor::of(a);
  const auto updated = UpdatedFactor::of(*base, u, v);
  const auto fresh = Factor::of(changed);
  ASSERT_TRUE(updated && fresh);
  const auto b = random_matrix(40, 3, 6);
  Matrix x = b, x_fresh = b, y = b, y_fresh = b;
  updated->solve(x);
  fresh->solve(x_fresh);
  updated->solve_transposed(y);
  fresh->solve_transposed(y_fresh);
  EXPECT_LT(distance(x, x_fresh), 1e-11);
  EXPECT_LT(distance(y, y_fresh), 1e-11);
}

TEST(Iteration, agrees_with_the_factorisation) {
  const auto a = random_coefficients(150, 7);
  const auto factor = Factor::of(minus_from_identity(a));
  Matrix direct = random_matrix(150, 3, 8), up = random_matrix(150, 2, 9);
  Matrix direct_exact = direct, up_exact = up;
  factor->solve(direct_exact);
  factor->solve_transposed(up_exact);
  const auto report = solve_by_iteration(a, direct, up);
  ASSERT_TRUE(report);
  EXPECT_LT(report->steps, 40);
  EXPECT_LT(distance(direct, direct_exact), 1e-11);
  EXPECT_LT(distance(up, up_exact), 1e-11);
}

TEST(Iteration, takes_right_sides_that_are_zero_and_matrices_that_are_zero) {
  Matrix direct(5, 1), up(5, 1, 2.0);
  const auto report = solve_by_iteration(Matrix(5, 5), direct, up);
  ASSERT_TRUE(report);
  EXPECT_EQ(direct, Matrix(5, 1));
  EXPECT_LT(distance(up, Matrix(5, 1, 2.0)), 1e-15);
}

TEST(Iteration, says_when_it_did_not_converge) {
  const auto a = random_coefficients(50, 11);
  Matrix direct(50, 1, 1.0), none(50, 0);
  const auto report = solve_by_iteration(a, direct, none, {.residual_max = 1e-13, .steps_max = 2});
  ASSERT_FALSE(report);
  EXPECT_EQ(report.problem().code, "LIN-102");
}

TEST(Random, repeats_itself_by_seed_and_stream_and_has_the_moments_of_a_normal) {
  EXPECT_EQ(Random(1, 2).next(), Random(1, 2).next());
  EXPECT_NE(Random(1, 2).next(), Random(1, 3).next());
  Random random(42);
  double mean = 0, square = 0, fourth = 0;
  constexpr int count = 400'000;
  int beyond = 0;
  for (int i = 0; i < count; ++i) {
    const double z = random.normal();
    mean += z;
    square += z * z;
    fourth += z * z * z * z;
    beyond += std::abs(z) > 3.442619855899 ? 1 : 0;
  }
  EXPECT_NEAR(mean / count, 0.0, 0.01);
  EXPECT_NEAR(square / count, 1.0, 0.01);
  EXPECT_NEAR(fourth / count, 3.0, 0.06);
  EXPECT_NEAR(beyond / double(count), 5.76e-4, 1.5e-4);
}

}  // namespace
}  // namespace geojeom::linear
