#include "analysis/selection/normalisation.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace geojeom::selection {
namespace {

constexpr std::array<std::pair<std::string_view, Normalisation>, 8> names = {{{"sum", Normalisation::sum},
                                                                              {"max", Normalisation::max},
                                                                              {"minmax", Normalisation::minmax},
                                                                              {"vector", Normalisation::vector},
                                                                              {"linear", Normalisation::max},
                                                                              {"min-max", Normalisation::minmax},
                                                                              {"min_max", Normalisation::minmax},
                                                                              {"euclidean", Normalisation::vector}}};

/// One column on its new scale; false when a value does not allow it.
bool scale_column(Vector& column, Direction direction, Normalisation normalisation) {
  const auto [least, most] = std::minmax_element(column.begin(), column.end());
  const double low = *least, high = *most;
  const bool is_benefit = direction == Direction::benefit;
  double total = 0.0;
  switch (normalisation) {
    case Normalisation::sum:
      if (low < 0.0 || (!is_benefit && low <= 0.0) || high <= 0.0) return false;
      for (auto& value : column) total += value = is_benefit ? value : 1.0 / value;
      for (auto& value : column) value /= total;
      return true;
    case Normalisation::max:
      if (low < 0.0 || (!is_benefit && low <= 0.0) || high <= 0.0) return false;
      for (auto& value : column) value = is_benefit ? value / high : low / value;
      return true;
    case Normalisation::minmax:
      for (auto& value : column) {
        value = high > low ? (is_benefit ? value - low : high - value) / (high - low) : 0.0;
      }
      return true;
    case Normalisation::vector:
      for (const double value : column) total += value * value;
      if (!(total > 0.0)) return false;
      for (auto& value : column) value = is_benefit ? value / std::sqrt(total) : 1.0 - value / std::sqrt(total);
      return true;
  }
  return false;
}

}  // namespace

std::optional<Normalisation> normalisation_named(std::string_view name) {
  for (const auto& [known, normalisation] : names) {
    if (known == name) return normalisation;
  }
  return std::nullopt;
}

std::string_view name_of(Normalisation normalisation) {
  for (const auto& [known, each] : names) {
    if (each == normalisation) return known;
  }
  return "";
}

Result<Matrix> normalise(const DecisionMatrix& decision, Normalisation normalisation) {
  Matrix scaled(decision.count(), decision.criterion_count());
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    auto column = decision.values.column(j);
    const double low = *std::min_element(column.begin(), column.end());
    if (!scale_column(column, decision.directions[j], normalisation)) {
      return Problem{.code = "SEL-124",
                     .details = {{"criterion", decision.criteria[j]}, {"value", std::to_string(low)}}};
    }
    for (std::size_t i = 0; i < column.size(); ++i) scaled(i, j) = column[i];
  }
  return scaled;
}

}  // namespace geojeom::selection
