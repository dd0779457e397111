#pragma once

#include <string>
#include <vector>

#include "domain/support/duplicate/support_index.hpp"
#include "domain/support/record_table.hpp"

namespace geojeom::support {

/// BR-19: what one company may get of a programme family in a year, for example 2 items and 5 programmes an item. 0 is
/// no limit. `family` is what SupportEntry::fund begins with.
struct CompanyLimit {
  std::string family;
  int items = 0;
  int supports_an_item = 0;
  Won amount{};
};

/// SUP-116, one a limit that the asked support would break: details say which, how much there is and what is allowed.
/// Counted are supports of the same applicant and family that begin in the same year, the asked one among them.
Problems check_limits(const SupportIndex& index, const SupportEntry& asked, const std::vector<CompanyLimit>& limits,
                      const DuplicateRule& rule = {});

/// The limits of the organisation (support_limit) that are in force on that day.
std::vector<CompanyLimit> limits_in_force(Reader& reader, const Registry& registry, std::int64_t organisation, Date on);

}  // namespace geojeom::support
