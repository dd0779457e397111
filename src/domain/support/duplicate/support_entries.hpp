#pragma once

#include <map>
#include <vector>

#include "domain/support/duplicate/support_index.hpp"
#include "domain/support/record_table.hpp"

namespace geojeom::support {

/// Which supports are compared: those of one organisation, or of one applicant there. Every fund and year counts.
struct SupportScope {
  std::int64_t organisation = 0;
  std::optional<std::int64_t> company{};
};

/// Support projects, services outside of them, and applications that won and are not projects yet. A merged company
/// counts as the one it was merged into, a branch as its head office; the name is the one used at the beginning of the
/// support.
std::vector<SupportEntry> load_support_entries(Reader& reader, const Registry& registry, const SupportScope& scope);

/// The company that a record counts as: after merges, and the head office of a branch.
std::int64_t applicant_of(Reader& reader, const Registry& registry, std::int64_t company);

/// "programme/sub-programme/project", by their codes.
std::string fund_path(Reader& reader, const Registry& registry, std::int64_t project);

}  // namespace geojeom::support
