#pragma once

#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/support_agreement.hpp"
#include "domain/support/records/support_change.hpp"
#include "domain/support/records/support_project.hpp"
#include "domain/support/rule_desk.hpp"

namespace geojeom::support {

struct AgreementPrepared {
  std::int64_t application = 0;
  Date notified_on;
  std::string terms;  ///< what both sides agree to, as it is signed
};
/// Makes a support project and its agreement of a confirmed application (BR-17): papers are due within the pack's
/// month. Errors: SUP-157 the selection is not confirmed, SUP-144 the call has no project or the application no period,
/// REC-108.
Acted prepare_agreement(Writer& writer, const Registry& registry, const RuleDesk& desk,
                        const AgreementPrepared& prepared);

/// Papers or cash are missing: the agreement is suspended. Errors: SUP-185, REC-108.
Acted suspend_agreement(Writer& writer, const Registry& registry, std::int64_t agreement, const std::string& reason,
                        Date on);

struct Consent {
  std::int64_t agreement = 0;
  std::string person;  ///< who consents, for the company
  Instant at;
};
/// The company's recorded consent: who, when, and the fingerprint of the text, whose content is kept. Errors: SUP-185,
/// REC-108.
Acted consent_to_agreement(Writer& writer, const Registry& registry, const Consent& consent);

struct AgreementConcluded {
  std::int64_t agreement = 0;
  Date starts_on;
  Date concluded_on;
};
/// Both sides have agreed. Errors: SUP-187 the start (BR-17), SUP-186 a suspension that was not cured in time,
/// SUP-120..124 the company may not be supported (BR-03, BR-20), SUP-185 no consent or another state, REC-108.
Acted conclude_agreement(Writer& writer, const Registry& registry, const RuleDesk& desk,
                         const AgreementConcluded& concluded);

struct ChangeAsked {
  std::int64_t support_project = 0;
  SupportChangeKind kind = SupportChangeKind::other;
  std::string before;
  std::string after;
  std::string reason;
  Date requested_on;
};
/// BR-33: a change that the rule pack lets be notified is kept as such; others wait for approval until the reply is
/// due.
Acted ask_change(Writer& writer, const Registry& registry, const RuleDesk& desk, const ChangeAsked& asked);
/// Errors: SUP-185 it was decided already, REC-108.
Acted decide_change(Writer& writer, const Registry& registry, std::int64_t change, bool is_approved, Date on);

}  // namespace geojeom::support
