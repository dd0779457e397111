#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/relatedness.hpp"

namespace geojeom::selection {
namespace {

// Co-occurrences of five industries; the norms are those that EconGeo 1.3 prints for them.
const Matrix together =
    matrix_of({{0, 4, 1, 0, 2}, {4, 0, 3, 1, 0}, {1, 3, 0, 5, 2}, {0, 1, 5, 0, 6}, {2, 0, 2, 6, 0}});

void expect_norm(RelatednessMethod method, const Matrix& want) {
  const auto got = relatedness(together, method);
  ASSERT_TRUE(got.ok());
  for (std::size_t k = 0; k < want.cells().size(); ++k) EXPECT_NEAR(got->cells()[k], want.cells()[k], 1e-9) << k;
}

Matrix symmetric(const std::vector<double>& above) {
  Matrix matrix(5, 5);
  std::size_t k = 0;
  for (std::size_t i = 0; i < 5; ++i) {
    for (std::size_t j = i + 1; j < 5; ++j) matrix(i, j) = matrix(j, i) = above[k++];
  }
  return matrix;
}

TEST(RelatednessBook, probability_of_econgeo) {
  expect_norm(RelatednessMethod::probability,
              symmetric({2.89241622575, 0.505161505162, 0, 1.126943942134, 1.310507674144, 0.394736842105, 0,
                         1.382316313823, 0.681696969697, 1.848648648649}));
}

TEST(RelatednessBook, association_of_econgeo) {
  expect_norm(RelatednessMethod::association, symmetric({3.428571428571, 0.623376623377, 0, 1.371428571429,
                                                         1.636363636364, 0.5, 0, 1.818181818182, 0.872727272727, 2.4}));
}

TEST(RelatednessBook, cosine_of_econgeo) {
  expect_norm(RelatednessMethod::cosine,
              symmetric({0.534522483825, 0.11396057646, 0, 0.239045721867, 0.319801074533, 0.102062072616, 0,
                         0.435194139889, 0.190692517849, 0.547722557505}));
}

TEST(RelatednessBook, jaccard_of_econgeo) {
  expect_norm(RelatednessMethod::jaccard, symmetric({0.363636363636, 0.058823529412, 0, 0.133333333333, 0.1875,
                                                     0.052631578947, 0, 0.277777777778, 0.105263157895, 0.375}));
}

TEST(RelatednessBook, density_of_econgeo) {
  const auto presence =
      matrix_of({{1, 0, 0, 0, 0}, {0, 0, 0, 1, 0}, {0, 1, 0, 1, 1}, {0, 1, 1, 0, 1}, {0, 1, 1, 0, 0}});
  const auto related = matrix_of({{0, 1, 0, 0, 1}, {1, 0, 1, 0, 0}, {0, 1, 0, 1, 0}, {0, 0, 1, 0, 1}, {1, 0, 0, 1, 0}});
  const auto want = matrix_of(
      {{0, 50, 0, 0, 50}, {0, 0, 50, 0, 50}, {100, 0, 100, 50, 50}, {100, 50, 50, 100, 0}, {50, 50, 50, 50, 0}});
  const auto got = relatedness_density(presence, related);
  for (std::size_t k = 0; k < want.cells().size(); ++k)
    EXPECT_NEAR(100.0 * got.cells()[k], want.cells()[k], 0.006) << k;
}

}  // namespace
}  // namespace geojeom::selection
