#include "analysis/selection/decision.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "analysis/selection/csv.hpp"

namespace geojeom::selection {
namespace {

bool is_one_of(const std::string& text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

Problem missing_value(const LabelledMatrix& table, std::size_t row, std::size_t column) {
  return {.code = "SEL-102",
          .details = {{"line", std::to_string(row + 2)}, {"column", table.columns[column]}, {"text", ""}}};
}

/// Takes the rows `type` and `weight` and leaves the alternatives.
Result<DecisionMatrix> decision_of(const LabelledMatrix& table) {
  const auto columns = table.columns.size();
  DecisionMatrix decision{.criteria = table.columns,
                          .directions = std::vector<Direction>(columns, Direction::benefit),
                          .weights = Vector(columns, 1.0 / static_cast<double>(columns))};
  std::vector<std::size_t> rows;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto values = table.values.row(i);
    for (std::size_t j = 0; j < columns; ++j) {
      if (std::isnan(values[j])) return missing_value(table, i, j);
    }
    if (is_one_of(table.rows[i], {"type", "유형", "방향"})) {
      for (std::size_t j = 0; j < columns; ++j) {
        if (std::abs(values[j]) != 1.0) return Problem{.code = "SEL-125", .details = {{"criterion", table.columns[j]}}};
        decision.directions[j] = values[j] > 0.0 ? Direction::benefit : Direction::cost;
      }
    } else if (is_one_of(table.rows[i], {"weight", "weights", "가중치"})) {
      decision.weights.assign(values.begin(), values.end());
    } else {
      rows.push_back(i);
      decision.alternatives.push_back(table.rows[i]);
    }
  }
  decision.values = Matrix(rows.size(), columns);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    std::copy(table.values.row(rows[i]).begin(), table.values.row(rows[i]).end(), decision.values.row(i).begin());
  }
  return decision;
}

}  // namespace

Result<DecisionMatrix> parse_decision_matrix(std::string_view text) {
  const auto table = parse_labelled_matrix(text);
  if (!table) return table.problem();
  auto decision = decision_of(*table);
  if (!decision) return decision;
  for (const auto& problem : check_decision(*decision)) {
    if (problem.severity == Problem::Severity::error) return problem;
  }
  return decision;
}

Problems check_decision(const DecisionMatrix& decision) {
  Problems problems;
  if (decision.count() < 2 || decision.criterion_count() < 1) problems.add({.code = "SEL-133"});
  const double total = sum(decision.weights);
  const bool is_bad =
      std::any_of(decision.weights.begin(), decision.weights.end(), [](double w) { return !(w >= 0.0); });
  if (is_bad || !(total > 0.0) || decision.weights.size() != decision.criterion_count()) {
    problems.add({.code = "SEL-122", .field = "weight", .details = {{"what", std::to_string(total)}}});
  } else if (std::abs(total - 1.0) > 1e-6) {
    problems.add({.code = "SEL-123",
                  .field = "weight",
                  .details = {{"sum", std::to_string(total)}},
                  .severity = Problem::Severity::warning});
  }
  return problems;
}

Vector normalised(Vector weights) {
  const double total = sum(weights);
  for (auto& weight : weights) weight /= total;
  return weights;
}

Ranking ranking_of(std::string_view method, Vector scores, bool is_higher_better) {
  Ranking ranking{.method = method, .scores = std::move(scores), .is_higher_better = is_higher_better};
  const auto count = ranking.scores.size();
  ranking.ranks.assign(count, 0);
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return is_higher_better ? ranking.scores[a] > ranking.scores[b] : ranking.scores[a] < ranking.scores[b];
  });
  double largest = 0.0;
  for (const double score : ranking.scores) largest = std::max(largest, std::abs(score));
  const double tolerance = 1e-12 * largest;
  for (std::size_t from = 0; from < count;) {
    std::size_t to = from + 1;
    while (to < count && std::abs(ranking.scores[order[to]] - ranking.scores[order[to - 1]]) <= tolerance) ++to;
    for (std::size_t k = from; k < to; ++k) ranking.ranks[order[k]] = from + 1;
    if (to - from > 1) {
      auto& group = ranking.ties.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(from),
                                              order.begin() + static_cast<std::ptrdiff_t>(to));
      std::sort(group.begin(), group.end());
    }
    from = to;
  }
  return ranking;
}

std::vector<std::size_t> order_of(const Ranking& ranking) {
  std::vector<std::size_t> order(ranking.ranks.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return ranking.ranks[a] < ranking.ranks[b]; });
  return order;
}

}  // namespace geojeom::selection
