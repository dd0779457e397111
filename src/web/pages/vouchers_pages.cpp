#include "domain/support/delivery/delivery_plans.hpp"
#include "domain/support/delivery/money_rules.hpp"
#include "domain/support/records/support_type.hpp"
#include "web/pages/office_form.hpp"
#include "web/pages/support_project_forms.hpp"
#include "web/pages/voucher_lists.hpp"
#include "web/pages/vouchers_words.hpp"

/// Vouchers with their caps, and the pool of suppliers they can be spent at.
namespace geojeom {
namespace {

namespace words = vouchers_words;
using Input = FormField::Input;
using support::RecordTable;
using support::refers_to;
constexpr const char* home = "/vouchers";

std::vector<support::Stored<Supplier>> load_suppliers(Visit& visit) {
  return RecordTable<Supplier>(visit.registry(), "supplier").where(visit.reader(), {}, visit.organisation());
}

void write_voucher_forms(Html& html, Visit& visit, const Problems& problems) {
  OfficeForm(visit, std::string(home) + "/issue")
      .record("company", words::company, "company")
      .needed()
      .record("call", words::call, "call")
      .hint(words::call_hint)
      .field("amount", words::amount, Input::money)
      .needed()
      .field("valid_from", words::valid_from, Input::date, to_text(visit.today()))
      .needed()
      .field("valid_to", words::valid_to, Input::date)
      .needed()
      .write_folded(html, words::issue, problems);
}

void write_supplier_forms(Html& html, Visit& visit, const std::vector<support::Stored<Supplier>>& suppliers,
                          const Problems& problems) {
  const auto types = RecordTable<SupportType>(visit.registry(), "support_type").where(visit.reader(), {});
  OfficeForm(visit, std::string(home) + "/suppliers")
      .record("supplier", words::supplier, "company")
      .needed()
      .options("support_type", words::support_type,
               record_choices(types, [](const SupportType& type) { return type.name; }))
      .field("fields", words::fields, Input::text)
      .write_folded(html, words::add_supplier, problems);
  if (suppliers.empty()) return;
  const auto name = [&](const Supplier& supplier) {
    return name_of_record(visit, "company", supplier.company.value) + " · " +
           name_of_record(visit, "support_type", supplier.support_type.value);
  };
  OfficeForm(visit, std::string(home) + "/supplier-state")
      .options("decided", words::supplier, record_choices(suppliers, name))
      .choice("new_state", words::new_state, std::span(supplier_states).subspan(1))
      .field("supplier_remark", words::remark, Input::text)
      .write_folded(html, words::decide, problems);
}

Response show_vouchers(Visit& visit, const Problems& problems) {
  auto book = load_vouchers(visit);
  const auto suppliers = load_suppliers(visit);
  const std::vector<OfficeList> lists{list_caps(visit, book), list_vouchers(visit, book),
                                      list_suppliers(visit, suppliers)};
  const auto body = [&](Html& html) {
    const bool may_issue = may_keep(visit, "voucher");
    write_office_list(html, lists[0], visit.language());
    write_office_list(html, lists[1], visit.language());
    if (may_issue) write_voucher_forms(html, visit, problems);
    write_office_list(html, lists[2], visit.language());
    if (may_issue) write_supplier_forms(html, visit, suppliers, problems);
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .problems = problems,
                             .body = body},
                            lists);
}

Response show_voucher(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto voucher = RecordTable<Voucher>(visit.registry(), "voucher").find(visit.reader(), id);
  if (!voucher) return visit.problems({{.code = "OFF-202"}});
  const auto& record = voucher->record;
  std::vector<VoucherUse> uses;
  for (const auto& use :
       RecordTable<VoucherUse>(visit.registry(), "voucher_use").where(visit.reader(), {refers_to("voucher", id)})) {
    uses.push_back(use.record);
  }
  const Won left = support::voucher_left(record, uses);
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const std::vector<Fact> facts{
      {said(words::company), name_of_record(visit, "company", record.company.value)},
      {said(words::call), record.call ? name_of_record(visit, "call", record.call->value) : ""},
      {said(words::amount), to_korean_text(record.amount)},
      {said(words::left), to_korean_text(left)},
      {said(words::valid), to_text(record.valid)},
      {said(words::state), choice_label(record.state, visit.language())}};
  const auto to_record = [&](Html& out) {
    button_link(out, {.label = visit.say(words::record), .is_small = true},
                Url("/records/voucher/" + std::to_string(id)));
  };
  return answer_office_page(visit,
                            {.title = record.code,
                             .back_title = said(words::title),
                             .back_address = home,
                             .actions = to_record,
                             .before = [&](Html& html) { write_facts(html, facts); },
                             .json = [&](JsonWriter& json) { json.key("left").value(left.won()); },
                             .problems = problems},
                            {list_uses(visit, uses)});
}

Problems issue(Visit& visit, Writer& writer) {
  FormReader form(visit);
  const Date from = form.day("valid_from", words::valid_from);
  const Date until = form.day("valid_to", words::valid_to);
  support::VoucherIssued issued{.company = form.record("company", words::company, "company"),
                                .call = form.record_or_none("call", "call"),
                                .amount = form.money("amount", words::amount)};
  if (form.problems().has_errors()) return form.problems();
  if (until < from) return {{.code = "SUP-106", .field = "valid_to"}};
  issued.valid = Period::checked(from, until);
  return support::issue_voucher(writer, visit.registry(), issued).problems;
}

Problems add_supplier(Visit& visit, Writer& writer) {
  FormReader form(visit);
  Supplier supplier{};
  supplier.company = {form.record("supplier", words::supplier, "company")};
  supplier.support_type = {number_in_form(visit, "support_type")};
  supplier.state = SupplierState::approved;
  supplier.approved_on = visit.today();
  supplier.fields = form.text_or_none("fields");
  if (form.problems().has_errors()) return form.problems();
  return RecordTable<Supplier>(visit.registry(), "supplier")
      .add(writer, visit.caller().organisation, supplier)
      .problems;
}

Problems change_supplier(Visit& visit, Writer& writer) {
  const RecordTable<Supplier> suppliers(visit.registry(), "supplier");
  auto stored = suppliers.find(writer, number_in_form(visit, "decided"));
  if (!stored || stored->organisation != visit.caller().organisation) return {{.code = "OFF-202"}};
  stored->record.state = choice_in_form<SupplierState>(visit, "new_state");
  if (stored->record.state == SupplierState::approved) stored->record.approved_on = visit.today();
  if (!visit.form("supplier_remark").empty()) stored->record.remark = std::string(visit.form("supplier_remark"));
  return suppliers.change(writer, *stored).problems;
}

}  // namespace

void vouchers_pages(Pages& pages) {
  add_list_page(pages, home, "voucher", "Vouchers, their caps by call, and the pool of suppliers", show_vouchers);
  add_record_page(pages, home, "voucher", "A voucher with its uses", show_voucher);
  add_making(pages, {.address = std::string(home) + "/issue", .type = "voucher", .summary = "Issues a voucher (BR-71)"},
             issue, show_vouchers, home);
  add_making(pages,
             {.address = std::string(home) + "/suppliers", .type = "supplier", .summary = "Registers a supplier"},
             add_supplier, show_vouchers, home);
  add_making(pages,
             {.address = std::string(home) + "/supplier-state",
              .type = "supplier",
              .summary = "Approves or suspends a supplier"},
             change_supplier, show_vouchers, home);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:voucher"});
}

}  // namespace geojeom
