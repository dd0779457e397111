#pragma once

#include <string>

#include "domain/funding/settlement_sheet.hpp"
#include "web/visit.hpp"

namespace geojeom {

std::string settlement_address(const SheetRequest& request);
/// "검토", or that it is not opened yet.
std::string settlement_state(Visit& visit, const SettlementSheet& sheet);
/// Whether the caller may take its steps: one who may write settlements of the own organisation.
bool may_settle(Visit& visit, const SheetRequest& request);
/// The forms of what can be done next, for who may; nothing else.
void write_settlement_steps(Html& html, Visit& visit, const SettlementSheet& sheet);

}  // namespace geojeom
