#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/clocks/due_clock.hpp"
#include "domain/funding/records/settlement.hpp"
#include "domain/funding/settlement_method.hpp"
#include "record/save.hpp"

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
  SettledMoney money;
  Refund refund;
  BySource refunded{};   ///< paid back already
  BySource recovered{};
  OutsideCheck check;
  std::vector<SettledItem> items;
  std::int64_t record = 0;  ///< the settlement record; 0: none yet
  std::optional<Settlement> stored{};
  std::vector<DueClock> clocks;  ///< of the record

  Won granted() const;
  Won spent() const;
  Won disallowed() const;
  Won interest() const;
  /// What is still to be paid back; never negative.
  Won owed() const;
  /// BR-38  Interest on it since the payment was due; nothing where no due date or rate is known.
  Won late(Date today) const;
  std::int64_t days_late(Date today) const;
};

/// Errors: FUN-232 no such project.
Result<SettlementSheet> settlement_sheet(Reader& reader, const SheetRequest& request);

/// Writes the computed amounts into the settlement record of the project and year; makes it when there is none. Errors:
/// FUN-232, FUN-234 it was handed in already, and those of saving.
Saved draft_settlement(Writer& writer, const SheetRequest& request);

/// The settlement as the report that is handed in: sources, cost items, refund with its rule, checks, deadlines.
document::Document settlement_document(Reader& reader, const SettlementSheet& sheet, Language language);

/// "BR-38, R-COST 2019": by which rule the refund was found.
std::string rule_of(const SettlementSheet& sheet, Language language);

}  // namespace geojeom
