#pragma once

#include <vector>

#include "domain/support/company/duplicates.hpp"
#include "domain/support/record_table.hpp"

namespace geojeom::support {

/// The companies of one organisation as they are compared, with the names they had; those merged into others are left
/// out.
std::vector<CompanyCard> company_cards(Reader& reader, const Registry& registry, std::int64_t organisation);

}  // namespace geojeom::support
