#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/problem.hpp"
#include "core/ratio.hpp"
#include "core/region_code.hpp"

namespace geojeom {
class RulesInForce;
}

namespace geojeom::support {

/// BR-13: how a panel is composed. The defaults are those of R-KIJI; panel_rule_of reads a pack.
struct PanelRule {
  std::int64_t size = 7;
  Ratio industry = Ratio::from_micros(333'333);
  Ratio field = Ratio::percent(50);
  Ratio outside = Ratio::percent(50);
};
PanelRule panel_rule_of(const RulesInForce& rules);

/// A member as far as the composition goes.
struct PanelMember {
  std::int64_t reviewer = 0;
  bool is_industry = false;
  bool matches_field = false;
  RegionCode region;  ///< where the member works
  bool is_chair = false;
};

/// What the panel is composed for.
struct PanelPlace {
  bool is_regional = true;
  RegionCode region;                                ///< of the body that runs it
  std::span<const std::int64_t> earlier_members{};  ///< of the panel it replaces after a recusal
};

/// The wide region (광역권) of a province: the provinces that count as one where members must come from outside.
bool same_wide_region(const RegionCode& one, const RegionCode& other);

/// BR-13. SUP-160 size (a warning: "about seven"), SUP-161 industry, SUP-162 field, SUP-163 members from outside,
/// SUP-164 not exactly one chair, SUP-165 members of the panel it replaces.
Problems check_panel(std::span<const PanelMember> members, const PanelPlace& place, const PanelRule& rule = {});

}  // namespace geojeom::support
