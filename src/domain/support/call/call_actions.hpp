#pragma once

#include <string>

#include "domain/support/call/call_rules.hpp"
#include "domain/support/record_table.hpp"
#include "domain/support/rule_desk.hpp"

namespace geojeom::support {

/// A call with its criteria, adjustments and questions, in their order; none when there is no such call.
std::optional<CallPapers> load_call_papers(Reader& reader, const Registry& registry, std::int64_t call);

/// A call drafted from an earlier one, with copies of its papers under new codes. Errors: REC-108, STO-101 the code
/// exists.
Acted draft_call(Writer& writer, const Registry& registry, std::int64_t last, const std::string& code);

/// Publishes a planned call: checks all that applicants need and BR-10. It is open from the first day of its reception
/// on. Errors: those of check_publishable, SUP-143 it was published already.
Acted publish_call(Writer& writer, const Registry& registry, const RuleDesk& desk, std::int64_t call, Date today);

/// Opens and closes calls whose day has come; answers how many changed.
std::int64_t turn_calls(Writer& writer, const Registry& registry, std::int64_t organisation, Instant now);

}  // namespace geojeom::support
