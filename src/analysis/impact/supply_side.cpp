#include "analysis/impact/supply_side.hpp"

#include <fmt/format.h>

#include "core/contract.hpp"

namespace geojeom::impact {

Result<ConstrainedOutput> constrained_output(const LeontiefModel& model, const Vector& final_demand,
                                             const SupplyConstraint& constraint) {
  const std::size_t k = constraint.sectors.size();
  if (constraint.outputs.size() != k) {
    return Problem{.code = "IO-101",
                   .details = {{"what", "공급 제약 산출 수"},
                               {"expected", fmt::to_string(k)},
                               {"actual", fmt::to_string(constraint.outputs.size())}}};
  }
  ConstrainedOutput result{model.output(final_demand), final_demand};
  Matrix places(model.size(), k);
  for (std::size_t a = 0; a < k; ++a) places(constraint.sectors[a], a) = 1.0;
  const Matrix columns = model.outputs(places);
  Matrix block(k, k), shift(k, 1);
  for (std::size_t a = 0; a < k; ++a) {
    for (std::size_t b = 0; b < k; ++b) block(a, b) = columns(constraint.sectors[a], b);
    shift(a, 0) = constraint.outputs[a] - result.output[constraint.sectors[a]];
  }
  const auto factor = linear::Factor::of(std::move(block));
  if (!factor) return Problem{.code = "IO-102", .details = {{"where", "L_SS"}}};
  factor->solve(shift);
  const Matrix change = multiply(columns, shift);
  for (std::size_t i = 0; i < result.output.size(); ++i) result.output[i] += change(i, 0);
  for (std::size_t a = 0; a < k; ++a) result.final_demand_served[constraint.sectors[a]] += shift(a, 0);
  return result;
}

EntryEffect entry_with_output(const LeontiefModel& model, const Entrant& entrant, double output) {
  require(entrant.inputs.size() == model.size(), "inputs from each sector");
  EntryEffect effect{output, model.output(entrant.inputs)};
  for (double& value : effect.output) value *= output;
  return effect;
}

Result<EntryEffect> entry_with_demand(const LeontiefModel& model, const Entrant& entrant, double final_demand) {
  require(entrant.inputs.size() == model.size() && entrant.sales.size() == model.size(),
          "inputs and sales of each sector");
  EntryEffect effect{0.0, model.output(entrant.inputs)};
  const double left = 1.0 - entrant.own_use - linear::dot(entrant.sales, effect.output);
  if (!(left > 0.0)) return Problem{.code = "IO-102", .details = {{"where", "entrant"}}};
  effect.own_output = final_demand / left;
  for (double& value : effect.output) value *= effect.own_output;
  return effect;
}

}  // namespace geojeom::impact
