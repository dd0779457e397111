#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

/// A total that holds suppressed cells (`X` in official statistics): all that is known is an interval.
struct SuppressedCell {
  std::size_t region = 0;
  std::size_t industry = 0;
  std::size_t period = 0;
  std::uint64_t count = 0;  ///< how many suppressed entries went into the total
  double low = 0.0;         ///< total with every suppressed entry at its least
  double high = 0.0;        ///< total with every suppressed entry at its most; infinite when no bound was given
};

/// Facts of one kind (establishments, employees, sales, ...) by region, industry and period.
///
/// Shape    one matrix regions x industries for each period, in the order of `periods`; a data set without years has
/// one
///          period with the empty name. All labels are sorted, so the order of the rows in a file never matters.
/// Units    those of the data; one kind only.
struct Facts {
  Labels regions;
  Labels industries;
  Labels periods;
  std::vector<Matrix> values;
  std::vector<SuppressedCell> suppressed;
  /// Industry totals of the nation by period (periods x industries), when the data has a row of its own for the nation.
  std::optional<Matrix> nation;

  const Matrix& latest() const { return values.back(); }
};

/// SEL-107 for a region, SEL-108 for an industry, SEL-109 for a period that the facts do not have.
Result<std::size_t> find_region(const Facts& facts, const std::string& name);
Result<std::size_t> find_industry(const Facts& facts, const std::string& name);
Result<std::size_t> find_period(const Facts& facts, const std::string& name);

/// Takes the rows named in `names` out of the regions; the first one becomes `nation`. A row of totals among the
/// regions would be counted twice (the most frequent silent mistake with tables of official statistics).
void set_nation_apart(Facts& facts, const Labels& names);

/// Industry totals of the nation in a period: the nation's own row when there is one, else the sum of the regions.
Vector national_totals(const Facts& facts, std::size_t period);

/// The same facts with regions, industries and periods restricted to those that both sets have, in one order: what is
/// needed to compare several bases. SEL-103 when nothing is common.
Result<std::vector<Facts>> on_common_ground(std::vector<Facts> bases);

}  // namespace geojeom::selection
