#pragma once

#include <string>

#include "record/query.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Every record of the query as the caller may see it, as a file: with labels, references as an import finds them
/// again, personal values masked, formulas made harmless.
std::string csv_of(Visit& visit, const Query& query);
/// The same as a workbook; its second sheet says whose data it is, who took it and when.
std::string xlsx_of(Visit& visit, const Query& query);

}  // namespace geojeom
