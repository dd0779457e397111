#include "analysis/impact/regions.hpp"

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

/// Column sums of (I - A_rr)^-1 weighted by the account, for one region alone.
Result<Vector> effect_alone(const Matrix& a, std::size_t first, std::span<const double> account) {
  const std::size_t m = account.size();
  Matrix block(m, m);
  for (std::size_t j = 0; j < m; ++j) {
    for (std::size_t i = 0; i < m; ++i) block(i, j) = a(first + i, first + j);
  }
  auto model = LeontiefModel::of(std::move(block));
  if (!model) return model.problem();
  return model->factor().solve_transposed(account);
}

/// Sums the rows of each region: n x k to k x R.
Matrix sums_by_region(const Matrix& values, std::size_t regions) {
  const std::size_t m = values.rows() / regions;
  Matrix sums(values.columns(), regions);
  for (std::size_t k = 0; k < values.columns(); ++k) {
    for (std::size_t i = 0; i < values.rows(); ++i) sums(k, i / m) += values(i, k);
  }
  return sums;
}

/// Final demand of each region, its items added: n x R.
Matrix demand_by_region(const Matrix& final_demand, std::size_t regions) {
  const std::size_t items = final_demand.columns() / regions;
  require(items * regions == final_demand.columns(), "as many final-demand items in each region");
  Matrix demand(final_demand.rows(), regions);
  for (std::size_t c = 0; c < final_demand.columns(); ++c) {
    auto column = demand.column(c / items);
    for (std::size_t i = 0; i < column.size(); ++i) column[i] += final_demand(i, c);
  }
  return demand;
}

}  // namespace

Result<RegionalEffects> regional_effects(const RegionalSystem& system, std::span<const double> account) {
  const std::size_t n = system.model.size(), regions = system.regions, m = n / regions;
  require(m * regions == n && account.size() == n, "regions of one size and an account of each sector");
  RegionalEffects effects;
  effects.by_region = Matrix(n, regions);
  for (std::size_t i = 0; i < n; ++i) effects.by_region(i, i / m) = account[i];
  system.model.factor().solve_transposed(effects.by_region);
  for (std::size_t r = 0; r < regions; ++r) {
    const auto alone = effect_alone(system.coefficients, r * m, account.subspan(r * m, m));
    if (!alone) return alone.problem();
    effects.isolated.insert(effects.isolated.end(), alone->begin(), alone->end());
  }
  for (std::size_t j = 0; j < n; ++j) {
    const double own = effects.by_region(j, j / m);
    double total = 0.0;
    for (std::size_t r = 0; r < regions; ++r) total += effects.by_region(j, r);
    effects.own.push_back(own);
    effects.feedback.push_back(own - effects.isolated[j]);
    effects.spillover.push_back(total - own);
  }
  return effects;
}

Footprint footprint(const LeontiefModel& model, const Matrix& account_coefficients, const Matrix& final_demand,
                    std::size_t regions) {
  const std::size_t n = model.size(), m = n / regions, k = account_coefficients.columns();
  require(m * regions == n, "regions of one size");
  const Matrix demand = demand_by_region(final_demand, regions);
  const Matrix outputs = model.outputs(demand);
  const Matrix inducement = model.inducement(account_coefficients);

  // What is caused outside each region: the account with that region's producers left out.
  Matrix abroad(n, k * regions);
  for (std::size_t r = 0; r < regions; ++r) {
    for (std::size_t a = 0; a < k; ++a) {
      for (std::size_t i = 0; i < n; ++i) abroad(i, r * k + a) = i / m == r ? 0.0 : account_coefficients(i, a);
    }
  }
  model.factor().solve_transposed(abroad);

  Footprint result{Matrix(n, k), Matrix(n, k), Matrix(n, k), Matrix(n, k), {}, {}, {}, {}};
  for (std::size_t a = 0; a < k; ++a) {
    for (std::size_t i = 0; i < n; ++i) {
      const std::size_t home = i / m, sector = i % m;
      for (std::size_t r = 0; r < regions; ++r) {
        result.production(i, a) += account_coefficients(i, a) * outputs(i, r);
        if (r != home) result.exports(i, a) += account_coefficients(i, a) * outputs(i, r);
        result.consumption(r * m + sector, a) += inducement(i, a) * demand(i, r);
        result.imports(r * m + sector, a) += abroad(i, r * k + a) * demand(i, r);
      }
    }
  }
  result.production_by_region = sums_by_region(result.production, regions);
  result.consumption_by_region = sums_by_region(result.consumption, regions);
  result.imports_by_region = sums_by_region(result.imports, regions);
  result.exports_by_region = sums_by_region(result.exports, regions);
  return result;
}

Matrix gross_trade(const IoTable& table) {
  const std::size_t n = table.size(), regions = table.regions, m = n / regions;
  Matrix trade(regions, regions);
  for (std::size_t j = 0; j < n; ++j) {
    for (std::size_t i = 0; i < n; ++i) trade(i / m, j / m) += table.flows(i, j);
  }
  const std::size_t items = table.final_demand.columns() / regions;
  for (std::size_t c = 0; c < items * regions; ++c) {
    for (std::size_t i = 0; i < n; ++i) trade(i / m, c / items) += table.final_demand(i, c);
  }
  for (std::size_t r = 0; r < regions; ++r) trade(r, r) = 0.0;
  return trade;
}

}  // namespace geojeom::impact
