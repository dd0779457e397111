#include "store/schema.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

std::string column_definition(const Column& column, const Dialect& dialect) {
  std::string sql =
      fmt::format("{} {}", quoted(column.name), column.storage() == Storage::integer ? dialect.integer : dialect.text);
  if (column.required) sql += " not null";
  if (column.kind == Kind::reference) sql += fmt::format(" references {}(\"id\")", quoted(column.field->to));
  return sql;
}

bool is_indexed(const Column& column) {
  return column.field->indexed || column.kind == Kind::region || column.kind == Kind::ksic;
}

std::string index_on(const RecordType& type, std::string_view prefix, const std::vector<std::size_t>& columns) {
  std::string name = type.name();
  std::string list = "\"organisation\"";
  for (const auto index : columns) {
    name += "_" + type.columns()[index].name;
    list += ", " + quoted(type.columns()[index].name);
  }
  return fmt::format("create {} {} on {} ({})", prefix, quoted(name + (prefix == "index" ? "_index" : "_key")),
                     quoted(type.name()), list);
}

bool leads_unique_group(const RecordType& type, std::size_t column) {
  for (const auto& group : type.unique_groups()) {
    if (group.front() == column) return true;
  }
  return false;
}

}  // namespace

const Dialect& sqlite_dialect() {
  static constexpr Dialect dialect{.name = "sqlite",
                                   .integer = "integer",
                                   .text = "text",
                                   .identity = "integer primary key",
                                   .bytes = "blob",
                                   .table_suffix = " strict"};
  return dialect;
}

std::string quoted(std::string_view name) { return fmt::format("\"{}\"", name); }

std::vector<std::string> table_statements(const RecordType& type, const Dialect& dialect) {
  std::string table = fmt::format(
      "create table {} (\n  \"id\" {},\n  \"organisation\" {} not null references \"organisation\"(\"id\"),\n"
      "  \"version\" {} not null,\n  \"sample\" {} not null",
      quoted(type.name()), dialect.identity, dialect.integer, dialect.integer, dialect.integer);
  for (const auto& column : type.columns()) table += ",\n  " + column_definition(column, dialect);
  table += fmt::format("\n){}", dialect.table_suffix);

  std::vector<std::string> statements{std::move(table)};
  for (const auto& group : type.unique_groups()) statements.push_back(index_on(type, "unique index", group));
  for (const auto& group : type.text().indexes) {
    std::vector<std::size_t> columns;
    for (const auto name : group) columns.push_back(*type.column_index(name));
    statements.push_back(index_on(type, "index", columns));
  }
  for (std::size_t i = 0; i < type.columns().size(); ++i) {
    const bool sorted_by = type.title_column() == i;
    if ((is_indexed(type.columns()[i]) || sorted_by) && !leads_unique_group(type, i)) {
      statements.push_back(index_on(type, "index", {i}));
    }
    // A reference is looked up from its other end, whatever the organisation: related records, and before a removal.
    if (type.columns()[i].kind == Kind::reference) {
      statements.push_back(fmt::format("create index {} on {} ({})",
                                       quoted(type.name() + "_" + type.columns()[i].name + "_reference"),
                                       quoted(type.name()), quoted(type.columns()[i].name)));
    }
  }
  return statements;
}

std::vector<std::string> system_statements(const Dialect& d) {
  return {
      fmt::format(
          "create table \"journal_transaction\" (\n  \"id\" {},\n  \"at\" {} not null,\n  \"author\" {} not null,\n"
          "  \"reason\" {} not null\n){}",
          d.identity, d.integer, d.text, d.text, d.table_suffix),
      fmt::format(
          "create table \"journal\" (\n  \"number\" {},\n  \"transaction_id\" {} not null,\n  \"organisation\" {} not "
          "null,\n"
          "  \"position\" {} not null,\n  \"change\" {} not null,\n  \"type\" {} not null,\n  \"record\" {} not null,\n"
          "  \"version\" {} not null,\n  \"before\" {} not null,\n  \"after\" {} not null,\n  \"hash\" {} not "
          "null\n){}",
          d.identity, d.integer, d.integer, d.integer, d.integer, d.text, d.integer, d.integer, d.text, d.text, d.bytes,
          d.table_suffix),
      "create index \"journal_record_index\" on \"journal\" (\"type\", \"record\", \"number\")",
      fmt::format("create table \"journal_head\" (\n  \"organisation\" {},\n  \"position\" {} not null,\n  \"hash\" {} "
                  "not null\n){}",
                  d.identity, d.integer, d.bytes, d.table_suffix),
      fmt::format("create table \"file_content\" (\n  \"hash\" {} primary key,\n  \"content\" {} not null\n){}", d.text,
                  d.bytes, d.table_suffix),
      fmt::format(
          "create table \"kept\" (\n  \"space\" {0} not null,\n  \"key\" {0} not null,\n  \"owner\" {1} not null,\n"
          "  \"value\" {0} not null,\n  \"expires_at\" {1},\n  primary key (\"space\", \"key\")\n){2}",
          d.text, d.integer, d.table_suffix),
      "create index \"kept_owner_index\" on \"kept\" (\"space\", \"owner\")",
  };
}

std::vector<std::string> schema_statements(const Registry& registry, const Dialect& dialect) {
  std::vector<std::string> statements = system_statements(dialect);
  for (const auto* type : registry.in_dependency_order()) {
    for (auto& statement : table_statements(*type, dialect)) statements.push_back(std::move(statement));
  }
  return statements;
}

}  // namespace geojeom
