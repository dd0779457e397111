#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/decision.hpp"
#include "analysis/selection/smaa.hpp"

namespace geojeom::selection {

/// The weight of one criterion at which the first `set_size` change, the others keeping their proportions.
struct SwapPoint {
  std::size_t criterion = 0;
  double weight_now = 0.0;
  double weight_at_swap = 0.0;
  std::vector<std::size_t> enter;
  std::vector<std::size_t> leave;
};

/// Nearest swap below and above the present weight of each criterion.
///
/// Shape    at most two a criterion; none where the set holds from weight 0 to weight 1.
/// Units    shares; weights are divided by their sum first.
/// Errors   those of the method; SEL-128 a set that is empty or holds everything.
/// Method   one weight at a time (Triantaphyllou & Sánchez 1997, Decision Sciences 28:151): a grid of 400 steps finds
/// the interval, halving
///          finds the weight within 1e-9. Works with every ranking method.
/// Checked  break_even_test.cpp: the crossing of two straight lines in closed form.
Result<std::vector<SwapPoint>> swap_points(const DecisionMatrix& decision, const RankMethod& method,
                                           std::size_t set_size);

/// What would have to be true of one criterion for an alternative to be among the first.
struct Requirement {
  std::size_t criterion = 0;
  double value_now = 0.0;
  std::optional<double> value_needed;  ///< its own value, all else as it is; none when no value is enough
  double weight_now = 0.0;
  std::optional<double>
      weight_needed;  ///< the criterion's weight, the others in proportion; none when no weight is enough
};

/// What would have to be true for an alternative to be in the final set.
///
/// Shape    one answer a criterion.
/// Units    those of the criterion; shares.
/// Errors   those of the method; SEL-128 as swap_points.
/// Method   the least change of one value, or of one weight, that brings the alternative to rank `set_size` or better:
/// doubling and
///          halving on the whole ranking, so that changed normalisations count.
/// Checked  break_even_test.cpp: closed form for the additive model; the ranking with the needed value has it in the
/// set.
Result<std::vector<Requirement>> requirements_to_enter(const DecisionMatrix& decision, const RankMethod& method,
                                                       std::size_t alternative, std::size_t set_size);

}  // namespace geojeom::selection
