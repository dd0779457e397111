#include "analysis/selection/ranking.hpp"

#include <algorithm>
#include <cmath>

namespace geojeom::selection {
namespace {

Problem bad_value(const DecisionMatrix& decision, std::size_t criterion, double value) {
  return {.code = "SEL-124",
          .details = {{"criterion", decision.criteria[criterion]}, {"value", std::to_string(value)}}};
}

bool is_benefit(const DecisionMatrix& decision, std::size_t criterion) {
  return decision.directions[criterion] == Direction::benefit;
}

Vector weighted_sums(const DecisionMatrix& decision, const Matrix& scaled) {
  Vector scores(decision.count(), 0.0);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    for (std::size_t j = 0; j < decision.criterion_count(); ++j) scores[i] += decision.weights[j] * scaled(i, j);
  }
  return scores;
}

Vector weighted_products(const DecisionMatrix& decision, const Matrix& scaled) {
  Vector scores(decision.count(), 1.0);
  for (std::size_t i = 0; i < scores.size(); ++i) {
    for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
      if (decision.weights[j] > 0.0) scores[i] *= std::pow(scaled(i, j), decision.weights[j]);
    }
  }
  return scores;
}

}  // namespace

Result<Ranking> rank_saw(const DecisionMatrix& decision, Normalisation normalisation) {
  const auto scaled = normalise(decision, normalisation);
  if (!scaled) return scaled.problem();
  return ranking_of("saw", weighted_sums(decision, *scaled));
}

Result<Ranking> rank_weighted_product(const DecisionMatrix& decision, Normalisation normalisation) {
  const auto scaled = normalise(decision, normalisation);
  if (!scaled) return scaled.problem();
  return ranking_of("wpm", weighted_products(decision, *scaled));
}

Result<Ranking> rank_waspas(const DecisionMatrix& decision, const WaspasOptions& options) {
  if (!(options.lambda >= 0.0 && options.lambda <= 1.0))
    return Problem{.code = "SEL-128", .details = {{"what", "lambda"}}};
  const auto scaled = normalise(decision, options.normalisation);
  if (!scaled) return scaled.problem();
  auto sums = weighted_sums(decision, *scaled);
  auto products = weighted_products(decision, *scaled);
  Vector scores(sums.size());
  for (std::size_t i = 0; i < scores.size(); ++i)
    scores[i] = options.lambda * sums[i] + (1.0 - options.lambda) * products[i];
  auto ranking = ranking_of("waspas", std::move(scores));
  ranking.parts = {{"weighted_sum", std::move(sums)}, {"weighted_product", std::move(products)}};
  return ranking;
}

Result<Ranking> rank_topsis(const DecisionMatrix& decision, Normalisation normalisation) {
  const auto scaled = normalise(decision, normalisation);
  if (!scaled) return scaled.problem();
  Vector to_best(decision.count(), 0.0), to_worst(decision.count(), 0.0);
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto column = scaled->column(j);
    const auto [worst, best] = std::minmax_element(column.begin(), column.end());
    for (std::size_t i = 0; i < column.size(); ++i) {
      to_best[i] += std::pow(decision.weights[j] * (*best - column[i]), 2);
      to_worst[i] += std::pow(decision.weights[j] * (column[i] - *worst), 2);
    }
  }
  Vector scores(decision.count());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    to_best[i] = std::sqrt(to_best[i]);
    to_worst[i] = std::sqrt(to_worst[i]);
    const double both = to_best[i] + to_worst[i];
    scores[i] = both > 0.0 ? to_worst[i] / both : 0.5;  // all alternatives alike: nobody is nearer to anything
  }
  auto ranking = ranking_of("topsis", std::move(scores));
  ranking.parts = {{"distance_to_ideal", std::move(to_best)}, {"distance_to_anti_ideal", std::move(to_worst)}};
  return ranking;
}

namespace {

/// How far a value lies between best (0) and worst (1) of its own share; 0 when all are alike.
double share_between(double value, double low, double high) { return high > low ? (value - low) / (high - low) : 0.0; }

/// 1 for the alternatives that are the compromise: the best alone when it has an acceptable advantage and is also best
/// by S or R.
Vector compromise_set(const Ranking& q, const Vector& s, const Vector& r) {
  const auto order = order_of(q);
  const double advantage = 1.0 / static_cast<double>(q.scores.size() - 1);
  const auto best = order[0];
  const bool is_stable =
      s[best] <= *std::min_element(s.begin(), s.end()) || r[best] <= *std::min_element(r.begin(), r.end());
  const bool is_ahead = q.scores[order[1]] - q.scores[best] >= advantage;
  Vector members(q.scores.size(), 0.0);
  members[best] = 1.0;
  if (is_ahead && !is_stable) members[order[1]] = 1.0;
  for (std::size_t k = 1; k < order.size() && !is_ahead; ++k) {
    if (q.scores[order[k]] - q.scores[best] < advantage) members[order[k]] = 1.0;
  }
  return members;
}

}  // namespace

Result<Ranking> rank_vikor(const DecisionMatrix& decision, double v) {
  if (!(v >= 0.0 && v <= 1.0)) return Problem{.code = "SEL-128", .details = {{"what", "v"}}};
  const auto scaled = normalise(decision, Normalisation::minmax);
  if (!scaled) return scaled.problem();
  Vector s(decision.count(), 0.0), r(decision.count(), 0.0), q(decision.count());
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto column = scaled->column(j);
    const double best = *std::max_element(column.begin(), column.end());
    for (std::size_t i = 0; i < column.size(); ++i) {
      const double regret = decision.weights[j] * (best - column[i]);
      s[i] += regret;
      r[i] = std::max(r[i], regret);
    }
  }
  const auto [s_low, s_high] = std::minmax_element(s.begin(), s.end());
  const auto [r_low, r_high] = std::minmax_element(r.begin(), r.end());
  for (std::size_t i = 0; i < q.size(); ++i) {
    q[i] = v * share_between(s[i], *s_low, *s_high) + (1.0 - v) * share_between(r[i], *r_low, *r_high);
  }
  auto ranking = ranking_of("vikor", std::move(q), false);
  auto members = compromise_set(ranking, s, r);
  ranking.parts = {{"s", std::move(s)}, {"r", std::move(r)}, {"compromise", std::move(members)}};
  return ranking;
}

Result<Ranking> rank_copras(const DecisionMatrix& decision, CoprasCosts costs_enter) {
  Vector benefits(decision.count(), 0.0), costs(decision.count(), 0.0);
  bool has_costs = false;
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto column = decision.values.column(j);
    const double low = *std::min_element(column.begin(), column.end());
    const double total = sum(column);
    if (low < 0.0 || !(total > 0.0)) return bad_value(decision, j, low);
    has_costs = has_costs || !is_benefit(decision, j);
    auto& sums = is_benefit(decision, j) ? benefits : costs;
    for (std::size_t i = 0; i < column.size(); ++i) sums[i] += decision.weights[j] * column[i] / total;
  }
  Vector significance = benefits;
  if (has_costs && costs_enter == CoprasCosts::added) {
    for (std::size_t i = 0; i < costs.size(); ++i) significance[i] += costs[i];
  } else if (has_costs) {
    double inverse = 0.0;
    for (const double cost : costs) {
      if (!(cost > 0.0)) return bad_value(decision, 0, cost);
      inverse += 1.0 / cost;
    }
    const double all = sum(costs);
    for (std::size_t i = 0; i < costs.size(); ++i) significance[i] += all / (costs[i] * inverse);
  }
  const double best = *std::max_element(significance.begin(), significance.end());
  Vector utility = significance;
  for (auto& value : utility) value /= best;
  auto ranking = ranking_of("copras", std::move(utility));
  ranking.parts = {
      {"significance", std::move(significance)}, {"benefit_sum", std::move(benefits)}, {"cost_sum", std::move(costs)}};
  return ranking;
}

Result<Ranking> rank_edas(const DecisionMatrix& decision) {
  Vector above(decision.count(), 0.0), below(decision.count(), 0.0);
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    const auto column = decision.values.column(j);
    const double average = mean(column);
    if (average == 0.0) return bad_value(decision, j, average);
    const double sign = is_benefit(decision, j) ? 1.0 : -1.0;
    for (std::size_t i = 0; i < column.size(); ++i) {
      const double distance = sign * (column[i] - average) / std::abs(average);
      (distance > 0.0 ? above : below)[i] += decision.weights[j] * std::abs(distance);
    }
  }
  const double most_above = *std::max_element(above.begin(), above.end());
  const double most_below = *std::max_element(below.begin(), below.end());
  Vector scores(decision.count());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    above[i] = most_above > 0.0 ? above[i] / most_above : 0.0;
    below[i] = most_below > 0.0 ? 1.0 - below[i] / most_below : 1.0;
    scores[i] = 0.5 * (above[i] + below[i]);
  }
  auto ranking = ranking_of("edas", std::move(scores));
  ranking.parts = {{"nsp", std::move(above)}, {"nsn", std::move(below)}};
  return ranking;
}

Result<Ranking> rank_moora(const DecisionMatrix& decision) {
  Vector scores(decision.count(), 0.0);
  for (std::size_t j = 0; j < decision.criterion_count(); ++j) {
    double squares = 0.0;
    for (std::size_t i = 0; i < decision.count(); ++i) squares += decision.values(i, j) * decision.values(i, j);
    if (!(squares > 0.0)) return bad_value(decision, j, squares);
    const double factor = (is_benefit(decision, j) ? 1.0 : -1.0) * decision.weights[j] / std::sqrt(squares);
    for (std::size_t i = 0; i < decision.count(); ++i) scores[i] += factor * decision.values(i, j);
  }
  return ranking_of("moora", std::move(scores));
}

}  // namespace geojeom::selection
