#pragma once

#include <string>
#include <vector>

#include "domain/support/duplicate/limits.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/records/duplicate_check.hpp"

namespace geojeom::support {

struct DuplicateRequest {
  std::int64_t application = 0;
  Instant at;
  std::string rule_pack{};  ///< the version it is decided under (BR-90)
  DuplicateRule rule{};
  std::vector<CompanyLimit> limits{};
};

/// BR-18, BR-19: searches every fund and year of the organisation for supports like the one applied for and keeps what
/// was compared as a duplicate_check with its hits, limits that the award would break among them; the verdict is
/// `clear` without hits and `hold` otherwise. Problems are warnings: SUP-115 hits, SUP-116 limits. Errors: REC-108.
Acted check_duplicates(Writer& writer, const Registry& registry, const DuplicateRequest& request);

struct DuplicateDecision {
  std::int64_t check = 0;
  DuplicateVerdict verdict = DuplicateVerdict::hold;
  std::string reason;
  std::string decided_by;
  bool is_local_subsidy = false;  ///< R-LOCAL: a duplicate must be excluded
};

/// A person's verdict over the hits. Errors: SUP-117 a verdict on hits without its reason, SUP-118 a local subsidy that
/// would accept a duplicate, REC-108.
Acted decide_duplicates(Writer& writer, const Registry& registry, const DuplicateDecision& decision);

/// SUP-115 while the latest check of an application is on hold or excludes it. Nothing where none was made.
Problems check_duplicates_settled(Reader& reader, const Registry& registry, std::int64_t application);

}  // namespace geojeom::support
