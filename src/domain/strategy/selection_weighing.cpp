#include <algorithm>

#include "domain/strategy/selection_run.hpp"

namespace geojeom {
namespace {

std::optional<Problem> add_children(SelectionRun& run, selection::Criterion& heading, std::int64_t id) {
  const auto under = criteria_under(run.inputs, id);
  const auto by_experts = expert_weights(run.inputs, id);
  if (!by_experts) return by_experts.problem();
  const bool is_tried = std::any_of(under.begin(), under.end(), [&](std::size_t c) {
    return run.options.weights.contains(run.inputs.criteria[c].criterion.code);
  });
  double total = 0.0;
  selection::Vector weights;
  for (std::size_t k = 0; k < under.size(); ++k) {
    const auto& criterion = run.inputs.criteria[under[k]].criterion;
    const double said = *by_experts ? (*by_experts)->priorities.weights[k] : criterion.weight.to_double();
    weights.push_back(is_tried ? tried(run.options.weights, criterion.code, said) : said);
    total += weights.back();
  }
  for (std::size_t k = 0; k < under.size(); ++k) {
    const auto& leaf = run.inputs.criteria[under[k]];
    run.out.local[under[k]] = {.criterion = under[k],
                               .weight = total > 0.0 ? weights[k] / total : 0.0,
                               .from_experts = !is_tried && by_experts->has_value(),
                               .group_consistency = *by_experts ? (*by_experts)->priorities.consistency_ratio : 0.0};
    selection::Criterion child{.name = leaf.criterion.code, .weight = weights[k], .children = {}};
    if (leaf.is_leaf) {
      child.direction = leaf.criterion.direction == CriterionDirection::benefit ? selection::Direction::benefit
                                                                                : selection::Direction::cost;
      run.out.leaves.push_back(under[k]);
    } else if (auto problem = add_children(run, child, leaf.id)) {
      return problem;
    }
    heading.children.push_back(std::move(child));
  }
  return std::nullopt;
}

void fill_decision(SelectionRun& run, const std::vector<selection::LeafCriterion>& leaves) {
  auto& decision = run.out.decision;
  decision.values = selection::Matrix(run.inputs.candidates.size(), leaves.size());
  for (const auto& entry : run.inputs.candidates) decision.alternatives.push_back(entry.name);
  for (std::size_t j = 0; j < leaves.size(); ++j) {
    const auto& leaf = run.inputs.criteria[run.out.leaves[j]];
    decision.criteria.push_back(leaf.criterion.name);
    decision.directions.push_back(leaves[j].direction);
    decision.weights.push_back(leaves[j].weight);
    for (std::size_t a = 0; a < run.inputs.candidates.size(); ++a) {
      decision.values(a, j) = run.inputs.data.at({leaf.id, run.inputs.candidates[a].industry}).value;
    }
  }
}

}  // namespace

double tried(const std::map<std::string, double>& values, const std::string& code, double otherwise) {
  const auto found = values.find(code);
  return found == values.end() ? otherwise : found->second;
}

std::optional<Problem> weigh(SelectionRun& run) {
  for (std::size_t e = 0; e < run.inputs.experts.size(); ++e) {
    for (auto& opinion : opinions_of(run.inputs, e)) run.out.opinions.push_back(std::move(opinion));
  }
  run.out.local.resize(run.inputs.criteria.size());
  selection::Criterion root{.name = "", .children = {}};
  if (auto problem = add_children(run, root, 0)) return problem;
  const auto leaves = selection::leaf_criteria(root);
  if (!leaves) return leaves.problem();
  fill_decision(run, *leaves);
  return std::nullopt;
}

}  // namespace geojeom
