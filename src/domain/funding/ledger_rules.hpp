#pragma once

#include <vector>

#include "domain/funding/money_rules.hpp"
#include "domain/funding/project_money.hpp"

namespace geojeom {

/// What keeps an entry out of a project's ledger: every reason, each with its rule (BR-nn) and pack. Pure: the same
/// answer for the same money. `same_evidence` are the organisation's entries that carry the evidence number of `asked`.
///
/// Errors: FUN-201..230. What is spent was granted (BR-32), after the grant decision and after the own share (BR-40), on
/// a cost item that allows it, within the agreement, once for the same evidence; a subsidy keeps to its purpose; what is
/// carried over, returned or recovered is no more than there is (BR-35, BR-38).
Problems check_entry(const ProjectMoney& money, const std::vector<LedgerEntry>& same_evidence, const LedgerEntry& asked,
                     const MoneyRules& rules);

/// The entries of an organisation that carry an evidence number.
std::vector<LedgerEntry> entries_of_evidence(Reader& reader, std::int64_t organisation, const std::string& number);

}  // namespace geojeom
