#pragma once

#include <cstdint>
#include <vector>

#include "analysis/selection/matrix.hpp"

namespace geojeom::selection {

/// For each member of one side (regions or industries) those of the other side that it goes with.
struct PresenceLists {
  std::vector<std::vector<std::uint32_t>> members;

  std::size_t count() const { return members.size(); }
  double size(std::size_t index) const { return static_cast<double>(members[index].size()); }
};

/// Both sides of a presence matrix, without empty regions and industries; `kept_` holds the places of the others.
struct TwoSides {
  PresenceLists regions;
  PresenceLists industries;
  std::vector<std::size_t> kept_regions;
  std::vector<std::size_t> kept_industries;
};

TwoSides two_sides(const Matrix& presence);

}  // namespace geojeom::selection
