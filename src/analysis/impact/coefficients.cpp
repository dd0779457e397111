#include "analysis/impact/coefficients.hpp"

#include <cmath>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

Vector reciprocal(const Vector& output) {
  Vector result(output.size());
  for (std::size_t i = 0; i < output.size(); ++i) result[i] = output[i] == 0.0 ? 0.0 : 1.0 / output[i];
  return result;
}

/// Division cell by cell: multiplying by a reciprocal would cost the last digit that published tables are compared to.
void divide_columns(Matrix& a, const Vector& by) {
  for (std::size_t j = 0; j < a.columns(); ++j) {
    for (double& value : a.column(j)) value = by[j] == 0.0 ? 0.0 : value / by[j];
  }
}

}  // namespace

Matrix technical_coefficients(Matrix flows, const Vector& output) {
  require(flows.columns() == output.size(), "an output for each column");
  divide_columns(flows, output);
  return flows;
}

Matrix allocation_coefficients(Matrix flows, const Vector& output) {
  require(flows.rows() == output.size(), "an output for each row");
  scale_rows(flows, reciprocal(output));
  return flows;
}

Matrix account_coefficients(Matrix accounts, const Vector& output) {
  require(accounts.empty() || accounts.rows() == output.size(), "an output for each sector");
  for (std::size_t k = 0; k < accounts.columns(); ++k) {
    for (std::size_t j = 0; j < accounts.rows(); ++j) {
      accounts(j, k) = output[j] == 0.0 ? 0.0 : accounts(j, k) / output[j];
    }
  }
  return accounts;
}

Result<Vector> import_shares(const Trade& trade) {
  const std::size_t n = trade.output.size();
  require(trade.imports.size() == n && trade.exports.size() == n, "imports and exports of each sector");
  Vector shares(n, 0.0);
  for (std::size_t i = 0; i < n; ++i) {
    const double demand_at_home = trade.output[i] + trade.imports[i] - trade.exports[i];
    if (trade.imports[i] == 0.0) continue;
    shares[i] = trade.imports[i] / demand_at_home;
    if (std::isfinite(shares[i]) && shares[i] >= 0.0 && shares[i] <= 1.0) continue;
    return Problem{.code = "IO-118",
                   .field = trade.sectors[i],
                   .details = {{"sector", trade.sectors[i]},
                               {"what", "수입 비율"},
                               {"value", number_text(shares[i])},
                               {"rule", "0과 1 사이여야 합니다."}}};
  }
  return shares;
}

Matrix domestic_coefficients(Matrix total_coefficients, const Vector& import_shares) {
  Vector kept(import_shares.size());
  for (std::size_t i = 0; i < kept.size(); ++i) kept[i] = 1.0 - import_shares[i];
  scale_rows(total_coefficients, kept);
  return total_coefficients;
}

Result<IoTable> deflated(IoTable table, const Vector& price_index) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    const double index = i < price_index.size() ? price_index[i] : 0.0;
    if (index > 0.0 && std::isfinite(index)) continue;
    return Problem{.code = "IO-126",
                   .field = table.sectors[i],
                   .details = {{"sector", table.sectors[i]}, {"value", number_text(index)}}};
  }
  const Vector per_index = reciprocal(price_index);
  scale_rows(table.flows, per_index);
  if (!table.final_demand.empty()) scale_rows(table.final_demand, per_index);
  for (std::size_t i = 0; i < table.size(); ++i) {
    table.output[i] *= per_index[i];
    if (!table.imports.empty()) table.imports[i] *= per_index[i];
  }
  return table;
}

}  // namespace geojeom::impact
