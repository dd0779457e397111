#pragma once

#include "cli/impact_table.hpp"

namespace geojeom::cli {

/// Sizes of the sectors in the region and in the nation: columns `region` and `nation`, or the first two.
struct Sizes {
  impact::Names sectors;
  impact::Vector region, nation;
};

/// SIZES.csv (word 0); CLI-102 when it is missing, IO-128 for a column that is not there.
Result<Sizes> read_sizes(const Args& args);

/// The national coefficients of --table, whose options stand on the same line.
std::optional<LoadedTable> national_table(const Args& args, Problems& problems);

}  // namespace geojeom::cli
