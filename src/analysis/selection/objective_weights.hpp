#pragma once

#include "analysis/selection/decision.hpp"

namespace geojeom::selection {

/// The same weight for every criterion: the yardstick beside every other weighting (BR-84).
Vector equal_weights(std::size_t criterion_count);

/// Weights from how unevenly the alternatives share a criterion.
///
/// Shape    one weight a criterion; they add up to one. Direction is of no account.
/// Units    none.
/// Errors   SEL-124 a negative value or a criterion that is all zero; SEL-122 when no criterion tells anything apart.
/// Method   Shannon entropy of x / sum x with logarithms to the base of the number of alternatives; weight 1 - e
///          (Hwang & Yoon 1981, sec. 3.1.2).
/// Checked  weights_book_test.cpp: Elsayed, Dawood & Karthikeyan (2017), IJETT 46:60.
Result<Vector> entropy_weights(const DecisionMatrix& decision);

/// Weights from contrast and conflict.
///
/// Shape    one weight a criterion; they add up to one.
/// Units    none.
/// Errors   SEL-122 when no criterion varies.
/// Method   Diakoulaki, Mavrotas & Papayannakis (1995), Comput. Oper. Res. 22:763: deviation of the minmax scale times
/// the sum of
///          1 - correlation with the others.
/// Checked  weights_book_test.cpp: Tuş & Adalı (2019), Opsearch 56:528.
Result<Vector> critic_weights(const DecisionMatrix& decision);

/// Weights from what is lost when a criterion is left out.
///
/// Shape    one weight a criterion; they add up to one.
/// Units    none.
/// Errors   SEL-124 a value that is not above zero; SEL-122 when no criterion matters.
/// Method   Keshavarz-Ghorabaee et al. (2021), Symmetry 13:525, eqs. 2-7 (benefit min/x, cost x/max).
/// Checked  weights_book_test.cpp: the example of that paper.
Result<Vector> merec_weights(const DecisionMatrix& decision);

}  // namespace geojeom::selection
