#include "analysis/selection/location_quotient.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/selection/random.hpp"

namespace geojeom::selection {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

Result<double> checked_total(const Matrix& facts) {
  double total = 0.0;
  for (const double value : facts.cells()) {
    if (value < 0.0 || std::isnan(value))
      return Problem{.code = "SEL-106", .details = {{"value", std::to_string(value)}}};
    total += value;
  }
  if (!(total > 0.0)) return Problem{.code = "SEL-112"};
  return total;
}

void fill_quotients(const Matrix& facts, const Vector& nation, Matrix& quotients) {
  const double total = sum(nation);
  for (std::size_t r = 0; r < facts.rows(); ++r) {
    const auto row = facts.row(r);
    const double region = sum(row);
    for (std::size_t i = 0; i < row.size(); ++i) {
      quotients(r, i) = region > 0.0 && nation[i] > 0.0 ? (row[i] / region) / (nation[i] / total) : no_value;
    }
  }
}

/// Prior mean and variance of one industry's quotients over the regions (method of moments).
struct Prior {
  double mean = 1.0;
  double variance = 0.0;
};

Prior prior_of(const Vector& counts, const Vector& expected) {
  const double expected_sum = sum(expected);
  const double region_count =
      static_cast<double>(std::count_if(expected.begin(), expected.end(), [](double e) { return e > 0.0; }));
  if (!(expected_sum > 0.0)) return {};
  const double centre = sum(counts) / expected_sum;
  double spread = 0.0;
  for (std::size_t r = 0; r < counts.size(); ++r) {
    if (expected[r] > 0.0) spread += expected[r] * std::pow(counts[r] / expected[r] - centre, 2);
  }
  spread /= expected_sum;
  return {centre, std::max(0.0, spread - centre / (expected_sum / region_count))};
}

struct Interval {
  double low = 0.0;
  double high = 0.0;
};

/// Sums of intervals by row, by column and over all.
struct IntervalTotals {
  Matrix low, high;
};

double quotient(double a, double b, double c, double d) { return a * (a + b + c + d) / ((a + b) * (a + c)); }

/// `rest` are the intervals of b (rest of the region), c (rest of the industry) and d (rest of the nation).
Interval bounds_of(const Interval& cell, const Interval& b, const Interval& c, const Interval& d) {
  const auto low_at = [&](double a) { return quotient(a, b.high, c.high, d.low); };
  const auto high_at = [&](double a) { return quotient(a, b.low, c.low, d.high); };
  Interval bounds{std::min(low_at(cell.low), low_at(cell.high)), std::max(high_at(cell.low), high_at(cell.high))};
  if (d.high > 0.0) {
    const double product = b.low * c.low;
    const double peak = (product + std::sqrt(product * product + product * d.high * (b.low + c.low + d.high))) / d.high;
    if (peak > cell.low && peak < cell.high) bounds.high = std::max(bounds.high, high_at(peak));
  }
  return bounds;
}

IntervalTotals intervals_of(const Facts& facts, std::size_t period) {
  IntervalTotals cells{facts.values[period], facts.values[period]};
  for (const auto& cell : facts.suppressed) {
    if (cell.period != period) continue;
    cells.low(cell.region, cell.industry) = cell.low;
    cells.high(cell.region, cell.industry) = cell.high;
  }
  return cells;
}

}  // namespace

Result<Matrix> location_quotients(const Matrix& facts, const Vector& nation) {
  require(nation.size() == facts.columns(), "a national total for each industry");
  if (const auto total = checked_total(facts); !total) return total.problem();
  if (!(sum(nation) > 0.0)) return Problem{.code = "SEL-112"};
  Matrix quotients(facts.rows(), facts.columns());
  fill_quotients(facts, nation, quotients);
  return quotients;
}

Result<Matrix> location_quotients(const Matrix& facts) { return location_quotients(facts, column_sums(facts)); }

Result<ShrunkQuotients> shrunk_location_quotients(const Matrix& facts, const Vector& nation) {
  const auto raw = location_quotients(facts, nation);
  if (!raw) return raw.problem();
  const auto regions = row_sums(facts);
  const double total = sum(nation);
  ShrunkQuotients shrunk{*raw, Matrix(facts.rows(), facts.columns(), no_value)};
  for (std::size_t i = 0; i < facts.columns(); ++i) {
    Vector expected(facts.rows());
    for (std::size_t r = 0; r < facts.rows(); ++r) expected[r] = regions[r] * nation[i] / total;
    const auto prior = prior_of(facts.column(i), expected);
    for (std::size_t r = 0; r < facts.rows(); ++r) {
      if (std::isnan((*raw)(r, i))) continue;
      const double weight = prior.variance > 0.0 ? prior.variance / (prior.variance + prior.mean / expected[r]) : 0.0;
      shrunk.weights(r, i) = weight;
      shrunk.quotients(r, i) = prior.mean + weight * ((*raw)(r, i) - prior.mean);
    }
  }
  return shrunk;
}

Result<QuotientBand> bootstrap_location_quotients(const Matrix& facts, const BootstrapOptions& options) {
  if (const auto total = checked_total(facts); !total) return total.problem();
  if (options.draws < 2 || !(options.confidence > 0.0 && options.confidence < 1.0) || !(options.cluster_size > 0.0)) {
    return Problem{.code = "SEL-128", .details = {{"what", "bootstrap"}}};
  }
  Random random(options.seed);
  const auto cells = facts.cells().size();
  std::vector<float> drawn(cells * options.draws);
  Matrix sample(facts.rows(), facts.columns());
  Matrix quotients(facts.rows(), facts.columns());
  for (std::uint32_t draw = 0; draw < options.draws; ++draw) {
    for (std::size_t k = 0; k < cells; ++k) {
      const double clusters = facts.cells()[k] / options.cluster_size;
      sample.cells()[k] = clusters > 0.0 ? random.poisson(clusters) : 0.0;
    }
    fill_quotients(sample, column_sums(sample), quotients);
    for (std::size_t k = 0; k < cells; ++k) drawn[k * options.draws + draw] = static_cast<float>(quotients.cells()[k]);
  }
  QuotientBand band{Matrix(facts.rows(), facts.columns(), no_value), Matrix(facts.rows(), facts.columns(), no_value)};
  const double tail = 0.5 * (1.0 - options.confidence);
  for (std::size_t k = 0; k < cells; ++k) {
    Vector values;
    for (std::uint32_t draw = 0; draw < options.draws; ++draw) {
      if (!std::isnan(drawn[k * options.draws + draw])) values.push_back(drawn[k * options.draws + draw]);
    }
    if (values.empty()) continue;
    band.low.cells()[k] = quantile(values, tail);
    band.high.cells()[k] = quantile(values, 1.0 - tail);
  }
  return band;
}

Result<QuotientBand> location_quotient_bounds(const Facts& facts, std::size_t period) {
  const auto nominal = location_quotients(facts.values[period]);
  if (!nominal) return nominal.problem();
  const auto cells = intervals_of(facts, period);
  const auto row_low = row_sums(cells.low), row_high = row_sums(cells.high);
  const auto column_low = column_sums(cells.low), column_high = column_sums(cells.high);
  const double total_low = sum(row_low), total_high = sum(row_high);
  QuotientBand band{*nominal, *nominal};
  for (std::size_t r = 0; r < facts.regions.size(); ++r) {
    for (std::size_t i = 0; i < facts.industries.size(); ++i) {
      if (std::isnan((*nominal)(r, i))) continue;
      const Interval a{cells.low(r, i), cells.high(r, i)};
      const Interval b{row_low[r] - a.low, row_high[r] - a.high};
      const Interval c{column_low[i] - a.low, column_high[i] - a.high};
      const Interval d{total_low - row_low[r] - c.low, total_high - row_high[r] - c.high};
      if (a.low == a.high && b.low == b.high && c.low == c.high && d.low == d.high) continue;
      const auto bounds = bounds_of(a, b, c, d);
      band.low(r, i) = bounds.low;
      band.high(r, i) = bounds.high;
    }
  }
  return band;
}

}  // namespace geojeom::selection
