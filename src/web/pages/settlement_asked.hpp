#pragma once

#include <optional>

#include "domain/funding/settlement_list.hpp"
#include "domain/funding/settlement_sheet.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// `?year=&date=&which=owed` of the list of settlements.
SettlementListRequest settlements_asked(Visit& visit);
/// "/settlement/{project}?year=&date=": without a year the latest one in which the project has money and has begun.
SheetRequest sheet_asked(Visit& visit);
/// The years in which a project has money, the latest first.
std::vector<int> years_of_project(Visit& visit, std::int64_t project);

/// The year in a query or form; nothing when it is none.
std::optional<int> fiscal_year_in(std::string_view text);

}  // namespace geojeom
