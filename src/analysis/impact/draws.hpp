#pragma once

#include <functional>
#include <optional>

#include "analysis/impact/uncertainty.hpp"
#include "analysis/linear/random.hpp"

namespace geojeom::impact {

/// 1 + s z, held within [0, 2] so that nothing changes its sign and the mean stays one.
double doubted_factor(linear::Random& random, double deviation);

/// Runs `work(first, step)` in so many threads; thread t takes draws t, t + step, t + 2 step, ...
void in_threads(int threads, const std::function<void(std::size_t first, std::size_t step)>& work);

/// IO-125 when draws, threads, shares or deviations are out of range.
struct SimulationLimits {
  const Doubt& doubt;
  int draws = 0;
  int threads = 1;
  double local_share = 1.0;
};
std::optional<Problem> check_simulation(const SimulationLimits& setup);

/// Percentiles and variance shares of one result. Each draw is a row of `width` numbers: `results` results, then for
/// each assumption the first-order part of each result.
Interval interval_of(const Vector& outcomes, std::size_t width, std::size_t result, std::size_t results);

}  // namespace geojeom::impact
