#pragma once

#include <optional>
#include <string_view>

#include "analysis/selection/decision.hpp"

namespace geojeom::selection {

/// How criteria of different units are put on one scale. Two programs that both say "TOPSIS" often differ in nothing
/// but this.
enum class Normalisation : unsigned char {
  sum,     ///< x / sum x; cost (1/x) / sum (1/x)
  max,     ///< x / max x; cost min x / x
  minmax,  ///< (x - min) / (max - min); cost (max - x) / (max - min)
  vector,  ///< x / sqrt(sum x^2); cost 1 - the same
};

std::optional<Normalisation> normalisation_named(std::string_view name);
std::string_view name_of(Normalisation normalisation);

/// The decision matrix on one scale on which more is always better.
///
/// Shape    alternatives x criteria.
/// Units    none.
/// Errors   SEL-124 a value that the normalisation cannot take (zero or negative where it is divided by or made a
/// share). A constant
///          criterion becomes 0 for all under minmax.
/// Method   see Normalisation; Jahan & Edwards (2015), Materials & Design 65:335 list them.
/// Checked  ranking_book_test.cpp through the published rankings that use each one.
Result<Matrix> normalise(const DecisionMatrix& decision, Normalisation normalisation);

}  // namespace geojeom::selection
