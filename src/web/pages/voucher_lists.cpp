#include "web/pages/voucher_lists.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/records/call.hpp"
#include "domain/support/records/service.hpp"
#include "web/pages/vouchers_words.hpp"

namespace geojeom {
namespace {

namespace words = vouchers_words;
using support::RecordTable;

/// What a call's vouchers come to.
struct CallVouchers {
  Won issued;
  std::set<std::int64_t> companies;
};

std::map<std::int64_t, CallVouchers> vouchers_by_call(const VoucherBook& book) {
  std::map<std::int64_t, CallVouchers> calls;
  for (const auto& one : book.vouchers) {
    if (!one.record.call || one.record.state == VoucherState::cancelled) continue;
    CallVouchers& call = calls[one.record.call->value];
    call.issued += one.record.amount;
    call.companies.insert(one.record.company.value);
  }
  return calls;
}

std::map<std::int64_t, std::int64_t> services_by_supplier(Visit& visit) {
  std::map<std::int64_t, std::int64_t> counts;
  for (const auto& one : RecordTable<DeliveredService>(visit.registry(), "service")
                             .where(visit.reader(), {{"supplier", Compare::is_set}}, visit.organisation())) {
    ++counts[one.record.supplier->value];
  }
  return counts;
}

Tone tone_of(SupplierState state) {
  if (state == SupplierState::approved) return Tone::success;
  return state == SupplierState::applied ? Tone::information : Tone::danger;
}

}  // namespace

VoucherBook load_vouchers(Visit& visit) {
  VoucherBook book{
      .vouchers = RecordTable<Voucher>(visit.registry(), "voucher").where(visit.reader(), {}, visit.organisation()),
      .uses = {}};
  std::reverse(book.vouchers.begin(), book.vouchers.end());
  for (auto& use :
       RecordTable<VoucherUse>(visit.registry(), "voucher_use").where(visit.reader(), {}, visit.organisation())) {
    book.uses[use.record.voucher.value].push_back(std::move(use.record));
  }
  return book;
}

OfficeList list_vouchers(Visit& visit, VoucherBook& book) {
  OfficeList list{.key = "vouchers",
                  .caption = std::string(visit.say(words::vouchers)),
                  .none = std::string(visit.say(words::no_vouchers))};
  list.columns = {list_column(visit, "code", words::code),   list_column(visit, "company", words::company),
                  list_column(visit, "call", words::call),   list_column(visit, "amount", words::amount),
                  list_column(visit, "used", words::used),   list_column(visit, "left", words::left),
                  list_column(visit, "valid", words::valid), list_column(visit, "state", words::state)};
  for (const auto& [id, organisation, version, voucher] : book.vouchers) {
    const Won left = support::voucher_left(voucher, book.uses[id]);
    list.rows.push_back({{voucher.code, "/vouchers/" + std::to_string(id)},
                         {name_of_record(visit, "company", voucher.company.value)},
                         {voucher.call ? name_of_record(visit, "call", voucher.call->value) : ""},
                         won_cell(voucher.amount),
                         won_cell(voucher.amount - left),
                         won_cell(left),
                         {to_text(voucher.valid)},
                         {choice_label(voucher.state, visit.language())}});
  }
  return list;
}

OfficeList list_caps(Visit& visit, const VoucherBook& book) {
  OfficeList list{
      .key = "caps", .caption = std::string(visit.say(words::caps)), .none = std::string(visit.say(words::no_caps))};
  list.columns = {list_column(visit, "call", words::call),
                  list_column(visit, "cap", words::cap),
                  list_column(visit, "budget", words::budget),
                  list_column(visit, "issued", words::issued),
                  list_column(visit, "budget_left", words::budget_left),
                  list_column(visit, "companies", words::companies),
                  list_column(visit, "mean_allowed", words::mean_allowed)};
  for (const auto& [id, vouchers] : vouchers_by_call(book)) {
    const auto call = RecordTable<CallForApplications>(visit.registry(), "call").find(visit.reader(), id);
    if (!call) continue;
    const auto companies = static_cast<std::int64_t>(vouchers.companies.size());
    const auto& budget = call->record.budget;
    list.rows.push_back({{call->record.name, "/calls/" + std::to_string(id)},
                         won_cell(call->record.cap),
                         won_cell(budget),
                         won_cell(vouchers.issued),
                         won_cell(budget ? std::optional(*budget - vouchers.issued) : std::nullopt),
                         count_cell(companies),
                         won_cell(budget ? support::mean_voucher(*budget, companies) : std::nullopt)});
  }
  return list;
}

OfficeList list_suppliers(Visit& visit, const std::vector<support::Stored<Supplier>>& suppliers) {
  OfficeList list{.key = "suppliers",
                  .caption = std::string(visit.say(words::suppliers)),
                  .none = std::string(visit.say(words::no_suppliers))};
  list.columns = {
      list_column(visit, "supplier", words::supplier), list_column(visit, "support_type", words::support_type),
      list_column(visit, "fields", words::fields),     list_column(visit, "approved_on", words::approved_on),
      list_column(visit, "state", words::state),       list_column(visit, "services", words::services)};
  auto services = services_by_supplier(visit);
  for (const auto& [id, organisation, version, supplier] : suppliers) {
    list.rows.push_back({{name_of_record(visit, "company", supplier.company.value),
                          "/companies/" + std::to_string(supplier.company.value)},
                         {name_of_record(visit, "support_type", supplier.support_type.value)},
                         {supplier.fields.value_or("")},
                         day_cell(supplier.approved_on),
                         {choice_label(supplier.state, visit.language()), "", tone_of(supplier.state)},
                         count_cell(services[supplier.company.value])});
  }
  return list;
}

OfficeList list_uses(Visit& visit, const std::vector<VoucherUse>& uses) {
  OfficeList list{
      .key = "uses", .caption = std::string(visit.say(words::uses)), .none = std::string(visit.say(words::no_uses))};
  list.columns = {list_column(visit, "used_on", words::used_on), list_column(visit, "service", words::service),
                  list_column(visit, "amount", words::amount)};
  for (const auto& use : uses) {
    list.rows.push_back(
        {day_cell(use.used_on),
         {name_of_record(visit, "service", use.service.value), "/services/" + std::to_string(use.service.value)},
         won_cell(use.amount)});
  }
  return list;
}

}  // namespace geojeom
