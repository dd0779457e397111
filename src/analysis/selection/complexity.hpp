#pragma once

#include <cstdint>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// How the complexity of industries is put on a scale.
enum class IndustryScale : unsigned char {
  as_regions,  ///< with the mean and deviation of the regions' index: the mean of a region's industries is its own
               ///< index
  own,         ///< mean 0 and deviation 1 over the industries
};

/// Complexity of regions and industries. NaN for those without any presence.
struct Complexity {
  Vector diversity;             ///< industries present in each region
  Vector ubiquity;              ///< regions in which each industry is present
  Vector regions;               ///< ECI: mean 0, deviation (n) 1
  Vector industries;            ///< PCI
  Vector industries_uncentred;  ///< PCI on the scale of ECI before the mean is taken off; what the gain of an industry
                                ///< needs
  double second_eigenvalue = 0.0;  ///< near 1: the matrix nearly falls apart; near 0: no structure
  Problems warnings;
};

/// Economic complexity by the eigenvector method.
///
/// Shape    `presence` is regions x industries of 0 and 1; one number a region and an industry.
/// Units    deviations from the mean.
/// Errors   SEL-115 fewer than two regions or industries with any presence, or all alike; warnings SEL-116 fewer than
/// 30 regions,
///          SEL-117 parts without any connection (the index then only tells these parts apart), SEL-118 empty regions
///          or industries left out.
/// Method   Hausmann et al. (2014), Atlas of Economic Complexity, technical box 2.2: second eigenvector of D^-1 M U^-1
/// M'. Taken from
///          the symmetric D^-1/2 M U^-1 M' D^-1/2 on the smaller of the two sides, whose first eigenvector is known in
///          closed form and is taken out; Lanczos with full reorthogonalisation on large matrices. The sign is such
///          that the index grows with diversity.
/// Checked  complexity_book_test.cpp: 120 countries by 69 products against py-ecomplexity within 1e-6;
/// complexity_test.cpp against a
///          full eigenproblem and for its sign.
Result<Complexity> complexity(const Matrix& presence, IndustryScale scale = IndustryScale::as_regions);

/// One row for each step, from step 0 (diversity, ubiquity).
struct Reflections {
  Matrix regions;
  Matrix industries;
};

/// Method of reflections.
///
/// Shape    (steps + 1) x regions and (steps + 1) x industries. NaN for empty ones.
/// Units    those of step 0 (industries, regions) averaged again and again.
/// Errors   SEL-115 as complexity.
/// Method   Hidalgo & Hausmann (2009), PNAS 106:10570: k_c,n is the mean of k_p,n-1 over the industries of c, and the
/// other way round. Checked  complexity_test.cpp on a matrix worked by hand; the even steps come to agree with the
/// eigenvector in order.
Result<Reflections> reflections(const Matrix& presence, std::size_t steps);

struct Fitness {
  Vector regions;
  Vector industries;
  std::size_t steps = 0;
};

/// Fitness of regions and complexity of industries.
///
/// Shape    one number a region and an industry; mean 1 over those that are not empty.
/// Units    none.
/// Errors   SEL-115 as complexity.
/// Method   Tacchella et al. (2012), Scientific Reports 2:723: F = M Q, Q = 1 / (M' (1/F)), each divided by its mean.
/// Fitness of
///          poor regions may run to zero without end, so the number of steps is the caller's and is reported.
/// Checked  complexity_test.cpp against a direct implementation and a nested matrix worked by hand.
Result<Fitness> fitness(const Matrix& presence, std::size_t steps);

/// What each region could gain from industries that it does not have yet.
struct Outlook {
  Matrix density;  ///< see relatedness_density, with the industry itself
  Vector index;    ///< outlook of each region: mean 0, deviation 1
  Matrix gain;     ///< gain from each industry that is absent, 0 where it is present
};

/// Complexity outlook of regions and the gain from each industry.
///
/// Shape    regions x industries; `related` is the proximity with 1 on the diagonal.
/// Units    deviations of the complexity index.
/// Errors   none; NaN where complexity has none.
/// Method   Hausmann et al. (2014), technical box 2.4: index = sum (1 - M) density PCI; gain = (1 - M) sum over absent
/// j of
///          phi_ij / sum_k phi_jk PCI_j, with the uncentred PCI.
/// Checked  complexity_book_test.cpp: five countries by 69 products against py-ecomplexity within 1e-6.
Outlook complexity_outlook(const Matrix& presence, const Matrix& related, const Complexity& complexity);

}  // namespace geojeom::selection
