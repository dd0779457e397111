#pragma once

#include <string_view>
#include <vector>

#include "analysis/selection/decision.hpp"

namespace geojeom::selection {

/// How a difference on one criterion becomes a preference between 0 and 1 (the six of Brans).
enum class PreferenceShape : unsigned char {
  usual,     ///< I: any difference
  u_shape,   ///< II: above q
  v_shape,   ///< III: rises to 1 at p
  level,     ///< IV: half above q, whole above p
  linear,    ///< V: rises from q to p
  gaussian,  ///< VI: 1 - exp(-d^2 / 2 s^2)
};

/// Thresholds are in the units of the criterion.
struct PreferenceFunction {
  PreferenceShape shape = PreferenceShape::usual;
  double q = 0.0;  ///< indifferent up to here
  double p = 0.0;  ///< preferred without doubt from here
  double s = 0.0;  ///< turning point of the Gaussian

  double operator()(double difference) const;
};

/// Reads `criterion,function,q,p,s` (columns by their names; missing ones are empty): one row a criterion, criteria not
/// named are `usual`. SEL-126 unknown function or missing threshold, SEL-131 unknown criterion.
Result<std::vector<PreferenceFunction>> parse_preference_functions(std::string_view text,
                                                                   const DecisionMatrix& decision);

/// What PROMETHEE I says about a pair.
enum class Outranking : unsigned char { indifferent, preferred, outranked, incomparable };

struct Promethee {
  Ranking complete;                              ///< PROMETHEE II by net flow
  Vector positive;                               ///< leaving flow
  Vector negative;                               ///< entering flow
  Matrix preference;                             ///< pi(a, b), weighted preference of the row over the column
  std::vector<std::vector<Outranking>> partial;  ///< PROMETHEE I, row against column
};

/// PROMETHEE I and II.
///
/// Shape    one function a criterion; flows one an alternative; preference alternatives x alternatives.
/// Units    flows -1..1 when the weights add up to one.
/// Errors   SEL-126 p below q, or a threshold that a shape needs and has not.
/// Method   Brans, Vincke & Mareschal (1986), EJOR 24:228; flows are divided by the number of other alternatives.
/// Preference is
///          summed with the weights as they are divided by their sum.
/// Checked  promethee_book_test.cpp: their six hydroelectric sites with all six shapes (table of preference indices and
/// flows), and
///          Zhao, Peng & Li (2013).
Result<Promethee> rank_promethee(const DecisionMatrix& decision, const std::vector<PreferenceFunction>& functions);

}  // namespace geojeom::selection
