#pragma once

#include <string>

#include "domain/funding/records/ledger_entry.hpp"
#include "record/save.hpp"

namespace geojeom {

/// A movement of money that somebody asks for. Year and source follow from the line and the item where they are named;
/// who asks stands in the journal.
struct Posting {
  LedgerKind kind = LedgerKind::spend;
  Id<Project> project;
  std::optional<Id<FundingLine>> line{};
  std::optional<Id<BudgetItem>> item{};
  Date on;
  Won amount;
  std::optional<FiscalYear> year{};
  std::optional<FundSource> source{};
  std::optional<std::string> payee{};
  std::optional<BusinessNumber> payee_number{};
  std::optional<std::string> evidence_number{};
  std::optional<FileHash> evidence{};
  std::optional<std::string> description{};
  std::optional<std::string> commitment{};     ///< of spending: the entry that bound the money
  std::optional<Id<BudgetItem>> to_item{};     ///< of a transfer or a carry-over
  std::optional<Id<FundingLine>> to_line{};    ///< of a carry-over
};

/// An entry that was made, by its number.
struct Posted {
  std::string code;
  Saved saved;
  bool ok() const { return saved.ok(); }
};

/// Allocates, grants, commits, spends, transfers, carries over, refunds, recovers, or takes in interest or income:
/// numbers the entry after the project and stores it, unless a rule refuses (check_entry). Loading, checking and storing
/// happen in the writer's transaction, so two people at once never spend the same won. The caller commits.
Posted post(Writer& writer, std::int64_t organisation, const Posting& asked);

/// What is taken back of an entry, and when.
struct Correction {
  std::string code;
  Date on;
  std::optional<Won> amount{};  ///< all of what is left of it when absent
  std::string reason;
};

/// A counter-entry: the same kind, line and item, the other sign. Errors: FUN-233 no such entry, FUN-214, FUN-215 and
/// what keeps accounts from going below nothing.
Posted correct(Writer& writer, std::int64_t organisation, const Correction& asked);

}  // namespace geojeom
