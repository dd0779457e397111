#pragma once

#include "domain/support/record_table.hpp"
#include "domain/support/records/service.hpp"
#include "web/pages/office_page.hpp"
#include "web/pages/support_parts.hpp"

namespace geojeom {

/// Where a service stays until somebody does something.
enum class ServiceDesk : unsigned char { to_deliver, to_confirm, to_pay };

/// The services of the organisation that wait at a desk; the longest waiting first, 200 at most.
OfficeList list_waiting_services(Visit& visit, ServiceDesk desk);
/// Mean satisfaction of each support type with n of N (BR-55).
OfficeList list_satisfaction(Visit& visit);

std::vector<Fact> service_facts(Visit& visit, const DeliveredService& service);
OfficeList list_confirmations(Visit& visit, std::int64_t service);
OfficeList list_voucher_uses(Visit& visit, std::int64_t service);

}  // namespace geojeom
