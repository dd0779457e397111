#include "domain/support/delivery/service_actions.hpp"
#include "domain/support/records/voucher.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/service_lists.hpp"
#include "web/pages/services_words.hpp"

/// Services from delivery over the company's confirmation to payment, and what companies thought of them.
namespace geojeom {
namespace {

namespace words = services_words;
using Input = FormField::Input;
using support::RecordTable;
using support::refers_to;
constexpr const char* home = "/services";

Response show_services(Visit& visit, const Problems&) {
  return answer_office_page(
      visit, {.title = std::string(visit.say(words::title)), .lead = std::string(visit.say(words::lead))},
      {list_waiting_services(visit, ServiceDesk::to_pay), list_waiting_services(visit, ServiceDesk::to_confirm),
       list_waiting_services(visit, ServiceDesk::to_deliver), list_satisfaction(visit)});
}

/// The company's vouchers that have something left.
std::vector<FormChoice> open_vouchers(Visit& visit, std::int64_t company) {
  std::vector<FormChoice> choices;
  for (const auto& [id, organisation, version, voucher] :
       RecordTable<Voucher>(visit.registry(), "voucher").where(visit.reader(), {refers_to("company", company)})) {
    if (voucher.state == VoucherState::issued) choices.push_back({std::to_string(id), voucher.code});
  }
  return choices;
}

void write_delivery(Html& html, Visit& visit, const std::string& address, const Problems& problems) {
  OfficeForm(visit, address + "/deliver")
      .field("delivered_on", words::delivered_on, Input::date, to_text(visit.today()))
      .needed()
      .write_folded(html, words::deliver, problems);
}

void write_confirmation(Html& html, Visit& visit, const std::string& address, const Problems& problems) {
  OfficeForm(visit, address + "/confirm")
      .field("confirmed_by", words::confirmed_by, Input::text)
      .needed()
      .hint(words::confirm_hint)
      .options("is_accepted", words::result,
               {{"1", std::string(visit.say(words::accepted))}, {"0", std::string(visit.say(words::refused))}})
      .field("satisfaction", words::score, Input::number)
      .field("remark", words::remark, Input::area)
      .write_folded(html, words::confirm, problems);
}

void write_payment(Html& html, Visit& visit, const support::Stored<DeliveredService>& service,
                   const Problems& problems) {
  const auto address = std::string(home) + "/" + std::to_string(service.id);
  const auto vouchers = open_vouchers(visit, service.record.company.value);
  if (!vouchers.empty()) {
    OfficeForm(visit, address + "/use-voucher")
        .options("voucher", words::voucher, vouchers)
        .field("use_amount", words::use_amount, Input::money)
        .needed()
        .field("used_on", words::used_on, Input::date, to_text(visit.today()))
        .write_folded(html, words::use, problems);
  }
  OfficeForm(visit, address + "/pay")
      .field("pay_on", words::pay_on, Input::date, to_text(visit.today()))
      .needed()
      .write_folded(html, words::pay, problems);
}

void write_forms(Html& html, Visit& visit, const support::Stored<DeliveredService>& service, const Problems& problems) {
  const auto address = std::string(home) + "/" + std::to_string(service.id);
  const auto& record = service.record;
  const bool is_open = record.state == ServiceState::selected || record.state == ServiceState::in_progress;
  if (is_open && !record.delivered_on) write_delivery(html, visit, address, problems);
  if (is_open && record.delivered_on) write_confirmation(html, visit, address, problems);
  // Payment is offered before the confirmation too: the answer says why it is not possible (BR-72).
  if (record.state != ServiceState::paid && record.state != ServiceState::outcome_surveyed) {
    write_payment(html, visit, service, problems);
  }
}

Response show_service(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto service = RecordTable<DeliveredService>(visit.registry(), "service").find(visit.reader(), id);
  if (!service) return visit.problems({{.code = "OFF-202"}});
  const auto& record = service->record;
  const auto actions = [&](Html& out) {
    if (record.support_project) {
      button_link(out, {.label = visit.say(words::project), .is_small = true},
                  Url("/support-projects/" + std::to_string(record.support_project->value)));
    }
    button_link(out, {.label = visit.say(words::record), .is_small = true},
                Url("/records/service/" + std::to_string(id)));
  };
  const auto before = [&](Html& html) {
    write_facts(html, service_facts(visit, record));
    if (may_keep(visit, "service")) write_forms(html, visit, *service, problems);
  };
  const OfficePage page{.title = record.title,
                        .lead = record.code,
                        .back_title = std::string(visit.say(words::title)),
                        .back_address = home,
                        .actions = actions,
                        .before = before,
                        .json =
                            [&](JsonWriter& json) {
                              json.key("code").value(record.code).key("title").value(record.title);
                              json.key("state").value(service_states[static_cast<std::size_t>(record.state)].code);
                            },
                        .problems = problems};
  return answer_office_page(visit, page, {list_confirmations(visit, id), list_voucher_uses(visit, id)});
}

Problems deliver(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const Date on = form.day("delivered_on", words::delivered_on);
  if (form.problems().has_errors()) return form.problems();
  return support::deliver_service(writer, visit.registry(), {.service = id, .delivered_on = on}).problems;
}

Problems confirm(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const support::ServiceConfirmed confirmed{.service = id,
                                            .person = form.text("confirmed_by", words::confirmed_by),
                                            .at = visit.site().clock(),
                                            .is_accepted = visit.form("is_accepted") != "0",
                                            .satisfaction = form.number_or_none("satisfaction"),
                                            .remark = form.text_or_none("remark").value_or("")};
  if (form.problems().has_errors()) return form.problems();
  return support::confirm_service(writer, visit.registry(), confirmed).problems;
}

Problems pay(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const Date on = form.day("pay_on", words::pay_on);
  if (form.problems().has_errors()) return form.problems();
  return support::pay_service(writer, visit.registry(), id, on).problems;
}

/// The voucher must be the company's own: the form may name another's.
Problems use_voucher(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const support::VoucherUsed used{.voucher = number_in_form(visit, "voucher"),
                                  .service = id,
                                  .amount = form.money("use_amount", words::use_amount),
                                  .on = form.day("used_on", words::used_on)};
  if (form.problems().has_errors()) return form.problems();
  const auto voucher = RecordTable<Voucher>(visit.registry(), "voucher").find(writer, used.voucher);
  const auto service = RecordTable<DeliveredService>(visit.registry(), "service").find(writer, id);
  if (!voucher || voucher->record.company != service->record.company) return {{.code = "OFF-202"}};
  return support::use_voucher(writer, visit.registry(), used).problems;
}

}  // namespace

void services_pages(Pages& pages) {
  add_list_page(pages, home, "service", "Services that wait for delivery, confirmation or payment; satisfaction",
                show_services);
  add_record_page(pages, home, "service", "A service: what the company said, vouchers used, payment", show_service);
  const auto act = [&](const char* verb, const char* summary, ActOnRecord action) {
    add_action(pages, {.home = home, .verb = verb, .type = "service", .summary = summary}, std::move(action),
               show_service);
  };
  act("deliver", "A service was delivered", deliver);
  act("confirm", "Registers the company's confirmation that came on paper (BR-72)", confirm);
  act("pay", "Pays a confirmed service (BR-72)", pay);
  act("use-voucher", "Pays a service with a voucher (BR-71)", use_voucher);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:service"});
}

}  // namespace geojeom
