#pragma once

#include "domain/support/outcome/outcome_entry.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

using OutcomeRow = support::Stored<SupportOutcome>;
using Outcomes = std::vector<OutcomeRow>;

/// The value of an outcome in its own unit: won, or a number with decimals.
ListCell value_cell(const SupportOutcome& outcome);
Tone tone_of(OutcomeState state);

/// The sums of a year by state; rejected ones are counted only.
OfficeList list_jobs(Visit& visit, const Outcomes& outcomes);
OfficeList list_values(Visit& visit, const Outcomes& outcomes);
/// What waits for the next person, the oldest first, with how much there is to look at.
OfficeList list_waiting(Visit& visit, OutcomeState state);
OfficeList list_company_outcomes(Visit& visit, const OutcomeRow& shown);

std::vector<Fact> outcome_facts(Visit& visit, const SupportOutcome& outcome);
/// What contradicts what is known about the company and its support.
Problems doubts_of(Visit& visit, const OutcomeRow& outcome);

}  // namespace geojeom
