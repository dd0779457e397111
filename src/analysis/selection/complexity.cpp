#include "analysis/selection/complexity.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

#include "analysis/selection/presence_lists.hpp"
#include "analysis/selection/relatedness.hpp"
#include "analysis/selection/second_eigenvector.hpp"

namespace geojeom::selection {
namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

/// Symmetric matrix of one side: sum over the other side's members o of M_ao M_bo / (k_o sqrt(k_a k_b)).
Matrix symmetric_side(const PresenceLists& side, const PresenceLists& other) {
  Matrix matrix(side.count(), side.count());
  for (std::size_t o = 0; o < other.count(); ++o) {
    const double weight = 1.0 / other.size(o);
    const auto& members = other.members[o];
    for (std::size_t a = 0; a < members.size(); ++a) {
      const auto row = matrix.row(members[a]);
      for (std::size_t b = 0; b <= a; ++b) row[members[b]] += weight;
    }
  }
  for (std::size_t a = 0; a < side.count(); ++a) {
    for (std::size_t b = 0; b <= a; ++b) {
      matrix(a, b) /= std::sqrt(side.size(a) * side.size(b));
      matrix(b, a) = matrix(a, b);
    }
  }
  return matrix;
}

Vector mean_over(const PresenceLists& side, const Vector& values) {
  Vector means(side.count());
  for (std::size_t a = 0; a < side.count(); ++a) {
    double total = 0.0;
    for (const auto member : side.members[a]) total += values[member];
    means[a] = total / side.size(a);
  }
  return means;
}

/// Second eigenvector of the averaging over the other side and back, on the smaller side.
struct SideVectors {
  Vector regions, industries;  ///< regions are the mean of their industries
  double eigenvalue = 0.0;
};

SideVectors side_vectors(const TwoSides& sides) {
  const bool is_region_side = sides.regions.count() <= sides.industries.count();
  const auto& small = is_region_side ? sides.regions : sides.industries;
  const auto& large = is_region_side ? sides.industries : sides.regions;
  Vector first(small.count());
  for (std::size_t a = 0; a < first.size(); ++a) first[a] = std::sqrt(small.size(a));
  const auto second = second_eigenvector(symmetric_side(small, large), first);
  SideVectors vectors{.eigenvalue = second.value};
  Vector smaller(second.vector);
  for (std::size_t a = 0; a < smaller.size(); ++a) smaller[a] /= first[a];
  if (is_region_side) {
    vectors.industries = mean_over(sides.industries, smaller);
    vectors.regions = mean_over(sides.regions, vectors.industries);
  } else {
    vectors.industries = std::move(smaller);
    vectors.regions = mean_over(sides.regions, vectors.industries);
  }
  return vectors;
}

Vector spread_out(const Vector& values, const std::vector<std::size_t>& kept, std::size_t count) {
  Vector all(count, no_value);
  for (std::size_t a = 0; a < kept.size(); ++a) all[kept[a]] = values[a];
  return all;
}

Problems warnings_of(const Matrix& presence, const TwoSides& sides, double eigenvalue) {
  Problems warnings;
  const auto warn = [&](const char* code, std::size_t regions, std::size_t industries) {
    warnings.add({.code = code,
                  .details = {{"regions", std::to_string(regions)}, {"industries", std::to_string(industries)}},
                  .severity = Problem::Severity::warning});
  };
  const auto regions = sides.regions.count(), industries = sides.industries.count();
  if (regions < 30) warn("SEL-116", regions, industries);
  if (eigenvalue > 1.0 - 1e-9) warn("SEL-117", regions, industries);
  if (regions < presence.rows() || industries < presence.columns()) {
    warn("SEL-118", presence.rows() - regions, presence.columns() - industries);
  }
  return warnings;
}

Result<TwoSides> checked_sides(const Matrix& presence) {
  auto sides = two_sides(presence);
  if (sides.regions.count() < 2 || sides.industries.count() < 2) return Problem{.code = "SEL-115"};
  return sides;
}

}  // namespace

Result<Complexity> complexity(const Matrix& presence, IndustryScale scale) {
  const auto sides = checked_sides(presence);
  if (!sides) return sides.problem();
  auto vectors = side_vectors(*sides);
  const double deviation = standard_deviation(vectors.regions);
  if (vectors.eigenvalue < 1e-12 || !(deviation > 0.0)) return Problem{.code = "SEL-115"};
  Vector diversity(sides->regions.count());
  for (std::size_t a = 0; a < diversity.size(); ++a) diversity[a] = sides->regions.size(a);
  const double sign = correlation(vectors.regions, diversity) < 0.0 ? -1.0 : 1.0;
  const double centre = mean(vectors.regions);
  const double industry_centre = scale == IndustryScale::as_regions ? centre : mean(vectors.industries);
  const double industry_deviation =
      scale == IndustryScale::as_regions ? deviation : standard_deviation(vectors.industries);
  Vector uncentred = vectors.industries;
  for (auto& value : uncentred) value *= sign / deviation;
  for (auto& value : vectors.regions) value = sign * (value - centre) / deviation;
  for (auto& value : vectors.industries) value = sign * (value - industry_centre) / industry_deviation;
  return Complexity{.diversity = row_sums(presence),
                    .ubiquity = column_sums(presence),
                    .regions = spread_out(vectors.regions, sides->kept_regions, presence.rows()),
                    .industries = spread_out(vectors.industries, sides->kept_industries, presence.columns()),
                    .industries_uncentred = spread_out(uncentred, sides->kept_industries, presence.columns()),
                    .second_eigenvalue = vectors.eigenvalue,
                    .warnings = warnings_of(presence, *sides, vectors.eigenvalue)};
}

Result<Reflections> reflections(const Matrix& presence, std::size_t steps) {
  const auto sides = checked_sides(presence);
  if (!sides) return sides.problem();
  Reflections series{Matrix(steps + 1, presence.rows(), no_value), Matrix(steps + 1, presence.columns(), no_value)};
  Vector regions(sides->regions.count()), industries(sides->industries.count());
  for (std::size_t a = 0; a < regions.size(); ++a) regions[a] = sides->regions.size(a);
  for (std::size_t a = 0; a < industries.size(); ++a) industries[a] = sides->industries.size(a);
  for (std::size_t step = 0; step <= steps; ++step) {
    for (std::size_t a = 0; a < regions.size(); ++a) series.regions(step, sides->kept_regions[a]) = regions[a];
    for (std::size_t a = 0; a < industries.size(); ++a)
      series.industries(step, sides->kept_industries[a]) = industries[a];
    auto next = mean_over(sides->regions, industries);
    industries = mean_over(sides->industries, regions);
    regions = std::move(next);
  }
  return series;
}

Result<Fitness> fitness(const Matrix& presence, std::size_t steps) {
  const auto sides = checked_sides(presence);
  if (!sides) return sides.problem();
  Vector regions(sides->regions.count(), 1.0), industries(sides->industries.count(), 1.0);
  const auto scaled = [](Vector values) {
    const double centre = mean(values);
    for (auto& value : values) value /= centre;
    return values;
  };
  for (std::size_t step = 0; step < steps; ++step) {
    Vector next_regions(regions.size(), 0.0), next_industries(industries.size(), 0.0);
    for (std::size_t a = 0; a < regions.size(); ++a) {
      for (const auto i : sides->regions.members[a]) next_regions[a] += industries[i];
    }
    for (std::size_t i = 0; i < industries.size(); ++i) {
      for (const auto a : sides->industries.members[i]) next_industries[i] += 1.0 / regions[a];
      next_industries[i] = 1.0 / next_industries[i];
    }
    regions = scaled(std::move(next_regions));
    industries = scaled(std::move(next_industries));
  }
  return Fitness{spread_out(regions, sides->kept_regions, presence.rows()),
                 spread_out(industries, sides->kept_industries, presence.columns()), steps};
}

Outlook complexity_outlook(const Matrix& presence, const Matrix& related, const Complexity& complexity) {
  Outlook outlook{relatedness_density(presence, related), Vector(presence.rows(), 0.0), {}};
  const auto sums = row_sums(related);
  const auto& worth = complexity.industries_uncentred;
  Matrix absent(presence.rows(), presence.columns());
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    for (std::size_t i = 0; i < presence.columns(); ++i) {
      if (presence(r, i) > 0.0 || std::isnan(worth[i])) continue;
      absent(r, i) = worth[i] / sums[i];
      outlook.index[r] += outlook.density(r, i) * worth[i];
    }
  }
  const double centre = mean(outlook.index), deviation = standard_deviation(outlook.index);
  for (auto& value : outlook.index) value = deviation > 0.0 ? (value - centre) / deviation : 0.0;
  outlook.gain = Matrix(presence.rows(), presence.columns());
  Matrix reached(presence.rows(), presence.columns());
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    for (std::size_t j = 0; j < presence.columns(); ++j) {
      if (absent(r, j) == 0.0) continue;
      const auto row = related.row(j);
      for (std::size_t i = 0; i < row.size(); ++i) reached(r, i) += absent(r, j) * row[i];
    }
    for (std::size_t i = 0; i < presence.columns(); ++i)
      outlook.gain(r, i) = presence(r, i) > 0.0 ? 0.0 : reached(r, i);
  }
  return outlook;
}

}  // namespace geojeom::selection
