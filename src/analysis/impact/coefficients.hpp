#pragma once

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// Technical (input) coefficients: what a sector buys from each sector per unit of its own output, a_ij = z_ij / x_j.
///
/// Shape    n x n, in the memory of the flows handed in; rows sell, columns buy. A sector without output gets zeros.
/// Units    dimensionless: money per money of output.
/// Errors   none; check_table says whether they make sense.
/// Method   Miller & Blair (2009), Input-Output Analysis, 2nd ed., eq. 2.3.
/// Checked  io_book_test.cpp: their table 2.4; Eurostat manual, table 15.6.
Matrix technical_coefficients(Matrix flows, const Vector& output);

/// Allocation (output) coefficients: where a sector's output goes, b_ij = z_ij / x_i.
///
/// Shape    n x n, in the memory of the flows handed in. A sector without output gets zeros.
/// Units    dimensionless: money per money of output.
/// Errors   none.
/// Method   Miller & Blair (2009), section 12.1.
/// Checked  io_book_test.cpp: pymrio's two regions with three sectors.
Matrix allocation_coefficients(Matrix flows, const Vector& output);

/// Direct account coefficients: value added, income, imports, taxes or employed persons per unit of output.
///
/// Shape    n x k, one column an account. A sector without output gets zeros.
/// Units    unit of the account per money unit of output; jobs per KRW 1bn when output is in KRW 1bn.
/// Errors   none.
/// Method   Miller & Blair (2009), section 2.6 and 6.2.
/// Checked  io_book_test.cpp: Eurostat manual, value-added coefficients of table 15.6.
Matrix account_coefficients(Matrix accounts, const Vector& output);

/// Domestic coefficients out of a table of total flows, when imports are known by product only (경쟁수입형): every
/// user buys the product with the same import share m_i = imports_i / (output_i + imports_i - exports_i), A^d = (I -
/// M) A.
///
/// Shape    `imports` and `exports` n; changes A in place.
/// Units    dimensionless.
/// Errors   IO-118 a share outside [0, 1].
/// Method   Bank of Korea, 산업연관분석 해설, competitive-import model (I - (I - M)A)^-1; Miller & Blair (2009),
///          section 4.8.
/// Checked  coefficients_test.cpp: demand for domestic products returns the domestic output.
struct Trade {
  const Vector& output;
  const Vector& imports;
  const Vector& exports;
  const Names& sectors;
};
Result<Vector> import_shares(const Trade& trade);
Matrix domestic_coefficients(Matrix total_coefficients, const Vector& import_shares);

/// Flows and accounts of another year's prices brought to this year's, row by row (double deflation of the products;
/// accounts in money keep the balance as a residual).
///
/// Shape    `price_index` n, current prices per base prices (1.05 = 5 % dearer).
/// Units    money of the base year.
/// Errors   IO-126 index missing or not positive.
/// Method   Miller & Blair (2009), section 4.7.1 (double deflation).
/// Checked  coefficients_test.cpp: rows balance after deflation; equal indices only scale.
Result<IoTable> deflated(IoTable table, const Vector& price_index);

}  // namespace geojeom::impact
