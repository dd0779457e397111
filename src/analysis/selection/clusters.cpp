#include "analysis/selection/clusters.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/selection/csv.hpp"
#include "analysis/selection/random.hpp"

namespace geojeom::selection {
namespace {

struct Neighbour {
  std::size_t region = 0;
  double weight = 0.0;
};

std::vector<std::vector<Neighbour>> row_standardised(const Matrix& weights) {
  std::vector<std::vector<Neighbour>> lists(weights.rows());
  for (std::size_t i = 0; i < weights.rows(); ++i) {
    const double total = sum(weights.row(i)) - weights(i, i);
    for (std::size_t j = 0; j < weights.columns(); ++j) {
      if (j != i && weights(i, j) > 0.0) lists[i].push_back({j, weights(i, j) / total});
    }
  }
  return lists;
}

ClusterKind kind_of(double own, double around) {
  if (own >= 0.0) return around >= 0.0 ? ClusterKind::high_high : ClusterKind::high_low;
  return around >= 0.0 ? ClusterKind::low_high : ClusterKind::low_low;
}

/// Means of the neighbours when the other regions change places at random.
double pseudo_p(std::size_t region, double observed, const Vector& z, const std::vector<Neighbour>& neighbours,
                const PermutationOptions& options) {
  Random random(stream_seed(options.seed, region));
  std::vector<std::size_t> others;
  for (std::size_t j = 0; j < z.size(); ++j) {
    if (j != region) others.push_back(j);
  }
  std::uint32_t above = 0, below = 0;
  for (std::uint32_t draw = 0; draw < options.permutations; ++draw) {
    double around = 0.0;
    for (std::size_t k = 0; k < neighbours.size(); ++k) {
      const auto pick = k + random.below(static_cast<std::uint32_t>(others.size() - k));
      std::swap(others[k], others[pick]);
      around += neighbours[k].weight * z[others[k]];
    }
    above += around >= observed ? 1 : 0;
    below += around <= observed ? 1 : 0;
  }
  const double extreme =
      static_cast<double>(std::min(above, below) + 1) / static_cast<double>(options.permutations + 1);
  return std::min(1.0, 2.0 * extreme);
}

}  // namespace

Result<Neighbours> parse_neighbours(std::string_view text, const Labels& regions) {
  const auto rows = parse_csv(text);
  if (!rows) return rows.problem();
  Neighbours neighbours{Matrix(regions.size(), regions.size()), {}};
  const auto place = [&](const std::string& name) {
    return static_cast<std::size_t>(std::find(regions.begin(), regions.end(), name) - regions.begin());
  };
  for (std::size_t i = 1; i < rows->size(); ++i) {
    const auto& row = (*rows)[i];
    if (row.size() < 2) return Problem{.code = "SEL-101", .details = {{"what", row[0]}}};
    const auto weight = row.size() > 2 ? parse_number(row[2]) : 1.0;
    if (!weight || *weight < 0.0) {
      return Problem{.code = "SEL-102",
                     .details = {{"line", std::to_string(i + 1)}, {"column", "weight"}, {"text", row[2]}}};
    }
    const auto from = place(row[0]), to = place(row[1]);
    if (from >= regions.size() || to >= regions.size() || from == to) continue;
    neighbours.weights(from, to) = neighbours.weights(to, from) = *weight;
  }
  std::string alone;
  for (std::size_t r = 0; r < regions.size(); ++r) {
    if (!(sum(neighbours.weights.row(r)) > 0.0)) alone += (alone.empty() ? "" : ", ") + regions[r];
  }
  if (!alone.empty()) {
    neighbours.warnings.add({.code = "SEL-132", .details = {{"names", alone}}, .severity = Problem::Severity::warning});
  }
  return neighbours;
}

Result<LocalMoran> local_moran(const Vector& values, const Matrix& neighbours, const PermutationOptions& options) {
  require(neighbours.rows() == values.size() && neighbours.columns() == values.size(), "neighbours of these regions");
  const double deviation = standard_deviation(values);
  if (!(deviation > 0.0)) return Problem{.code = "SEL-112"};
  if (options.permutations < 1) return Problem{.code = "SEL-128", .details = {{"what", "permutations"}}};
  const auto lists = row_standardised(neighbours);
  const double centre = mean(values);
  Vector z(values.size());
  for (std::size_t i = 0; i < z.size(); ++i) z[i] = (values[i] - centre) / deviation;
  const Vector empty(values.size(), std::numeric_limits<double>::quiet_NaN());
  LocalMoran answer{
      .local = empty, .p_values = empty, .kinds = std::vector<ClusterKind>(values.size(), ClusterKind::none)};
  double total = 0.0, connected = 0.0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    if (lists[i].empty()) continue;
    double around = 0.0;
    for (const auto& neighbour : lists[i]) around += neighbour.weight * z[neighbour.region];
    answer.local[i] = z[i] * around;
    total += answer.local[i];
    connected += 1.0;
    answer.p_values[i] = pseudo_p(i, around, z, lists[i], options);
    if (answer.p_values[i] <= options.level) answer.kinds[i] = kind_of(z[i], around);
  }
  answer.global = connected > 0.0 ? total / connected : std::numeric_limits<double>::quiet_NaN();
  return answer;
}

Result<Vector> getis_ord(const Vector& values, const Matrix& neighbours) {
  require(neighbours.rows() == values.size() && neighbours.columns() == values.size(), "neighbours of these regions");
  const double centre = mean(values), deviation = standard_deviation(values);
  if (!(deviation > 0.0)) return Problem{.code = "SEL-112"};
  const auto n = static_cast<double>(values.size());
  Vector answer(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    double weights = 0.0, squares = 0.0, around = 0.0;
    for (std::size_t j = 0; j < values.size(); ++j) {
      const double weight = i == j ? 1.0 : neighbours(i, j);
      weights += weight;
      squares += weight * weight;
      around += weight * values[j];
    }
    const double spread = deviation * std::sqrt((n * squares - weights * weights) / (n - 1.0));
    answer[i] = spread > 0.0 ? (around - centre * weights) / spread : std::numeric_limits<double>::quiet_NaN();
  }
  return answer;
}

const char* name_of(ClusterKind kind) {
  switch (kind) {
    case ClusterKind::high_high:
      return "high-high";
    case ClusterKind::low_low:
      return "low-low";
    case ClusterKind::high_low:
      return "high-low";
    case ClusterKind::low_high:
      return "low-high";
    case ClusterKind::none:
      break;
  }
  return "none";
}

}  // namespace geojeom::selection
