#include "domain/clocks/clock_builder.hpp"

#include <fmt/format.h>

#include "domain/clocks/row_reader.hpp"

namespace geojeom {

std::string clock_code(std::string_view subject_code, std::string_view deadline, int time) {
  return fmt::format("{}:{}:{}", subject_code, deadline, time);
}

ClockBuilder::ClockBuilder(Reader& reader, const RuleWorld& world, const ClockScope& scope)
    : reader_(reader), world_(world), scope_(scope), places_(reader, world.registry, scope.organisation) {
  read_obligations();
  if (!scope.person_number.empty()) read_projects_of_person();
}

void ClockBuilder::read_obligations() {
  const RecordType& type = world_.registry.at("obligation");
  reader_.scan({.type = &type, .organisation = scope_.organisation}, [&](const StoredRow& stored) {
    const RowReader row(type, stored.row);
    obligations_[row.text("code")] = {.due_on = row.date("due_on").value_or(Date()),
                                      .met_on = row.date("met_on"),
                                      .is_suspended = row.date("suspended_on").has_value(),
                                      .stamp = {row.text("rule_pack"), row.text("rule_version")}};
    return true;
  });
}

void ClockBuilder::read_projects_of_person() {
  const RecordType& type = world_.registry.at("project_member");
  const Query query{.type = &type,
                    .organisation = scope_.organisation,
                    .where = {{.column = "person_number", .values = {scope_.person_number}}}};
  reader_.scan(query, [&](const StoredRow& stored) {
    projects_of_person_.insert(RowReader(type, stored.row).number("project"));
    return true;
  });
}

bool ClockBuilder::is_in_scope(const ClockSeed& seed) const {
  const std::int64_t project = seed.project == nullptr ? 0 : seed.project->id;
  const std::int64_t programme = seed.programme == nullptr ? 0 : seed.programme->id;
  if (scope_.project && *scope_.project != project) return false;
  if (scope_.programme && *scope_.programme != programme) return false;
  return scope_.person_number.empty() || projects_of_person_.contains(project);
}

RulesInForce ClockBuilder::rules_for(const ClockSeed& seed) const {
  if (!seed.pack.empty()) return world_.rules.rules_of_pack(seed.pack, seed.event_on);
  return world_.rules.rules_of_regime(seed.programme == nullptr ? std::string() : seed.programme->regime,
                                      seed.event_on);
}

bool ClockBuilder::is_ruled(const ClockSeed& seed) const { return bool(rules_for(seed).deadline(seed.deadline)); }

bool ClockBuilder::count_by_rule(const ClockSeed& seed, DueClock& clock) const {
  const auto said = rules_for(seed).deadline(seed.deadline);
  const auto due =
      said ? due_date(said, seed.event_on, world_.calendar, seed.time) : Result<DueDate>(Problem{.code = "RUL-112"});
  if (due) {
    clock.due = *due;
    clock.pack = said.pack;
    clock.rule = said.entry;
    clock.label = said->about.label;
    clock.event = said->event;
    hold_against_stated(seed, clock);
    return true;
  }
  if (!seed.stated_due) return false;
  clock.due = {.on = *seed.stated_due, .stamp = {}, .steps = {}, .cautions = {}};
  clock.due.steps.push_back({{.ko = "기록에 적힌 기한", .en = "The date that the record states"}, *seed.stated_due});
  clock.label = {.ko = "보고서 제출", .en = "Report"};
  return true;
}

/// A date that a record states counts where the rules of that day are not known; elsewhere it is only held against
/// them.
void ClockBuilder::hold_against_stated(const ClockSeed& seed, DueClock& clock) const {
  if (!seed.stated_due || *seed.stated_due == clock.due.on) return;
  if (clock.due.standing == Standing::in_force) {
    clock.due.cautions.push_back(
        {.ko = fmt::format("기록에 적힌 기한({})과 다릅니다.", to_text(*seed.stated_due)),
         .en = fmt::format("The record states another date ({}).", to_text(*seed.stated_due))});
    return;
  }
  clock.due.cautions.push_back(
      {.ko = fmt::format("그날의 규정을 몰라 기록에 적힌 기한을 따랐습니다. 지금 아는 규정으로는 {}입니다.",
                         to_text(clock.due.on)),
       .en = fmt::format("The rules of that day are not known, so the date in the record holds; by the rules known now "
                         "it would be {}.",
                         to_text(clock.due.on))});
  clock.due.on = *seed.stated_due;
  clock.due.steps.push_back({{.ko = "기록에 적힌 기한", .en = "The date that the record states"}, *seed.stated_due});
}

/// The version that the obligation was counted by, whatever is in force now.
bool ClockBuilder::count_as_remembered(const ClockSeed& seed, const Remembered& remembered, DueClock& clock) const {
  const RulePack* pack = world_.rules.find(remembered.stamp);
  const Deadline* rule = pack == nullptr ? nullptr : pack->deadline(seed.deadline);
  if (rule == nullptr) {
    if (!count_by_rule(seed, clock)) clock.label = {.ko = seed.deadline, .en = seed.deadline};
    clock.due.steps.clear();
  } else {
    clock.pack = pack;
    clock.rule = rule;
    clock.label = rule->about.label;
    clock.event = rule->event;
    const auto due = due_date({.entry = rule, .pack = pack}, seed.event_on, world_.calendar, seed.time);
    if (due) clock.due = *due;
  }
  if (clock.due.on != remembered.due_on) {
    clock.due.steps.push_back(
        {{.ko = "기한 이행 기록에 정해 둔 날", .en = "The day that the obligation record fixes"}, remembered.due_on});
  }
  clock.due.on = remembered.due_on;
  clock.due.stamp = remembered.stamp;
  return true;
}

void ClockBuilder::add(const ClockSeed& seed) {
  if (!is_in_scope(seed)) return;
  DueClock clock{.code = clock_code(seed.subject_code, seed.deadline, seed.time),
                 .deadline = seed.deadline,
                 .label = {},
                 .subject_type = seed.subject_type,
                 .subject = seed.subject,
                 .subject_name = seed.subject_name,
                 .programme_name = seed.programme == nullptr ? std::string() : seed.programme->name,
                 .project_name = seed.project == nullptr ? std::string() : seed.project->name,
                 .person = seed.person,
                 .time = seed.time,
                 .event = {},
                 .event_on = seed.event_on,
                 .due = {},
                 .met_on = seed.met_on};
  if (seed.programme != nullptr) clock.programme = seed.programme->id;
  if (seed.project != nullptr) clock.project = seed.project->id;
  const auto remembered = obligations_.find(clock.code);
  if (remembered != obligations_.end()) {
    if (!count_as_remembered(seed, remembered->second, clock)) return;
    if (remembered->second.met_on) clock.met_on = remembered->second.met_on;
    clock.is_suspended = remembered->second.is_suspended;
  } else if (!count_by_rule(seed, clock)) {
    return;
  }
  const ClockReading reading{.due_on = clock.due.on, .met_on = clock.met_on, .is_suspended = clock.is_suspended};
  clock.state = state_of(reading, scope_.today, scope_.due_soon_days);
  clock.days = days_of(reading, scope_.today);
  if (days_between(scope_.today, clock.due.on) > scope_.horizon_days) return;
  clocks_.push_back(std::move(clock));
}

}  // namespace geojeom
