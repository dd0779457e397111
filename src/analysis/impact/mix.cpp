#include "analysis/impact/mix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace geojeom::impact {
namespace {

constexpr double pull = 1e-4;  ///< weight of the preferred mix beside the targets

/// Nearest point of {w >= 0, w <= top, sum w = 1}: w = clamp(v - t, 0, top) with t by bisection.
Vector on_simplex(const Vector& v, double top) {
  double low = *std::min_element(v.begin(), v.end()) - top - 1.0, high = *std::max_element(v.begin(), v.end());
  Vector w(v.size());
  for (int round = 0; round < 60; ++round) {
    const double t = 0.5 * (low + high);
    double total = 0.0;
    for (std::size_t i = 0; i < v.size(); ++i) total += w[i] = std::clamp(v[i] - t, 0.0, top);
    (total > 1.0 ? low : high) = t;
  }
  return w;
}

/// Yield of each candidate relative to the target, k x c: a mix w reaches everything when Y w = 1.
Matrix relative_yields(const MixQuestion& q, const std::vector<std::size_t>& columns) {
  Matrix yields(columns.size(), q.candidates.size());
  for (std::size_t c = 0; c < q.candidates.size(); ++c) {
    for (std::size_t k = 0; k < columns.size(); ++k) {
      const std::size_t j = q.candidates[c];
      const double own = q.sheet.own(j, columns[k]);
      const double value = q.scope == Scope::own ? own : own + q.sheet.rest(j, columns[k]);
      yields(k, c) = value * q.spending / q.targets[k];
    }
  }
  return yields;
}

Vector gradient(const Matrix& yields, const Vector& preferred, const Vector& w) {
  Vector miss = multiply(yields, std::span<const double>(w));
  for (double& value : miss) value -= 1.0;
  Vector result = multiply_transposed(yields, std::span<const double>(miss));
  for (std::size_t c = 0; c < w.size(); ++c) result[c] += pull * (w[c] - preferred[c]);
  return result;
}

Vector nearest_mix(const Matrix& yields, const Vector& preferred, double top) {
  double steepness = pull;
  for (const double value : yields.values()) steepness += value * value;  // bounds the largest eigenvalue
  Vector w = on_simplex(preferred, top), ahead = w;
  double momentum = 1.0;
  for (int round = 0; round < 50'000; ++round) {
    Vector step = ahead;
    const Vector slope = gradient(yields, preferred, ahead);
    for (std::size_t c = 0; c < step.size(); ++c) step[c] -= slope[c] / steepness;
    const Vector next = on_simplex(step, top);
    double moved = 0.0, uphill = 0.0;
    for (std::size_t c = 0; c < w.size(); ++c) {
      moved = std::max(moved, std::abs(next[c] - w[c]));
      uphill += (ahead[c] - next[c]) * (next[c] - w[c]);
    }
    if (uphill > 0.0) momentum = 1.0;  // the momentum points the wrong way: begin it anew
    const double following = 0.5 * (1.0 + std::sqrt(1.0 + 4.0 * momentum * momentum));
    for (std::size_t c = 0; c < w.size(); ++c) {
      ahead[c] = next[c] + (momentum - 1.0) / following * (next[c] - w[c]);
    }
    w = next;
    momentum = following;
    if (moved < 1e-11) break;
  }
  return w;
}

Result<std::vector<std::size_t>> indicator_columns(const MixQuestion& q) {
  std::vector<std::size_t> columns;
  for (const auto& name : q.indicators) {
    const auto column = q.sheet.indicator(name);
    if (!column) {
      return Problem{
          .code = "IO-128",
          .field = name,
          .details = {{"name", name}, {"kind", "지표"}, {"nearest", nearest_name(name, q.sheet.indicators)}}};
    }
    columns.push_back(*column);
  }
  return columns;
}

std::optional<Problem> check(const MixQuestion& q) {
  const auto size_problem = [](std::string what, std::size_t expected, std::size_t actual) {
    return Problem{
        .code = "IO-101",
        .details = {
            {"what", std::move(what)}, {"expected", fmt::to_string(expected)}, {"actual", fmt::to_string(actual)}}};
  };
  if (q.targets.size() != q.indicators.size()) return size_problem("목표 수", q.indicators.size(), q.targets.size());
  if (q.candidates.empty()) return size_problem("후보 부문 수", 1, 0);
  if (!q.preferred.empty() && q.preferred.size() != q.candidates.size()) {
    return size_problem("기준 배분", q.candidates.size(), q.preferred.size());
  }
  if (!(q.spending > 0.0)) return Problem{.code = "IO-129", .details = {{"sum", number_text(q.spending)}}};
  for (const double target : q.targets) {
    if (target > 0.0) continue;
    return Problem{.code = "IO-125",
                   .details = {{"what", "목표"}, {"value", number_text(target)}, {"rule", "0보다 커야 합니다."}}};
  }
  if (q.share_max * static_cast<double>(q.candidates.size()) < 1.0 || q.share_max > 1.0) {
    return Problem{.code = "IO-125",
                   .details = {{"what", "부문당 최대 비율"},
                               {"value", number_text(q.share_max)},
                               {"rule", "후보 수의 역수 이상 1 이하여야 합니다."}}};
  }
  return std::nullopt;
}

/// The extreme of one indicator over all mixes: the best candidates filled up to share_max each.
double extreme(const Matrix& yields, std::size_t k, double share_max, bool highest) {
  Vector row = yields.row(k);
  std::sort(row.begin(), row.end());
  if (highest) std::reverse(row.begin(), row.end());
  double left = 1.0, total = 0.0;
  for (const double value : row) {
    const double share = std::min(left, share_max);
    total += share * value;
    left -= share;
  }
  return total;
}

}  // namespace

Result<MixAnswer> find_mix(const MixQuestion& question) {
  if (auto problem = check(question)) return *problem;
  const auto columns = indicator_columns(question);
  if (!columns) return columns.problem();
  const std::size_t count = question.candidates.size();
  const Matrix yields = relative_yields(question, *columns);
  const Vector preferred =
      question.preferred.empty() ? Vector(count, 1.0 / static_cast<double>(count)) : question.preferred;
  MixAnswer answer;
  answer.shares = nearest_mix(yields, preferred, question.share_max);
  const Vector relative = multiply(yields, std::span<const double>(answer.shares));
  for (std::size_t k = 0; k < relative.size(); ++k) {
    answer.reached.push_back(relative[k] * question.targets[k]);
    answer.lowest.push_back(extreme(yields, k, question.share_max, false) * question.targets[k]);
    answer.highest.push_back(extreme(yields, k, question.share_max, true) * question.targets[k]);
    answer.largest_gap = std::max(answer.largest_gap, std::abs(relative[k] - 1.0));
  }
  answer.is_reachable = answer.largest_gap <= 0.005;
  return answer;
}

}  // namespace geojeom::impact
