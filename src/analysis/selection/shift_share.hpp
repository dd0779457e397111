#pragma once

#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// Facts of two points in time, regions x industries, and the nation's industry totals at both.
struct Change {
  Matrix before;
  Matrix after;
  Vector nation_before;
  Vector nation_after;
};

/// With the sums of the regions as the nation.
Change change_between(Matrix before, Matrix after);

/// Parts of the change of each region and industry, in units of the facts. They add up to the change.
struct ShiftShare {
  Matrix growth;          ///< change itself
  Matrix national_share;  ///< what national growth alone would have brought
  Matrix industrial_mix;  ///< what the growth of the industry in the nation adds
  Matrix regional_share;  ///< what the region did better (competitive part; homothetic part in Esteban-Marquillas)
  Matrix allocation;      ///< Esteban-Marquillas only: specialised where one is good; empty otherwise
};

/// Sums over the industries of one region, in the order growth, national share, industrial mix, regional share,
/// allocation.
struct RegionShift {
  double growth = 0.0, national_share = 0.0, industrial_mix = 0.0, regional_share = 0.0, allocation = 0.0;
  double net_total_shift() const { return growth - national_share; }
};
std::vector<RegionShift> by_region(const ShiftShare& parts);

/// Classic shift-share.
///
/// Shape    change of regions x industries; parts of the same shape.
/// Units    those of the facts.
/// Errors   SEL-106 negative facts; SEL-112 a nation without anything at the start.
/// Method   Dunn (1960): n = x g, m = x (g_i - g), c = x' - x (1 + g_i). Written with the change instead of the
/// region's growth
///          rate, so that an industry new to the region has an answer: all of it is regional share. An industry new to
///          the nation has no g_i; its change counts as regional share.
/// Checked  shift_share_book_test.cpp reproduces Farhauer & Kröll (2013), three regions and four industries.
Result<ShiftShare> shift_share(const Change& change);

/// Shift-share with the homothetic change of Esteban-Marquillas.
///
/// Shape    as shift_share.
/// Units    those of the facts.
/// Errors   as shift_share.
/// Method   Esteban-Marquillas (1972), Reg. Urb. Econ. 2:249: c = h (g_ri - g_i), a = (x - h)(g_ri - g_i) with the
/// homothetic
///          h = x_r X_i / X. Where the industry is new to the region g_ri is infinite; c is then 0 and a the whole
///          effect.
/// Checked  shift_share_book_test.cpp reproduces the solution of REAT for the same example.
Result<ShiftShare> esteban_marquillas(const Change& change);

/// Classic shift-share year by year, summed: the nation's growth and the region's structure are those of each year.
///
/// Shape    `periods` holds regions x industries for each year in order, at least two; `nations` the national totals.
/// Units    those of the facts.
/// Errors   as shift_share; SEL-109 fewer than two periods.
/// Method   Barff & Knight (1988), Growth and Change 19:1.
/// Checked  shift_share_test.cpp: with two years the classic answer; parts add to the change over all years.
Result<ShiftShare> dynamic_shift_share(const std::vector<Matrix>& periods, const std::vector<Vector>& nations);

/// Shift-share that compares a region's industry with the same industry in its neighbourhood.
///
/// Shape    as shift_share; `neighbours` is regions x regions, weights of any size, diagonal not used.
/// Units    those of the facts.
/// Errors   as shift_share. A region without neighbours is compared with the nation.
/// Method   Nazara & Hewings (2004), Growth and Change 35:476: national x g, neighbours x (g^W_i - g), region x' - x (1
/// + g^W_i),
///          where g^W_i is the growth of the industry's weighted sum over the neighbours.
/// Checked  shift_share_test.cpp against the formula written out for one region, and parts add to the change.
Result<ShiftShare> spatial_shift_share(const Change& change, const Matrix& neighbours);

/// Index method: growth of a region relative to the nation = structure x location.
struct ShiftIndices {
  Vector structure, location, net;
};

/// Shift-share as indices.
///
/// Shape    one number a region; NaN for a region empty at the start.
/// Units    none; above 1 is better than the nation.
/// Errors   as shift_share.
/// Method   Gerfin (1964), Kyklos 17:565.
/// Checked  shift_share_book_test.cpp reproduces Farhauer & Kröll (2013).
Result<ShiftIndices> gerfin_indices(const Change& change);

}  // namespace geojeom::selection
