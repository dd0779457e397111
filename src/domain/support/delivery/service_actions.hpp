#pragma once

#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/job_step.hpp"
#include "domain/support/records/service_confirmation.hpp"

namespace geojeom::support {

struct ServiceDelivered {
  std::int64_t service = 0;
  Date delivered_on;
};
/// A service was delivered and waits for the company's confirmation. Errors: SUP-182 its supplier is not in the pool,
/// SUP-185 another state, REC-108.
Acted deliver_service(Writer& writer, const Registry& registry, const ServiceDelivered& delivered);

struct ServiceConfirmed {
  std::int64_t service = 0;
  std::string person;
  Instant at;
  bool is_accepted = true;
  std::optional<Decimal> satisfaction{};
  std::string remark{};
};
/// The company says whether a delivered service is done (BR-72). Errors: SUP-185 nothing was delivered or it was
/// confirmed before, REC-108.
Acted confirm_service(Writer& writer, const Registry& registry, const ServiceConfirmed& confirmed);

/// Pays a service. Errors: SUP-183 no confirmation (BR-72), SUP-121 the supplier's business is closed (BR-03), REC-108.
Acted pay_service(Writer& writer, const Registry& registry, std::int64_t service, Date on);

struct VoucherUsed {
  std::int64_t voucher = 0;
  std::int64_t service = 0;
  Won amount;
  Date on;
};
/// Pays a service with a voucher (BR-71); the last won closes the voucher. Errors: SUP-180, SUP-181, REC-108.
Acted use_voucher(Writer& writer, const Registry& registry, const VoucherUsed& used);

struct StepMoved {
  std::int64_t step = 0;
  JobStepState state = JobStepState::in_progress;
  Date on;
  std::string result{};
};
/// Begins, finishes or skips a step of a staged job. Errors: SUP-184 one ahead of it is not done, REC-108.
Acted move_step(Writer& writer, const Registry& registry, const StepMoved& moved);

}  // namespace geojeom::support
