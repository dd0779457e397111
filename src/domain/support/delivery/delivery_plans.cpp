#include "domain/support/delivery/delivery_plans.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/support/delivery/agreement_rules.hpp"
#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/records/application.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/company.hpp"
#include "domain/support/records/supplier.hpp"
#include "domain/support/records/support_project.hpp"

namespace geojeom::support {
namespace {

using Steps = RecordTable<JobStep>;
using Projects = RecordTable<SupportProject>;

constexpr Choice plan_choices[] = {
    {"prototype", "설계 → 시제품 → 시험", "Design, prototype, test"},
    {"medicine", "연구개발 → 원료의약품 → 완제품 → 안정성 시험",
     "R&D, drug substance, finished product, stability test"},
};
constexpr std::string_view prototype_steps[] = {"설계", "시제품 제작", "시험·검증"};
constexpr std::string_view medicine_steps[] = {"연구개발", "원료의약품 생산", "완제품 생산", "안정성 시험"};

std::int64_t last_number(Reader& reader, const Steps& steps, std::int64_t project) {
  std::int64_t last = 0;
  for (const auto& one : steps.where(reader, {refers_to("support_project", project)})) {
    last = std::max(last, one.record.number);
  }
  return last;
}

bool takes_services(SupportProjectState state) {
  return state == SupportProjectState::concluded || state == SupportProjectState::running ||
         state == SupportProjectState::problem;
}

Problems check_pool(Reader& reader, const Registry& registry, std::int64_t supplier, std::int64_t support_type) {
  const auto company = RecordTable<Company>(registry, "company").find(reader, supplier);
  if (!company) return {missing_record(supplier)};
  std::vector<Supplier> pool;
  for (const auto& one :
       RecordTable<Supplier>(registry, "supplier")
           .where(reader, {refers_to("company", supplier), refers_to("support_type", support_type)})) {
    pool.push_back(one.record);
  }
  return check_supplier(company->record.name, pool);
}

/// What the vouchers of a call come to, with one more.
Problems check_call(Reader& reader, const Registry& registry, std::int64_t call, Won amount) {
  const auto stored = RecordTable<CallForApplications>(registry, "call").find(reader, call);
  if (!stored) return {missing_record(call)};
  std::vector<Won> amounts{amount};
  for (const auto& one : RecordTable<Voucher>(registry, "voucher").where(reader, {refers_to("call", call)})) {
    if (one.record.state != VoucherState::cancelled) amounts.push_back(one.record.amount);
  }
  return check_vouchers(amounts, stored->record.cap, stored->record.budget);
}

}  // namespace

std::span<const Choice> job_plans() { return plan_choices; }

std::span<const std::string_view> steps_of(JobPlan plan) {
  if (plan == JobPlan::medicine) return medicine_steps;
  return prototype_steps;
}

Acted plan_steps(Writer& writer, const Registry& registry, const StepsPlanned& planned) {
  Acted made;
  Date due = planned.first_due;
  for (const auto name : steps_of(planned.plan)) {
    made = add_step(
        writer, registry,
        {.support_project = planned.support_project, .name = std::string(name), .owner = planned.owner, .due_on = due});
    if (!made.ok()) return made;
    due = due.plus_days(planned.days_apart);
  }
  return made;
}

Acted add_step(Writer& writer, const Registry& registry, const StepAdded& added) {
  const auto project = Projects(registry, "support_project").find(writer, added.support_project);
  if (!project) return refused({missing_record(added.support_project)});
  const Steps steps(registry, "job_step");
  JobStep step{};
  step.support_project = project->ref();
  step.number = last_number(writer, steps, project->id) + 1;
  step.name = added.name;
  step.owner = added.owner;
  step.due_on = added.due_on;
  step.state = JobStepState::waiting;
  return steps.add(writer, project->organisation, step);
}

Acted plan_service(Writer& writer, const Registry& registry, const ServicePlanned& planned) {
  const auto project = Projects(registry, "support_project").find(writer, planned.support_project);
  if (!project) return refused({missing_record(planned.support_project)});
  if (!takes_services(project->record.state)) {
    return refused({in_state("SUP-185", support_project_states[static_cast<std::size_t>(project->record.state)])});
  }
  Problems problems;
  if (planned.amount) {
    problems.add(
        check_own_share(*planned.amount, planned.own_share.value_or(Won()), least_own_share(std::nullopt, {})));
  }
  if (planned.supplier) problems.add(check_pool(writer, registry, *planned.supplier, planned.support_type));
  if (problems.has_errors()) return refused(std::move(problems));
  const RecordTable<DeliveredService> services(registry, "service");
  DeliveredService service{};
  service.code =
      next_code(writer, services.type(), project->organisation, fmt::format("SVC-{}", planned.starts_on.year()));
  service.company = project->record.company;
  service.support_type = {planned.support_type};
  service.project = project->record.project;
  service.support_project = project->ref();
  if (planned.supplier) service.supplier = Id<Company>{*planned.supplier};
  service.title = planned.title;
  service.started_on = planned.starts_on;
  service.hours = planned.hours;
  service.amount = planned.amount;
  service.own_share = planned.own_share;
  service.state = ServiceState::in_progress;
  return services.add(writer, project->organisation, service);
}

Acted issue_voucher(Writer& writer, const Registry& registry, const VoucherIssued& issued) {
  const auto company = RecordTable<Company>(registry, "company").find(writer, issued.company);
  if (!company) return refused({missing_record(issued.company)});
  if (issued.call) {
    const Problems problems = check_call(writer, registry, *issued.call, issued.amount);
    if (problems.has_errors()) return refused(problems);
  }
  const RecordTable<Voucher> vouchers(registry, "voucher");
  Voucher voucher{};
  voucher.code =
      next_code(writer, vouchers.type(), company->organisation, fmt::format("VC-{}", issued.valid.first().year()));
  voucher.company = company->ref();
  if (issued.call) voucher.call = Id<CallForApplications>{*issued.call};
  if (issued.support_project) voucher.support_project = Id<SupportProject>{*issued.support_project};
  voucher.amount = issued.amount;
  voucher.valid = issued.valid;
  voucher.state = VoucherState::issued;
  return vouchers.add(writer, company->organisation, voucher);
}

Acted issue_project_voucher(Writer& writer, const Registry& registry, const ProjectVoucher& issued) {
  const auto project = Projects(registry, "support_project").find(writer, issued.support_project);
  if (!project) return refused({missing_record(issued.support_project)});
  VoucherIssued voucher{.company = project->record.company.value,
                        .support_project = project->id,
                        .amount = issued.amount,
                        .valid = issued.valid};
  if (project->record.application) {
    const auto application =
        RecordTable<SupportApplication>(registry, "application").find(writer, *project->record.application);
    if (application) voucher.call = application->record.call.value;
  }
  return issue_voucher(writer, registry, voucher);
}

}  // namespace geojeom::support
