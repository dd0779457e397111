#include "domain/strategy/selection_result.hpp"

#include "domain/strategy/selection_run.hpp"

namespace geojeom {

Result<SelectionResult> compute_selection(const SelectionInputs& inputs, const SelectionOptions& options) {
  const auto method = options.method.value_or(inputs.selection.ranking.value_or(SelectionMethod::saw));
  SelectionRun run{.inputs = inputs, .options = options, .method = rank_method_of(method), .groups = {}};
  run.out.method = method;
  run.out.outcomes.resize(inputs.candidates.size());
  for (const auto& entry : inputs.candidates) run.groups.push_back(entry.group);
  for (auto* step : {weigh, go_through_stages, doubt}) {
    if (auto problem = step(run)) return *problem;
  }
  for (std::size_t a = 0; a < run.out.outcomes.size(); ++a) {
    run.out.outcomes[a].agrees_with_record = run.out.outcomes[a].reached == inputs.candidates[a].reached;
  }
  return std::move(run.out);
}

}  // namespace geojeom
