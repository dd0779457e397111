#include "analysis/impact/study.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "core/contract.hpp"

namespace geojeom::impact {
namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Problem warning(const char* code, std::vector<std::pair<std::string, std::string>> details) {
  return {.code = code, .details = std::move(details), .severity = Problem::Severity::warning};
}

Effect effect_of(const CoefficientSheet& sheet, std::size_t k, const Vector& spending, double total_spent) {
  const std::size_t n = sheet.size();
  Effect effect{.indicator = sheet.indicators[k], .own_by_sector = Vector(n), .rest_by_sector = Vector(n)};
  for (std::size_t j = 0; j < n; ++j) {
    effect.own_by_sector[j] = spending[j] * sheet.own(j, k);
    effect.rest_by_sector[j] = spending[j] * sheet.rest(j, k);
  }
  effect.own = linear::sum(effect.own_by_sector);
  effect.rest = linear::sum(effect.rest_by_sector);
  effect.total = effect.own + effect.rest;
  effect.direct = sheet.direct.empty() ? unknown : linear::dot(spending, sheet.direct.column(k));
  effect.indirect = effect.total - effect.direct;
  effect.induced_own = sheet.induced_own.empty() ? unknown : linear::dot(spending, sheet.induced_own.column(k));
  effect.induced =
      effect.induced_own + (sheet.induced_rest.empty() ? 0.0 : linear::dot(spending, sheet.induced_rest.column(k)));
  effect.own_per_billion = effect.own / total_spent;
  effect.total_per_billion = effect.total / total_spent;
  effect.own_share = effect.total == 0.0 ? unknown : effect.own / effect.total;
  return effect;
}

struct Band {
  const char* indicator;
  const char* code;
  double low, high;
};

Problems band_warnings(const std::vector<Effect>& effects, const SanityBands& bands) {
  const Band rows[] = {{"production", "IO-121", bands.production_low, bands.production_high},
                       {"value_added", "IO-122", bands.value_added_low, bands.value_added_high},
                       {"employment", "IO-123", bands.jobs_low, bands.jobs_high}};
  Problems warnings;
  for (const auto& effect : effects) {
    for (const auto& band : rows) {
      const double value = effect.total_per_billion;
      if (effect.indicator != band.indicator || (value >= band.low && value <= band.high)) continue;
      warnings.add(warning(
          band.code,
          {{"value", fmt::format("{:.3f}", value)}, {"low", number_text(band.low)}, {"high", number_text(band.high)}}));
    }
  }
  return warnings;
}

Problems absence_warnings(const CoefficientSheet& sheet, const Vector& spending) {
  Problems warnings;
  for (std::size_t j = 0; j < sheet.size(); ++j) {
    if (spending[j] == 0.0 || !sheet.is_absent(j)) continue;
    const auto& name = sheet.names.empty() ? sheet.codes[j] : sheet.names[j];
    auto problem = warning("IO-124", {{"sector", name}, {"amount", number_text(spending[j])}});
    problem.field = sheet.codes[j];
    warnings.add(std::move(problem));
  }
  return warnings;
}

}  // namespace

std::optional<std::size_t> CoefficientSheet::indicator(std::string_view name) const {
  const auto at = std::find(indicators.begin(), indicators.end(), name);
  if (at == indicators.end()) return std::nullopt;
  return static_cast<std::size_t>(at - indicators.begin());
}

bool CoefficientSheet::is_absent(std::size_t sector) const {
  const auto production = indicator("production");
  if (!production || own(sector, *production) != 1.0) return false;
  for (std::size_t k = 0; k < indicators.size(); ++k) {
    if (rest(sector, k) != 0.0 || (k != *production && own(sector, k) != 0.0)) return false;
  }
  return true;
}

Result<Study> study(const CoefficientSheet& sheet, const Vector& spending, const SanityBands& bands) {
  if (spending.size() != sheet.size()) {
    return Problem{.code = "IO-101",
                   .details = {{"what", "지출의 부문 수"},
                               {"expected", fmt::to_string(sheet.size())},
                               {"actual", fmt::to_string(spending.size())}}};
  }
  Study result{.spending = linear::sum(spending), .effects = {}, .warnings = {}};
  if (!(result.spending > 0.0)) {
    return Problem{.code = "IO-129", .details = {{"sum", number_text(result.spending)}}};
  }
  for (std::size_t k = 0; k < sheet.indicators.size(); ++k) {
    result.effects.push_back(effect_of(sheet, k, spending, result.spending));
  }
  result.warnings = band_warnings(result.effects, bands);
  result.warnings.add(absence_warnings(sheet, spending));
  return result;
}

namespace {

/// What the households spend again: the output that a unit of their income asks for, by where it is made, times the
/// income that each sector of the region brings them. `masked` as coefficient_sheet_of has it, before the solves.
std::optional<Problem> add_induced(CoefficientSheet& sheet, const SheetSource& source, const Matrix& masked,
                                   std::size_t first) {
  const auto closed = type_two_multipliers(source.model, {}, *source.households);
  if (!closed) return closed.problem();
  const Vector output_of_consumption = source.model.output(source.households->consumption);
  sheet.induced_own = sheet.induced_rest = Matrix(sheet.size(), sheet.indicators.size());
  for (std::size_t a = 0; a < sheet.indicators.size(); ++a) {
    const double own = linear::dot(masked.column(2 * a), output_of_consumption);
    const double all = linear::dot(masked.column(2 * a + 1), output_of_consumption);
    for (std::size_t j = 0; j < sheet.size(); ++j) {
      const double income = closed->household_income[first + j];
      sheet.induced_own(j, a) = own * income;
      sheet.induced_rest(j, a) = (all - own) * income;
    }
  }
  return std::nullopt;
}

}  // namespace

Result<CoefficientSheet> coefficient_sheet_of(const SheetSource& source, std::size_t region) {
  const std::size_t n = source.table.size(), m = n / source.table.regions, first = region * m;
  const std::size_t k = source.account_coefficients.columns();
  require(first + m <= n, "a region of the table");
  CoefficientSheet sheet;
  const auto slice = [&](const Names& names) {
    return names.empty() ? Names{}
                         : Names(names.begin() + std::ptrdiff_t(first), names.begin() + std::ptrdiff_t(first + m));
  };
  sheet.codes = slice(source.table.sectors);
  sheet.names = slice(source.table.names);
  sheet.indicators = {"production"};
  sheet.indicators.insert(sheet.indicators.end(), source.account_names.begin(), source.account_names.end());

  // Production and each account, once counted in the region only and once everywhere.
  Matrix masked(n, 2 * (k + 1));
  for (std::size_t a = 0; a <= k; ++a) {
    for (std::size_t i = 0; i < n; ++i) {
      const double value = a == 0 ? 1.0 : source.account_coefficients(i, a - 1);
      masked(i, 2 * a) = i >= first && i < first + m ? value : 0.0;
      masked(i, 2 * a + 1) = value;
    }
  }
  if (source.households != nullptr) {
    if (auto problem = add_induced(sheet, source, masked, first)) return *problem;
  }
  source.model.factor().solve_transposed(masked);
  sheet.own = sheet.rest = sheet.direct = Matrix(m, k + 1);
  for (std::size_t a = 0; a <= k; ++a) {
    for (std::size_t j = 0; j < m; ++j) {
      sheet.own(j, a) = masked(first + j, 2 * a);
      sheet.rest(j, a) = masked(first + j, 2 * a + 1) - sheet.own(j, a);
      sheet.direct(j, a) = a == 0 ? 1.0 : source.account_coefficients(first + j, a - 1);
    }
  }
  return sheet;
}

}  // namespace geojeom::impact
