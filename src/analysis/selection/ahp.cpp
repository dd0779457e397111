#include "analysis/selection/ahp.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

#include "analysis/selection/csv.hpp"
#include "core/contract.hpp"

namespace geojeom::selection {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Largest eigenvalue of a positive matrix with both eigenvectors, by power iteration (it converges for every such
/// matrix).
struct Perron {
  double value = 0.0;
  Vector right, left;
};

double multiply_and_scale(const Matrix& matrix, const Vector& from, Vector& to) {
  double total = 0.0;
  for (std::size_t i = 0; i < to.size(); ++i) {
    to[i] = 0.0;
    for (std::size_t j = 0; j < from.size(); ++j) to[i] += matrix(i, j) * from[j];
    total += to[i];
  }
  for (auto& value : to) value /= total;
  return total;
}

double iterate(const Matrix& matrix, Vector& vector) {
  Vector next(vector.size());
  double value = 0.0;
  for (int step = 0; step < 2000; ++step) {
    value = multiply_and_scale(matrix, vector, next);
    double change = 0.0;
    for (std::size_t i = 0; i < vector.size(); ++i) change = std::max(change, std::abs(next[i] - vector[i]));
    vector.swap(next);
    if (change < 1e-16) break;
  }
  return value;
}

Perron perron(const Matrix& matrix) {
  const Vector start(matrix.rows(), 1.0 / static_cast<double>(matrix.rows()));
  Perron pair{.right = start, .left = start};
  pair.value = iterate(matrix, pair.right);
  iterate(matrix.transposed(), pair.left);
  return pair;
}

struct Pair {
  std::size_t row = 0, column = 0;
};

std::vector<Pair> missing_pairs(const Matrix& values) {
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < values.rows(); ++i) {
    for (std::size_t j = i + 1; j < values.rows(); ++j) {
      if (std::isnan(values(i, j))) pairs.push_back({i, j});
    }
  }
  return pairs;
}

/// First label that no chain of comparisons reaches from the first one, or the count when all are reached.
std::size_t first_unreached(const Matrix& values) {
  std::vector<bool> reached(values.rows(), false);
  std::vector<std::size_t> open = {0};
  reached[0] = true;
  while (!open.empty()) {
    const auto at = open.back();
    open.pop_back();
    for (std::size_t next = 0; next < values.rows(); ++next) {
      if (reached[next] || std::isnan(values(at, next))) continue;
      reached[next] = true;
      open.push_back(next);
    }
  }
  return static_cast<std::size_t>(std::find(reached.begin(), reached.end(), false) - reached.begin());
}

/// Fills the missing pairs such that the largest eigenvalue is least. d lambda / d log a_ij is y_i a_ij x_j - y_j a_ji
/// x_i, so that at the least a_ij^2 = y_j x_i / (y_i x_j).
Matrix completed_matrix(Matrix values) {
  const auto missing = missing_pairs(values);
  for (const auto& pair : missing) values(pair.row, pair.column) = values(pair.column, pair.row) = 1.0;
  for (int step = 0; step < 5000 && !missing.empty(); ++step) {
    const auto pair_of_vectors = perron(values);
    const auto& x = pair_of_vectors.right;
    const auto& y = pair_of_vectors.left;
    double change = 0.0;
    for (const auto& [i, j] : missing) {
      const double better = std::sqrt(y[j] * x[i] / (y[i] * x[j]));
      change = std::max(change, std::abs(std::log(better / values(i, j))));
      values(i, j) = better;
      values(j, i) = 1.0 / better;
    }
    if (change < 1e-14) break;
  }
  return values;
}

double ratio_of(double lambda, std::size_t size, double random_index) {
  if (size < 3 || random_index <= 0.0) return 0.0;
  const auto n = static_cast<double>(size);
  return std::max(0.0, (lambda - n) / (n - 1.0)) / random_index;
}

Vector geometric_means(const Matrix& values) {
  Vector means(values.rows());
  for (std::size_t i = 0; i < means.size(); ++i) {
    double logs = 0.0;
    for (const double value : values.row(i)) logs += std::log(value);
    means[i] = std::exp(logs / static_cast<double>(means.size()));
  }
  const double total = sum(means);
  for (auto& value : means) value /= total;
  return means;
}

/// The judgement whose opening lowers the ratio most; of equals the one furthest from what the weights say.
std::optional<Judgement> worst_judgement(const Matrix& given, const Vector& weights) {
  std::optional<Judgement> worst;
  double worst_distance = 0.0;
  for (std::size_t i = 0; i < given.rows(); ++i) {
    for (std::size_t j = i + 1; j < given.rows(); ++j) {
      if (std::isnan(given(i, j))) continue;
      Matrix open = given;
      open(i, j) = open(j, i) = unknown;
      if (first_unreached(open) < open.rows()) continue;
      const auto filled = completed_matrix(std::move(open));
      const Judgement judgement{
          .row = i,
          .column = j,
          .given = given(i, j),
          .implied = filled(i, j),
          .ratio_without = ratio_of(perron(filled).value, given.rows(), random_index_saaty(given.rows()))};
      const double distance = std::abs(std::log(given(i, j) * weights[j] / weights[i]));
      const double difference = worst ? worst->ratio_without - judgement.ratio_without : 1.0;
      if (difference > 1e-12 || (difference > -1e-12 && distance > worst_distance)) {
        worst = judgement;
        worst_distance = distance;
      }
    }
  }
  return worst;
}

std::optional<Triad> worst_triad_of(const Matrix& given) {
  std::optional<Triad> worst;
  for (std::size_t a = 0; a < given.rows(); ++a) {
    for (std::size_t b = a + 1; b < given.rows(); ++b) {
      for (std::size_t c = b + 1; c < given.rows(); ++c) {
        const double off = given(a, b) * given(b, c) / given(a, c);
        const double factor = std::max(off, 1.0 / off);
        if (!std::isnan(factor) && (!worst || factor > worst->factor)) worst = {a, b, c, factor};
      }
    }
  }
  return worst;
}

std::optional<double> parse_ratio(const std::string& text) {
  const auto slash = text.find('/');
  if (slash == std::string::npos) return parse_number(text);
  const auto above = parse_number(text.substr(0, slash));
  const auto below = parse_number(text.substr(slash + 1));
  if (!above || !below || *below == 0.0) return std::nullopt;
  return *above / *below;
}

/// Fills each pair from the one of its cells that is 1 or more. SEL-119 when both are given and do not fit.
Problems make_reciprocal(Comparisons& comparisons) {
  auto& values = comparisons.values;
  Problems problems;
  for (std::size_t i = 0; i < values.rows(); ++i) {
    values(i, i) = 1.0;
    for (std::size_t j = i + 1; j < values.rows(); ++j) {
      double& there = values(i, j);
      double& back = values(j, i);
      if (!std::isnan(there) && !std::isnan(back) && std::abs(there * back - 1.0) > 0.02) {
        problems.add(
            {.code = "SEL-119", .details = {{"row", comparisons.labels[i]}, {"column", comparisons.labels[j]}}});
      }
      const bool is_back_better = std::isnan(there) || (!std::isnan(back) && back >= 1.0 && there < 1.0);
      if (is_back_better)
        there = 1.0 / back;
      else
        back = 1.0 / there;
    }
  }
  return problems;
}

Problem not_square() { return {.code = "SEL-114"}; }

}  // namespace

Result<Comparisons> parse_comparisons(std::string_view text) {
  const auto parsed = parse_csv(text);
  if (!parsed) return parsed.problem();
  const auto& rows = *parsed;
  Comparisons comparisons{.labels = {rows[0].begin() + 1, rows[0].end()}};
  const auto size = comparisons.labels.size();
  if (size < 1 || rows.size() != size + 1) return not_square();
  if (const auto problems = check_labels(comparisons.labels); problems.has_errors()) return problems.front();
  comparisons.values = Matrix(size, size, unknown);
  for (std::size_t i = 0; i < size; ++i) {
    if (rows[i + 1].size() != size + 1 || rows[i + 1][0] != comparisons.labels[i]) return not_square();
    for (std::size_t j = 0; j < size; ++j) {
      const auto& cell = rows[i + 1][j + 1];
      if (cell.empty()) continue;
      const auto value = parse_ratio(cell);
      const Labels where = {std::to_string(i + 2), comparisons.labels[j]};
      if (!value)
        return Problem{.code = "SEL-102", .details = {{"line", where[0]}, {"column", where[1]}, {"text", cell}}};
      if (!(*value > 0.0)) return Problem{.code = "SEL-128", .details = {{"what", cell}}};
      comparisons.values(i, j) = *value;
    }
  }
  if (const auto problems = make_reciprocal(comparisons); problems.has_errors()) return problems.front();
  return comparisons;
}

Result<Priorities> priorities(const Comparisons& comparisons, PriorityMethod method) {
  const auto& given = comparisons.values;
  require(given.rows() == given.columns() && given.rows() == comparisons.labels.size(), "square comparisons");
  const auto unreached = first_unreached(given);
  if (unreached < given.rows()) {
    return Problem{.code = "SEL-120", .details = {{"label", comparisons.labels[unreached]}}};
  }
  const auto n = given.rows();
  Priorities answer{.completed = completed_matrix(given), .missing = missing_pairs(given).size()};
  const auto pair = perron(answer.completed);
  answer.weights = method == PriorityMethod::eigenvector ? pair.right : geometric_means(answer.completed);
  answer.lambda_max = pair.value;
  answer.consistency_index =
      n > 1 ? std::max(0.0, (pair.value - static_cast<double>(n)) / static_cast<double>(n - 1)) : 0.0;
  answer.consistency_ratio = ratio_of(pair.value, n, random_index_saaty(n));
  answer.consistency_ratio_donegan = ratio_of(pair.value, n, random_index_donegan(n));
  if (answer.consistency_index > 1e-9) {
    answer.worst = worst_judgement(given, answer.weights);
    answer.worst_triad = worst_triad_of(given);
  }
  return answer;
}

Result<Comparisons> aggregate_judgements(const std::vector<Comparisons>& experts, const Vector& expert_weights) {
  require(!experts.empty(), "at least one expert");
  const bool is_weighted = !expert_weights.empty();
  const bool is_negative =
      std::any_of(expert_weights.begin(), expert_weights.end(), [](double w) { return !(w >= 0.0); });
  if (is_weighted && (expert_weights.size() != experts.size() || is_negative || !(sum(expert_weights) > 0.0))) {
    return Problem{.code = "SEL-122", .details = {{"what", std::to_string(expert_weights.size())}}};
  }
  Comparisons together{experts[0].labels, Matrix(experts[0].labels.size(), experts[0].labels.size(), unknown)};
  for (const auto& expert : experts) {
    if (expert.labels != together.labels) return not_square();
  }
  for (std::size_t i = 0; i < together.labels.size(); ++i) {
    for (std::size_t j = 0; j < together.labels.size(); ++j) {
      double logs = 0.0, weights = 0.0;
      for (std::size_t e = 0; e < experts.size(); ++e) {
        const double value = experts[e].values(i, j);
        const double weight = is_weighted ? expert_weights[e] : 1.0;
        if (std::isnan(value)) continue;
        logs += weight * std::log(value);
        weights += weight;
      }
      if (weights > 0.0) together.values(i, j) = std::exp(logs / weights);
    }
  }
  return together;
}

Vector aggregate_priorities(const std::vector<Vector>& weights, const Vector& expert_weights) {
  require(!weights.empty(), "at least one expert");
  Vector together(weights[0].size(), 0.0);
  const double total = expert_weights.empty() ? static_cast<double>(weights.size()) : sum(expert_weights);
  for (std::size_t e = 0; e < weights.size(); ++e) {
    const double share = (expert_weights.empty() ? 1.0 : expert_weights[e]) / total;
    for (std::size_t i = 0; i < together.size(); ++i) together[i] += share * std::log(weights[e][i]);
  }
  for (auto& value : together) value = std::exp(value);
  const double all = sum(together);
  for (auto& value : together) value /= all;
  return together;
}

double random_index_saaty(std::size_t size) {
  constexpr std::array table = {0.0,  0.0,  0.0,  0.58, 0.90, 1.12, 1.24, 1.32,
                                1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
  return table[std::min(size, table.size() - 1)];
}

double random_index_donegan(std::size_t size) {
  constexpr std::array table = {0.0,    0.0,    0.0,    0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055,
                                1.4213, 1.4497, 1.4643, 1.4822, 1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371};
  return table[std::min(size, table.size() - 1)];
}

}  // namespace geojeom::selection
