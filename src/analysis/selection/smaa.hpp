#pragma once

#include <cstdint>
#include <functional>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/normalisation.hpp"
#include "analysis/selection/weight_space.hpp"

namespace geojeom::selection {

/// A ranking method with its options bound.
using RankMethod = std::function<Result<Ranking>(const DecisionMatrix&)>;
/// Which alternatives are in the final set, given their ranking.
using SetRuleMethod = std::function<std::vector<bool>(const Ranking&)>;

struct SmaaOptions {
  std::uint64_t draws = 100'000;
  std::uint64_t seed = 1;
  WeightSpace weights{};                                ///< criteria 0 means: all weights
  Normalisation normalisation = Normalisation::minmax;  ///< of the additive model
  Matrix noise{};                                       ///< coefficient of variation of each cell; empty for none
  std::size_t set_size = 0;                             ///< size of the final set; 0 leaves it out
  RankMethod method{};                                  ///< another ranking than the additive one
  SetRuleMethod set_rule{};                             ///< another final set than the first `set_size`
  unsigned threads = 2;
};

/// How sure a ranking is when weights and data are not.
struct Smaa {
  Matrix acceptability;    ///< share of the draws in which the alternative (row) has the rank (column)
  Matrix pairwise;         ///< share of the draws in which the row is ahead of the column, ties half
  Matrix central_weights;  ///< mean weights of the draws in which the alternative is first; NaN when it never is
  Vector confidence;       ///< chance of being first with its central weights, under the noise of the data
  Vector expected_rank;
  Vector in_set;  ///< chance of being in the final set
  std::uint64_t draws = 0;
  std::uint64_t seed = 0;
};

/// Stochastic multicriteria acceptability analysis.
///
/// Shape    alternatives x ranks, alternatives x alternatives, alternatives x criteria.
/// Units    shares of the draws; the rows and the columns of `acceptability` add up to one, ties share their ranks.
/// Errors   SEL-127 no weights; SEL-124 as normalise; SEL-128 no draws.
/// Method   Lahdelma & Salminen (2001), Oper. Res. 49:444 (SMAA-2): weights uniform over what the stated preferences
/// leave; data normal
///          around the table with the given coefficient of variation, kept on their side of zero, normalised anew in
///          each draw. The additive model unless another method is given. Draws run in blocks with seeds of their own:
///          the answer depends on the seed, never on the number of threads.
/// Checked  smaa_test.cpp: two criteria in closed form, sums, ties, stated preferences; smaa_book_test.cpp.
Result<Smaa> smaa(const DecisionMatrix& decision, const SmaaOptions& options);

}  // namespace geojeom::selection
