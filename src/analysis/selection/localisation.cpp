#include "analysis/selection/localisation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "analysis/selection/location_quotient.hpp"

namespace geojeom::selection {
namespace {

/// Area between the diagonal and the curve of the industry's share over all activity's share.
double area_off_diagonal(const Vector& activity, const Vector& industry) {
  std::vector<std::size_t> order(activity.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return industry[a] * activity[b] < industry[b] * activity[a]; });
  double area = 0.5, height = 0.0;
  for (const auto r : order) {
    area -= activity[r] * (height + 0.5 * industry[r]);
    height += industry[r];
  }
  return area;
}

}  // namespace

Result<Vector> locational_gini(const Matrix& facts) {
  if (const auto quotients = location_quotients(facts); !quotients) return quotients.problem();
  auto activity = row_sums(facts);
  const double total = sum(activity);
  for (auto& share : activity) share /= total;
  Vector gini(facts.columns(), std::numeric_limits<double>::quiet_NaN());
  for (std::size_t i = 0; i < facts.columns(); ++i) {
    auto industry = facts.column(i);
    const double size = sum(industry);
    if (!(size > 0.0)) continue;
    for (auto& share : industry) share /= size;
    gini[i] = area_off_diagonal(activity, industry);
  }
  return gini;
}

Result<Concentration> concentration(const Plants& plants, const Vector& region_totals) {
  const double employees = sum(plants.employees);
  const double total = sum(region_totals);
  if (!(employees > 0.0) || !(total > 0.0)) return Problem{.code = "SEL-112"};
  Vector shares(region_totals.size(), 0.0);
  Concentration answer;
  for (std::size_t p = 0; p < plants.employees.size(); ++p) {
    const double share = plants.employees[p] / employees;
    shares[plants.regions[p]] += share;
    answer.plant_herfindahl += share * share;
  }
  double share_squares = 0.0, activity_squares = 0.0;
  for (std::size_t r = 0; r < shares.size(); ++r) {
    const double activity = region_totals[r] / total;
    answer.raw_concentration += (shares[r] - activity) * (shares[r] - activity);
    share_squares += shares[r] * shares[r];
    activity_squares += activity * activity;
  }
  const double spread = 1.0 - activity_squares;
  const double many = 1.0 - answer.plant_herfindahl;
  if (!(spread > 1e-12) || !(many > 1e-12)) return Problem{.code = "SEL-113"};
  answer.ellison_glaeser = (answer.raw_concentration - spread * answer.plant_herfindahl) / (spread * many);
  answer.maurel_sedillot = ((share_squares - activity_squares) / spread - answer.plant_herfindahl) / many;
  return answer;
}

}  // namespace geojeom::selection
