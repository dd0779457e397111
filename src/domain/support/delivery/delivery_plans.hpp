#pragma once

#include <optional>
#include <span>
#include <string>

#include "domain/support/record_table.hpp"
#include "domain/support/records/job_step.hpp"
#include "domain/support/records/service.hpp"
#include "domain/support/records/voucher.hpp"

namespace geojeom::support {

/// The ways of a one-stop job, step by step, as the centres publish them.
enum class JobPlan : unsigned char { prototype, medicine };
std::span<const Choice> job_plans();
std::span<const std::string_view> steps_of(JobPlan plan);

struct StepsPlanned {
  std::int64_t support_project = 0;
  JobPlan plan = JobPlan::prototype;
  std::string owner;
  Date first_due;
  int days_apart = 30;
};
/// Makes the steps of a plan behind those that are there, due one after another. Errors:
/// REC-108.
Acted plan_steps(Writer& writer, const Registry& registry, const StepsPlanned& planned);

struct StepAdded {
  std::int64_t support_project = 0;
  std::string name;
  std::string owner;
  Date due_on;
};
/// One step more, behind the last one. Errors: REC-108.
Acted add_step(Writer& writer, const Registry& registry, const StepAdded& added);

struct ServicePlanned {
  std::int64_t support_project = 0;
  std::int64_t support_type = 0;
  std::optional<std::int64_t> supplier{};
  std::string title;
  std::optional<Won> amount{};
  std::optional<Won> own_share{};
  std::optional<Decimal> hours{};
  Date starts_on;
};
/// A service of a support project, chosen and under way. Errors: SUP-155 the own share (BR-72), SUP-182 a supplier
/// outside the pool, SUP-185 the project is stopped or done, REC-108.
Acted plan_service(Writer& writer, const Registry& registry, const ServicePlanned& planned);

struct VoucherIssued {
  std::int64_t company = 0;
  std::optional<std::int64_t> call{};
  std::optional<std::int64_t> support_project{};
  Won amount;
  Period valid;
};
/// Issues a voucher. Errors: SUP-154 above the cap of its call, SUP-188 all vouchers of the call together above its
/// budget (BR-71), REC-108.
Acted issue_voucher(Writer& writer, const Registry& registry, const VoucherIssued& issued);
/// The same for a support project: its company, and the call of its application where it has one.
struct ProjectVoucher {
  std::int64_t support_project = 0;
  Won amount;
  Period valid;
};
Acted issue_project_voucher(Writer& writer, const Registry& registry, const ProjectVoucher& issued);

}  // namespace geojeom::support
