#include <gtest/gtest.h>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/localisation.hpp"
#include "analysis/selection/location_quotient.hpp"
#include "analysis/selection/specialisation.hpp"

namespace geojeom::selection {
namespace {

// EconGeo 1.3, documented example matrix (5 regions x 5 industries) and what that package prints for it.
const Matrix econgeo =
    matrix_of({{100, 0, 0, 0, 0}, {0, 15, 5, 70, 10}, {0, 20, 10, 20, 50}, {0, 25, 30, 5, 40}, {0, 40, 55, 5, 0}});

TEST(MeasuresBook, location_quotients_of_econgeo) {
  const auto want = matrix_of(
      {{5, 0, 0, 0, 0}, {0, .75, .25, 3.5, .5}, {0, 1, .5, 1, 2.5}, {0, 1.25, 1.5, .25, 2}, {0, 2, 2.75, .25, 0}});
  const auto got = location_quotients(econgeo);
  ASSERT_TRUE(got.ok());
  for (std::size_t k = 0; k < want.cells().size(); ++k) EXPECT_NEAR(got->cells()[k], want.cells()[k], 1e-9) << k;
}

TEST(MeasuresBook, specialisation_of_econgeo) {
  const auto got = specialisation(econgeo);
  ASSERT_TRUE(got.ok());
  expect_near(got->krugman, {1.6, 1.0, 0.6, 0.7, 1.1}, 1e-9, "Krugman");
  expect_near(got->herfindahl, {1.0, 0.525, 0.34, 0.315, 0.465}, 1e-9, "Herfindahl");
  expect_near(got->entropy, {0.0, 1.319, 1.761, 1.766, 1.219}, 1e-3, "entropy, printed with three decimals");
  expect_near(got->hachman, {0.2, 0.380952380952381, 0.588235294117647, 0.634920634920635, 0.43010752688172}, 1e-9,
              "Hachman");
  expect_near(got->average_quotient, {5.0, 2.625, 1.7, 1.575, 2.325}, 1e-9, "average quotient");
}

TEST(MeasuresBook, locational_gini_of_econgeo) {
  const auto got = locational_gini(econgeo);
  ASSERT_TRUE(got.ok());
  expect_near(*got, {0.4, 0.18, 0.27, 0.31, 0.28}, 0.005);
}

TEST(MeasuresBook, ellison_glaeser_of_farhauer_and_kroell) {
  // Farhauer & Kröll (2014), Standorttheorien, example Wien, Linz, Graz, as REAT 3.0.3 documents it.
  const Plants plants{{0, 0, 0, 0, 0, 1, 1, 1, 1, 2}, {200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000}};
  const auto got = concentration(plants, {500000, 400000, 100000});
  ASSERT_TRUE(got.ok());
  EXPECT_NEAR(got->ellison_glaeser, 0.05990628, 5e-9);
  EXPECT_NEAR(got->raw_concentration, 0.1681633, 5e-8);
  EXPECT_NEAR(got->plant_herfindahl, 0.2446888, 5e-8);
}

}  // namespace
}  // namespace geojeom::selection
