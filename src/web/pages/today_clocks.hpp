#pragma once

#include <cstddef>
#include <vector>

#include "domain/clocks/due_clock.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Clocks of one kind that end on the same day: one line, however many projects wait for it.
struct ClockGroup {
  const DueClock* first = nullptr;
  std::size_t count = 0;
};

/// What is to come first, the nearest day on top; then what is past, the latest on top.
std::vector<ClockGroup> grouped_clocks(const std::vector<DueClock>& clocks);

/// How many are past, near and running, then the groups as a table.
void write_clocks(Html& html, Visit& visit, const std::vector<DueClock>& clocks);

}  // namespace geojeom
