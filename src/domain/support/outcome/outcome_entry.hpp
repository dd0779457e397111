#pragma once

#include <string>

#include "domain/support/outcome/outcome_doubts.hpp"
#include "domain/support/record_table.hpp"

namespace geojeom::support {

struct OutcomeEntered {
  SupportOutcome outcome;  ///< without code, state and people
  std::string person;
};
/// The first of three people: an outcome is claimed, attributed to the support that it came of. Its project is that of
/// the support. Errors: SUP-200 no such support of the company, SUP-107, SUP-108, REC-108.
Acted enter_outcome(Writer& writer, const Registry& registry, std::int64_t organisation, OutcomeEntered entered);

/// An outcome that is not accepted any more, at any step before it is confirmed. Errors: SUP-185, REC-108.
Acted reject_outcome(Writer& writer, const Registry& registry, std::int64_t outcome);

/// What is known about the company and the support of an outcome; `others` is filled from `company_outcomes`.
OutcomeContext context_of(Reader& reader, const Registry& registry, const Stored<SupportOutcome>& outcome,
                          std::vector<SupportOutcome>& company_outcomes);

}  // namespace geojeom::support
