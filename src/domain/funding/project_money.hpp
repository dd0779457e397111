#pragma once

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "domain/funding/records/agreement.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/funding_line.hpp"
#include "domain/funding/records/ledger_entry.hpp"
#include "domain/funding/records/project.hpp"
#include "domain/funding/records/tranche.hpp"
#include "record/store.hpp"

namespace geojeom {

/// Lines of funding whose money lies together: one 보조금 line, or the 출연금 of a year with the local and own money
/// beside it (BR-32, R-KIJI art. 26).
using LineSet = std::set<std::int64_t>;

/// All that is known of the money of one project at one moment.
struct ProjectMoney {
  std::int64_t id = 0;
  Project project;
  std::optional<LegalRegime> regime;
  std::optional<FundNature> nature;
  std::vector<Agreement> agreements;
  std::map<std::int64_t, FundingLine> lines;
  std::map<std::int64_t, BudgetItem> items;
  std::set<int> settled_years;  ///< whose settlement was handed in
  std::vector<LedgerEntry> entries;

  const LedgerEntry* find_entry(std::string_view code) const;
  /// The line an entry is on: the one it names, else the only one of its year and source.
  std::optional<std::int64_t> line_of(const LedgerEntry& entry) const;
  /// The line and those its money is pooled with.
  LineSet pool_of(std::int64_t line) const;
  FundNature nature_of(const FundingLine& line) const;
  /// The days on which money may be spent: of the concluded agreement, else of the project.
  Period spending_period() const;
};

/// Errors: FUN-232 no such project.
Result<ProjectMoney> load_project_money(Reader& reader, std::int64_t project);

/// Which way an entry moves money, in one account. Positive comes in.
using Movement = Won (*)(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines);
/// What may be spent: granted and carried over, less spent.
Won move_spendable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines);
/// What is still to be returned at most: the spendable, with interest, less refunds.
Won move_returnable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines);
/// Spending less what was recovered of it.
Won move_recoverable(const ProjectMoney& money, const LedgerEntry& entry, const LineSet& lines);
/// What of a cost item is free: transfers and carry-overs, less commitments and spending that fulfils none.
Won move_item(const LedgerEntry& entry, std::int64_t item);

}  // namespace geojeom
