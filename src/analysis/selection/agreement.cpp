#include "analysis/selection/agreement.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/contract.hpp"

namespace geojeom::selection {

Vector mean_ranks(std::span<const double> values) {
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
  Vector ranks(values.size());
  for (std::size_t from = 0; from < order.size();) {
    std::size_t to = from + 1;
    while (to < order.size() && values[order[to]] == values[order[from]]) ++to;
    for (std::size_t k = from; k < to; ++k) ranks[order[k]] = 0.5 * static_cast<double>(from + 1 + to);
    from = to;
  }
  return ranks;
}

double spearman(std::span<const double> left, std::span<const double> right) {
  return correlation(mean_ranks(left), mean_ranks(right));
}

double kendall(std::span<const double> left, std::span<const double> right) {
  require(left.size() == right.size(), "rankings of the same things");
  const auto sign = [](double x) { return x > 0.0 ? 1.0 : (x < 0.0 ? -1.0 : 0.0); };
  double agreement = 0.0, left_pairs = 0.0, right_pairs = 0.0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double a = sign(left[i] - left[j]), b = sign(right[i] - right[j]);
      agreement += a * b;
      left_pairs += a * a;
      right_pairs += b * b;
    }
  }
  return left_pairs > 0.0 && right_pairs > 0.0 ? agreement / std::sqrt(left_pairs * right_pairs) : 0.0;
}

double concordance(const Matrix& rankings) {
  const auto judges = static_cast<double>(rankings.rows());
  const auto things = static_cast<double>(rankings.columns());
  Vector totals(rankings.columns(), 0.0);
  double squares = 0.0;  // of all ranks around their mean: what remains after the correction for ties
  for (std::size_t k = 0; k < rankings.rows(); ++k) {
    const auto ranks = mean_ranks(rankings.row(k));
    for (std::size_t i = 0; i < ranks.size(); ++i) {
      totals[i] += ranks[i];
      squares += std::pow(ranks[i] - 0.5 * (things + 1.0), 2);
    }
  }
  double spread = 0.0;
  for (const double total : totals) spread += std::pow(total - judges * 0.5 * (things + 1.0), 2);
  return squares > 0.0 ? spread / (judges * squares) : 0.0;
}

}  // namespace geojeom::selection
