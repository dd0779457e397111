#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/clocks/clocks.hpp"
#include "domain/office/guarded_reader.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Which deadlines a page or a calendar shows.
struct ClocksAsked {
  ClockScope scope;
  bool is_mine = false;  ///< only of projects whose manager is the caller
  std::string state{};   ///< a state's code, "all", or empty: what is not done yet
};

/// ?organisation= &whose=mine &programme= &state= &on=.
ClocksAsked clocks_asked(Visit& visit);

/// Every deadline in scope in any state, as the caller of the reader may see it. Leading a project is told by the name
/// of its manager.
std::vector<DueClock> clocks_in_scope(GuardedReader& reader, const ClocksAsked& asked);

/// Whether the asked state wants it.
bool is_wanted(const ClocksAsked& asked, const DueClock& clock);

/// The form over the list.
void clocks_filter(Html& html, Visit& visit, const ClocksAsked& asked);

}  // namespace geojeom
