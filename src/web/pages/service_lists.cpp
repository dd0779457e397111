#include "web/pages/service_lists.hpp"

#include <algorithm>
#include <map>

#include "domain/support/records/service_confirmation.hpp"
#include "domain/support/records/support_type.hpp"
#include "domain/support/records/voucher_use.hpp"
#include "web/pages/score_answers.hpp"
#include "web/pages/services_words.hpp"

namespace geojeom {
namespace {

namespace words = services_words;
using support::RecordTable;
using support::refers_to;
using Services = std::vector<support::Stored<DeliveredService>>;

constexpr std::size_t waiting_max = 200;

std::string state_code(ServiceState state) { return std::string(service_states[static_cast<std::size_t>(state)].code); }

std::vector<Condition> waiting_at(ServiceDesk desk) {
  if (desk == ServiceDesk::to_pay) {
    return {{"state", Compare::equal, {state_code(ServiceState::completion_confirmed)}}};
  }
  if (desk == ServiceDesk::to_confirm) {
    return {{"state", Compare::equal, {state_code(ServiceState::in_progress)}}, {"delivered_on", Compare::is_set}};
  }
  return {{"state", Compare::in, {state_code(ServiceState::selected), state_code(ServiceState::in_progress)}},
          {"delivered_on", Compare::is_empty}};
}

const PageText& name_of(ServiceDesk desk) {
  if (desk == ServiceDesk::to_deliver) return words::to_deliver;
  return desk == ServiceDesk::to_confirm ? words::to_confirm : words::to_pay;
}

/// The day since when it waits there.
std::optional<Date> waits_since(const DeliveredService& service) {
  if (service.confirmed_on) return service.confirmed_on;
  return service.delivered_on ? service.delivered_on : service.started_on;
}

Services waiting_services(Visit& visit, ServiceDesk desk) {
  auto services = RecordTable<DeliveredService>(visit.registry(), "service")
                      .where(visit.reader(), waiting_at(desk), visit.organisation());
  std::stable_sort(services.begin(), services.end(), [](const auto& one, const auto& other) {
    return waits_since(one.record) < waits_since(other.record);
  });
  if (services.size() > waiting_max) services.resize(waiting_max);
  return services;
}

std::map<std::int64_t, ScoreAnswers> answers_by_type(Visit& visit) {
  std::map<std::int64_t, ScoreAnswers> answers;
  for (const auto& one : RecordTable<DeliveredService>(visit.registry(), "service")
                             .where(visit.reader(),
                                    {{"state",
                                      Compare::in,
                                      {state_code(ServiceState::completion_confirmed), state_code(ServiceState::paid),
                                       state_code(ServiceState::outcome_surveyed)}}},
                                    visit.organisation())) {
    answers[one.record.support_type.value].add(one.record.satisfaction);
  }
  return answers;
}

}  // namespace

OfficeList list_waiting_services(Visit& visit, ServiceDesk desk) {
  constexpr const char* keys[] = {"to_deliver", "to_confirm", "to_pay"};
  OfficeList list{.key = keys[static_cast<std::size_t>(desk)],
                  .caption = std::string(visit.say(name_of(desk))),
                  .none = std::string(visit.say(words::none))};
  list.columns = {list_column(visit, "code", words::code),
                  list_column(visit, "title", words::name),
                  list_column(visit, "company", words::company),
                  list_column(visit, "supplier", words::supplier),
                  list_column(visit, "amount", words::amount),
                  list_column(visit, "started_on", words::started_on),
                  list_column(visit, "delivered_on", words::delivered_on),
                  list_column(visit, "confirmed_on", words::confirmed_on)};
  for (const auto& [id, organisation, version, service] : waiting_services(visit, desk)) {
    list.rows.push_back({{service.code, "/services/" + std::to_string(id)},
                         {service.title},
                         {name_of_record(visit, "company", service.company.value)},
                         {service.supplier ? name_of_record(visit, "company", service.supplier->value) : ""},
                         won_cell(service.amount),
                         day_cell(service.started_on),
                         day_cell(service.delivered_on),
                         day_cell(service.confirmed_on)});
  }
  return list;
}

OfficeList list_satisfaction(Visit& visit) {
  OfficeList list{.key = "satisfaction",
                  .caption = std::string(visit.say(words::satisfaction)),
                  .none = std::string(visit.say(words::no_satisfaction))};
  list.columns = {list_column(visit, "support_type", words::support_type), list_column(visit, "mean", words::mean),
                  list_column(visit, "lowest", words::lowest), list_column(visit, "answered", words::answered),
                  list_column(visit, "asked", words::asked)};
  for (const auto& [type, answers] : answers_by_type(visit)) {
    list.rows.push_back({{name_of_record(visit, "support_type", type)},
                         number_cell(answers.mean(), 1),
                         number_cell(answers.lowest, 1),
                         count_cell(answers.answered),
                         count_cell(answers.asked)});
  }
  return list;
}

std::vector<Fact> service_facts(Visit& visit, const DeliveredService& service) {
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const auto won = [](const std::optional<Won>& amount) { return amount ? to_korean_text(*amount) : std::string(); };
  return {{said(words::company), name_of_record(visit, "company", service.company.value)},
          {said(words::support_type), name_of_record(visit, "support_type", service.support_type.value)},
          {said(words::supplier), service.supplier ? name_of_record(visit, "company", service.supplier->value) : ""},
          {said(words::amount), won(service.amount)},
          {said(words::own_share), won(service.own_share)},
          {said(words::hours), service.hours ? to_text(*service.hours) : ""},
          {said(words::state), choice_label(service.state, visit.language())},
          {said(words::started_on), text_or_dash(service.started_on)},
          {said(words::delivered_on), text_or_dash(service.delivered_on)},
          {said(words::confirmed_on), text_or_dash(service.confirmed_on)},
          {said(words::paid_on), text_or_dash(service.paid_on)},
          {said(words::score), service.satisfaction ? to_text(*service.satisfaction) : ""}};
}

OfficeList list_confirmations(Visit& visit, std::int64_t service) {
  OfficeList list{.key = "confirmations",
                  .caption = std::string(visit.say(words::confirmations)),
                  .none = std::string(visit.say(words::no_confirmations))};
  list.columns = {list_column(visit, "at", words::confirmed_at), list_column(visit, "by", words::confirmed_by),
                  list_column(visit, "result", words::result), list_column(visit, "satisfaction", words::score),
                  list_column(visit, "remark", words::remark)};
  for (const auto& one : RecordTable<ServiceConfirmation>(visit.registry(), "service_confirmation")
                             .where(visit.reader(), {refers_to("service", service)})) {
    const auto& said = one.record;
    list.rows.push_back({{to_seoul_text(said.confirmed_at)},
                         {said.confirmed_by},
                         {std::string(visit.say(said.is_accepted ? words::accepted : words::refused)), "",
                          said.is_accepted ? Tone::success : Tone::warning},
                         number_cell(said.satisfaction, 1),
                         {said.remark.value_or("")}});
  }
  return list;
}

OfficeList list_voucher_uses(Visit& visit, std::int64_t service) {
  OfficeList list{.key = "voucher_uses",
                  .caption = std::string(visit.say(words::uses)),
                  .none = std::string(visit.say(words::no_uses))};
  list.columns = {list_column(visit, "voucher", words::voucher), list_column(visit, "used_on", words::used_on),
                  list_column(visit, "amount", words::use_amount)};
  for (const auto& one : RecordTable<VoucherUse>(visit.registry(), "voucher_use")
                             .where(visit.reader(), {refers_to("service", service)})) {
    list.rows.push_back({{name_of_record(visit, "voucher", one.record.voucher.value),
                          "/vouchers/" + std::to_string(one.record.voucher.value)},
                         day_cell(one.record.used_on),
                         won_cell(one.record.amount)});
  }
  return list;
}

}  // namespace geojeom
