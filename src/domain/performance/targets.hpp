#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "figure/figure.hpp"

namespace geojeom {

/// A target of a year beside the figure that was reached.
struct TargetComparison {
  std::string code;  ///< of the target
  std::string indicator;
  std::string unit;
  std::string programme;  ///< number of the programme or project it is set for; empty: for the organisation
  Quantity target;
  bool is_lower_better = false;
  std::optional<Figure> actual;     ///< none where the indicator is not computed from records
  std::optional<Quantity> reached;  ///< value of `actual` in the unit of the indicator: a share as per cent
  std::optional<Quantity>
      attainment;                  ///< actual over target, never capped; none without actual or with a target of zero
  std::optional<Quantity> capped;  ///< where the handbook of the indicator caps it
  std::optional<Problem> cannot_compute{};  ///< why there is no figure: FIG-101 to FIG-103

  bool is_met() const {
    if (!reached) return false;
    return is_lower_better ? *reached <= target : *reached >= target;
  }
};

/// BR-50  Every target of an organisation in a calendar year, in the order of their codes, with what was reached.
std::vector<TargetComparison> compare_targets(Reader& reader, const MeasureCatalogue& catalogue,
                                              std::int64_t organisation, int year);

}  // namespace geojeom
