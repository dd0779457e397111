#pragma once

#include <array>
#include <cstdint>

#include "analysis/impact/leontief.hpp"

namespace geojeom::impact {

/// How far each assumption of a study may be off: relative standard deviations (0.1 = 10 %).
struct Doubt {
  double coefficients = 0.10;  ///< each input coefficient by itself
  double accounts = 0.10;      ///< each account coefficient by itself (jobs per output, value added per output)
  double amount = 0.0;         ///< the whole spending together
  double mapping = 0.20;       ///< which sectors the spending goes to; the sum is kept
  double local_share = 0.0;    ///< the part of the spending that is bought at home
};

/// A shock to be simulated: the base, its doubts, the number of draws and the seed.
struct Simulation {
  const Matrix& coefficients;          ///< n x n
  const Matrix& account_coefficients;  ///< n x k
  const Vector& final_demand;          ///< n
  double local_share = 1.0;
  Doubt doubt{};
  int draws = 10'000;
  std::uint64_t seed = 1;
  int threads = 2;
};

/// The assumptions in the order of `shares` below.
enum class Assumption : unsigned char { coefficients, accounts, amount, mapping, local_share };
constexpr std::size_t assumption_count = 5;

/// One result with its interval. `shares` says which part of the variance comes from which assumption.
struct Interval {
  double base = 0.0, mean = 0.0, deviation = 0.0;
  double p05 = 0.0, p25 = 0.0, p50 = 0.0, p75 = 0.0, p95 = 0.0, p025 = 0.0, p975 = 0.0;
  std::array<double, assumption_count> shares{};
  Assumption moves_most = Assumption::coefficients;
};

/// Total output and every account of a shock under the doubts, with percentile intervals.
///
/// Shape    results 1 + k: production first, then each account.
/// Units    of production and the accounts.
/// Errors   IO-125 draws, deviations or shares out of range; IO-102 the base is not productive.
/// Method   Monte Carlo: factors 1 + s z with z normal, held within [0, 2] (symmetric, so the mean stays one),
///          mapping factors made to keep the sum. Each draw solves (I - A_d) x = f_d anew by x <- x + L0 (f_d - (I -
///          A_d) x), L0 the base inverse, to 1e-9. A draw's numbers depend on (seed, draw) only, not on the threads.
///          Variance shares are covariances of the first-order part of each assumption with the result (they add up
///          to one but for curvature); see Bullard & Sebald (1988) and Miller & Blair (2009), section 12.3, for
///          coefficient uncertainty.
/// Checked  uncertainty_test.cpp: zero doubt gives the base; amounts alone give their own normal; same seed, same
///          numbers for one and two threads; each draw against a factorisation.
Result<std::vector<Interval>> simulate(const Simulation& simulation);

}  // namespace geojeom::impact
