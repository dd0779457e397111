#pragma once

#include <map>

#include "domain/support/record_table.hpp"
#include "domain/support/records/supplier.hpp"
#include "domain/support/records/voucher.hpp"
#include "domain/support/records/voucher_use.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

/// The vouchers of the organisation with what was used of them.
struct VoucherBook {
  std::vector<support::Stored<Voucher>> vouchers;
  std::map<std::int64_t, std::vector<VoucherUse>> uses;  ///< by voucher
};
VoucherBook load_vouchers(Visit& visit);

OfficeList list_vouchers(Visit& visit, VoucherBook& book);
/// Cap, budget, what was issued and the mean allowed of every call with vouchers (BR-71).
OfficeList list_caps(Visit& visit, const VoucherBook& book);
OfficeList list_suppliers(Visit& visit, const std::vector<support::Stored<Supplier>>& suppliers);
OfficeList list_uses(Visit& visit, const std::vector<VoucherUse>& uses);

}  // namespace geojeom
