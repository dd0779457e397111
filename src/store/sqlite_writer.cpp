#include "store/sqlite_writer.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "core/hash.hpp"
#include "store/schema.hpp"

namespace geojeom::sqlite {
namespace {

std::string number_text(std::int64_t number) { return std::to_string(number); }

}  // namespace

SqliteWriter::SqliteWriter(View view, Author author, std::function<void()> released)
    : Viewing<Writer>(view),
      journal_(view_.database(), std::move(author)),
      search_(view_.database()),
      released_(std::move(released)) {}

SqliteWriter::~SqliteWriter() {
  if (!committed_) {
    try {
      view_.database().execute("rollback");
    } catch (const std::exception&) {
      // SQLite has rolled back by itself (full disk, I/O error): the database is as it was either way.
    }
  }
  released_();
}

const SqliteWriter::TypeSql& SqliteWriter::sql_of(const RecordType& type) {
  const auto found = sql_.find(&type);
  if (found != sql_.end()) return found->second;
  std::string columns = "\"id\", \"organisation\", \"version\", \"sample\"";
  std::string places = "?1, ?2, ?3, ?4";
  std::string sets = "\"version\" = ?2";
  int place = 4;
  for (const auto& column : type.columns()) {
    columns += ", " + quoted(column.name);
    places += fmt::format(", ?{}", ++place);
    sets += fmt::format(", {} = ?{}", quoted(column.name), place - 2);
  }
  const std::string table = quoted(type.name());
  return sql_
      .emplace(&type, TypeSql{.insert = fmt::format("insert into {} ({}) values ({})", table, columns, places),
                              .update = fmt::format("update {} set {} where \"id\" = ?1", table, sets),
                              .remove = fmt::format("delete from {} where \"id\" = ?1", table)})
      .first->second;
}

Result<std::int64_t> SqliteWriter::create(const RecordType& type, const NewRecord& record) {
  const std::int64_t id = journal_.next_id(type.name(), record.id);
  const std::int64_t organisation = record.organisation != 0 ? record.organisation : id;
  if (inserted_ != &type) {
    insert_.emplace(view_.database().prepare(sql_of(type).insert));
    inserted_ = &type;
  }
  insert_->bind(1, id).bind(2, organisation).bind(3, std::int64_t{1}).bind(4, std::int64_t{record.sample});
  insert_->bind_all(record.row, 5);
  try {
    insert_->run();
  } catch (const ConstraintFailure& refused) {
    insert_->reset();
    const StoredRow stored{
        .id = id, .organisation = organisation, .version = 1, .sample = record.sample, .row = record.row};
    return explain(refused, type, stored);
  }
  journal_.append({.organisation = organisation,
                   .change = Change::created,
                   .type = type.name(),
                   .record = id,
                   .version = 1,
                   .before = "{}",
                   .after = record.journalled.empty() ? journal_object(type, record.row) : record.journalled});
  search_.add(type, id, record.row);
  return id;
}

void SqliteWriter::expect_many(const RecordType& type) {
  const bool refers_to_itself = std::any_of(type.fields().begin(), type.fields().end(),
                                            [&](const Field& field) { return field.to == type.name(); });
  if (bulk_ != nullptr || refers_to_itself || !view_.list({.type = &type, .limit = 1}).rows.empty()) return;
  bulk_ = &type;
  journal_.next_of(type.name());  // asked while the journal still has its index
  put_indexes_aside(type.name());
  constexpr std::int64_t journal_small = 200'000;
  auto last = view_.database().prepare("select coalesce(max(\"number\"), 0) from \"journal\"");
  last.step();
  const bool is_small = last.number(0) < journal_small;
  last.reset();
  if (is_small) put_indexes_aside("journal");
}

void SqliteWriter::put_indexes_aside(const std::string& table) {
  std::vector<std::string> names;
  auto indexes = view_.database().prepare(
      "select \"name\", \"sql\" from sqlite_master where \"type\" = 'index' and \"tbl_name\" = ?1 and \"sql\" is not "
      "null");
  indexes.bind(1, std::string_view(table));
  while (indexes.step()) {
    const std::string sql(indexes.text(1));
    if (sql.find("unique") != std::string::npos || sql.find("UNIQUE") != std::string::npos) continue;
    names.emplace_back(indexes.text(0));
    indexes_aside_.push_back(sql);
  }
  indexes.reset();
  for (const auto& name : names) view_.database().execute(("drop index " + quoted(name)).c_str());
}

/// Sorted at once, an index costs a fraction of what a million single entries do. The planner gets its statistics.
void SqliteWriter::finish_many() {
  if (bulk_ == nullptr) return;
  insert_.reset();
  inserted_ = nullptr;
  view_.database().execute("pragma threads = 2");
  for (const auto& sql : indexes_aside_) view_.database().execute(sql.c_str());
  view_.database().execute("pragma analysis_limit = 1000");
  view_.database().execute(("analyze " + quoted(bulk_->name())).c_str());
  indexes_aside_.clear();
  bulk_ = nullptr;
}

Result<StoredRow> SqliteWriter::changeable(const RecordType& type, std::int64_t id, std::int64_t version) {
  if (type.append_only()) {
    return Problem{.code = "STO-106",
                   .details = {{"type", std::string(type.label(Language::ko))},
                               {"type_en", std::string(type.label(Language::en))}}};
  }
  auto stored = view_.find(type, id);
  if (!stored) {
    return Problem{.code = "STO-104",
                   .details = {{"type", std::string(type.label(Language::ko))},
                               {"type_en", std::string(type.label(Language::en))},
                               {"id", number_text(id)}}};
  }
  if (stored->version != version) {
    return Problem{.code = "STO-103",
                   .details = {{"seen", number_text(version)}, {"current", number_text(stored->version)}}};
  }
  return std::move(*stored);
}

Result<std::int64_t> SqliteWriter::change(const RecordType& type, const ChangedRecord& record) {
  auto stored = changeable(type, record.id, record.version);
  if (!stored) return stored.problem();
  if (stored->row == record.row) return stored->version;
  StoredRow changed{.id = record.id,
                    .organisation = stored->organisation,
                    .version = stored->version + 1,
                    .sample = stored->sample,
                    .row = record.row};
  auto update = view_.database().prepare(sql_of(type).update);
  update.bind(1, changed.id).bind(2, changed.version).bind_all(changed.row, 3);
  if (auto written = run(update, type, changed); !written) return written;
  journal_.append({.organisation = changed.organisation,
                   .change = Change::changed,
                   .type = type.name(),
                   .record = changed.id,
                   .version = changed.version,
                   .before = journal_difference(type, stored->row, changed.row),
                   .after = journal_difference(type, changed.row, stored->row)});
  search_.change(type, changed.id, stored->row, changed.row);
  return changed.version;
}

Result<std::int64_t> SqliteWriter::remove(const RecordType& type, std::int64_t id, std::int64_t version) {
  auto stored = changeable(type, id, version);
  if (!stored) return stored.problem();
  auto statement = view_.database().prepare(sql_of(type).remove);
  statement.bind(1, id);
  try {
    statement.run();
  } catch (const ConstraintFailure&) {
    return explain_referrer(type, id);
  }
  journal_.append({.organisation = stored->organisation,
                   .change = Change::removed,
                   .type = type.name(),
                   .record = id,
                   .version = version + 1,
                   .before = journal_object(type, stored->row),
                   .after = "{}"});
  search_.remove(type, id, stored->row);
  return version + 1;
}

std::string SqliteWriter::keep_file(std::string_view content) {
  std::string hash = sha256_hex(content);
  auto insert = view_.database().prepare(
      "insert into \"file_content\" (\"hash\", \"content\") values (?1, ?2) on conflict do nothing");
  insert.bind(1, std::string_view(hash)).bind_blob(2, content);
  insert.run();
  return hash;
}

void SqliteWriter::commit() {
  finish_many();
  journal_.finish();
  view_.database().execute("commit");
  committed_ = true;
}

Result<std::int64_t> SqliteWriter::run(Statement& statement, const RecordType& type, const StoredRow& row) {
  try {
    statement.run();
    return row.id;
  } catch (const ConstraintFailure& refused) {
    statement.reset();
    return explain(refused, type, row);
  }
}

Problem SqliteWriter::explain(const ConstraintFailure& refused, const RecordType& type, const StoredRow& row) {
  switch (refused.kind()) {
    case ConstraintFailure::Kind::unique:
      return explain_unique(type, refused.columns(), row);
    case ConstraintFailure::Kind::foreign_key:
      return explain_reference(type, row);
    case ConstraintFailure::Kind::primary_key:
      return {.code = "STO-105",
              .details = {{"type", std::string(type.label(Language::ko))}, {"id", number_text(row.id)}}};
    case ConstraintFailure::Kind::other:
      break;
  }
  throw refused;
}

/// SQLite names the index's columns: "company.organisation, company.business_number".
Problem SqliteWriter::explain_unique(const RecordType& type, const std::string& columns, const StoredRow& row) {
  for (const auto& group : type.unique_groups()) {
    std::string listed = type.name() + ".organisation";
    Query query{.type = &type, .organisation = row.organisation, .limit = 1};
    std::string label;
    std::string label_en;
    std::string value;
    for (const auto index : group) {
      const Column& column = type.columns()[index];
      listed += fmt::format(", {}.{}", type.name(), column.name);
      query.where.push_back({.column = column.name, .values = {row.row[index]}});
      label += (label.empty() ? "" : "·") + column.ko;
      label_en += (label_en.empty() ? "" : ", ") + column.en;
      value += (value.empty() ? "" : " · ") + display_value(column, row.row[index], Language::ko);
    }
    if (listed != columns) continue;
    const Page existing = view_.list(query);
    return {.code = "STO-101",
            .field = type.columns()[group.front()].name,
            .details = {{"label", label},
                        {"label_en", label_en},
                        {"value", value},
                        {"existing", existing.rows.empty() ? "" : number_text(existing.rows.front().id)}}};
  }
  return {.code = "STO-117", .details = {{"what", columns}}};
}

Problem SqliteWriter::explain_reference(const RecordType& type, const StoredRow& row) {
  for (std::size_t i = 0; i < type.columns().size(); ++i) {
    const Column& column = type.columns()[i];
    const auto* id = number_in(row.row[i]);
    if (column.kind != Kind::reference || id == nullptr) continue;
    const RecordType& target = view_.registry().at(column.field->to);
    const bool is_itself = &target == &type && *id == row.id;
    if (!is_itself && !view_.find(target, *id)) {
      return {.code = "STO-102",
              .field = column.name,
              .details = {{"label", column.ko}, {"label_en", column.en}, {"value", number_text(*id)}}};
    }
  }
  return {.code = "STO-102",
          .field = "organisation",
          .details = {{"label", "기관"}, {"label_en", "The organisation"}, {"value", number_text(row.organisation)}}};
}

Problem SqliteWriter::explain_referrer(const RecordType& type, std::int64_t id) {
  const auto [referring, record] = find_referrer(type, id);
  const auto named = [&](Language language) { return fmt::format("{} #{}", referring->label(language), record); };
  const bool found = referring != nullptr;
  return {.code = "STO-107",
          .details = {{"type", std::string(type.label(Language::ko))},
                      {"type_en", std::string(type.label(Language::en))},
                      {"id", number_text(id)},
                      {"by", found ? named(Language::ko) : "다른 기록"},
                      {"by_en", found ? named(Language::en) : "another record"}}};
}

/// The first record that refers to it, or that belongs to it where it is an organisation.
std::pair<const RecordType*, std::int64_t> SqliteWriter::find_referrer(const RecordType& type, std::int64_t id) {
  for (const auto& other : view_.registry().types()) {
    std::vector<std::string> columns;
    if (type.name() == "organisation") columns.emplace_back("organisation");
    for (const auto& field : other.fields()) {
      if (field.kind == Kind::reference && field.to == type.name()) columns.emplace_back(field.name);
    }
    for (const auto& column : columns) {
      const Page page = view_.list({.type = &other, .where = {{.column = column, .values = {id}}}, .limit = 2});
      for (const auto& stored : page.rows) {
        if (&other != &type || stored.id != id) return {&other, stored.id};
      }
    }
  }
  return {nullptr, 0};
}

}  // namespace geojeom::sqlite
