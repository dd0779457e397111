#include "analysis/selection/break_even.hpp"

#include <algorithm>
#include <cmath>

namespace geojeom::selection {
namespace {

constexpr int grid_steps = 400;
constexpr int halvings = 60;

/// The weights with one of them set and the others in their proportions (evenly when they are all zero).
Vector with_weight(const Vector& weights, std::size_t criterion, double weight) {
  Vector changed = weights;
  const double others = 1.0 - weights[criterion];
  for (std::size_t j = 0; j < changed.size(); ++j) {
    if (j == criterion)
      changed[j] = weight;
    else if (others > 0.0)
      changed[j] = weights[j] * (1.0 - weight) / others;
    else
      changed[j] = (1.0 - weight) / static_cast<double>(changed.size() - 1);
  }
  return changed;
}

/// Questions about the ranking of a changed table. The first problem of the method ends the search.
class Asked {
 public:
  Asked(const DecisionMatrix& decision, const RankMethod& method) : decision_(decision), method_(method) {
    decision_.weights = normalised(decision_.weights);
  }

  const DecisionMatrix& decision() const { return decision_; }

  Result<Ranking> with(std::size_t criterion, double weight) const {
    DecisionMatrix changed = decision_;
    changed.weights = with_weight(decision_.weights, criterion, weight);
    return method_(changed);
  }
  Result<Ranking> with_value(std::size_t alternative, std::size_t criterion, double value) const {
    DecisionMatrix changed = decision_;
    changed.values(alternative, criterion) = value;
    return method_(changed);
  }

 private:
  DecisionMatrix decision_;
  const RankMethod& method_;
};

/// Members of the first `size`; everybody tied with the last one belongs to them.
std::vector<bool> first_of(const Ranking& ranking, std::size_t size) {
  std::vector<bool> members(ranking.ranks.size());
  for (std::size_t a = 0; a < members.size(); ++a) members[a] = ranking.ranks[a] <= size;
  return members;
}

Problem out_of_range(const char* what) { return {.code = "SEL-128", .details = {{"what", what}}}; }

bool is_proper(const DecisionMatrix& decision, std::size_t set_size) {
  return set_size >= 1 && set_size < decision.count();
}

/// The nearest point between `from` (where `holds` is false) and `to` at which it becomes true.
template <class Holds>
std::optional<double> first_point(double from, double to, Holds holds) {
  double before = from;
  for (int step = 1; step <= grid_steps; ++step) {
    const double at = from + (to - from) * step / grid_steps;
    if (!holds(at)) {
      before = at;
      continue;
    }
    double low = before, high = at;
    for (int k = 0; k < halvings; ++k) {
      const double middle = 0.5 * (low + high);
      (holds(middle) ? high : low) = middle;
    }
    return high;
  }
  return std::nullopt;
}

SwapPoint describe(std::size_t criterion, double at, const std::vector<bool>& before, const std::vector<bool>& after) {
  SwapPoint point{.criterion = criterion, .weight_at_swap = at};
  for (std::size_t a = 0; a < before.size(); ++a) {
    if (after[a] && !before[a]) point.enter.push_back(a);
    if (before[a] && !after[a]) point.leave.push_back(a);
  }
  return point;
}

std::optional<double> value_needed(const Asked& asked, std::size_t alternative, std::size_t criterion,
                                   std::size_t set_size) {
  const auto& decision = asked.decision();
  const auto column = decision.values.column(criterion);
  const auto [low, high] = std::minmax_element(column.begin(), column.end());
  const double now = decision.values(alternative, criterion);
  const bool is_benefit = decision.directions[criterion] == Direction::benefit;
  const double unit = *high > *low ? *high - *low : std::max(1.0, std::abs(now));
  const auto is_in = [&](double value) {
    const auto ranking = asked.with_value(alternative, criterion, value);
    return ranking && ranking->ranks[alternative] <= set_size;
  };
  double before = now;
  for (int k = 0; k < 24; ++k) {
    double at = now + (is_benefit ? 1.0 : -1.0) * unit * std::ldexp(1.0, k - 8);
    const bool is_at_zero = !is_benefit && *low >= 0.0 && at <= 0.0;
    if (is_at_zero) at = 1e-9 * unit;  // a cost that never was negative does not become so
    if (is_in(at)) return first_point(before, at, is_in);
    if (is_at_zero) break;
    before = at;
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<SwapPoint>> swap_points(const DecisionMatrix& decision, const RankMethod& method,
                                           std::size_t set_size) {
  if (!is_proper(decision, set_size)) return out_of_range("set");
  const Asked asked(decision, method);
  const auto now = method(asked.decision());
  if (!now) return now.problem();
  const auto members = first_of(*now, set_size);
  std::vector<SwapPoint> points;
  for (std::size_t j = 0; j < decision.criterion_count() && decision.criterion_count() > 1; ++j) {
    const double weight = asked.decision().weights[j];
    const auto changes = [&](double at) {
      const auto ranking = asked.with(j, at);
      return ranking && first_of(*ranking, set_size) != members;
    };
    for (const double end : {0.0, 1.0}) {
      const auto at = first_point(weight, end, changes);
      if (!at) continue;
      const auto there = asked.with(j, *at + (end > weight ? 1e-9 : -1e-9));
      const auto exact = asked.with(j, *at);
      auto point = describe(j, *at, members, first_of(there ? *there : *exact, set_size));
      point.weight_now = weight;
      points.push_back(std::move(point));
    }
  }
  return points;
}

Result<std::vector<Requirement>> requirements_to_enter(const DecisionMatrix& decision, const RankMethod& method,
                                                       std::size_t alternative, std::size_t set_size) {
  if (!is_proper(decision, set_size)) return out_of_range("set");
  const Asked asked(decision, method);
  const auto now = method(asked.decision());
  if (!now) return now.problem();
  std::vector<Requirement> requirements;
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    Requirement requirement{
        .criterion = j, .value_now = decision.values(alternative, j), .weight_now = asked.decision().weights[j]};
    if (now->ranks[alternative] <= set_size) {
      requirement.value_needed = requirement.value_now;
      requirement.weight_needed = requirement.weight_now;
    } else {
      requirement.value_needed = value_needed(asked, alternative, j, set_size);
      const auto is_in = [&](double at) {
        const auto ranking = asked.with(j, at);
        return ranking && ranking->ranks[alternative] <= set_size;
      };
      const auto above = first_point(requirement.weight_now, 1.0, is_in);
      const auto below = first_point(requirement.weight_now, 0.0, is_in);
      const double now_at = requirement.weight_now;
      requirement.weight_needed =
          above && below ? (*above - now_at <= now_at - *below ? above : below) : (above ? above : below);
    }
    requirements.push_back(requirement);
  }
  return requirements;
}

}  // namespace geojeom::selection
