#pragma once

#include <vector>

#include "analysis/selection/facts.hpp"
#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// How each industry of each region grew, and how unsteadily.
struct Growth {
  Matrix rate;        ///< mean yearly growth between the first and the last period
  Matrix volatility;  ///< deviation (n - 1) of the yearly logarithmic growth; NaN below three positive values
  Vector national;    ///< mean yearly growth of the industry in the nation
};

/// Mean yearly growth and its volatility.
///
/// Shape    facts of at least two periods; regions x industries. NaN where the first value is zero.
/// Units    shares a year (0.05 is 5 %); periods are taken as years apart when their names are years, else as one year
/// each. Errors   SEL-109 fewer than two periods; SEL-106 a negative fact. Method   geometric mean growth; volatility
/// as in Malizia & Ke (1993), J. Reg. Sci. 33:221 (deviation of growth rates). Checked  growth_test.cpp against the
/// formulas written out for one region.
Result<Growth> growth_rates(const Facts& facts);

/// Where an industry of a region stands: share against growth, as in the portfolio matrix of the planners.
enum class Position : unsigned char { unknown, star, mature, emerging, declining };

/// Stars: concentrated (LQ at or above `quotient`) and faster than the nation; mature: concentrated, not faster;
/// emerging: not concentrated, faster; declining: neither.
///
/// Shape    `quotients` and `growth.rate` of one shape; one position a cell.
/// Units    none.
/// Errors   none; unknown where one of the two has no value.
/// Method   LQ x growth-difference matrix used for Korean clusters (establishment survey years 2016-2019).
/// Checked  growth_test.cpp, one cell of each kind.
std::vector<std::vector<Position>> competitiveness(const Matrix& quotients, const Growth& growth,
                                                   double quotient = 1.0);

const char* name_of(Position position);

}  // namespace geojeom::selection
