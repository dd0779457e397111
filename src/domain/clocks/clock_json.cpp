#include "domain/clocks/clock_json.hpp"

#include "rules/event_names.hpp"
#include "rules/rule_json.hpp"

namespace geojeom {

void write_clock(JsonWriter& json, const DueClock& clock, Language language) {
  json.begin_object().key("code").value(clock.code).key("deadline").value(clock.deadline);
  json.key("label")
      .value(clock.label.in(language))
      .key("state")
      .value(code_of(clock.state))
      .key("days")
      .value(clock.days);
  json.key("type").value(clock.subject_type).key("record").value(clock.subject).key("name").value(clock.subject_name);
  json.key("programme").value(clock.programme_name).key("project").value(clock.project_name);
  json.key("event").value(event_label(clock.event, language)).key("event_on").value(to_text(clock.event_on));
  json.key("time").value(clock.time).key("met_on");
  if (clock.met_on) {
    json.value(to_text(*clock.met_on));
  } else {
    json.null();
  }
  write_due_members(json, clock.due, language);
  json.key("source").value(clock.pack == nullptr ? std::string() : clock.pack->source.in(language));
  json.key("address").value(clock.pack == nullptr ? std::string() : clock.pack->address);
  json.key("rules").begin_array();
  if (clock.rule != nullptr) {
    for (const auto& rule : clock.rule->about.rules) json.value(rule);
  }
  json.end_array().end_object();
}

std::map<ClockState, std::size_t> counts_by_state(const std::vector<DueClock>& clocks) {
  std::map<ClockState, std::size_t> counts;
  for (const auto& clock : clocks) ++counts[clock.state];
  return counts;
}

std::string source_line(const DueClock& clock, Language language) {
  std::string line;
  const auto add = [&](std::string_view part) {
    if (part.empty()) return;
    if (!line.empty()) line += " · ";
    line += part;
  };
  if (clock.rule == nullptr) return language == Language::ko ? "기록에 적힌 기한" : "stated in the record";
  for (const auto& rule : clock.rule->about.rules) add(rule);
  add(to_text(clock.due.stamp));
  add(clock.rule->about.article);
  if (clock.rule->about.mark != Mark::current) add(label(clock.rule->about.mark, language));
  if (clock.due.standing != Standing::in_force) add(label(clock.due.standing, language));
  return line;
}

}  // namespace geojeom
