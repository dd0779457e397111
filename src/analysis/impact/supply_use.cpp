#include "analysis/impact/supply_use.hpp"

#include <fmt/format.h>

#include <cmath>
#include <optional>
#include <string>

#include "analysis/linear/factor.hpp"

namespace geojeom::impact {
namespace {

Problem size_problem(std::string what, std::size_t expected, std::size_t actual) {
  return {.code = "IO-101",
          .details = {
              {"what", std::move(what)}, {"expected", fmt::to_string(expected)}, {"actual", fmt::to_string(actual)}}};
}

std::optional<Problem> check(const SupplyUse& t, const Vector& product_output) {
  const std::size_t products = t.products.size(), industries = t.industries.size();
  if (t.supply.rows() != products || t.use.rows() != products)
    return size_problem("공급·사용표의 행", products, t.use.rows());
  if (t.supply.columns() != industries || t.use.columns() != industries) {
    return size_problem("공급·사용표의 열", industries, t.use.columns());
  }
  Vector used = row_sums(t.use);
  const Vector final_use = t.final_demand.empty() ? Vector(products, 0.0) : row_sums(t.final_demand);
  for (std::size_t p = 0; p < products; ++p) {
    used[p] += final_use[p];
    if (std::abs(used[p] - product_output[p]) <= 1e-3 * std::abs(product_output[p]) + 1e-9) continue;
    return Problem{.code = "IO-103",
                   .field = t.products[p],
                   .details = {{"sector", t.products[p]},
                               {"sum", number_text(used[p])},
                               {"stated", number_text(product_output[p])},
                               {"difference", number_text(used[p] - product_output[p])}}};
  }
  return std::nullopt;
}

Vector reciprocal(const Vector& values) {
  Vector result(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) result[i] = values[i] == 0.0 ? 0.0 : 1.0 / values[i];
  return result;
}

Problem not_regular(const char* model, std::string reason) {
  return {.code = "IO-120", .details = {{"model", model}, {"reason", std::move(reason)}}};
}

/// (V')^-1, industries x products.
Result<Matrix> inverse_supply(const SupplyUse& t, const char* model) {
  if (t.products.size() != t.industries.size()) {
    return not_regular(model, fmt::format("{} x {}", t.products.size(), t.industries.size()));
  }
  auto factor = linear::Factor::of(t.supply);
  if (!factor || factor->reciprocal_condition() < 1e-13) return not_regular(model, "det = 0");
  return std::move(*std::move(factor)).inverse();
}

/// What turns industry columns into product columns (models A, B), industries x products.
Result<Matrix> column_turn(const SupplyUse& t, bool by_product, const Vector& q, const Vector& g) {
  if (by_product) {
    auto turn = inverse_supply(t, "A");
    if (turn) {
      Matrix result = std::move(turn).value();
      scale_columns(result, q);
      return result;
    }
    return turn.problem();
  }
  Matrix turn = transposed(t.supply);  // V
  scale_rows(turn, reciprocal(g));
  return turn;
}

/// What turns product rows into industry rows (models C, D), industries x products.
Result<Matrix> row_turn(const SupplyUse& t, bool by_industry, const Vector& q, const Vector& g) {
  if (by_industry) {
    auto turn = inverse_supply(t, "C");
    if (turn) {
      Matrix result = std::move(turn).value();
      scale_rows(result, g);
      return result;
    }
    return turn.problem();
  }
  Matrix turn = transposed(t.supply);
  scale_columns(turn, reciprocal(q));
  return turn;
}

}  // namespace

Result<IoTable> symmetric_table(const SupplyUse& t, SupplyUseModel model) {
  const Vector q = row_sums(t.supply), g = column_sums(t.supply);
  if (auto problem = check(t, q)) return *problem;
  IoTable table;
  table.final_items = t.final_items;
  table.account_names = t.account_names;
  const bool by_products = model == SupplyUseModel::product_technology || model == SupplyUseModel::industry_technology;
  if (by_products) {
    const auto turn = column_turn(t, model == SupplyUseModel::product_technology, q, g);
    if (!turn) return turn.problem();
    table.sectors = t.products;
    table.output = q;
    table.flows = multiply(t.use, *turn);
    table.final_demand = t.final_demand;
    if (!t.accounts.empty()) table.accounts = multiply_transposed(*turn, t.accounts);
    return table;
  }
  const auto turn = row_turn(t, model == SupplyUseModel::fixed_industry_sales, q, g);
  if (!turn) return turn.problem();
  table.sectors = t.industries;
  table.output = g;
  table.flows = multiply(*turn, t.use);
  if (!t.final_demand.empty()) table.final_demand = multiply(*turn, t.final_demand);
  table.accounts = t.accounts;
  return table;
}

}  // namespace geojeom::impact
