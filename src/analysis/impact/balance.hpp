#pragma once

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// What a balanced table must add up to, and when to stop.
struct BalanceTargets {
  const Vector& rows;
  const Vector& columns;
  const Names& row_names;
  const Names& column_names;
};
struct BalanceLimits {
  double tolerance = 1e-13;  ///< of the largest target: how far a margin may stay off
  int iterations_max = 20'000;
  bool rescale_columns = false;  ///< make the column targets add up to the row targets instead of refusing
};

/// A table that meets its margins: the table, how many rounds it took and the largest margin error that is left, in
/// money.
struct Balanced {
  Matrix table;
  Vector row_factors, column_factors;
  int iterations = 0;
  double error = 0.0;
  double columns_rescaled_by = 1.0;
};

/// Biproportional adjustment (RAS): rows and columns of a non-negative table scaled in turn until both meet their
/// targets.
///
/// Shape    m x n table, m row and n column targets.
/// Units    money; the starting table may be coefficients, the result then is flows all the same.
/// Errors   IO-101 sizes; IO-113 targets with different sums; IO-114 an all-zero row or column with a target; IO-116
///          a negative cell; IO-115 no table with these zeros meets the targets.
/// Method   Stone (1961); Miller & Blair (2009), section 7.4.2. Stops on the margins, not on the change of cells;
///          only the factors are iterated (two matrix-vector products a round), cells are made once at the end.
/// Checked  io_book_test.cpp: Miller & Blair section 7.4.2, Quilis 3 x 3; balance_test.cpp: margins, zeros,
///          conflicts.
Result<Balanced> balance_ras(const Matrix& table, const BalanceTargets& targets, const BalanceLimits& limits = {});

/// The same for tables with negative cells (GRAS): positive cells times r s, negative ones divided by r s.
///
/// Shape    m x n table, m row and n column targets, of either sign.
/// Units    money.
/// Errors   IO-101, IO-113, IO-114 (also: a row of negative cells only with a target of zero or more), IO-115.
/// Method   Junius & Oosterhaven (2003) in the corrected form without the factor e (Lenzen, Wood & Gallego 2007;
///          Huang, Kobayashi & Tanji 2008), row factors with one sign as in Temurshoev, Miller & Bouwmeester (2013).
/// Checked  io_book_test.cpp: the example of Junius & Oosterhaven; equals RAS when nothing is negative.
Result<Balanced> balance_gras(const Matrix& table, const BalanceTargets& targets, const BalanceLimits& limits = {});

}  // namespace geojeom::impact
