#pragma once

#include "domain/support/company/company_cards.hpp"
#include "domain/support/records/company_merge.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

/// Every suspicious pair of the organisation's companies, the worst first.
struct SuspiciousPairs {
  OfficeList list;
  std::size_t count = 0;  ///< of all; the list holds the first ones
};
SuspiciousPairs list_pairs(Visit& visit, const std::vector<support::CompanyCard>& cards);

/// What a company that is about to be registered may be already.
OfficeList list_found(Visit& visit, const support::CompanyCard& entered,
                      const std::vector<support::CompanyCard>& cards);

OfficeList list_merges(Visit& visit);
OfficeList list_moves(Visit& visit, std::int64_t merge);

/// Two companies, field by field, and how many records refer to each.
OfficeList list_fields(Visit& visit, std::int64_t one, std::int64_t other);
OfficeList list_references(Visit& visit, std::int64_t one, std::int64_t other);

}  // namespace geojeom
