#pragma once

#include <string>
#include <vector>

#include "domain/clocks/due_clock.hpp"
#include "domain/rule_world.hpp"

namespace geojeom {

/// Whose clocks, and how far ahead.
struct ClockScope {
  std::int64_t organisation = 0;
  std::optional<std::int64_t> programme{};
  std::optional<std::int64_t> project{};
  /// A person's number among project members: the clocks of the projects that the person leads or works on.
  std::string person_number{};
  Date today;
  int due_soon_days = 14;  ///< the office's own setting; no rule says it
  int horizon_days = 366;  ///< deadlines later than this are not listed yet
};

/// Every clock in scope, the most pressing first: overdue by age, then by due date, what is met last. Computed from the
/// records at `today` (Reader), by the rules in force on the day of each event; where an obligation record remembers a
/// clock, its due date and version of the rules stay what they were.
std::vector<DueClock> clocks_of(Reader& reader, const RuleWorld& world, const ClockScope& scope);

}  // namespace geojeom
