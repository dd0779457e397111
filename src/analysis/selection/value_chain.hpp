#pragma once

#include <vector>

#include "analysis/selection/matrix.hpp"

namespace geojeom::selection {

/// Where an industry stands in the value chain, by its linkages relative to the mean of all industries (1).
enum class ChainPosition : unsigned char {
  key,         ///< draws on others and supplies them: both above 1
  backward,    ///< draws on others: near final demand
  forward,     ///< supplies others: materials and business services
  independent  ///< neither
};

/// Value-chain positions from normalised linkages.
///
/// Shape    one backward (power of dispersion) and one forward linkage (sensitivity of dispersion) an industry.
/// Units    relative to the mean, which is 1.
/// Errors   none.
/// Method   Rasmussen (1956), as the Bank of Korea prints them (영향력계수, 감응도계수).
/// Checked  value_chain_test.cpp: one industry of each kind.
std::vector<ChainPosition> chain_positions(const Vector& backward, const Vector& forward);

const char* name_of(ChainPosition position);

}  // namespace geojeom::selection
