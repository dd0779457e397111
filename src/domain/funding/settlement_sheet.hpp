#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/clocks/due_clock.hpp"
#include "domain/funding/records/settlement.hpp"
#include "domain/funding/settlement_method.hpp"
#include "domain/funding/settlement_papers.hpp"
#include "record/store.hpp"

namespace geojeom {

/// A cost item in a settlement.
struct SettledItem {
  std::int64_t item = 0;
  std::string name;
  Won planned;
  Won moved;  ///< 전용과 이월: in less out
  Won spent;
  Won disallowed;

  Won left() const { return planned + moved - spent; }
};

struct SheetRequest {
  std::int64_t organisation = 0;
  std::int64_t project = 0;
  FiscalYear year;
  Date as_of;  ///< entries until this day count; refunds are paid in the year after
};

/// The settlement of a project and year as the ledger gives it on a day: open from the project's first day on.
struct SettlementSheet {
  SheetRequest request;
  std::string name;
  std::string code;
  SettlementRules rules;
  RulesInForce packs{{}};  ///< of the project's regime on the year's last day
  SettledMoney money;
  Refund refund;
  BySource refunded{};  ///< paid back already
  BySource recovered{};
  OutsideCheck check;
  std::vector<SettledItem> items;
  std::int64_t record = 0;  ///< the settlement record; 0: none yet
  std::optional<Settlement> stored{};
  std::vector<DueClock> clocks;    ///< of the record
  std::vector<PaperState> papers;  ///< that the regime asks for
  std::vector<CarryRule> carry;    ///< BR-35  what holds for what is left

  Won granted() const;
  Won spent() const;
  Won disallowed() const;
  Won interest() const;
  /// The refund as it was confirmed; before that, as the ledger gives it.
  Won refund_due() const;
  /// The refund less what was returned and recovered; never negative, and nothing once it was closed.
  Won owed() const;
  /// BR-38  Interest on it since the payment was due; nothing where no due date or rate is known.
  Won late(Date today) const;
  std::int64_t days_late(Date today) const;
  /// Puts the amounts and the rules' version into a record that is not decided yet.
  void write_amounts(Settlement& settlement) const;
};

/// True once its amounts stay: confirmed and later.
inline bool is_decided(SettlementState state) { return state >= SettlementState::confirmed; }

/// Errors: FUN-232 no such project.
Result<SettlementSheet> settlement_sheet(Reader& reader, const SheetRequest& request);

/// The settlement as the report that is handed in: sources, cost items, refund with its rule, checks, deadlines.
document::Document settlement_document(Reader& reader, const SettlementSheet& sheet, Language language);

/// "BR-38, R-COST 2019": by which rule the refund was found.
std::string rule_of(const SettlementSheet& sheet, Language language);

}  // namespace geojeom
