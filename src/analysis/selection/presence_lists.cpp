#include "analysis/selection/presence_lists.hpp"

namespace geojeom::selection {

TwoSides two_sides(const Matrix& presence) {
  TwoSides sides;
  const auto by_region = row_sums(presence);
  const auto by_industry = column_sums(presence);
  std::vector<std::uint32_t> industry_place(presence.columns(), 0);
  for (std::size_t i = 0; i < presence.columns(); ++i) {
    if (!(by_industry[i] > 0.0)) continue;
    industry_place[i] = static_cast<std::uint32_t>(sides.kept_industries.size());
    sides.kept_industries.push_back(i);
  }
  sides.industries.members.resize(sides.kept_industries.size());
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    if (!(by_region[r] > 0.0)) continue;
    const auto region_place = static_cast<std::uint32_t>(sides.kept_regions.size());
    sides.kept_regions.push_back(r);
    auto& members = sides.regions.members.emplace_back();
    const auto row = presence.row(r);
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!(row[i] > 0.0)) continue;
      members.push_back(industry_place[i]);
      sides.industries.members[industry_place[i]].push_back(region_place);
    }
  }
  return sides;
}

}  // namespace geojeom::selection
