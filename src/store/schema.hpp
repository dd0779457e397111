#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/registry.hpp"

namespace geojeom {

/// The words in which databases differ. Everything else that the stores write is SQL that both understand.
struct Dialect {
  std::string_view name;      ///< "sqlite", "postgresql": the folder of its migrations
  std::string_view integer;   ///< type of a 64-bit column
  std::string_view text;      ///< type of a text column, compared byte by byte
  std::string_view identity;  ///< type of an id column
  std::string_view bytes;
  std::string_view table_suffix;  ///< behind the closing bracket of a table
};

const Dialect& sqlite_dialect();

/// A name in a statement, in quotes.
std::string quoted(std::string_view name);

/// The statements that make one type's table and indexes.
std::vector<std::string> table_statements(const RecordType& type, const Dialect& dialect);

/// The statements of the store's own tables: journal, its heads, files, what is kept beside records.
std::vector<std::string> system_statements(const Dialect& dialect);

/// Everything, in an order in which references find their tables.
std::vector<std::string> schema_statements(const Registry& registry, const Dialect& dialect);

}  // namespace geojeom
