#pragma once

#include <string>
#include <vector>

#include "analysis/selection/facts.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// One kind of facts in the screening of candidates.
struct ScreenBasis {
  std::string name;  ///< establishments, employees, sales, ...
  Facts facts;
  bool needs_quotient = true;  ///< the location quotient of this basis must reach the threshold (sales need not)
};

struct ScreenRule {
  double quotient = 1.0;            ///< BR-80: the documented threshold is 1.0 on establishments and employees
  double growth_margin = 0.0;       ///< growth above the other regions' by more than this, shares a year
  std::size_t faster_on_least = 1;  ///< on at least so many bases
};

/// Why an industry did not pass: one thing measured, what was found, what was needed.
struct ScreenFailure {
  std::string basis;
  std::string measure;  ///< "lq" or "growth"
  double found = 0.0;
  double needed = 0.0;
};

struct ScreenedIndustry {
  std::string industry;
  bool passed = false;
  Vector quotients;         ///< by basis, last period
  Vector growth;            ///< mean yearly growth in the region, by basis
  Vector growth_elsewhere;  ///< in the other regions together
  std::vector<ScreenFailure> failures;
};

/// BR-80: candidate industries of a region by location quotient and growth.
///
/// Shape    bases of common regions, industries and periods (on_common_ground); one answer for each industry.
/// Units    none, and shares a year.
/// Errors   SEL-107 unknown region; SEL-109 fewer than two periods; SEL-106, SEL-112 as location_quotients.
/// Method   LQ at or above the threshold on every basis that asks for it, and growth above that of all other regions
/// together on
///          at least `faster_on_least` bases (domain rule BR-80).
/// Checked  screening_test.cpp: each way to fail is named with its figures.
Result<std::vector<ScreenedIndustry>> screen_industries(const std::vector<ScreenBasis>& bases,
                                                        const std::string& region, const ScreenRule& rule);

}  // namespace geojeom::selection
