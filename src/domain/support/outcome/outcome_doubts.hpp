#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/support/records/company_year.hpp"
#include "domain/support/records/outcome.hpp"

namespace geojeom::support {

/// What an outcome is held against: all of it may be missing.
struct OutcomeContext {
  std::optional<CompanyYear> year{};  ///< the company in the outcome's year
  std::optional<CompanyYear> year_before{};
  std::optional<Date> supported_from{};      ///< when the support began that it is attributed to
  std::span<const SupportOutcome> others{};  ///< every other outcome of the company
};

/// SUP-192, warnings, each with its field: before the support began; more than the company sold, exported, or employs
/// in that year; a change of insured staff that is not the company's own; an amount ten times the last year's; the same
/// value told twice; attributed to no support.
Problems doubts_about(const SupportOutcome& outcome, const OutcomeContext& context);

/// SUP-200 an outcome of a company that the named support did not serve, or of no support at all.
struct Attribution {
  std::optional<Id<Company>> project_company{};  ///< of the support project it names
  std::optional<Id<Company>> service_company{};
};
Problems check_attribution(const SupportOutcome& outcome, const Attribution& attribution);

}  // namespace geojeom::support
