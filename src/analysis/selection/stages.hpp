#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/final_set.hpp"
#include "analysis/selection/smaa.hpp"

namespace geojeom::selection {

/// What one criterion must reach: at least for a benefit, at most for a cost.
struct Threshold {
  std::size_t criterion = 0;
  double value = 0.0;
};

/// One step from many candidates to few.
struct Stage {
  std::string name;
  std::vector<Threshold> thresholds{};
  std::optional<SetRule> set{};  ///< keep the best of those that pass; the relatedness in it is of all candidates
};

enum class DropReason : unsigned char { below_threshold, lower_rank, group_full, too_similar };

/// A candidate that did not go on, and why (BR-85).
struct Dropped {
  std::size_t candidate = 0;
  std::size_t stage = 0;
  DropReason reason = DropReason::lower_rank;
  std::optional<std::size_t> criterion;  ///< the threshold that was missed
  double found = 0.0;                    ///< value of the criterion, or the score
  double needed = 0.0;                   ///< threshold, or the least score that went on
  std::optional<std::size_t> beside;     ///< the one it is too similar to
};

struct StageResult {
  std::string name;
  std::vector<std::size_t> kept;  ///< in the order of their rank
  std::vector<Dropped> dropped;
  std::vector<std::size_t> ranks;  ///< within the stage, by candidate; 0 for those that were out before
};

/// Candidates through the stages.
///
/// Shape    one group a candidate (may be empty); one result a stage.
/// Units    those of the criteria.
/// Errors   those of the method; SEL-134 a stage that cannot be filled; SEL-133 nobody passes a threshold.
/// Method   in each stage first the thresholds, each missed one a reason, then the ranking of those that are left and
/// the best set under
///          the conditions of the stage.
/// Checked  stages_test.cpp: 15 candidates to 10 to 6 in three groups, every dropped one with its reason.
Result<std::vector<StageResult>> run_stages(const DecisionMatrix& decision, const Labels& groups,
                                            const RankMethod& method, const std::vector<Stage>& stages);

}  // namespace geojeom::selection
