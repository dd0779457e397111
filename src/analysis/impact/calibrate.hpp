#pragma once

#include "analysis/impact/regionalise.hpp"

namespace geojeom::impact {

/// What a regional table that somebody surveyed says, for finding the delta that a guess from location quotients needs.
struct CalibrationTarget {
  Vector multipliers;  ///< known output multiplier of each sector inside the region; NaN where none is known
  Vector weights{};    ///< importance of each sector, e.g. its output; empty: equal
  Quotient method = Quotient::flq;
};

/// The delta that comes nearest, and how near: a free parameter is shown with its error, never silently.
struct Calibration {
  double delta = 0.0;
  double error = 0.0;  ///< weighted mean of |fitted - known| / known
  double bias = 0.0;   ///< weighted mean of (fitted - known) / known: above zero the region looks too self-sufficient
  Vector fitted{};     ///< multipliers at `delta`, n
  Vector deltas{};     ///< the grid that was tried
  Vector errors{};     ///< the error at each of them
};

/// The delta of FLQ or AFLQ under which regional multipliers come nearest to known ones.
///
/// Shape    `national` n x n, target n.
/// Units    multipliers: money of output in the region per money of final demand.
/// Errors   IO-101 lengths; IO-118 as location_quotients; IO-125 a method without delta, or no known multiplier above
///          zero.
/// Method   Flegg & Webber (1997, 2000) leave delta to the data; chosen here by the weighted mean absolute percentage
///          error of the column multipliers (Flegg & Tohmo 2013; Bonfiglio & Chelli 2008 compare by multipliers too): a
///          grid of steps of 0.02 on [0, 0.98], then golden-section search between the neighbours of the best.
/// Checked  calibrate_test.cpp: multipliers that were made with a delta give it back.
Result<Calibration> calibrate_delta(const Matrix& national, const RegionAndNation& sizes,
                                    const CalibrationTarget& target);

}  // namespace geojeom::impact
