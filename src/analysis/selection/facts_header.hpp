#pragma once

#include <limits>
#include <string_view>

#include "analysis/selection/csv.hpp"
#include "analysis/selection/facts_reader.hpp"

namespace geojeom::selection {

/// Which column of a file holds what.
struct FactsColumns {
  static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
  FactsShape shape = FactsShape::records;
  std::size_t region = 0;
  std::size_t industry = 1;
  std::size_t year = none;
  std::size_t value = none;
  std::size_t count = 0;  ///< columns in the header
};

/// Reads the header, with the first row of data as a second opinion. SEL-101 when it is not understood.
Result<FactsColumns> understand_header(const CsvRow& header, const CsvRow& first_row, const FactsOptions& options);

}  // namespace geojeom::selection
