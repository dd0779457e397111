#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "analysis/selection/break_even.hpp"
#include "analysis/selection/smaa.hpp"
#include "analysis/selection/stages.hpp"
#include "domain/strategy/selection_inputs.hpp"

namespace geojeom {

/// What a person tries in the lab; what is left out stays as the records say.
struct SelectionOptions {
  std::map<std::string, double> weights{};     ///< by criterion code, against its siblings: instead of the experts
  std::map<std::string, double> thresholds{};  ///< by criterion code
  std::optional<SelectionMethod> method{};
  std::optional<std::size_t> promising_count{};
  std::optional<std::size_t> strategic_count{};
  bool uses_quotas = true;
  std::uint64_t draws = 20'000;
  std::uint64_t seed = 1;
  double spread = 0.5;  ///< "near" weights are within this share of the present ones
};

/// One expert's comparisons under one heading.
struct ExpertOpinion {
  std::size_t expert = 0;
  std::int64_t heading = 0;  ///< 0: the top
  std::size_t pairs = 0, pairs_needed = 0;
  std::optional<selection::Priorities> priorities;  ///< none while the comparisons do not connect
};

/// Weight of a criterion against its siblings, and where it comes from.
struct LocalWeight {
  std::size_t criterion = 0;
  double weight = 0.0;
  bool from_experts = false;
  double group_consistency = 0.0;  ///< consistency ratio of the aggregated judgements
};

/// A candidate after everything: where it ended and how sure that is.
struct CandidateOutcome {
  SelectionStage reached = SelectionStage::candidate;
  bool is_chosen = false;
  std::size_t first_rank = 0;   ///< among those that pass the thresholds; 0 when it does not
  std::size_t second_rank = 0;  ///< among the promising; 0 when it is not one
  double first_score = 0.0, second_score = 0.0;
  std::size_t equal_rank = 0;  ///< second stage under equal weights (BR-84)
  bool equal_chosen = false;
  double in_set_any = 0.0;   ///< chance of being chosen under any weights
  double in_set_near = 0.0;  ///< under weights near the present ones and the doubt of the data
  double expected_rank = 0.0;
  std::vector<std::string> reasons_ko, reasons_en;  ///< why it was dropped
  bool agrees_with_record = true;                   ///< the stage on record is the computed one
};

struct SelectionResult {
  std::vector<std::size_t> leaves;  ///< numbers of the criteria that have values
  selection::DecisionMatrix decision;
  std::vector<LocalWeight> local;  ///< every criterion
  std::vector<ExpertOpinion> opinions;
  std::vector<CandidateOutcome> outcomes;  ///< by candidate
  std::vector<std::size_t> promising;      ///< candidates in the order of their rank
  std::vector<std::size_t> chosen;
  std::vector<std::size_t> equal_chosen;
  SelectionMethod method = SelectionMethod::saw;
  std::vector<std::pair<SelectionMethod, std::vector<std::size_t>>> other_ranks;  ///< by promising, each method
  double concordance = 0.0;                                                       ///< Kendall's W of those
  std::vector<selection::SwapPoint> swaps;  ///< criteria are places in `leaves`, alternatives in `promising`
  std::optional<std::size_t> next_in_line;  ///< the best that was not chosen
  std::vector<selection::Requirement> to_enter;
  std::uint64_t draws = 0, seed = 0;
  double spread = 0.0;
};

/// Computes a selection: weights from the experts (or direct, or tried), thresholds and ranking in the first stage,
/// ranking and quotas in the second, the same under equal weights, and how sure it is. Errors: those of the methods
/// (SEL-1xx).
Result<SelectionResult> compute_selection(const SelectionInputs& inputs, const SelectionOptions& options = {});

/// Weights of the criteria under one heading by all experts who compared them; none without judgements.
/// Errors: SEL-120 the judgements of all together do not connect the criteria.
struct GroupWeights {
  std::vector<std::size_t> criteria;
  selection::Priorities priorities;
};
Result<std::optional<GroupWeights>> expert_weights(const SelectionInputs& inputs, std::int64_t heading);

/// One expert's comparisons under every heading with two criteria or more.
std::vector<ExpertOpinion> opinions_of(const SelectionInputs& inputs, std::size_t expert);

}  // namespace geojeom
