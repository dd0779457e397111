#pragma once

#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// Locational Gini coefficient of each industry: how unevenly it lies over the regions, given how large these are.
///
/// Shape    facts are regions x industries; one number an industry. NaN for an empty industry.
/// Units    0 (as all activity) .. 0.5 (area between the curve and the diagonal, as Krugman drew it); twice that is the
///          coefficient between 0 and 1.
/// Errors   SEL-106, SEL-112 as location_quotients.
/// Method   Krugman (1991), Geography and Trade, app. B: regions in the order of their quotients, shares of all
/// activity
///          against shares of the industry.
/// Checked  measures_book_test.cpp reproduces the 5 x 5 example of EconGeo.
Result<Vector> locational_gini(const Matrix& facts);

/// One industry's plants.
struct Plants {
  std::vector<std::size_t> regions;  ///< place of each plant
  Vector employees;                  ///< of each plant
};

struct Concentration {
  double ellison_glaeser = 0.0;    ///< gamma: 0 is what darts thrown at the map give, above 0.05 is strong
  double maurel_sedillot = 0.0;    ///< the same idea, with another estimator of the raw concentration
  double raw_concentration = 0.0;  ///< G, sum of squared differences of shares
  double plant_herfindahl = 0.0;   ///< H, one large plant alone is no cluster
};

/// Geographic concentration of one industry beyond that of its plants.
///
/// Shape    plants of one industry; `region_totals` is all employment of each region.
/// Units    persons in, none out.
/// Errors   SEL-112 no employment; SEL-113 a single plant or a single region (nothing to concentrate).
/// Method   Ellison & Glaeser (1997), J. Pol. Econ. 105:889, eq. 5; Maurel & Sédillot (1999), Reg. Sci. Urb. Econ.
/// 29:575. Checked  measures_book_test.cpp reproduces Farhauer & Kröll (2014), example Wien, Linz, Graz.
Result<Concentration> concentration(const Plants& plants, const Vector& region_totals);

}  // namespace geojeom::selection
