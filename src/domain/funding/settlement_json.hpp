#pragma once

#include "core/json_writer.hpp"
#include "domain/funding/settlement_list.hpp"
#include "domain/funding/settlement_sheet.hpp"

namespace geojeom {

/// The settlement of a project and year: amounts in won by source and cost item, refund with its rule, checks, papers.
void write_settlement(JsonWriter& json, const SettlementSheet& sheet, Language language);
void write_settlements(JsonWriter& json, const SettlementList& list);

}  // namespace geojeom
