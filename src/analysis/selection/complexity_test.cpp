#include "analysis/selection/complexity.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/selection/case_files_test.hpp"
#include "analysis/selection/presence_lists.hpp"
#include "analysis/selection/random.hpp"
#include "analysis/selection/relatedness.hpp"
#include "analysis/selection/second_eigenvector.hpp"

namespace geojeom::selection {
namespace {

/// Regions of different abilities: nested with noise, so that there is a structure.
Matrix random_presence(std::uint64_t seed, std::size_t regions, std::size_t industries) {
  Random random(seed);
  Matrix presence(regions, industries);
  for (std::size_t r = 0; r < regions; ++r) {
    for (std::size_t i = 0; i < industries; ++i) {
      const double ability = static_cast<double>(r + 1) / static_cast<double>(regions);
      const double difficulty = static_cast<double>(i) / static_cast<double>(industries);
      presence(r, i) = random.uniform() < 0.08 + 0.8 / (1.0 + std::exp(8.0 * (difficulty - ability))) ? 1.0 : 0.0;
    }
  }
  return presence;
}

std::vector<std::string> codes(const Problems& problems) {
  std::vector<std::string> list;
  for (const auto& problem : problems) list.push_back(problem.code);
  return list;
}

TEST(Complexity, lanczos_and_the_full_eigenproblem_agree) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const std::size_t n = 60 + 40 * seed;
    Random random(seed);
    Matrix presence = random_presence(seed, n, n + 50);
    Vector size(n), root(n);
    Matrix symmetric(n, n);
    const auto industries = column_sums(presence);
    for (std::size_t a = 0; a < n; ++a) root[a] = std::sqrt(size[a] = sum(presence.row(a)));
    for (std::size_t a = 0; a < n; ++a) {
      for (std::size_t b = 0; b < n; ++b) {
        for (std::size_t i = 0; i < presence.columns(); ++i) {
          if (industries[i] > 0)
            symmetric(a, b) += presence(a, i) * presence(b, i) / industries[i] / (root[a] * root[b]);
        }
      }
    }
    const auto quick = second_eigenvector(symmetric, root), all = second_eigenvector_by_all(symmetric, root);
    EXPECT_NEAR(quick.value, all.value, 1e-11);
    double product = 0.0;
    for (std::size_t a = 0; a < n; ++a) product += quick.vector[a] * all.vector[a];
    EXPECT_NEAR(std::abs(product), 1.0, 1e-10) << "seed " << seed;
  }
}

TEST(Complexity, is_standardised_grows_with_diversity_and_is_the_mean_of_a_regions_industries) {
  const auto presence = random_presence(3, 40, 70);
  const auto answer = complexity(presence);
  ASSERT_TRUE(answer.ok());
  EXPECT_NEAR(mean(answer->regions), 0.0, 1e-12);
  EXPECT_NEAR(standard_deviation(answer->regions), 1.0, 1e-12);
  EXPECT_GT(correlation(answer->regions, answer->diversity), 0.0);
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    double total = 0.0;
    for (std::size_t i = 0; i < presence.columns(); ++i) total += presence(r, i) > 0 ? answer->industries[i] : 0.0;
    EXPECT_NEAR(total / answer->diversity[r], answer->regions[r], 1e-10);
  }
  const auto own = complexity(presence, IndustryScale::own);
  EXPECT_NEAR(standard_deviation(own->industries), 1.0, 1e-12);
}

TEST(Complexity, is_the_same_from_either_side) {
  // More industries than regions, and the other way round: the smaller side is taken, the answer is one.
  const auto wide = random_presence(5, 35, 90);
  Matrix tall(90, 35);
  for (std::size_t r = 0; r < 35; ++r) {
    for (std::size_t i = 0; i < 90; ++i) tall(i, r) = wide(r, i);
  }
  const auto one = complexity(wide, IndustryScale::own), two = complexity(tall, IndustryScale::own);
  EXPECT_NEAR(std::abs(correlation(one->regions, two->industries)), 1.0, 1e-10);
}

TEST(Complexity, property_does_not_depend_on_the_order_of_regions_and_industries) {
  const auto presence = random_presence(7, 31, 50);
  Matrix turned(31, 50);
  for (std::size_t r = 0; r < 31; ++r) {
    for (std::size_t i = 0; i < 50; ++i) turned(30 - r, 49 - i) = presence(r, i);
  }
  const auto one = complexity(presence), two = complexity(turned);
  for (std::size_t r = 0; r < 31; ++r) EXPECT_NEAR(one->regions[r], two->regions[30 - r], 1e-10);
}

TEST(Complexity, warns_of_few_regions_unconnected_parts_and_empty_rows) {
  Matrix apart(4, 4);
  apart(0, 0) = apart(0, 1) = apart(1, 0) = apart(1, 1) = apart(2, 2) = 1.0;
  const auto answer = complexity(apart);
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(codes(answer->warnings), (std::vector<std::string>{"SEL-116", "SEL-117", "SEL-118"}));
  EXPECT_TRUE(std::isnan(answer->regions[3])) << "no presence, no index: not first, not last";
  EXPECT_EQ(complexity(Matrix(3, 3)).problem().code, "SEL-115");
  EXPECT_EQ(complexity(Matrix(3, 3, 1.0)).problem().code, "SEL-115") << "all alike";
}

TEST(Reflections, of_a_small_matrix_by_hand) {
  const auto series = reflections(matrix_of({{1, 1, 1}, {1, 1, 0}, {1, 0, 0}}), 2);
  ASSERT_TRUE(series.ok());
  expect_near({series->regions(0, 0), series->regions(0, 1), series->regions(0, 2)}, {3, 2, 1}, 0);
  expect_near({series->regions(1, 0), series->regions(1, 1), series->regions(1, 2)}, {2.0, 2.5, 3.0}, 1e-15);
  expect_near({series->industries(1, 0), series->industries(1, 1), series->industries(1, 2)}, {2.0, 2.5, 3.0}, 1e-15);
  expect_near({series->regions(2, 0), series->regions(2, 1), series->regions(2, 2)}, {2.5, 2.25, 2.0}, 1e-15);
}

TEST(Reflections, come_to_order_regions_as_the_eigenvector_does) {
  const auto presence = random_presence(9, 40, 60);
  const auto series = reflections(presence, 12);  // later steps differ by less than a double can hold
  const auto answer = complexity(presence);
  EXPECT_GT(correlation(series->regions.row(12), answer->regions), 0.99);
}

TEST(Fitness, agrees_with_the_formula_written_out) {
  const auto presence = random_presence(2, 12, 15);
  const auto answer = fitness(presence, 30);
  ASSERT_TRUE(answer.ok());
  Vector f(12, 1.0), q(15, 1.0);
  for (int step = 0; step < 30; ++step) {
    Vector next_f(12, 0.0), next_q(15, 0.0);
    for (std::size_t r = 0; r < 12; ++r) {
      for (std::size_t i = 0; i < 15; ++i) next_f[r] += presence(r, i) * q[i];
    }
    for (std::size_t i = 0; i < 15; ++i) {
      double poor = 0.0;
      for (std::size_t r = 0; r < 12; ++r) poor += presence(r, i) / f[r];
      next_q[i] = 1.0 / poor;
    }
    for (std::size_t r = 0; r < 12; ++r) f[r] = next_f[r] / mean(next_f);
    for (std::size_t i = 0; i < 15; ++i) q[i] = next_q[i] / mean(next_q);
  }
  expect_near(answer->regions, f, 1e-9);
}

TEST(Relatedness, co_occurrences_are_the_matrix_product) {
  const auto presence = random_presence(4, 130, 21);
  const auto together = co_occurrences(presence);
  for (std::size_t i = 0; i < 21; ++i) {
    for (std::size_t j = 0; j < 21; ++j) {
      double product = 0.0;
      for (std::size_t r = 0; r < 130; ++r) product += presence(r, i) * presence(r, j);
      EXPECT_EQ(together(i, j), product);
    }
  }
}

TEST(Relatedness, density_is_the_matrix_product_also_beyond_a_block_of_columns) {
  const auto presence = random_presence(6, 9, 150);
  const auto related = relatedness(co_occurrences(presence), RelatednessMethod::conditional);
  const auto density = relatedness_density(presence, *related);
  for (std::size_t i = 0; i < 150; ++i) {
    double have = 0.0, all = 0.0;
    for (std::size_t j = 0; j < 150; ++j) {
      have += presence(4, j) * (*related)(i, j);
      all += (*related)(i, j);
    }
    EXPECT_NEAR(density(4, i), have / all, 1e-12);
  }
}

TEST(Relatedness, refuses_what_is_not_square_or_not_symmetric) {
  EXPECT_EQ(relatedness(Matrix(2, 3), RelatednessMethod::cosine).problem().code, "SEL-114");
  EXPECT_EQ(relatedness(matrix_of({{0, 1}, {2, 0}}), RelatednessMethod::cosine).problem().code, "SEL-114");
  EXPECT_EQ(relatedness(matrix_of({{0, -1}, {-1, 0}}), RelatednessMethod::count).problem().code, "SEL-106");
}

}  // namespace
}  // namespace geojeom::selection
