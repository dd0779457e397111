#include "domain/funding/execution.hpp"

#include "domain/funding/execution_facts.hpp"
#include "domain/funding/records/execution_note.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

const char* type_of(ExecutionCut cut) {
  switch (cut) {
    case ExecutionCut::programme: return "programme";
    case ExecutionCut::sub_programme: return "sub_programme";
    case ExecutionCut::project: return "project";
    case ExecutionCut::centre: return "centre";
    case ExecutionCut::organisation: return "organisation";
    default: return nullptr;
  }
}

std::int64_t key_of(ExecutionCut cut, const ProjectFacts& facts, std::size_t source) {
  switch (cut) {
    case ExecutionCut::programme: return facts.programme;
    case ExecutionCut::sub_programme: return facts.sub_programme;
    case ExecutionCut::project: return facts.project;
    case ExecutionCut::centre: return facts.centre;
    case ExecutionCut::organisation: return facts.organisation;
    case ExecutionCut::source: return static_cast<std::int64_t>(source);
  }
  return 0;
}

Value value_of(ExecutionCut cut, std::int64_t key) {
  if (cut == ExecutionCut::source) return std::string(fund_sources[static_cast<std::size_t>(key)].code);
  return key == 0 ? Value{} : Value{key};
}

/// The target of the year and body: the last one that is due in the year's first half, else the last of the year.
void find_target(Reader& reader, ExecutionTable& table) {
  const RecordType& type = reader.registry().at("execution_target");
  const auto body = std::string(target_bodies[static_cast<std::size_t>(table.request.body)].code);
  reader.scan({.type = &type,
               .where = {{"year", Compare::equal, {std::int64_t{table.request.year.year()}}},
                         {"body_kind", Compare::equal, {body}}}},
              [&](const StoredRow& stored) {
                const auto target = from_row<ExecutionTarget>(type, stored.row);
                const bool is_due = !table.due_on || (target.due_on >= table.request.week && target.due_on < *table.due_on) ||
                                    (*table.due_on < table.request.week && target.due_on > *table.due_on);
                if (is_due) {
                  table.target = target.target;
                  table.due_on = target.due_on;
                }
                return true;
              });
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
                const std::int64_t about = by_project ? note.project.value_or(Id<Project>{}).value
                                                      : note.project ? 0 : note.programme.value_or(Id<Programme>{}).value;
                for (auto& line : table.lines) {
                  if (about == 0 || line.key != Value{about}) continue;
                  line.reason = note.reason.value_or("");
                  line.measures = note.measures.value_or("");
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
          .granted = facts.granted[source]};
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
  return *this;
}

ExecutionTable execution_table(Reader& reader, const ExecutionRequest& request) {
  ExecutionTable table{.request = request};
  find_target(reader, table);
  const auto facts = execution_facts(reader, {.organisation = request.organisation,
                                              .year = request.year,
                                              .as_of = request.week,
                                              .programme = request.programme});
  std::map<std::int64_t, ExecutionLine> lines;
  for (const auto& [project, one] : facts) {
    for (std::size_t source = 0; source < fund_source_count; ++source) {
      const ExecutionLine line = line_of(one, source);
      if (line.budget == Won(0) && line.spent_all == Won(0) && line.granted == Won(0)) continue;
      lines[key_of(request.cut, one, source)] += line;
    }
  }
  for (auto& [key, line] : lines) {
    line.key = value_of(request.cut, key);
    if (table.target) line.target = line.base.times(*table.target, Rounding::half_up);
    table.total += line;
    table.lines.push_back(std::move(line));
  }
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
