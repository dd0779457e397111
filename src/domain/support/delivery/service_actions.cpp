#include "domain/support/delivery/service_actions.hpp"

#include "domain/support/company/soundness.hpp"
#include "domain/support/delivery/agreement_rules.hpp"
#include "domain/support/delivery/money_rules.hpp"

namespace geojeom::support {
namespace {

using Services = RecordTable<DeliveredService>;

Problem service_state(const DeliveredService& service) {
  return in_state("SUP-185", service_states[static_cast<std::size_t>(service.state)]);
}

template <class T>
std::vector<T> records_of(const std::vector<Stored<T>>& stored) {
  std::vector<T> records;
  for (const auto& one : stored) records.push_back(one.record);
  return records;
}

}  // namespace

Acted deliver_service(Writer& writer, const Registry& registry, const ServiceDelivered& delivered) {
  const Services services(registry, "service");
  auto stored = services.find(writer, delivered.service);
  if (!stored) return refused({missing_record(delivered.service)});
  auto& service = stored->record;
  if (service.state != ServiceState::selected && service.state != ServiceState::in_progress) {
    return refused({service_state(service)});
  }
  if (service.supplier) {
    const auto supplier = RecordTable<Company>(registry, "company").find(writer, *service.supplier);
    const auto pool = RecordTable<Supplier>(registry, "supplier")
                          .where(writer, {refers_to("company", service.supplier->value),
                                          refers_to("support_type", service.support_type.value)});
    Problems problems = check_supplier(supplier->record.name, records_of(pool));
    if (problems.has_errors()) return refused(std::move(problems));
  }
  service.state = ServiceState::in_progress;
  service.delivered_on = delivered.delivered_on;
  return services.change(writer, *stored);
}

Acted confirm_service(Writer& writer, const Registry& registry, const ServiceConfirmed& confirmed) {
  const Services services(registry, "service");
  auto stored = services.find(writer, confirmed.service);
  if (!stored) return refused({missing_record(confirmed.service)});
  auto& service = stored->record;
  if (service.state != ServiceState::in_progress || !service.delivered_on) return refused({service_state(service)});
  const Acted kept = RecordTable<ServiceConfirmation>(registry, "service_confirmation")
                         .add(writer, stored->organisation,
                              {.service = stored->ref(),
                               .confirmed_by = confirmed.person,
                               .confirmed_at = confirmed.at,
                               .is_accepted = confirmed.is_accepted,
                               .satisfaction = confirmed.satisfaction,
                               .remark = confirmed.remark.empty() ? std::nullopt : std::optional(confirmed.remark)});
  if (!kept.ok()) return kept;
  if (!confirmed.is_accepted) {
    service.delivered_on.reset();  // it goes on until the company is content
    return services.change(writer, *stored);
  }
  service.state = ServiceState::completion_confirmed;
  service.confirmed_on = std::max(date_in_seoul(confirmed.at), *service.delivered_on);
  if (confirmed.satisfaction) service.satisfaction = confirmed.satisfaction;
  return services.change(writer, *stored);
}

Acted pay_service(Writer& writer, const Registry& registry, std::int64_t service, Date on) {
  const Services services(registry, "service");
  auto stored = services.find(writer, service);
  if (!stored) return refused({missing_record(service)});
  const auto confirmations =
      RecordTable<ServiceConfirmation>(registry, "service_confirmation").where(writer, {refers_to("service", service)});
  Problems problems = check_confirmed(stored->record, records_of(confirmations));
  const auto payee = stored->record.supplier ? *stored->record.supplier : stored->record.company;
  const auto company = RecordTable<Company>(registry, "company").find(writer, payee);
  ensure(company.has_value(), "a service refers to its companies");
  problems.add(check_business_status(company->record));
  if (!problems.has_errors() && stored->record.state != ServiceState::completion_confirmed) {
    problems.add(service_state(stored->record));
  }
  if (problems.has_errors()) return refused(std::move(problems));
  stored->record.state = ServiceState::paid;
  stored->record.paid_on = on;
  Acted done = services.change(writer, *stored);
  problems.add(std::move(done.problems));
  done.problems = std::move(problems);
  return done;
}

Acted use_voucher(Writer& writer, const Registry& registry, const VoucherUsed& used) {
  const RecordTable<Voucher> vouchers(registry, "voucher");
  const RecordTable<VoucherUse> table(registry, "voucher_use");
  auto voucher = vouchers.find(writer, used.voucher);
  if (!voucher) return refused({missing_record(used.voucher)});
  const auto uses = records_of(table.where(writer, {refers_to("voucher", used.voucher)}));
  const VoucherUse asked{.voucher = voucher->ref(),
                         .number = static_cast<std::int64_t>(uses.size()) + 1,
                         .service = {used.service},
                         .amount = used.amount,
                         .used_on = used.on,
                         .remark = {}};
  Problems problems = check_voucher_use(voucher->record, uses, asked);
  if (problems.has_errors()) return refused(std::move(problems));
  if (voucher_left(voucher->record, uses) == used.amount) {
    voucher->record.state = VoucherState::used;
    if (Acted done = vouchers.change(writer, *voucher); !done.ok()) return done;
  }
  return table.add(writer, voucher->organisation, asked);
}

Acted move_step(Writer& writer, const Registry& registry, const StepMoved& moved) {
  const RecordTable<JobStep> steps(registry, "job_step");
  auto stored = steps.find(writer, moved.step);
  if (!stored) return refused({missing_record(moved.step)});
  const auto all = steps.where(writer, {refers_to("support_project", stored->record.support_project.value)});
  Problems problems = check_step_order(records_of(all), stored->record);
  if (problems.has_errors()) return refused(std::move(problems));
  stored->record.state = moved.state;
  if (moved.state == JobStepState::in_progress) stored->record.started_on = moved.on;
  if (moved.state == JobStepState::done) stored->record.done_on = moved.on;
  if (!moved.result.empty()) stored->record.result = moved.result;
  return steps.change(writer, *stored);
}

}  // namespace geojeom::support
