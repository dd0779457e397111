#include "analysis/impact/large_table.hpp"

#include <fmt/format.h>

#include <cmath>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

Result<LargeTableAnswer> by_factoring(const Matrix& coefficients, const Matrix& accounts, const Vector& output) {
  auto model = LeontiefModel::of(coefficients);
  if (!model) return model.problem();
  return LargeTableAnswer{type_one_multipliers(*model, accounts), linkages(*model, output), {}};
}

/// The same test as in LeontiefModel: with A >= 0, y = 1 + A'y and y >= 1 hold together only when A is productive.
std::optional<Problem> check_productive(const Vector& multipliers) {
  for (std::size_t j = 0; j < multipliers.size(); ++j) {
    if (std::isfinite(multipliers[j]) && multipliers[j] >= 1.0 - 1e-9) continue;
    return Problem{.code = "IO-102", .details = {{"where", fmt::format("{}: {:.4g}", j + 1, multipliers[j])}}};
  }
  return std::nullopt;
}

}  // namespace

Result<LargeTableAnswer> solve_large_table(const Matrix& coefficients, const Matrix& account_coefficients,
                                           const Vector& output) {
  const std::size_t n = coefficients.rows(), k = account_coefficients.columns();
  require(output.size() == n, "an output of each sector");
  Matrix direct(n, 2), transposed(n, 1 + k);
  std::fill(direct.column(0).begin(), direct.column(0).end(), 1.0);
  std::copy(output.begin(), output.end(), direct.column(1).begin());
  std::fill(transposed.column(0).begin(), transposed.column(0).end(), 1.0);
  std::copy(account_coefficients.values().begin(), account_coefficients.values().end(),
            transposed.values().begin() + static_cast<std::ptrdiff_t>(n));
  const auto report = linear::solve_by_iteration(coefficients, direct, transposed);
  if (!report) return by_factoring(coefficients, account_coefficients, output);

  LargeTableAnswer answer{.multipliers = {}, .linkages = {}, .iteration = *report};
  answer.multipliers.output.assign(transposed.column(0).begin(), transposed.column(0).end());
  if (auto problem = check_productive(answer.multipliers.output)) {
    bool is_non_negative = true;
    for (const double value : coefficients.values()) is_non_negative = is_non_negative && value >= 0.0;
    if (is_non_negative) return *problem;
  }
  for (std::size_t a = 0; a < k; ++a) {
    answer.multipliers.accounts.push_back(
        account_multipliers(account_coefficients.column(a), transposed.column(1 + a)));
  }
  answer.linkages = linkages_of(answer.multipliers.output, direct, output);
  return answer;
}

}  // namespace geojeom::impact
