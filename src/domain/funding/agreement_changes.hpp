#pragma once

#include <string>

#include "domain/funding/agreement_change_asked.hpp"
#include "record/save.hpp"

namespace geojeom {

/// Asks for a change of a concluded agreement (BR-33). By the rules in force on that day it needs approval, and the
/// agreement waits for it; or only notice, and holds at once as the agreement's next version. Errors: FUN-301, FUN-304
/// (BR-34), FUN-305 (BR-34), FUN-306 (BR-35), FUN-307, FUN-308, FUN-309 not concluded, FUN-312, FUN-313 too late in the
/// year (BR-33), FUN-316 money and cost items move apart, FUN-317 more than a cut of local or private money, REC-101 no
/// reason. The caller commits.
Saved request_change(Writer& writer, const RuleWorld& world, const ChangeAsked& asked);

/// The managing body's answer to a request, as an officer enters it.
struct ChangeDecision {
  std::int64_t change = 0;
  std::optional<std::int64_t> version{};  ///< the version of the change that the officer read
  bool is_approved = false;
  Date on;
  std::string decided_by{};
  std::string note{};
};
/// Enters the answer. An approved change holds from then on: it is written into the agreement, the project and its
/// money, all in this transaction. Errors: FUN-301, FUN-311 before the request, FUN-312 somebody changed the request
/// meanwhile, FUN-314 what it changes has moved since it was asked for, FUN-315 already answered, REC-101 a refusal
/// without a reason, and those of the records it changes. The caller commits.
Saved decide_change(Writer& writer, const ChangeDecision& decision);

/// Writes the values of a change into the records that hold them. FUN-314 where something else stands there now.
Problems apply_change(Writer& writer, AgreementCase& found, const AgreementChange& change,
                      const std::vector<AgreementChangeLine>& lines);

/// The number of the agreement's latest version; 1 before any change.
std::int64_t latest_version(Reader& reader, std::int64_t agreement);

}  // namespace geojeom
