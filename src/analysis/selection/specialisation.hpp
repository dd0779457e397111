#pragma once

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// What a region is compared with: the whole nation, or the nation without the region itself.
enum class Reference : unsigned char { nation, others };

/// How far each region's structure is from the nation's, and how concentrated it is in itself.
struct Specialisation {
  Vector krugman;           ///< 0 (as the nation) .. 2
  Vector herfindahl;        ///< 1/n .. 1
  Vector entropy;           ///< Shannon, base 2, 0 .. log2(n)
  Vector hachman;           ///< 1 / average quotient: 1 is the national structure
  Vector average_quotient;  ///< location quotients weighted by the region's own shares
};

/// Specialisation of each region.
///
/// Shape    facts are regions x industries; one number a region. NaN for a region without facts.
/// Units    none; entropy in bits.
/// Errors   SEL-106, SEL-112 as location_quotients.
/// Method   Krugman (1991), Geography and Trade, p. 75: sum of absolute differences of shares; Herfindahl (1950);
/// Shannon
///          (1948); Hachman (1994) as 1 / sum(LQ s).
/// Checked  measures_book_test.cpp reproduces the 5 x 5 example of EconGeo.
Result<Specialisation> specialisation(const Matrix& facts, Reference reference = Reference::nation);

}  // namespace geojeom::selection
