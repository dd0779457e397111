#pragma once

#include <string>
#include <string_view>

#include "domain/funding/agreement_case.hpp"
#include "record/save.hpp"

namespace geojeom {

/// What happens to an agreement on its way (BR-17).
enum class AgreementStep : unsigned char { papers, suspend, cure, conclude, enter, terminate };
std::string_view code_of(AgreementStep step);
std::optional<AgreementStep> agreement_step_of(std::string_view code);

/// The steps that an agreement in that state can take next.
std::vector<AgreementStep> next_steps(const Agreement& agreement);

struct StepAsked {
  std::int64_t agreement = 0;
  AgreementStep step = AgreementStep::papers;
  Date on;
  std::string reason{};  ///< of a suspension or an end
};

/// Takes one step and stamps the agreement with the rules it was decided by. A suspension that is cured in time leaves an
/// obligation that was met, with the rules it was counted by; the agreement is then in preparation again. Errors: FUN-301,
/// FUN-302, FUN-303, FUN-309 not from this state, FUN-310 cured too late (BR-17: not supported), FUN-311 before the day of the
/// notice or conclusion, REC-101 no reason. The caller commits.
Saved take_step(Writer& writer, const RuleWorld& world, const StepAsked& asked);

}  // namespace geojeom
