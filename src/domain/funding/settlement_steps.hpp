#pragma once

#include <optional>
#include <string>

#include "domain/funding/settlement_sheet.hpp"
#include "domain/funding/settlement_states.hpp"
#include "record/save.hpp"

namespace geojeom {

/// A step that somebody takes on a day.
struct StepAsked {
  SheetRequest sheet;
  SettlementStep step = SettlementStep::hand_in;
  std::string remark{};                   ///< of sending back: what is to be corrected
  std::optional<std::string> verifier{};  ///< of handing in or confirming: who verified it
  std::optional<Date> pay_due_on{};       ///< of the notice: the day it names; else the regime's deadline
};

/// Writes the computed amounts into the settlement record of the project and year; makes it when there is none. Errors:
/// FUN-232, FUN-234 it was handed in already, and those of saving.
Saved draft_settlement(Writer& writer, const SheetRequest& request);

/// Takes the step with sheet.as_of as its day. Handing in and confirming write the amounts as the ledger gives them on
/// that day; a confirmed amount stays (BR-90). Errors: FUN-232, FUN-235 the step does not follow, FUN-237 not verified
/// (BR-39), FUN-238 papers missing, FUN-239 still owed, FUN-240 not past due, FUN-241 no reason, FUN-242 not open yet.
Saved take_step(Writer& writer, const StepAsked& asked);

/// Opens the settlement of a year for every project that has money in it, has begun by `as_of` and has none. How many.
struct Opened {
  std::size_t count = 0;
  Problems problems;
};
Opened open_settlements(Writer& writer, std::int64_t organisation, FiscalYear year, Date as_of);

/// The last day to pay what was notified: the regime's `payback` deadline on working days; nothing where no pack says.
std::optional<Date> payback_due(Reader& reader, const SettlementSheet& sheet, Date notified_on);

}  // namespace geojeom
