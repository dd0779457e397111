#include "analysis/impact/multipliers.hpp"

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

Problem closure_problem(std::string reason) { return {.code = "IO-117", .details = {{"reason", std::move(reason)}}}; }

/// 1 - h - w L c: what is left of a unit of income after the round through the industries and back.
Result<double> income_left(const HouseholdClosure& closure, const Vector& output_of_consumption) {
  const double left = 1.0 - closure.own_spending - linear::dot(closure.income, output_of_consumption);
  if (!(left > 1e-12)) return closure_problem("소득 1단위의 소비가 다시 1단위 이상의 소득을 만듭니다.");
  return left;
}

}  // namespace

AccountMultipliers account_multipliers(std::span<const double> direct, std::span<const double> inducement) {
  AccountMultipliers account{{direct.begin(), direct.end()}, {inducement.begin(), inducement.end()}, {}};
  account.multiplier.resize(direct.size());
  for (std::size_t j = 0; j < direct.size(); ++j) {
    account.multiplier[j] = direct[j] == 0.0 ? 0.0 : inducement[j] / direct[j];
  }
  return account;
}

Multipliers type_one_multipliers(const LeontiefModel& model, const Matrix& account_coefficients) {
  Multipliers result{.output = model.output_multipliers(), .accounts = {}, .household_income = {}};
  if (account_coefficients.empty()) return result;
  const Matrix inducement = model.inducement(account_coefficients);
  for (std::size_t k = 0; k < inducement.columns(); ++k) {
    result.accounts.push_back(account_multipliers(account_coefficients.column(k), inducement.column(k)));
  }
  return result;
}

Result<HouseholdClosure> household_closure(const HouseholdAccounts& accounts) {
  const std::size_t n = accounts.output.size();
  require(accounts.income.size() == n && accounts.consumption.size() == n, "income and consumption of each sector");
  HouseholdClosure closure{{}, {}, 0.0, accounts.denominator, accounts.denominator_value};
  if (closure.denominator_value == 0.0) {
    closure.denominator = "income of all sectors";
    closure.denominator_value = linear::sum(accounts.income) + accounts.own_payments;
  }
  if (!(closure.denominator_value > 0.0)) return closure_problem("소비를 나눌 가계소득 합이 0 이하입니다.");
  closure.own_spending = accounts.own_payments / closure.denominator_value;
  closure.income.resize(n);
  closure.consumption.resize(n);
  for (std::size_t j = 0; j < n; ++j) {
    closure.income[j] = accounts.output[j] == 0.0 ? 0.0 : accounts.income[j] / accounts.output[j];
    closure.consumption[j] = accounts.consumption[j] / closure.denominator_value;
  }
  return closure;
}

Result<Multipliers> type_two_multipliers(const LeontiefModel& model, const Matrix& account_coefficients,
                                         const HouseholdClosure& closure) {
  const Vector output_of_consumption = model.output(closure.consumption);
  const auto left = income_left(closure, output_of_consumption);
  if (!left) return left.problem();
  Vector income = model.factor().solve_transposed(closure.income);
  for (double& value : income) value /= *left;

  Multipliers result = type_one_multipliers(model, account_coefficients);
  result.induced_factor = 1.0 / *left;
  const double output_per_income = linear::sum(output_of_consumption);
  for (std::size_t j = 0; j < income.size(); ++j) result.output[j] += output_per_income * income[j];
  for (auto& account : result.accounts) {
    const double per_income = linear::dot(account.direct, output_of_consumption);
    Vector induced = account.inducement;
    for (std::size_t j = 0; j < income.size(); ++j) induced[j] += per_income * income[j];
    account = account_multipliers(account.direct, induced);
  }
  result.household_income = std::move(income);
  return result;
}

Result<Vector> closed_output(const LeontiefModel& model, const HouseholdClosure& closure, const Vector& final_demand) {
  const Vector output_of_consumption = model.output(closure.consumption);
  const auto left = income_left(closure, output_of_consumption);
  if (!left) return left.problem();
  Vector output = model.output(final_demand);
  const double income = linear::dot(closure.income, output) / *left;
  for (std::size_t i = 0; i < output.size(); ++i) output[i] += income * output_of_consumption[i];
  return output;
}

}  // namespace geojeom::impact
