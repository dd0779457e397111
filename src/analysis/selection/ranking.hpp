#pragma once

#include "analysis/selection/decision.hpp"
#include "analysis/selection/normalisation.hpp"

namespace geojeom::selection {

/// Simple additive weighting: the weighted sum of normalised values.
///
/// Shape    one score an alternative. Weights are used as they are.
/// Units    none.
/// Errors   SEL-124 as normalise.
/// Method   Hwang & Yoon (1981), Multiple Attribute Decision Making, sec. 3.2; default normalisation by sum, as the
/// published case. Checked  ranking_book_test.cpp: reference values of pymcdm (sum normalisation).
Result<Ranking> rank_saw(const DecisionMatrix& decision, Normalisation normalisation = Normalisation::sum);

/// Weighted product of normalised values.
///
/// Shape    one score an alternative.
/// Units    none.
/// Errors   SEL-124 as normalise.
/// Method   Bridgman (1922); Miller & Starr (1969).
/// Checked  ranking_book_test.cpp: reference values of pymcdm.
Result<Ranking> rank_weighted_product(const DecisionMatrix& decision, Normalisation normalisation = Normalisation::sum);

/// WASPAS: lambda times the weighted sum and 1 - lambda times the weighted product.
///
/// Shape    one score an alternative; parts `weighted_sum` and `weighted_product`.
/// Units    none.
/// Errors   SEL-124 as normalise; SEL-128 lambda outside 0..1.
/// Method   Zavadskas et al. (2012), Elektronika ir Elektrotechnika 122:3; linear normalisation x/max, min/x.
/// Checked  ranking_book_test.cpp: Chakraborty, Zavadskas & Antucheviciene (2015).
struct WaspasOptions {
  double lambda = 0.5;
  Normalisation normalisation = Normalisation::max;
};
Result<Ranking> rank_waspas(const DecisionMatrix& decision, const WaspasOptions& options = {});

/// TOPSIS: closeness to the ideal and distance from the anti-ideal alternative.
///
/// Shape    one closeness (0..1) an alternative; parts `distance_to_ideal` and `distance_to_anti_ideal`.
/// Units    none.
/// Errors   SEL-124 as normalise.
/// Method   Hwang & Yoon (1981), sec. 3.3 normalise by vector; Opricovic & Tzeng (2004) compare it with the linear
/// min-max scale,
///          which the published case uses.
/// Checked  ranking_book_test.cpp: Opricovic & Tzeng (2004), EJOR 156:445, with minmax; against a direct computation
/// with vector.
Result<Ranking> rank_topsis(const DecisionMatrix& decision, Normalisation normalisation = Normalisation::minmax);

/// VIKOR: compromise between the good of the many (S) and the regret of the worst criterion (R); the lower Q the
/// better.
///
/// Shape    one Q an alternative; parts `s`, `r` and `compromise` (1 for the alternatives of the compromise set).
/// Units    none.
/// Errors   SEL-128 v outside 0..1.
/// Method   Opricovic & Tzeng (2004), EJOR 156:445, steps 1-5 with both conditions (advantage DQ = 1/(m-1), stability).
/// Checked  ranking_book_test.cpp: Yang & Wu (2020), IEEE Access 8:21261.
Result<Ranking> rank_vikor(const DecisionMatrix& decision, double v = 0.5);

/// How costs enter the significance.
enum class CoprasCosts : unsigned char { inverse, added };

/// COPRAS: significance from benefits and inverse costs, as a share of the best (utility degree).
///
/// Shape    one utility degree (0..1) an alternative; parts `significance`, `benefit_sum`, `cost_sum`.
/// Units    none.
/// Errors   SEL-124 negative values, a zero sum, or an alternative without any cost.
/// Method   Zavadskas & Kaklauskas (1996): Q = S+ + sum S- / (S- sum 1/S-). `added` is Q = S+ + S-, which rewards
/// costs: it is what the
///          formula of one public package comes to, and what its figures for the road design of Zavadskas et al. (2007)
///          rest on.
/// Checked  ranking_book_test.cpp: those figures with `added`; `inverse` against the formula written out with min S-,
/// and by lower
///          costs never lowering a utility degree.
Result<Ranking> rank_copras(const DecisionMatrix& decision, CoprasCosts costs = CoprasCosts::inverse);

/// EDAS: distances above and below the average solution.
///
/// Shape    one appraisal score (0..1) an alternative; parts `nsp` and `nsn`.
/// Units    none.
/// Errors   SEL-124 a criterion whose average is zero.
/// Method   Keshavarz Ghorabaee et al. (2015), Informatica 26:435.
/// Checked  ranking_book_test.cpp: Yazdani et al. (2020), Sust. Oper. Comput. 1:35.
Result<Ranking> rank_edas(const DecisionMatrix& decision);

/// MOORA ratio system: weighted benefits less weighted costs after vector normalisation.
///
/// Shape    one assessment an alternative.
/// Units    none.
/// Errors   SEL-124 a criterion that is all zero.
/// Method   Brauers & Zavadskas (2006), Control and Cybernetics 35:445.
/// Checked  ranking_book_test.cpp: Siregar et al. (2021), IOP 1088 012022.
Result<Ranking> rank_moora(const DecisionMatrix& decision);

}  // namespace geojeom::selection
