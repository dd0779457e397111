#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/problem.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// Neighbours of regions; `weights` is regions x regions, 0 for those that are none, diagonal 0.
struct Neighbours {
  Matrix weights;
  Problems warnings;  ///< SEL-132 regions without neighbours
};

/// Reads `region,neighbour[,weight]`, one pair a line and both ways meant; pairs with regions that are not asked for
/// are passed over. SEL-101 and SEL-102 as the other readers.
Result<Neighbours> parse_neighbours(std::string_view text, const Labels& regions);

/// Which kind of neighbourhood a region lies in.
enum class ClusterKind : unsigned char { none, high_high, low_low, high_low, low_high };

struct LocalMoran {
  Vector local;                    ///< I of each region; NaN without neighbours
  Vector p_values;                 ///< pseudo p of the permutations, two-sided
  std::vector<ClusterKind> kinds;  ///< at the level asked for; `none` otherwise
  double global = 0.0;             ///< Moran's I of the whole map
};

struct PermutationOptions {
  std::uint32_t permutations = 999;
  std::uint64_t seed = 1;
  double level = 0.05;
};

/// Local Moran: where similar values lie together, and where one stands out from its neighbours.
///
/// Shape    one value a region.
/// Units    none.
/// Errors   SEL-112 values that are all alike; SEL-128 no permutations.
/// Method   Anselin (1995), Geogr. Anal. 27:93: I_i = z_i sum_j w_ij z_j / m2 with weights that add up to one in each
/// row; conditional
///          permutation of the other regions. No correction for many regions: expect five of a hundred by chance at
///          0.05.
/// Checked  clusters_test.cpp: the local values add up to global Moran times the regions; against the formula written
/// out.
Result<LocalMoran> local_moran(const Vector& values, const Matrix& neighbours, const PermutationOptions& options);

/// Getis-Ord Gi*: hot and cold spots.
///
/// Shape    one value a region; one z-value a region.
/// Units    standard deviations; beyond 1.96 is a hot spot (below -1.96 a cold one) at 5 %.
/// Errors   SEL-112 values that are all alike.
/// Method   Ord & Getis (1995), Geogr. Anal. 27:286, eq. 15, the region itself counted with weight 1 and neighbours as
/// given. Checked  clusters_test.cpp against the formula written out for one region.
Result<Vector> getis_ord(const Vector& values, const Matrix& neighbours);

const char* name_of(ClusterKind kind);

}  // namespace geojeom::selection
