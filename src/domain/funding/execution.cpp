#include "domain/funding/execution.hpp"

#include <algorithm>

#include "domain/funding/execution_facts.hpp"
#include "domain/funding/records/execution_note.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

const char* type_of(ExecutionCut cut) {
  switch (cut) {
    case ExecutionCut::programme:
      return "programme";
    case ExecutionCut::sub_programme:
      return "sub_programme";
    case ExecutionCut::project:
      return "project";
    case ExecutionCut::centre:
      return "centre";
    case ExecutionCut::organisation:
      return "organisation";
    default:
      return nullptr;
  }
}

std::int64_t key_of(ExecutionCut cut, const ProjectFacts& facts, std::size_t source) {
  switch (cut) {
    case ExecutionCut::programme:
      return facts.programme;
    case ExecutionCut::sub_programme:
      return facts.sub_programme;
    case ExecutionCut::project:
      return facts.project;
    case ExecutionCut::centre:
      return facts.centre;
    case ExecutionCut::organisation:
      return facts.organisation;
    case ExecutionCut::source:
      return static_cast<std::int64_t>(source);
  }
  return 0;
}

Value value_of(ExecutionCut cut, std::int64_t key) {
  if (cut == ExecutionCut::source) return std::string(fund_sources[static_cast<std::size_t>(key)].code);
  return key == 0 ? Value{} : Value{key};
}

/// The target that is next due on the week, else the last one of the year; the office's own where the body has none.
void find_target(Reader& reader, ExecutionTable& table) {
  const RecordType& type = reader.registry().at("execution_target");
  std::vector<ExecutionTarget> targets;
  reader.scan({.type = &type, .where = {{"year", Compare::equal, {std::int64_t{table.request.year.year()}}}}},
              [&](const StoredRow& stored) {
                targets.push_back(from_row<ExecutionTarget>(type, stored.row));
                return true;
              });
  std::sort(targets.begin(), targets.end(), [](const auto& a, const auto& b) { return a.due_on < b.due_on; });
  for (const TargetBody body : {table.request.body, TargetBody::own}) {
    for (const auto& target : targets) {
      const bool is_open = !table.due_on || *table.due_on < table.request.week;
      if (target.body_kind != body || !is_open) continue;
      table.target = target.target;
      table.due_on = target.due_on;
      table.body = body;
    }
    if (table.target) return;
  }
}

/// Reasons and measures that were written for the week.
void add_notes(Reader& reader, ExecutionTable& table) {
  const bool by_project = table.request.cut == ExecutionCut::project;
  if (!by_project && table.request.cut != ExecutionCut::programme) return;
  const RecordType& type = reader.registry().at("execution_note");
  reader.scan({.type = &type,
               .organisation = table.request.organisation,
               .where = {{"week", Compare::equal, {to_text(table.request.week)}}}},
              [&](const StoredRow& stored) {
                const auto note = from_row<ExecutionNote>(type, stored.row);
                const std::int64_t about = by_project     ? note.project.value_or(Id<Project>{}).value
                                           : note.project ? 0
                                                          : note.programme.value_or(Id<Programme>{}).value;
                for (auto& line : table.lines) {
                  if (about == 0 || line.key != Value{about}) continue;
                  line.reason = note.reason.value_or("");
                  line.measures = note.measures.value_or("");
                  line.note = stored.id;
                }
                return true;
              });
}

ExecutionLine line_of(const ProjectFacts& facts, std::size_t source) {
  return {.key = {},
          .budget = facts.budget[source],
          .base = facts.base[source],
          .target = Won(0),
          .spent = facts.spent[source],
          .spent_all = facts.spent_all[source],
          .before = facts.before[source],
          .granted = facts.granted[source],
          .committed = facts.committed[source]};
}

/// A line and its parts by source.
void add_line(ExecutionTable& table, Value key, std::array<ExecutionLine, fund_source_count>& parts) {
  ExecutionLine line{.key = std::move(key)};
  auto& sources = table.sources.emplace_back();
  for (std::size_t source = 0; source < parts.size(); ++source) {
    if (parts[source].is_nothing()) continue;
    parts[source].key = std::string(fund_sources[source].code);
    line += parts[source];
    sources.push_back(parts[source]);
  }
  table.total += line;
  table.lines.push_back(std::move(line));
}

/// An amount over lines in proportion to their bases, to the won.
void split_target(Won target, std::vector<ExecutionLine>& lines) {
  std::vector<std::int64_t> weights;
  Won base;
  for (const auto& line : lines) {
    weights.push_back(line.base.won());
    base += line.base;
  }
  if (base == Won(0)) return;
  const auto shares = target.split(weights);
  for (std::size_t i = 0; i < lines.size(); ++i) lines[i].target = shares[i];
}

/// The target is one share of the whole base, rounded once, then split: by every cut the lines add up to the same.
void add_targets(ExecutionTable& table) {
  if (!table.target) return;
  table.total.target = table.total.base.times(*table.target, Rounding::half_up);
  split_target(table.total.target, table.lines);
  for (std::size_t i = 0; i < table.lines.size(); ++i) split_target(table.lines[i].target, table.sources[i]);
}

}  // namespace

ExecutionLine& ExecutionLine::operator+=(const ExecutionLine& other) {
  budget += other.budget;
  base += other.base;
  target += other.target;
  spent += other.spent;
  spent_all += other.spent_all;
  before += other.before;
  granted += other.granted;
  committed += other.committed;
  return *this;
}

ExecutionTable execution_table(Reader& reader, const ExecutionRequest& request) {
  ExecutionTable table{.request = request};
  find_target(reader, table);
  const auto facts = execution_facts(reader, {.organisation = request.organisation,
                                              .year = request.year,
                                              .as_of = request.week,
                                              .programme = request.programme});
  std::map<std::int64_t, std::array<ExecutionLine, fund_source_count>> lines;
  for (const auto& [project, one] : facts) {
    for (std::size_t source = 0; source < fund_source_count; ++source) {
      const ExecutionLine line = line_of(one, source);
      if (!line.is_nothing()) lines[key_of(request.cut, one, source)][source] += line;
    }
  }
  for (auto& [key, parts] : lines) add_line(table, value_of(request.cut, key), parts);
  add_targets(table);
  add_notes(reader, table);
  return table;
}

Date friday_of(Date day) {
  const int since_friday = (static_cast<int>(day.weekday()) - static_cast<int>(Weekday::friday) + 7) % 7;
  return since_friday <= 2 ? day.plus_days(-since_friday) : day.plus_days(7 - since_friday);
}

Won even_share(Won budget, FiscalYear year, Date day) {
  if (day < year.first_day()) return Won(0);
  if (day >= year.last_day()) return budget;
  const auto gone = days_between(year.first_day(), day) + 1;
  return budget.times(*Ratio::of(gone, year.period().days()), Rounding::half_up);
}

Won asked_by(const ExecutionTable& table, const ExecutionLine& line) {
  const FiscalYear year = table.request.year;
  if (!table.target) return even_share(line.base, year, table.request.week);
  if (table.request.week >= *table.due_on) return line.target;
  if (table.request.week < year.first_day()) return Won(0);
  const auto gone = days_between(year.first_day(), table.request.week) + 1;
  return line.target.times(*Ratio::of(gone, days_between(year.first_day(), *table.due_on) + 1), Rounding::half_up);
}

ExecutionState state_of(const ExecutionTable& table, const ExecutionLine& line) {
  if (line.base == Won(0)) return ExecutionState::no_base;
  if (table.target && line.spent >= line.target) return ExecutionState::reached;
  if (line.spent >= asked_by(table, line)) return ExecutionState::on_pace;
  return table.target && table.request.week >= *table.due_on ? ExecutionState::missed : ExecutionState::behind;
}

Date default_week(Reader& reader, std::int64_t organisation, Date today) {
  const RecordType& type = reader.registry().at("ledger_entry");
  const AggregateQuery query{.type = &type,
                             .organisation = organisation,
                             .where = {{"on", Compare::less_equal, {to_text(today)}}},
                             .columns = {{Aggregate::maximum, "year"}}};
  const auto found = reader.aggregate(query);
  const auto* year = found.lines.empty() ? nullptr : number_in(found.lines.front().values.front());
  if (year == nullptr || *year >= today.year() || !FiscalYear::is_year(static_cast<int>(*year)))
    return friday_of(today);
  const Date last = Date::checked(static_cast<int>(*year), 12, 31);
  const Date friday = friday_of(last);
  return friday > last ? friday.plus_days(-7) : friday;
}

std::string label_of(Reader& reader, ExecutionCut cut, const Value& key, Language language) {
  if (cut == ExecutionCut::source && text_in(key) != nullptr) {
    const auto& source = fund_sources[source_index(*text_in(key))];
    return std::string(language == Language::ko ? source.ko : source.en);
  }
  const auto* number = number_in(key);
  if (number == nullptr) return language == Language::ko ? "(없음)" : "(none)";
  const RecordType& type = reader.registry().at(type_of(cut));
  const auto stored = reader.find(type, *number);
  return stored ? title_of(type, stored->row, language) : "#" + std::to_string(*number);
}

}  // namespace geojeom
