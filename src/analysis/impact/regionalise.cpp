#include "analysis/impact/regionalise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

Problem value_problem(const std::string& sector, std::string what, double value, std::string rule) {
  return {.code = "IO-118",
          .field = sector,
          .details = {
              {"sector", sector}, {"what", std::move(what)}, {"value", number_text(value)}, {"rule", std::move(rule)}}};
}

std::optional<Problem> check_sizes(const RegionAndNation& sizes, double delta) {
  if (sizes.region.size() != sizes.nation.size() || sizes.region.size() != sizes.sectors.size()) {
    return Problem{.code = "IO-101",
                   .details = {{"what", "지역과 전국의 부문 수"},
                               {"expected", fmt::to_string(sizes.sectors.size())},
                               {"actual", fmt::format("{} / {}", sizes.region.size(), sizes.nation.size())}}};
  }
  if (!(delta >= 0.0 && delta < 1.0)) return value_problem("-", "delta", delta, "0 이상 1 미만이어야 합니다.");
  for (std::size_t i = 0; i < sizes.region.size(); ++i) {
    if (!(sizes.region[i] >= 0.0))
      return value_problem(sizes.sectors[i], "지역 값", sizes.region[i], "0 이상이어야 합니다.");
    if (!(sizes.nation[i] >= 0.0))
      return value_problem(sizes.sectors[i], "전국 값", sizes.nation[i], "0 이상이어야 합니다.");
    if (sizes.region[i] > 0.0 && sizes.nation[i] == 0.0) {
      return value_problem(sizes.sectors[i], "전국 값", 0.0, "지역에 있는 산업은 전국에도 있어야 합니다.");
    }
  }
  if (!(linear::sum(sizes.region) > 0.0) || !(linear::sum(sizes.nation) > 0.0)) {
    return value_problem("-", "합계", 0.0, "지역과 전국의 합은 0보다 커야 합니다.");
  }
  return std::nullopt;
}

/// One cell of the quotient table, before the caps.
struct Cell {
  Quotient method;
  const Vector& slq;
  double lambda;

  double flq(std::size_t i, std::size_t j) const {
    return lambda * (i == j ? slq[i] : slq[j] == 0.0 ? 0.0 : slq[i] / slq[j]);
  }
  double specialisation(std::size_t j) const {
    return method == Quotient::aflq && slq[j] > 1.0 ? std::log2(1.0 + slq[j]) : 1.0;
  }
  double value(std::size_t i, std::size_t j) const {
    switch (method) {
      case Quotient::slq:
        return slq[i];
      case Quotient::cilq:
        return i == j ? 1.0 : slq[j] == 0.0 ? 0.0 : slq[i] / slq[j];
      case Quotient::rlq:
        return slq[j] == 0.0 ? 0.0 : slq[i] / std::log2(1.0 + slq[j]);
      case Quotient::flq:
        return flq(i, j);
      case Quotient::aflq:
        return flq(i, j) * specialisation(j);
    }
    return 0.0;
  }
};

}  // namespace

Result<Quotient> parse_quotient(std::string_view text) {
  constexpr std::pair<std::string_view, Quotient> known[] = {{"slq", Quotient::slq},
                                                             {"cilq", Quotient::cilq},
                                                             {"rlq", Quotient::rlq},
                                                             {"flq", Quotient::flq},
                                                             {"aflq", Quotient::aflq}};
  for (const auto& [name, method] : known) {
    if (name == text) return method;
  }
  return Problem{
      .code = "IO-125",
      .field = "--method",
      .details = {{"what", "--method"}, {"value", std::string(text)}, {"rule", "slq, cilq, rlq, flq, aflq, balance"}}};
}

Result<LocationQuotients> location_quotients(const RegionAndNation& sizes, Quotient method, double delta) {
  if (auto problem = check_sizes(sizes, delta)) return *problem;
  const double region = linear::sum(sizes.region), nation = linear::sum(sizes.nation);
  const std::size_t n = sizes.region.size();
  LocationQuotients result{Vector(n, 0.0), Matrix(n, n)};
  for (std::size_t i = 0; i < n; ++i) {
    if (sizes.nation[i] > 0.0) result.slq[i] = (sizes.region[i] / region) / (sizes.nation[i] / nation);
  }
  if (method == Quotient::flq || method == Quotient::aflq)
    result.lambda = std::pow(std::log2(1.0 + region / nation), delta);
  const Cell cell{method, result.slq, result.lambda};
  for (std::size_t j = 0; j < n; ++j) {
    for (std::size_t i = 0; i < n; ++i) result.table(i, j) = cell.value(i, j);
  }
  return result;
}

Result<Matrix> regional_coefficients(Matrix national, const RegionAndNation& sizes, const Regionalisation& how) {
  const auto quotients = location_quotients(sizes, how.method, how.delta);
  if (!quotients) return quotients.problem();
  const Cell cell{how.method, quotients->slq, quotients->lambda};
  for (std::size_t j = 0; j < national.columns(); ++j) {
    for (std::size_t i = 0; i < national.rows(); ++i) {
      const bool is_augmented = how.method == Quotient::aflq && !how.never_above_nation;
      const double share =
          is_augmented ? std::min(cell.flq(i, j), 1.0) * cell.specialisation(j) : std::min(quotients->table(i, j), 1.0);
      national(i, j) *= share;
    }
  }
  return national;
}

CommodityBalance commodity_balance(Matrix national, const Vector& output, const Vector& final_demand) {
  require(national.rows() == output.size() && output.size() == final_demand.size(), "output and demand of each sector");
  CommodityBalance result{Vector(output.size(), 1.0), multiply(national, output), {}};
  for (std::size_t i = 0; i < output.size(); ++i) {
    const double need = result.balance[i] + final_demand[i];
    if (need > 0.0) result.regional_share[i] = std::clamp(output[i] / need, 0.0, 1.0);
    result.balance[i] = output[i] - need;
  }
  scale_rows(national, result.regional_share);
  result.coefficients = std::move(national);
  return result;
}

}  // namespace geojeom::impact
