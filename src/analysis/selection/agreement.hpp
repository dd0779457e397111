#pragma once

#include "analysis/selection/matrix.hpp"

namespace geojeom::selection {

/// Ranks 1, 2, ... of values, the smallest first; equal values share the mean of their ranks.
Vector mean_ranks(std::span<const double> values);

/// How far two rankings agree.
///
/// Shape    two lists of ranks (or scores that grow the same way) of the same things.
/// Units    -1 .. 1; 0 when one side ties everything.
/// Errors   none.
/// Method   Spearman (1904): Pearson's correlation of mean ranks, which is right with ties.
/// Checked  agreement_test.cpp: a table worked by hand.
double spearman(std::span<const double> left, std::span<const double> right);

/// How far two rankings agree, by pairs.
///
/// Shape    as spearman.
/// Units    -1 .. 1; 0 when one side ties everything.
/// Errors   none.
/// Method   Kendall (1945), tau-b.
/// Checked  agreement_test.cpp: a table worked by hand.
double kendall(std::span<const double> left, std::span<const double> right);

/// How far several rankings agree.
///
/// Shape    rows are rankings (methods, experts), columns the things that are ranked.
/// Units    0 (none) .. 1 (all the same).
/// Errors   none; 0 when nothing is told apart.
/// Method   Kendall & Babington Smith (1939), W with the correction for ties.
/// Checked  agreement_test.cpp: identical rankings give 1; with two rankings W = (1 + Spearman) / 2.
double concordance(const Matrix& rankings);

}  // namespace geojeom::selection
