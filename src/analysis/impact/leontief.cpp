#include "analysis/impact/leontief.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/contract.hpp"

namespace geojeom::impact {

Matrix leontief_matrix(Matrix coefficients) {
  for (std::size_t j = 0; j < coefficients.columns(); ++j) {
    for (double& value : coefficients.column(j)) value = -value;
    coefficients(j, j) += 1.0;
  }
  return coefficients;
}

Result<LeontiefModel> LeontiefModel::of(Matrix coefficients) {
  require(coefficients.rows() == coefficients.columns(), "a square coefficient matrix");
  bool is_non_negative = true;
  for (const double value : coefficients.values()) is_non_negative = is_non_negative && value >= 0.0;
  auto factor = linear::Factor::of(leontief_matrix(std::move(coefficients)));
  if (!factor) return Problem{.code = "IO-102", .details = {{"where", "I - A"}}};
  auto multipliers = factor->solve_transposed(Vector(factor->size(), 1.0));
  for (std::size_t j = 0; j < multipliers.size(); ++j) {
    // With A >= 0, y = (I - A')^-1 1 >= 1 holds exactly when A is productive: y = 1 + A'y >= A'y with y > 0.
    const bool is_possible = std::isfinite(multipliers[j]) && (!is_non_negative || multipliers[j] >= 1.0 - 1e-9);
    if (!is_possible) {
      return Problem{.code = "IO-102", .details = {{"where", fmt::format("{}: {:.4g}", j + 1, multipliers[j])}}};
    }
  }
  return LeontiefModel(std::move(factor).value(), std::move(multipliers));
}

Matrix LeontiefModel::outputs(Matrix final_demand) const {
  factor_.solve(final_demand);
  return final_demand;
}

Matrix LeontiefModel::inducement(Matrix account_coefficients) const {
  factor_.solve_transposed(account_coefficients);
  return account_coefficients;
}

Result<linear::UpdatedFactor> with_changed_inputs(const LeontiefModel& model, const std::vector<std::size_t>& columns,
                                                  const Matrix& changes) {
  require(changes.rows() == model.size() && changes.columns() == columns.size(), "one change a named column");
  Matrix places(model.size(), columns.size());
  for (std::size_t k = 0; k < columns.size(); ++k) places(columns[k], k) = 1.0;
  return linear::UpdatedFactor::of(model.factor(), changes, std::move(places));
}

namespace {

/// Divides each column by output; a sector without output neither sells nor buys, so its entry passes through.
void divide_by_output(Matrix& right, const Vector& output) {
  for (std::size_t k = 0; k < right.columns(); ++k) {
    for (std::size_t i = 0; i < right.rows(); ++i) right(i, k) /= output[i] == 0.0 ? 1.0 : output[i];
  }
}

void multiply_by_output(Matrix& right, const Vector& output) {
  for (std::size_t k = 0; k < right.columns(); ++k) {
    for (std::size_t i = 0; i < right.rows(); ++i) right(i, k) *= output[i] == 0.0 ? 1.0 : output[i];
  }
}

}  // namespace

Matrix GhoshModel::outputs(Matrix primary_inputs) const {
  // x' = v' G = v' x^-1 L x.
  divide_by_output(primary_inputs, *output_);
  model_->factor().solve_transposed(primary_inputs);
  multiply_by_output(primary_inputs, *output_);
  return primary_inputs;
}

Vector GhoshModel::row_sums() const {
  Matrix ones(model_->size(), 1, 1.0);
  const Matrix sums = downstream(std::move(ones));
  return {sums.values().begin(), sums.values().end()};
}

Matrix GhoshModel::downstream(Matrix account_coefficients) const {
  multiply_by_output(account_coefficients, *output_);
  model_->factor().solve(account_coefficients);
  divide_by_output(account_coefficients, *output_);
  return account_coefficients;
}

Matrix GhoshModel::inverse() const {
  Matrix inverse = model_->inverse();
  Vector scale(*output_), reciprocal(output_->size());
  for (std::size_t i = 0; i < scale.size(); ++i) {
    if (scale[i] == 0.0) scale[i] = 1.0;
    reciprocal[i] = 1.0 / scale[i];
  }
  scale_columns(inverse, scale);
  scale_rows(inverse, reciprocal);
  return inverse;
}

Vector prices(const LeontiefModel& model, const Vector& primary_cost) {
  return model.factor().solve_transposed(primary_cost);
}

}  // namespace geojeom::impact
