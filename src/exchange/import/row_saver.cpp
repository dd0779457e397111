#include "exchange/import/row_saver.hpp"

#include <algorithm>

#include "record/lookup.hpp"
#include "record/save.hpp"

namespace geojeom {

RowSaver::RowSaver(Target target, const RowIntake& intake, ImportReport& report)
    : target_(std::move(target)),
      intake_(intake),
      report_(report),
      finder_(sight(), target_.registry),
      same_(sight(), target_.type, intake.said()),
      was_empty_(sight().list({.type = &target_.type, .limit = 1}).rows.empty()),
      is_organisation_(target_.type.name() == "organisation") {
  const auto& columns = target_.type.columns();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i].required || intake.said()[i] || !is_empty(target_.type.default_row()[i])) continue;
    missing_columns_ += (missing_columns_.empty() ? "" : ", ") + columns[i].ko;
  }
}

void RowSaver::save(IncomingRow& row) {
  ++report_.rows;
  if (!try_save(row, true)) waiting_.push_back(row);
}

void RowSaver::save_waiting() {
  for (bool may_wait = true; !waiting_.empty();) {
    std::vector<IncomingRow> waiting = std::move(waiting_);
    waiting_.clear();
    for (IncomingRow& row : waiting) {
      if (!try_save(row, may_wait)) waiting_.push_back(std::move(row));
    }
    may_wait = waiting_.size() < waiting.size();
  }
}

bool RowSaver::try_save(IncomingRow& row, bool may_wait) {
  std::int64_t owner = 0;
  const Found owner_found = find_owner(row, owner, may_wait);
  if (owner_found == Found::wait) return false;
  if (owner_found == Found::yes && find_references(row, owner, may_wait) == Found::wait) return false;
  if (row.has_errors) {
    finish(row);
    return true;
  }
  auto stored = find_stored(row, owner);
  if (row.has_errors) {
    finish(row);
  } else if (stored) {
    change(row, *stored);
  } else {
    create(row, owner);
  }
  return true;
}

RowSaver::Found RowSaver::find_owner(IncomingRow& row, std::int64_t& owner, bool may_wait) {
  if (row.organisation.empty()) {
    if (target_.tenant) {
      owner = *target_.tenant;
      return Found::yes;
    }
    if (row.id) {
      if (const auto stored = sight().find(target_.type, *row.id)) {
        owner = stored->organisation;
        return Found::yes;
      }
    }
    const auto only = only_tenant(sight(), target_.registry);
    if (!only) {
      refuse(row, only.problem());
      return Found::no;
    }
    owner = *(target_.tenant = *only);
    return Found::yes;
  }
  const auto tenant = finder_.tenant(row.organisation);
  if (tenant) {
    owner = *tenant;
    return Found::yes;
  }
  // A tenant comes into being with the row that names itself its organisation.
  if (is_organisation_ && text_in(row.row[*target_.type.title_column()]) != nullptr &&
      *text_in(row.row[*target_.type.title_column()]) == row.organisation) {
    owner = 0;
    return Found::yes;
  }
  if (is_organisation_ && may_wait) return Found::wait;
  refuse(row, tenant.problem());
  return Found::no;
}

RowSaver::Found RowSaver::find_references(IncomingRow& row, std::int64_t owner, bool may_wait) {
  for (auto& reference : row.references) {
    const Column& column = target_.type.columns()[reference.column];
    const RecordType& to = target_.registry.at(column.field->to);
    const auto id = finder_.find(to, owner, reference.text);
    if (id) {
      row.row[reference.column] = *id;
      continue;
    }
    if (&to == &target_.type && may_wait) return Found::wait;
    Problem problem = id.problem();
    problem.field = column.name;
    refuse(row, std::move(problem));
  }
  return row.has_errors ? Found::no : Found::yes;
}

std::optional<StoredRow> RowSaver::find_stored(IncomingRow& row, std::int64_t owner) {
  if (row.id) {
    if (touched_.contains(*row.id)) {
      refuse(row, {.code = "IMP-107", .details = {{"record", "#" + std::to_string(*row.id)}}});
      return std::nullopt;
    }
    if (was_empty_) return std::nullopt;
    auto stored = sight().find(target_.type, *row.id);
    if (stored && stored->organisation != owner) {
      refuse(row, {.code = "IMP-105",
                   .details = {{"id", std::to_string(*row.id)},
                               {"organisation", finder_.name_of_tenant(stored->organisation)}}});
      return std::nullopt;
    }
    return stored;
  }
  if (was_empty_ || owner == 0) return std::nullopt;
  auto stored = find_by_key(sight(), target_.type, owner, row.row);
  if (!stored && !has_key(row)) {
    if (const auto id = same_.take(owner, row.row)) stored = sight().find(target_.type, *id);
  }
  if (stored && touched_.contains(stored->id)) {
    refuse(row, {.code = "IMP-107", .details = {{"record", title_of(target_.type, stored->row, Language::ko)}}});
    return std::nullopt;
  }
  return stored;
}

bool RowSaver::has_key(const IncomingRow& row) const {
  const auto& key = target_.type.key_columns();
  return !key.empty() && std::none_of(key.begin(), key.end(), [&](std::size_t i) { return is_empty(row.row[i]); });
}

void RowSaver::create(IncomingRow& row, std::int64_t owner) {
  if (!missing_columns_.empty()) {
    if (!std::exchange(said_missing_, true)) {
      report_.add({.problem = {.code = "IMP-103",
                               .details = {{"names", missing_columns_}, {"type", target_.type.name()}}}});
    }
    ++report_.refused;
    return;
  }
  if (row.journalled.empty()) {
    for (const Problem& problem : target_.type.validate(row.row)) row.add(intake_.place(row.number, problem));
  }
  for (const Problem& problem : admit(target_.writer, target_.type, {.organisation = owner, .row = row.row})) {
    row.add(intake_.place(row.number, problem));
  }
  if (row.has_errors) return finish(row);
  const NewRecord record{.organisation = owner,
                         .row = std::move(row.row),
                         .id = row.id.value_or(0),
                         .sample = row.sample.value_or(false),
                         .journalled = std::move(row.journalled)};
  if (target_.guard != nullptr) {
    for (const Problem& problem : target_.guard->check_new(target_.type, record)) refuse(row, problem);
    if (row.has_errors) return finish(row);
  }
  const auto id = target_.writer.create(target_.type, record);
  if (!id) {
    refuse(row, explain_twice(id.problem()));
    return finish(row);
  }
  touched_.add(*id);
  ++report_.created;
  if (report_.created <= ImportReport::examples_kept_max) {
    report_.examples.push_back({.row = row.number,
                                .outcome = ImportReport::Outcome::created,
                                .id = *id,
                                .title = title_of(target_.type, record.row, Language::ko)});
  }
  finish(row);
}

/// A value that is taken by another row of this file is told as what it is: the same record twice.
Problem RowSaver::explain_twice(const Problem& problem) const {
  if (problem.code != "STO-101") return problem;
  std::string value;
  for (const auto& [name, text] : problem.details) {
    if (name == "value") value = text;
    if (name == "existing" && !text.empty() && touched_.contains(std::stoll(text))) {
      return {.code = "IMP-107", .field = problem.field, .details = {{"record", value}}};
    }
  }
  return problem;
}

void RowSaver::change(IncomingRow& row, StoredRow& stored) {
  touched_.add(stored.id);
  Row changed = stored.row;
  for (std::size_t i = 0; i < changed.size(); ++i) {
    const bool is_said =
        intake_.said()[i] && std::find(row.unsaid.begin(), row.unsaid.end(), i) == row.unsaid.end();
    if (is_said) changed[i] = row.row[i];
  }
  Problems refused;
  if (target_.guard != nullptr) refused = target_.guard->check_change(target_.type, stored, changed);
  for (const Problem& problem : refused) refuse(row, problem);
  if (row.has_errors) return finish(row);
  if (changed == stored.row) {
    ++report_.left_alone;
    return finish(row);
  }
  for (const Problem& problem : target_.type.validate(changed)) row.add(intake_.place(row.number, problem));
  const Asked asked{.organisation = stored.organisation, .id = stored.id, .row = changed, .before = &stored.row};
  for (const Problem& problem : admit(target_.writer, target_.type, asked)) row.add(intake_.place(row.number, problem));
  if (row.has_errors) return finish(row);
  const auto version =
      target_.writer.change(target_.type, {.id = stored.id, .version = stored.version, .row = changed});
  if (!version) {
    refuse(row, explain_twice(version.problem()));
    return finish(row);
  }
  ++report_.changed;
  if (report_.changed <= ImportReport::examples_kept_max) {
    report_.examples.push_back({.row = row.number,
                                .outcome = ImportReport::Outcome::changed,
                                .id = stored.id,
                                .title = title_of(target_.type, stored.row, Language::ko),
                                .what = difference(stored.row, changed)});
  }
  finish(row);
}

void RowSaver::refuse(IncomingRow& row, Problem problem) {
  row.add(intake_.place(row.number, std::move(problem)));
}

/// Takes the row's problems into the report.
void RowSaver::finish(IncomingRow& row) {
  if (row.has_errors) ++report_.refused;
  for (auto& problem : row.problems) report_.add(std::move(problem));
  row.problems.clear();
}

std::string RowSaver::difference(const Row& before, const Row& after) const {
  std::string text;
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i] == after[i]) continue;
    const Column& column = target_.type.columns()[i];
    const auto shown = [&](const Value& value) {
      return is_empty(value) ? std::string("∅") : display_value(column, value, Language::ko);
    };
    text += (text.empty() ? "" : ", ") + column.ko + ": " + shown(before[i]) + " → " + shown(after[i]);
  }
  return text;
}

}  // namespace geojeom
