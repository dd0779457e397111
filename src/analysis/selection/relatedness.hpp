#pragma once

#include <cstdint>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// How often two industries go together is turned into relatedness in one of these ways.
enum class RelatednessMethod : unsigned char {
  count,        ///< co-occurrences as they are
  conditional,  ///< the smaller of the two conditional probabilities (proximity of Hidalgo et al. 2007)
  probability,  ///< observed over expected co-occurrences (Steijn 2017, EconGeo "prob")
  association,  ///< association strength (van Eck & Waltman 2009)
  cosine,
  jaccard,
};

/// Which region has which industry: 1 where the location quotient reaches the threshold.
Matrix presence_of(const Matrix& quotients, double threshold = 1.0);

/// Regions in which both industries are present.
///
/// Shape    `presence` is regions x industries of 0 and 1; industries x industries, the diagonal holds the regions of
/// each one. Units    regions. Errors   none. Method   presence' presence, by bits: 64 regions a word. Checked
/// relatedness_test.cpp against the matrix product.
Matrix co_occurrences(const Matrix& presence);

/// Relatedness of industries from their co-occurrences.
///
/// Shape    `together` is industries x industries and symmetric. `conditional` reads the number of regions of each
/// industry off the
///          diagonal; the other methods pass the diagonal over and use the sums of the rows. The diagonal of the answer
///          is 1 for `conditional` and 0 for the others.
/// Units    none.
/// Errors   SEL-114 not square or not symmetric; SEL-106 negative.
/// Method   see RelatednessMethod; with S_i the row sums and T their sum, probability is C_ij over
///          T/2 (S_i/T S_j/(T-S_i) + S_j/T S_i/(T-S_j)), association C_ij T / (S_i S_j), cosine C_ij / sqrt(S_i S_j),
///          jaccard C_ij / (S_i + S_j - C_ij).
/// Checked  relatedness_book_test.cpp reproduces EconGeo's four norms and the proximities of py-ecomplexity.
Result<Matrix> relatedness(const Matrix& together, RelatednessMethod method);

/// How much of what is related to an industry a region already has, 0..1.
///
/// Shape    `presence` regions x industries, `related` industries x industries; regions x industries. NaN for an
/// industry related
///          to nothing.
/// Units    none; EconGeo prints 100 times this.
/// Errors   none.
/// Method   Hidalgo et al. (2007), Science 317:482: sum_j x_rj phi_ij / sum_j phi_ij. A diagonal of 1 in `related`
/// counts the
///          industry itself, a diagonal of 0 does not.
/// Checked  relatedness_book_test.cpp reproduces EconGeo and py-ecomplexity.
Matrix relatedness_density(const Matrix& presence, const Matrix& related);

}  // namespace geojeom::selection
