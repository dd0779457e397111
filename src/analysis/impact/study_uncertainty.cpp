#include "analysis/impact/study_uncertainty.hpp"

#include <algorithm>
#include <cmath>

#include "analysis/impact/draws.hpp"

namespace geojeom::impact {
namespace {

/// The spending of one draw and how far it is from the base, apart for mapping and level.
struct DrawnSpending {
  Vector by_sector;  ///< mapping only; the level stands beside it
  double amount = 1.0, local = 1.0;
};

DrawnSpending draw_spending(const StudySimulation& setup, const Vector& base, linear::Random& random) {
  DrawnSpending drawn{base};
  if (setup.doubt.amount > 0.0) drawn.amount = doubted_factor(random, setup.doubt.amount);
  if (setup.doubt.local_share > 0.0 && setup.local_share > 0.0) {
    drawn.local =
        std::min(1.0, setup.local_share * doubted_factor(random, setup.doubt.local_share)) / setup.local_share;
  }
  if (setup.doubt.mapping == 0.0) return drawn;
  for (double& value : drawn.by_sector) value *= value == 0.0 ? 1.0 : doubted_factor(random, setup.doubt.mapping);
  const double after = linear::sum(drawn.by_sector);
  const double scale = after == 0.0 ? 1.0 : linear::sum(base) / after;
  for (double& value : drawn.by_sector) value *= scale;
  return drawn;
}

/// One draw: own and total effect of every indicator, and the first-order part of each assumption.
void run_draw(const StudySimulation& setup, const Vector& base, std::uint64_t draw, std::span<double> out) {
  linear::Random random(setup.seed, draw);
  const auto drawn = draw_spending(setup, base, random);
  const std::size_t k = setup.sheet.indicators.size(), results = 2 * k;
  const auto part = [&](Assumption which, std::size_t result) -> double& {
    return out[(1 + static_cast<std::size_t>(which)) * results + result];
  };
  for (std::size_t a = 0; a < k; ++a) {
    const bool is_production = setup.sheet.indicators[a] == "production";
    const double deviation = is_production ? setup.doubt.coefficients : setup.doubt.accounts;
    const auto kind = is_production ? Assumption::coefficients : Assumption::accounts;
    for (std::size_t j = 0; j < base.size(); ++j) {
      if (base[j] == 0.0) continue;
      const double own_by = deviation > 0.0 ? doubted_factor(random, deviation) : 1.0;
      const double rest_by = deviation > 0.0 ? doubted_factor(random, deviation) : 1.0;
      const double own = setup.sheet.own(j, a), rest = setup.sheet.rest(j, a);
      const double level = drawn.amount * drawn.local;
      const double values[] = {own * own_by, own * own_by + rest * rest_by}, bases[] = {own, own + rest};
      for (std::size_t s = 0; s < 2; ++s) {
        out[2 * a + s] += drawn.by_sector[j] * level * values[s];
        part(kind, 2 * a + s) += base[j] * (values[s] - bases[s]);
        part(Assumption::mapping, 2 * a + s) += (drawn.by_sector[j] - base[j]) * bases[s];
        part(Assumption::amount, 2 * a + s) += base[j] * (drawn.amount - 1.0) * bases[s];
        part(Assumption::local_share, 2 * a + s) += base[j] * (drawn.local - 1.0) * bases[s];
      }
    }
  }
}

}  // namespace

Result<std::vector<StudyInterval>> simulate_study(const StudySimulation& setup) {
  if (auto problem = check_simulation({setup.doubt, setup.draws, setup.threads, setup.local_share})) return *problem;
  Vector base = setup.spending;
  for (double& value : base) value *= setup.local_share;
  const auto plain = study(setup.sheet, base);
  if (!plain) return plain.problem();
  const std::size_t results = 2 * setup.sheet.indicators.size(), width = results * (1 + assumption_count);
  const auto draws = static_cast<std::size_t>(setup.draws);
  Vector outcomes(draws * width, 0.0);
  in_threads(setup.threads, [&](std::size_t first, std::size_t step) {
    for (std::size_t d = first; d < draws; d += step) {
      run_draw(setup, base, d, std::span(outcomes).subspan(d * width, width));
    }
  });
  std::vector<StudyInterval> intervals;
  for (std::size_t a = 0; a < plain->effects.size(); ++a) {
    StudyInterval one{plain->effects[a].indicator, interval_of(outcomes, width, 2 * a, results),
                      interval_of(outcomes, width, 2 * a + 1, results)};
    one.own.base = plain->effects[a].own;
    one.total.base = plain->effects[a].total;
    intervals.push_back(std::move(one));
  }
  return intervals;
}

}  // namespace geojeom::impact
