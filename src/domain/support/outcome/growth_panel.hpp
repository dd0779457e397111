#pragma once

#include <array>
#include <map>
#include <set>
#include <vector>

#include "domain/support/outcome/outcome_rules.hpp"
#include "domain/support/record_table.hpp"

namespace geojeom::support {

/// The numbers of a company by which it is said to have grown.
enum class GrowthOf : unsigned char { sales, exports, insured, youth };
inline constexpr std::array growth_kinds{GrowthOf::sales, GrowthOf::exports, GrowthOf::insured, GrowthOf::youth};

/// The number of a year; staff is counted as whole units. None when it was not told.
std::optional<Won> number_of(const CompanyYear& year, GrowthOf what);

/// One later year against the year before the support, of the same companies.
struct GrowthYear {
  int year = 0;
  std::array<CohortGrowth, growth_kinds.size()> growth{};

  const CohortGrowth& of(GrowthOf what) const { return growth[static_cast<std::size_t>(what)]; }
};

/// Who was supported in a year, and how the same companies went on (BR-53, BR-55).
struct GrowthPanel {
  int supported_in = 0;
  std::set<std::int64_t> companies;
  std::vector<GrowthYear> years;  ///< the year of the support and those after it that anybody told of

  int base() const { return supported_in - 1; }
};

struct GrowthAsked {
  std::int64_t organisation = 0;
  int year = 0;
  std::optional<std::int64_t> project{};       ///< only companies supported by it
  std::optional<std::int64_t> support_type{};  ///< only companies that got it
};
/// Companies count once they confirmed a service of that year. Five later years at most.
GrowthPanel growth_panel(Reader& reader, const Registry& registry, const GrowthAsked& asked);

}  // namespace geojeom::support
