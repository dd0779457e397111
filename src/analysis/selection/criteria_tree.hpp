#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/normalisation.hpp"

namespace geojeom::selection {

/// A criterion, or a group of criteria under one heading.
struct Criterion {
  std::string name;
  double weight = 1.0;  ///< against its siblings; any size
  std::vector<Criterion> children{};

  Direction direction = Direction::benefit;  ///< of a leaf
  std::string unit{};
  Normalisation normalisation = Normalisation::minmax;

  bool is_leaf() const { return children.empty(); }
};

/// A leaf with its share of the whole and the headings above it.
struct LeafCriterion {
  std::string name;
  std::vector<std::string> path;
  double weight = 0.0;
  Direction direction = Direction::benefit;
  std::string unit;
  Normalisation normalisation = Normalisation::minmax;
};

/// Leaves of a tree of criteria with their global weights.
///
/// Shape    leaves in the order of the tree; their weights add up to one.
/// Units    shares.
/// Errors   SEL-122 negative weights or a heading whose children weigh nothing; SEL-104 two leaves of one name.
/// Method   products of local weights along the path (Saaty 1980).
/// Checked  criteria_tree_test.cpp: sums, depth, order.
Result<std::vector<LeafCriterion>> leaf_criteria(const Criterion& root);

}  // namespace geojeom::selection
