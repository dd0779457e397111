#include "analysis/selection/criteria_tree.hpp"

#include <set>

namespace geojeom::selection {
namespace {

Problems collect(const Criterion& node, const std::vector<std::string>& path, double weight,
                 std::vector<LeafCriterion>& leaves) {
  if (node.is_leaf()) {
    leaves.push_back({node.name, path, weight, node.direction, node.unit, node.normalisation});
    return {};
  }
  double total = 0.0;
  bool is_negative = false;
  for (const auto& child : node.children) {
    total += child.weight;
    is_negative = is_negative || !(child.weight >= 0.0);
  }
  if (is_negative || !(total > 0.0))
    return {Problem{.code = "SEL-122", .field = node.name, .details = {{"what", node.name}}}};
  auto below = path;
  below.push_back(node.name);
  Problems problems;
  for (const auto& child : node.children) problems.add(collect(child, below, weight * child.weight / total, leaves));
  return problems;
}

}  // namespace

Result<std::vector<LeafCriterion>> leaf_criteria(const Criterion& root) {
  std::vector<LeafCriterion> leaves;
  if (const auto problems = collect(root, {}, 1.0, leaves); problems.has_errors()) return problems.front();
  std::set<std::string> names;
  for (const auto& leaf : leaves) {
    if (!names.insert(leaf.name).second) return Problem{.code = "SEL-104", .details = {{"label", leaf.name}}};
  }
  return leaves;
}

}  // namespace geojeom::selection
