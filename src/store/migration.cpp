#include "store/migration.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

#include "store/schema.hpp"
#include "store/sqlite_database.hpp"

namespace geojeom {
namespace {

constexpr std::int64_t application_id = 0x474A454F;  // "GJEO" in the header of the file

std::int64_t pragma(sqlite::Database& database, const char* name) {
  auto statement = database.prepare(fmt::format("pragma {}", name));
  return statement.step() ? statement.number(0) : 0;
}

/// What a database has: the columns of each table with type and "not null", and the indexes by name.
struct Schema {
  std::map<std::string, std::map<std::string, std::string>> tables;
  std::map<std::string, std::string> indexes;
};

/// SQLite keeps the words before an index's name in capitals.
std::string in_our_case(std::string_view sql) {
  std::string text(sql);
  const auto name = text.find('"');
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(name, text.size())), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

Schema read_schema(sqlite::Database& database) {
  Schema schema;
  auto master = database.prepare(
      "select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%' order by name");
  std::vector<std::string> tables;
  while (master.step()) {
    const std::string name(master.text(1));
    if (master.text(0) == "table") tables.push_back(name);
    if (master.text(0) == "index") schema.indexes[name] = in_our_case(master.text(2));
  }
  for (const auto& table : tables) {
    auto info =
        database.prepare(fmt::format("select name, lower(type), \"notnull\" from pragma_table_info('{}')", table));
    while (info.step()) {
      schema.tables[table][std::string(info.text(0))] =
          fmt::format("{}{}", info.text(1), info.number(2) != 0 ? " not null" : "");
    }
  }
  return schema;
}

Schema released_schema(std::span<const Migration> steps) {
  sqlite::Database database(":memory:", sqlite::Database::Mode::create);
  migrate(database, newest_schema(steps), steps);
  return read_schema(database);
}

Schema described_schema(const Registry& registry) {
  sqlite::Database database(":memory:", sqlite::Database::Mode::create);
  for (const auto& statement : schema_statements(registry, sqlite_dialect())) database.execute(statement.c_str());
  return read_schema(database);
}

/// What a new required column holds in the rows that exist already.
std::string fill_of(const RecordType& type, std::size_t column) {
  const Value& value = type.default_row()[column];
  if (const auto* number = number_in(value)) return std::to_string(*number);
  if (const auto* text = text_in(value)) return "'" + *text + "'";
  return type.columns()[column].storage() == Storage::integer ? "0" : "''";
}

void draft_columns(const RecordType& type, const Schema& released, const Schema& described, std::string& draft) {
  const auto& old_columns = released.tables.at(type.name());
  for (const auto& [name, definition] : described.tables.at(type.name())) {
    const auto old = old_columns.find(name);
    if (old != old_columns.end()) {
      if (old->second != definition) {
        draft += fmt::format("-- decide: {}.{} was '{}' and is described as '{}'\n", type.name(), name, old->second,
                             definition);
      }
      continue;
    }
    const auto index = type.column_index(name);
    const Column& column = type.columns().at(index.value());
    draft += fmt::format("alter table {} add column {} {}", quoted(type.name()), quoted(name), definition);
    if (column.required) draft += fmt::format(" default {}", fill_of(type, *index));
    if (column.kind == Kind::reference) draft += fmt::format(" references {}(\"id\")", quoted(column.field->to));
    draft += ";\n";
  }
  for (const auto& [name, definition] : old_columns) {
    if (!described.tables.at(type.name()).contains(name)) {
      draft += fmt::format("-- decide: alter table {} drop column {};\n", quoted(type.name()), quoted(name));
    }
  }
}

}  // namespace

int newest_schema(std::span<const Migration> steps) {
  int newest = 0;
  for (const auto& migration : steps) {
    if (migration.dialect == sqlite_dialect().name) newest = std::max(newest, migration.number);
  }
  return newest;
}

int schema_of(sqlite::Database& database) {
  const auto version = pragma(database, "user_version");
  const bool foreign =
      version == 0 ? pragma(database, "schema_version") != 0 : pragma(database, "application_id") != application_id;
  if (foreign) {
    throw StoreFailure({.code = "STO-113", .details = {{"file", database.path()}, {"what", "application_id"}}},
                       database.path() + " is another program's database");
  }
  return static_cast<int>(version);
}

void migrate(sqlite::Database& database, int target, std::span<const Migration> steps) {
  const int present = schema_of(database);
  if (present > newest_schema(steps)) {
    throw StoreFailure({.code = "STO-118",
                        .details = {{"file", database.path()},
                                    {"present", std::to_string(present)},
                                    {"known", std::to_string(newest_schema(steps))}}},
                       database.path() + " was written by a newer program");
  }
  if (present == target) return;
  database.execute("begin immediate");
  try {
    for (const auto& migration : steps) {
      const bool wanted = migration.number > present && migration.number <= target;
      if (migration.dialect == sqlite_dialect().name && wanted) database.execute(std::string(migration.sql).c_str());
    }
    database.execute(fmt::format("pragma user_version = {}", target).c_str());
    database.execute(fmt::format("pragma application_id = {}", application_id).c_str());
    database.execute("commit");
  } catch (...) {
    database.execute("rollback");
    throw;
  }
}

std::string draft_migration(const Registry& registry, std::span<const Migration> steps) {
  const Schema released = released_schema(steps);
  const Schema described = described_schema(registry);
  std::string draft;
  if (released.tables.empty()) {
    for (const auto& statement : system_statements(sqlite_dialect())) draft += statement + ";\n";
  }
  std::set<std::string> made;
  for (const auto* type : registry.in_dependency_order()) {
    if (released.tables.contains(type->name())) {
      draft_columns(*type, released, described, draft);
      continue;
    }
    made.insert(type->name());
    for (const auto& statement : table_statements(*type, sqlite_dialect())) draft += statement + ";\n";
  }
  for (const auto& [name, sql] : described.indexes) {
    const auto old = released.indexes.find(name);
    const auto on = sql.find(" on \"");
    const std::string table = sql.substr(on + 5, sql.find('"', on + 5) - on - 5);
    if (made.contains(table) || released.tables.empty() || (old != released.indexes.end() && old->second == sql))
      continue;
    if (old != released.indexes.end()) draft += fmt::format("drop index {};\n", quoted(name));
    draft += sql + ";\n";
  }
  for (const auto& [name, sql] : released.indexes) {
    if (!described.indexes.contains(name)) draft += fmt::format("drop index {};\n", quoted(name));
  }
  for (const auto& [name, columns] : released.tables) {
    if (!described.tables.contains(name)) draft += fmt::format("-- decide: drop table {};\n", quoted(name));
  }
  return draft;
}

}  // namespace geojeom
