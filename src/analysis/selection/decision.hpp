#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// Whether more or less of a criterion is better.
enum class Direction : signed char { cost = -1, benefit = 1 };

/// Alternatives in rows, criteria in columns, as measured.
struct DecisionMatrix {
  Labels alternatives;
  Labels criteria;
  Matrix values;
  std::vector<Direction> directions;  ///< one a criterion
  Vector weights;                     ///< one a criterion, zero or more; they need not add up to one

  std::size_t count() const { return alternatives.size(); }
  std::size_t criterion_count() const { return criteria.size(); }
};

/// Reads a decision matrix.
///
/// Shape    first row: any word, then the criteria; optional rows `type` (1 benefit, -1 cost) and `weight` (Korean
/// 유형, 방향, 가중치);
///          then one row an alternative. Without `type` all are benefits, without `weight` all weights are equal.
/// Units    each column its own.
/// Errors   as parse_labelled_matrix; SEL-122 bad weights; SEL-125 bad type; SEL-102 a missing value; SEL-133 too
/// small. Method   none. Checked  decision_test.cpp.
Result<DecisionMatrix> parse_decision_matrix(std::string_view text);

/// SEL-122 negative or all-zero weights, SEL-133 fewer than two alternatives; warning SEL-123 when they do not add up
/// to one.
Problems check_decision(const DecisionMatrix& decision);

/// `weights` divided by their sum.
Vector normalised(Vector weights);

/// Scores with their order.
struct Ranking {
  std::string_view method;
  Vector scores;
  bool is_higher_better = true;
  std::vector<std::size_t> ranks;                          ///< 1 is best; equal scores share the better rank
  std::vector<std::vector<std::size_t>> ties;              ///< groups of equal scores
  std::vector<std::pair<std::string_view, Vector>> parts;  ///< what the method adds, by its own names
};

/// Ranks of scores; scores nearer than 1e-12 of their range are equal.
Ranking ranking_of(std::string_view method, Vector scores, bool is_higher_better = true);

/// Places of the alternatives from best to worst; ties in the order of the table.
std::vector<std::size_t> order_of(const Ranking& ranking);

}  // namespace geojeom::selection
