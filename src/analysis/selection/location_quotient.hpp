#pragma once

#include <cstdint>

#include "analysis/selection/facts.hpp"
#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// Location quotient LQ = (x_ri / x_r) / (X_i / X): how much more of an industry a region has than the nation.
///
/// Shape    facts are regions x industries; `nation` has the industry totals of the nation; the answer keeps the shape.
/// Units    none: 1 is the national share. NaN where a region or an industry is empty: no value, which is not zero.
/// Errors   SEL-106 a negative fact; SEL-112 everything is zero.
/// Method   Florence (1939); Isard (1960), Methods of Regional Analysis, ch. 7. Also revealed comparative advantage
///          (Balassa 1965).
/// Checked  measures_book_test.cpp: the 5 x 5 example of EconGeo and the trade of 120 countries.
Result<Matrix> location_quotients(const Matrix& facts, const Vector& nation);

/// The same with the sum of the regions as the nation.
Result<Matrix> location_quotients(const Matrix& facts);

/// Location quotients drawn towards 1 where they rest on few counts.
///
/// Shape    as location_quotients; `weights` says how much of each raw quotient is left (0..1).
/// Units    counts in (establishments, persons), quotients out.
/// Errors   as location_quotients.
/// Method   global empirical Bayes estimator of Marshall (1991), Applied Statistics 40:283, industry by industry:
/// expected
///          counts E = x_r X_i / X, prior mean and variance by the method of moments over regions.
/// Checked  location_quotient_test.cpp against a second, direct implementation, and by its limits (many counts:
/// unchanged).
struct ShrunkQuotients {
  Matrix quotients;
  Matrix weights;
};
Result<ShrunkQuotients> shrunk_location_quotients(const Matrix& facts, const Vector& nation);

/// A band for each quotient.
struct QuotientBand {
  Matrix low;
  Matrix high;
};

struct BootstrapOptions {
  std::uint32_t draws = 1000;
  std::uint64_t seed = 1;
  double confidence = 0.95;
  /// Persons come in establishments: with the mean size of an establishment here, bands are as wide as they ought to
  /// be.
  double cluster_size = 1.0;
};

/// Percentile band of the quotients under resampling.
///
/// Shape    as location_quotients.
/// Units    counts in, quotients out.
/// Errors   as location_quotients; SEL-128 draws below 2, confidence outside (0, 1) or a cluster size not above 0.
/// Method   parametric bootstrap: each cell is redrawn as a Poisson count of clusters (Efron & Tibshirani 1993, ch. 6),
/// all
///          cells of a draw together, so that totals vary as well; percentiles of the quotients of the draws.
/// Checked  location_quotient_test.cpp: coverage of the true quotient on simulated regions, same seed same band.
Result<QuotientBand> bootstrap_location_quotients(const Matrix& facts, const BootstrapOptions& options);

/// The least and the largest quotient that suppressed cells allow.
///
/// Shape    as location_quotients, for one period of the facts. Cells without doubt about them have low = high.
/// Units    none.
/// Errors   as location_quotients.
/// Method   exact bounds of a (a+b+c+d) / ((a+b)(a+c)) over the box of the four intervals: it falls in the rest of the
/// region
///          b and the rest of the industry c, rises in the rest of the nation d, and has one peak in the cell itself a.
/// Checked  location_quotient_test.cpp against a search over a fine grid.
Result<QuotientBand> location_quotient_bounds(const Facts& facts, std::size_t period);

}  // namespace geojeom::selection
