#include "analysis/impact/draws.hpp"

#include <algorithm>
#include <cmath>
#include <thread>

namespace geojeom::impact {
namespace {

Problem value_problem(std::string what, double value, std::string rule) {
  return {.code = "IO-125",
          .field = what,
          .details = {{"what", what}, {"value", number_text(value)}, {"rule", std::move(rule)}}};
}

double percentile(const Vector& sorted, double p) {
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto low = static_cast<std::size_t>(place);
  const std::size_t high = std::min(low + 1, sorted.size() - 1);
  return sorted[low] + (place - static_cast<double>(low)) * (sorted[high] - sorted[low]);
}

/// Rows of `outcomes` are draws; `at` is the place of one number in a row.
Vector taken(const Vector& outcomes, std::size_t width, std::size_t at) {
  Vector values(outcomes.size() / width);
  for (std::size_t d = 0; d < values.size(); ++d) values[d] = outcomes[d * width + at];
  return values;
}

double covariance(const Vector& a, const Vector& b) {
  const auto count = static_cast<double>(a.size());
  const double mean_a = linear::sum(a) / count, mean_b = linear::sum(b) / count;
  double total = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) total += (a[i] - mean_a) * (b[i] - mean_b);
  return total / (count - 1.0);
}

}  // namespace

double doubted_factor(linear::Random& random, double deviation) {
  return std::clamp(1.0 + deviation * random.normal(), 0.0, 2.0);
}

void in_threads(int threads, const std::function<void(std::size_t first, std::size_t step)>& work) {
  const auto count = static_cast<std::size_t>(threads);
  std::vector<std::thread> workers;
  for (std::size_t t = 0; t < count; ++t) workers.emplace_back([&work, t, count] { work(t, count); });
  for (auto& worker : workers) worker.join();
}

std::optional<Problem> check_simulation(const SimulationLimits& setup) {
  if (setup.draws < 2 || setup.draws > 10'000'000) return value_problem("draws", setup.draws, "2 이상 1천만 이하");
  if (setup.threads < 1 || setup.threads > 64) return value_problem("threads", setup.threads, "1 이상 64 이하");
  if (!(setup.local_share >= 0.0 && setup.local_share <= 1.0)) {
    return value_problem("local_share", setup.local_share, "0 이상 1 이하");
  }
  const Doubt& doubt = setup.doubt;
  for (const double deviation : {doubt.coefficients, doubt.accounts, doubt.amount, doubt.mapping, doubt.local_share}) {
    if (!(deviation >= 0.0 && deviation <= 1.0)) return value_problem("doubt", deviation, "0 이상 1 이하");
  }
  return std::nullopt;
}

Interval interval_of(const Vector& outcomes, std::size_t width, std::size_t result, std::size_t results) {
  Vector values = taken(outcomes, width, result);
  Interval interval;
  const double variance = covariance(values, values);
  interval.deviation = std::sqrt(std::max(0.0, variance));
  for (std::size_t a = 0; a < assumption_count; ++a) {
    const Vector part = taken(outcomes, width, (1 + a) * results + result);
    interval.shares[a] = variance > 0.0 ? covariance(part, values) / variance : 0.0;
  }
  const auto most = std::max_element(interval.shares.begin(), interval.shares.end());
  interval.moves_most = static_cast<Assumption>(most - interval.shares.begin());
  interval.mean = linear::sum(values) / static_cast<double>(values.size());
  std::sort(values.begin(), values.end());
  interval.p025 = percentile(values, 0.025);
  interval.p05 = percentile(values, 0.05);
  interval.p25 = percentile(values, 0.25);
  interval.p50 = percentile(values, 0.50);
  interval.p75 = percentile(values, 0.75);
  interval.p95 = percentile(values, 0.95);
  interval.p975 = percentile(values, 0.975);
  return interval;
}

}  // namespace geojeom::impact
