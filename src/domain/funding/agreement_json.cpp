#include "domain/clocks/clock_json.hpp"
#include "domain/funding/agreement_sheet.hpp"

namespace geojeom {
namespace {

void write_day(JsonWriter& json, std::string_view key, const std::optional<Date>& day) {
  json.key(key);
  if (day) {
    json.value(to_text(*day));
  } else {
    json.null();
  }
}

void write_text(JsonWriter& json, std::string_view key, const std::optional<std::string>& text) {
  json.key(key);
  if (text) {
    json.value(*text);
  } else {
    json.null();
  }
}

void write_value(JsonWriter& json, std::string_view key, const TermValue& value) {
  json.key(key);
  if (value.amount) {
    json.value(value.amount->won());
  } else if (value.person || value.text) {
    json.value(value.person ? *value.person : *value.text);
  } else {
    json.null();
  }
}

void write_key(JsonWriter& json, const TermKey& key) {
  json.key("term").value(agreement_terms[static_cast<std::size_t>(key.term)].code);
  if (key.line != 0) json.key("funding_line").value(key.line);
  if (key.item != 0) json.key("budget_item").value(key.item);
}

void write_change_members(JsonWriter& json, const ChangeWithLines& change) {
  const auto& record = change.change.record;
  json.key("id").value(change.change.id).key("code").value(record.code);
  json.key("subject").value(change_subjects[static_cast<std::size_t>(record.subject)].code);
  json.key("route").value(change_routes[static_cast<std::size_t>(record.route)].code);
  json.key("state").value(change_states[static_cast<std::size_t>(record.state)].code);
  write_day(json, "requested_on", record.requested_on);
  write_day(json, "decided_on", record.decided_on);
  json.key("reason").value(record.reason);
  write_text(json, "decision_note", record.decision_note);
  write_text(json, "rule_pack", record.rule_pack);
  write_text(json, "rule_version", record.rule_version);
  json.key("version");
  if (record.agreement_version) {
    json.value(*record.agreement_version);
  } else {
    json.null();
  }
  json.key("lines").begin_array();
  for (const auto& line : change.lines) {
    json.begin_object();
    write_key(json, key_of(line));
    write_value(json, "before", value_before(line));
    write_value(json, "after", value_after(line));
    json.end_object();
  }
  json.end_array();
}

void write_papers(JsonWriter& json, const AgreementSheet& sheet, Language language) {
  json.key("papers").begin_array();
  for (const auto& paper : sheet.papers) {
    json.begin_object().key("paper").value(paper.code).key("label").value(paper.label.in(language));
    json.key("is_missing").value(paper.is_missing());
    write_day(json, "filed_on", paper.stored ? paper.stored->filed_on : std::nullopt);
    json.end_object();
  }
  json.end_array();
}

void write_money(JsonWriter& json, const AgreementSheet& sheet) {
  json.key("money").begin_array();
  for (const auto& row : sheet.money) {
    json.begin_object().key("year").value(row.year).key("source");
    json.value(fund_sources[static_cast<std::size_t>(row.source)].code).key("agreed").value(row.agreed.won());
    json.key("granted").value(row.granted.won()).key("spent").value(row.spent.won()).end_object();
  }
  json.end_array();
}

void write_versions(JsonWriter& json, const AgreementHistory& history) {
  json.key("versions").begin_array();
  for (const auto& version : history.versions) {
    json.begin_object().key("version").value(version.number);
    write_day(json, "since", version.since);
    json.key("change");
    if (version.change == 0) {
      json.null();
    } else {
      json.value(version.change);
    }
    json.end_object();
  }
  json.end_array();
}

}  // namespace

void write_agreement(JsonWriter& json, const AgreementSheet& sheet, Language language) {
  const Agreement& agreement = sheet.agreement();
  json.begin_object().key("id").value(sheet.id()).key("code").value(agreement.code).key("name").value(agreement.name);
  json.key("state").value(agreement_states[static_cast<std::size_t>(agreement.state)].code);
  json.key("standing").value(agreement_standings[static_cast<std::size_t>(sheet.standing)].code);
  json.key("rules").value(sheet.rules.empty() ? std::string() : to_text(sheet.rules.main().pack->stamp()));
  write_day(json, "notified_on", agreement.notified_on);
  write_day(json, "concluded_on", agreement.concluded_on);
  json.key("next_steps").begin_array();
  for (const auto step : next_steps(agreement)) json.value(agreement_steps[static_cast<std::size_t>(step)].code);
  json.end_array().key("terms").begin_array();
  for (const auto& term : sheet.history.terms) {
    json.begin_object();
    write_key(json, term.key);
    json.key("label").value(term.label.in(language));
    write_value(json, "value", term.value);
    json.end_object();
  }
  json.end_array();
  write_money(json, sheet);
  write_papers(json, sheet, language);
  write_versions(json, sheet.history);
  json.key("changes").begin_array();
  for (const auto& change : sheet.history.changes) {
    json.begin_object();
    write_change_members(json, change);
    json.end_object();
  }
  json.end_array().key("clocks").begin_array();
  for (const auto& clock : sheet.clocks) write_clock(json, clock, language);
  json.end_array().end_object();
}

void write_differences(JsonWriter& json, const AgreementHistory& history, std::int64_t from, std::int64_t to,
                       Language language) {
  json.begin_object().key("agreement").value(history.matter.agreement.id).key("from").value(from).key("to").value(to);
  json.key("differences").begin_array();
  for (const auto& each : history.differences(from, to)) {
    json.begin_object();
    write_key(json, each.key);
    json.key("label").value(each.label.in(language));
    write_value(json, "before", each.before);
    write_value(json, "after", each.after);
    json.key("changes").begin_array();
    for (const auto change : each.changes) json.value(change);
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

void write_change(JsonWriter& json, const AgreementHistory& history, const ChangeWithLines& change) {
  json.begin_object().key("agreement").value(history.matter.agreement.id);
  write_change_members(json, change);
  json.end_object();
}

}  // namespace geojeom
