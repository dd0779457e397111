#include "analysis/impact/decomposition.hpp"

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

/// w0 a + w1 b + ... cell by cell.
Vector combined(std::initializer_list<std::pair<double, std::span<const double>>> parts) {
  Vector result(parts.begin()->second.size(), 0.0);
  for (const auto& [weight, values] : parts) {
    for (std::size_t i = 0; i < result.size(); ++i) result[i] += weight * values[i];
  }
  return result;
}

Vector product(const Vector& a, std::span<const double> b) {
  Vector result(a);
  for (std::size_t i = 0; i < a.size(); ++i) result[i] *= b[i];
  return result;
}

/// Level and mix of demand: f = s b with b adding to one, f1 - f0 = half (s1 - s0)(b0 + b1) + half (s0 + s1)(b1 - b0).
std::pair<Vector, Vector> level_and_mix(const Vector& f0, const Vector& f1) {
  const double s0 = linear::sum(f0), s1 = linear::sum(f1);
  Vector level(f0.size()), mix(f0.size());
  for (std::size_t i = 0; i < f0.size(); ++i) {
    const double b0 = s0 == 0.0 ? 0.0 : f0[i] / s0, b1 = s1 == 0.0 ? 0.0 : f1[i] / s1;
    level[i] = 0.5 * (s1 - s0) * (b0 + b1);
    mix[i] = 0.5 * (s0 + s1) * (b1 - b0);
  }
  return {level, mix};
}

}  // namespace

Decomposition decompose_change(const YearOfTable& before, const YearOfTable& after) {
  const Vector &f0 = before.final_demand, &f1 = after.final_demand;
  require(f0.size() == f1.size() && before.model.size() == after.model.size(), "two tables of the same sectors");
  const auto [level, mix] = level_and_mix(f0, f1);
  const Matrix with_old = before.model.outputs(Matrix::from_columns({f0, f1, level, mix}));
  const Matrix with_new = after.model.outputs(Matrix::from_columns({f0, f1, level, mix}));
  const auto x00 = with_old.column(0), x01 = with_old.column(1), x10 = with_new.column(0), x11 = with_new.column(1);

  Decomposition result;
  result.change = combined({{1, x11}, {-1, x00}});
  result.technology = combined({{0.5, x10}, {0.5, x11}, {-0.5, x00}, {-0.5, x01}});
  result.demand = combined({{0.5, x01}, {0.5, x11}, {-0.5, x00}, {-0.5, x10}});
  result.demand_level = combined({{0.5, with_old.column(2)}, {0.5, with_new.column(2)}});
  result.demand_mix = combined({{0.5, with_old.column(3)}, {0.5, with_new.column(3)}});
  if (before.account.empty() || after.account.empty()) return result;

  const Vector &v0 = before.account, &v1 = after.account;
  const Vector intensity = combined({{1, v1}, {-1, v0}});
  result.account_change = combined({{1, product(v1, x11)}, {-1, product(v0, x00)}});
  result.account_intensity = combined({{0.5, product(intensity, x00)}, {0.5, product(intensity, x11)}});
  result.account_technology =
      combined({{0.5, product(v0, x11)}, {-0.5, product(v0, x01)}, {0.5, product(v1, x10)}, {-0.5, product(v1, x00)}});
  result.account_demand =
      combined({{0.5, product(v0, x01)}, {-0.5, product(v0, x00)}, {0.5, product(v1, x11)}, {-0.5, product(v1, x10)}});
  return result;
}

}  // namespace geojeom::impact
