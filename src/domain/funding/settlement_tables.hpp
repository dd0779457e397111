#pragma once

#include "domain/funding/settlement_sheet.hpp"

namespace geojeom {

/// The papers that the regime asks for, each with where it stands; its name leads to its record or the form of a new
/// one.
document::Table paper_table(const SettlementSheet& sheet, Language language);
/// BR-35  What holds for what is left at the year's end, with the pack that says it.
document::Table carry_table(const SettlementSheet& sheet, Language language);

}  // namespace geojeom
