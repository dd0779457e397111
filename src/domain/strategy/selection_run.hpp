#pragma once

#include <optional>
#include <vector>

#include "domain/strategy/selection_result.hpp"

/// The steps of compute_selection, each in a file of its own; nothing outside this room needs them.
namespace geojeom {

/// A selection while it is computed.
struct SelectionRun {
  const SelectionInputs& inputs;
  const SelectionOptions& options;
  selection::RankMethod method;
  selection::Labels groups;  ///< by candidate
  SelectionResult out{};
};

/// What was tried for a criterion, else what the records say.
double tried(const std::map<std::string, double>& values, const std::string& code, double otherwise);

selection::RankMethod rank_method_of(SelectionMethod method);

/// Weights of every criterion, and the decision matrix of the candidates.
std::optional<Problem> weigh(SelectionRun& run);

/// Thresholds and ranking, then ranking and quotas; the same under equal weights. Wants weigh.
std::optional<Problem> go_through_stages(SelectionRun& run);

/// How sure the chosen set is, where it changes, and what other methods say. Wants go_through_stages.
std::optional<Problem> doubt(SelectionRun& run);

/// How many are chosen, and from which groups at least and at most.
selection::SetRule final_rule(const SelectionRun& run);

/// Who is chosen of a ranking under the rule; nobody where the rule cannot be kept.
std::vector<bool> chosen_of(const selection::Ranking& ranking, const selection::Labels& groups,
                            const selection::SetRule& rule);

/// The rows of some candidates.
selection::DecisionMatrix part_of(const selection::DecisionMatrix& whole, const std::vector<std::size_t>& members);

}  // namespace geojeom
