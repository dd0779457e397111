#include "domain/funding/settlement_json.hpp"

namespace geojeom {
namespace {

void write_state(JsonWriter& json, const std::optional<SettlementState>& state) {
  json.key("state");
  if (state) {
    json.value(settlement_states[static_cast<std::size_t>(*state)].code);
  } else {
    json.null();
  }
}

void write_day(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
  json.key(key);
  if (day) {
    json.value(to_text(*day));
  } else {
    json.null();
  }
}

void write_sources(JsonWriter& json, const SettlementSheet& sheet) {
  json.key("sources").begin_array();
  const auto& money = sheet.money;
  for (std::size_t i = 0; i < fund_source_count; ++i) {
    json.begin_object().key("source").value(fund_sources[i].code).key("agreed").value(money.agreed[i].won());
    json.key("granted").value(money.granted[i].won()).key("spent").value(money.spent[i].won());
    json.key("disallowed").value(money.disallowed[i].won()).key("interest").value(money.interest[i].won());
    json.key("refund").value((sheet.refund.principal[i] + sheet.refund.interest[i]).won());
    json.key("paid").value((sheet.refunded[i] + sheet.recovered[i]).won()).end_object();
  }
  json.end_array();
}

void write_items(JsonWriter& json, const SettlementSheet& sheet) {
  json.key("cost_items").begin_array();
  for (const auto& item : sheet.items) {
    json.begin_object().key("id").value(item.item).key("name").value(item.name).key("planned").value(
        item.planned.won());
    json.key("moved").value(item.moved.won()).key("spent").value(item.spent.won());
    json.key("disallowed").value(item.disallowed.won()).key("left").value(item.left().won()).end_object();
  }
  json.end_array();
}

void write_papers(JsonWriter& json, const SettlementSheet& sheet, Language language) {
  json.key("papers").begin_array();
  for (const auto& paper : sheet.papers) {
    json.begin_object().key("paper").value(paper.code).key("label").value(paper.label.in(language));
    json.key("missing").value(paper.is_missing()).end_object();
  }
  json.end_array().key("carry_over").begin_array();
  for (const auto& rule : sheet.carry) {
    json.begin_object().key("rule").value(rule.text.in(language)).key("source").value(rule.source).end_object();
  }
  json.end_array();
}

}  // namespace

void write_settlement(JsonWriter& json, const SettlementSheet& sheet, Language language) {
  json.begin_object()
      .key("project")
      .value(sheet.request.project)
      .key("code")
      .value(sheet.code)
      .key("name")
      .value(sheet.name);
  json.key("year").value(sheet.request.year.year()).key("as_of").value(to_text(sheet.request.as_of));
  json.key("settlement").value(sheet.record);
  write_state(json, sheet.stored ? std::optional(sheet.stored->state) : std::nullopt);
  json.key("granted").value(sheet.granted().won()).key("spent").value(sheet.spent().won());
  json.key("disallowed").value(sheet.disallowed().won()).key("interest").value(sheet.interest().won());
  json.key("refund").value(sheet.refund_due().won()).key("rule").value(rule_of(sheet, language));
  json.key("owed").value(sheet.owed().won()).key("days_late").value(sheet.days_late(sheet.request.as_of));
  json.key("late_interest").value(sheet.late(sheet.request.as_of).won());
  json.key("verification_needed").value(sheet.check.verification).key("audit_needed").value(sheet.check.audit);
  write_sources(json, sheet);
  write_items(json, sheet);
  write_papers(json, sheet, language);
  json.end_object();
}

void write_settlements(JsonWriter& json, const SettlementList& list) {
  json.begin_object().key("as_of").value(to_text(list.request.as_of)).key("settlements").begin_array();
  for (const auto& line : list.lines) {
    json.begin_object()
        .key("project")
        .value(line.project)
        .key("name")
        .value(line.project_name)
        .key("year")
        .value(line.year);
    json.key("settlement").value(line.record);
    write_state(json, line.state);
    json.key("granted")
        .value(line.granted.won())
        .key("spent")
        .value(line.spent.won())
        .key("refund")
        .value(line.refund.won());
    json.key("paid").value(line.paid.won()).key("owed").value(line.owed.won());
    write_day(json, "pay_due_on", line.pay_due_on);
    json.key("days_late").value(line.days_late).key("late_interest").value(line.late.won()).end_object();
  }
  json.end_array().key("ages").begin_object();
  for (std::size_t i = 0; i < age_count; ++i) json.key(debt_ages[i].code).value(list.ages[i].won());
  json.end_object().key("owed").value(list.owed.won()).key("late_interest").value(list.late.won()).end_object();
}

}  // namespace geojeom
