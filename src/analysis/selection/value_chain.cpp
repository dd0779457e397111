#include "analysis/selection/value_chain.hpp"

#include "core/contract.hpp"

namespace geojeom::selection {

std::vector<ChainPosition> chain_positions(const Vector& backward, const Vector& forward) {
  require(backward.size() == forward.size(), "both linkages of each industry");
  std::vector<ChainPosition> positions;
  for (std::size_t i = 0; i < backward.size(); ++i) {
    const bool draws = backward[i] > 1.0, supplies = forward[i] > 1.0;
    positions.push_back(draws && supplies ? ChainPosition::key
                        : draws           ? ChainPosition::backward
                        : supplies        ? ChainPosition::forward
                                          : ChainPosition::independent);
  }
  return positions;
}

const char* name_of(ChainPosition position) {
  switch (position) {
    case ChainPosition::key:
      return "key";
    case ChainPosition::backward:
      return "backward";
    case ChainPosition::forward:
      return "forward";
    case ChainPosition::independent:
      break;
  }
  return "independent";
}

}  // namespace geojeom::selection
