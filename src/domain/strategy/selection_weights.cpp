#include <algorithm>
#include <cmath>

#include "domain/strategy/selection_result.hpp"

namespace geojeom {
namespace {

/// Headings with two criteria or more under them; 0 is the top.
std::vector<std::int64_t> headings(const SelectionInputs& inputs) {
  std::vector<std::int64_t> ids{0};
  for (const auto& one : inputs.criteria) {
    if (!one.is_leaf) ids.push_back(one.id);
  }
  std::erase_if(ids, [&](std::int64_t id) { return criteria_under(inputs, id).size() < 2; });
  return ids;
}

std::size_t pairs_said(const selection::Comparisons& comparisons) {
  std::size_t pairs = 0;
  for (std::size_t i = 0; i < comparisons.labels.size(); ++i) {
    for (std::size_t j = i + 1; j < comparisons.labels.size(); ++j)
      pairs += std::isnan(comparisons.values(i, j)) ? 0 : 1;
  }
  return pairs;
}

}  // namespace

Result<std::optional<GroupWeights>> expert_weights(const SelectionInputs& inputs, std::int64_t heading) {
  const auto under = criteria_under(inputs, heading);
  std::vector<selection::Comparisons> voices;
  selection::Vector weights;
  for (const auto& expert : inputs.experts) {
    auto said = comparisons_of(inputs, expert, under);
    if (pairs_said(said) == 0) continue;
    voices.push_back(std::move(said));
    weights.push_back(expert.weight);
  }
  if (under.size() < 2 || voices.empty()) return std::optional<GroupWeights>();
  const auto together = selection::aggregate_judgements(voices, weights);
  if (!together) return together.problem();
  auto found = selection::priorities(*together);
  if (!found) return found.problem();
  return std::optional<GroupWeights>(GroupWeights{under, std::move(found).value()});
}

std::vector<ExpertOpinion> opinions_of(const SelectionInputs& inputs, std::size_t expert) {
  std::vector<ExpertOpinion> opinions;
  for (const auto heading : headings(inputs)) {
    const auto under = criteria_under(inputs, heading);
    const auto said = comparisons_of(inputs, inputs.experts[expert], under);
    ExpertOpinion opinion{.expert = expert,
                          .heading = heading,
                          .pairs = pairs_said(said),
                          .pairs_needed = under.size() * (under.size() - 1) / 2,
                          .priorities = {}};
    if (opinion.pairs > 0) {
      if (auto found = selection::priorities(said)) opinion.priorities = std::move(found).value();
    }
    opinions.push_back(std::move(opinion));
  }
  return opinions;
}

}  // namespace geojeom
