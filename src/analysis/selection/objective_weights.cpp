#include "analysis/selection/objective_weights.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/selection/normalisation.hpp"

namespace geojeom::selection {
namespace {

Problem bad_value(const DecisionMatrix& decision, std::size_t criterion, double value) {
  return {.code = "SEL-124",
          .details = {{"criterion", decision.criteria[criterion]}, {"value", std::to_string(value)}}};
}

Result<Vector> shares(Vector importance) {
  if (!(sum(importance) > 1e-300)) return Problem{.code = "SEL-122", .details = {{"what", "0"}}};
  return normalised(std::move(importance));
}

}  // namespace

Vector equal_weights(std::size_t criterion_count) {
  return Vector(criterion_count, 1.0 / static_cast<double>(criterion_count));
}

Result<Vector> entropy_weights(const DecisionMatrix& decision) {
  Vector divergence(decision.criterion_count());
  const double base = std::log(static_cast<double>(decision.count()));
  for (std::size_t j = 0; j < divergence.size(); ++j) {
    const auto column = decision.values.column(j);
    const double low = *std::min_element(column.begin(), column.end());
    const double total = sum(column);
    if (low < 0.0 || !(total > 0.0)) return bad_value(decision, j, low);
    double entropy = 0.0;
    for (const double value : column) {
      if (value > 0.0) entropy -= value / total * std::log(value / total);
    }
    divergence[j] = std::max(0.0, 1.0 - entropy / base);
  }
  return shares(std::move(divergence));
}

Result<Vector> critic_weights(const DecisionMatrix& decision) {
  const auto scaled = normalise(decision, Normalisation::minmax);
  if (!scaled) return scaled.problem();
  std::vector<Vector> columns;
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) columns.push_back(scaled->column(j));
  Vector importance(columns.size(), 0.0);
  for (std::size_t j = 0; j < columns.size(); ++j) {
    double conflict = 0.0;
    for (std::size_t k = 0; k < columns.size(); ++k)
      conflict += k == j ? 0.0 : 1.0 - correlation(columns[j], columns[k]);
    // A single criterion conflicts with nothing and still must weigh.
    importance[j] = standard_deviation(columns[j]) * (columns.size() == 1 ? 1.0 : conflict);
  }
  return shares(std::move(importance));
}

Result<Vector> merec_weights(const DecisionMatrix& decision) {
  const auto criteria = decision.criterion_count();
  Matrix logs(decision.count(), criteria);
  for (std::size_t j = 0; j < criteria; ++j) {
    const auto column = decision.values.column(j);
    const auto [least, most] = std::minmax_element(column.begin(), column.end());
    if (!(*least > 0.0)) return bad_value(decision, j, *least);
    for (std::size_t i = 0; i < column.size(); ++i) {
      const double scaled = decision.directions[j] == Direction::benefit ? *least / column[i] : column[i] / *most;
      logs(i, j) = std::abs(std::log(scaled));
    }
  }
  Vector effect(criteria, 0.0);
  for (std::size_t i = 0; i < decision.count(); ++i) {
    const double all = sum(logs.row(i));
    const double performance = std::log(1.0 + all / static_cast<double>(criteria));
    for (std::size_t j = 0; j < criteria; ++j) {
      const double without = std::log(1.0 + (all - logs(i, j)) / static_cast<double>(criteria));
      effect[j] += std::abs(without - performance);
    }
  }
  return shares(std::move(effect));
}

}  // namespace geojeom::selection
