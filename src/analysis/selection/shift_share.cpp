#include "analysis/selection/shift_share.hpp"

#include <cmath>
#include <limits>

#include "core/contract.hpp"

namespace geojeom::selection {
namespace {

Problems check_change(const Change& change) {
  require(change.before.rows() == change.after.rows() && change.before.columns() == change.after.columns(),
          "facts of one shape at both times");
  require(change.nation_before.size() == change.before.columns(), "a national total for each industry");
  for (const auto* facts : {&change.before, &change.after}) {
    for (const double value : facts->cells()) {
      if (!(value >= 0.0)) return {Problem{.code = "SEL-106", .details = {{"value", std::to_string(value)}}}};
    }
  }
  if (!(sum(change.nation_before) > 0.0)) return {Problem{.code = "SEL-112"}};
  return {};
}

double growth(double before, double after) { return after / before - 1.0; }

ShiftShare empty_parts(const Change& change) {
  const Matrix zero(change.before.rows(), change.before.columns());
  return {zero, zero, zero, zero, {}};
}

/// Parts with the growth that each cell is compared with; NaN means that there is none (new to the nation).
template <class Compared>
ShiftShare parts_against(const Change& change, Compared compared) {
  ShiftShare parts = empty_parts(change);
  const double national = growth(sum(change.nation_before), sum(change.nation_after));
  for (std::size_t r = 0; r < change.before.rows(); ++r) {
    for (std::size_t i = 0; i < change.before.columns(); ++i) {
      const double start = change.before(r, i);
      const double industry = compared(r, i);
      parts.growth(r, i) = change.after(r, i) - start;
      parts.national_share(r, i) = start * national;
      parts.industrial_mix(r, i) = std::isnan(industry) ? 0.0 : start * (industry - national);
      parts.regional_share(r, i) = parts.growth(r, i) - parts.national_share(r, i) - parts.industrial_mix(r, i);
    }
  }
  return parts;
}

double industry_growth(const Change& change, std::size_t industry) {
  const double before = change.nation_before[industry];
  return before > 0.0 ? growth(before, change.nation_after[industry]) : std::numeric_limits<double>::quiet_NaN();
}

void add_to(Matrix& total, const Matrix& part) {
  for (std::size_t k = 0; k < total.cells().size(); ++k) total.cells()[k] += part.cells()[k];
}

}  // namespace

Change change_between(Matrix before, Matrix after) {
  auto nation_before = column_sums(before);
  auto nation_after = column_sums(after);
  return {std::move(before), std::move(after), std::move(nation_before), std::move(nation_after)};
}

std::vector<RegionShift> by_region(const ShiftShare& parts) {
  std::vector<RegionShift> regions(parts.growth.rows());
  for (std::size_t r = 0; r < regions.size(); ++r) {
    regions[r] = {.growth = sum(parts.growth.row(r)),
                  .national_share = sum(parts.national_share.row(r)),
                  .industrial_mix = sum(parts.industrial_mix.row(r)),
                  .regional_share = sum(parts.regional_share.row(r)),
                  .allocation = parts.allocation.empty() ? 0.0 : sum(parts.allocation.row(r))};
  }
  return regions;
}

Result<ShiftShare> shift_share(const Change& change) {
  if (const auto problems = check_change(change); problems.has_errors()) return problems.front();
  return parts_against(change, [&](std::size_t, std::size_t i) { return industry_growth(change, i); });
}

Result<ShiftShare> esteban_marquillas(const Change& change) {
  auto classic = shift_share(change);
  if (!classic) return classic;
  ShiftShare parts = *std::move(classic);
  parts.allocation = parts.regional_share;
  const double nation = sum(change.nation_before);
  for (std::size_t r = 0; r < change.before.rows(); ++r) {
    const double region = sum(change.before.row(r));
    for (std::size_t i = 0; i < change.before.columns(); ++i) {
      const double start = change.before(r, i);
      const double homothetic = region * change.nation_before[i] / nation;
      const double effect = parts.regional_share(r, i);
      parts.regional_share(r, i) = start > 0.0 ? effect * (homothetic / start) : 0.0;
      parts.allocation(r, i) = effect - parts.regional_share(r, i);
    }
  }
  return parts;
}

Result<ShiftShare> dynamic_shift_share(const std::vector<Matrix>& periods, const std::vector<Vector>& nations) {
  require(periods.size() == nations.size(), "national totals for each period");
  if (periods.size() < 2)
    return Problem{.code = "SEL-109", .details = {{"name", ""}, {"count", std::to_string(periods.size())}}};
  const Matrix zero(periods[0].rows(), periods[0].columns());
  ShiftShare total{zero, zero, zero, zero, {}};
  for (std::size_t t = 1; t < periods.size(); ++t) {
    const auto year = shift_share({periods[t - 1], periods[t], nations[t - 1], nations[t]});
    if (!year) return year;
    add_to(total.growth, year->growth);
    add_to(total.national_share, year->national_share);
    add_to(total.industrial_mix, year->industrial_mix);
    add_to(total.regional_share, year->regional_share);
  }
  return total;
}

Result<ShiftShare> spatial_shift_share(const Change& change, const Matrix& neighbours) {
  if (const auto problems = check_change(change); problems.has_errors()) return problems.front();
  require(neighbours.rows() == change.before.rows() && neighbours.columns() == neighbours.rows(),
          "weights of all regions");
  return parts_against(change, [&](std::size_t r, std::size_t i) {
    double before = 0.0, after = 0.0;
    for (std::size_t k = 0; k < neighbours.rows(); ++k) {
      if (k == r) continue;
      before += neighbours(r, k) * change.before(k, i);
      after += neighbours(r, k) * change.after(k, i);
    }
    return before > 0.0 ? growth(before, after) : industry_growth(change, i);
  });
}

Result<ShiftIndices> gerfin_indices(const Change& change) {
  if (const auto problems = check_change(change); problems.has_errors()) return problems.front();
  const double national = sum(change.nation_after) / sum(change.nation_before);
  const Vector empty(change.before.rows(), std::numeric_limits<double>::quiet_NaN());
  ShiftIndices indices{empty, empty, empty};
  for (std::size_t r = 0; r < change.before.rows(); ++r) {
    const double before = sum(change.before.row(r));
    if (!(before > 0.0)) continue;
    double expected = 0.0;
    for (std::size_t i = 0; i < change.before.columns(); ++i) {
      const double industry = industry_growth(change, i);
      if (!std::isnan(industry)) expected += change.before(r, i) * (1.0 + industry);
    }
    indices.structure[r] = expected / before / national;
    indices.location[r] = sum(change.after.row(r)) / expected;
    indices.net[r] = indices.structure[r] * indices.location[r];
  }
  return indices;
}

}  // namespace geojeom::selection
