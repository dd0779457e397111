#pragma once

#include <map>
#include <optional>
#include <string>

#include "record/registry.hpp"
#include "record/search_document.hpp"
#include "store/sqlite_database.hpp"

namespace geojeom::sqlite {

/// The search index in the file: an FTS5 table of grams without content, and what each type was indexed by. It is made
/// from the records and can be made again at any time, so it is no step of the schema: a store makes it when it opens.
inline constexpr const char* search_table_statements[] = {
    "create table if not exists \"search_type\" (\"number\" integer primary key, \"name\" text not null unique, "
    "\"recipe\" text not null) strict",
    "create virtual table if not exists \"search_grams\" using fts5(grams, content='', detail=none, columnsize=0, "
    "tokenize='ascii')",
};

bool is_searchable(const RecordType& type);
/// The version of the grams and the fields they are taken from: where it differs, the index is made again.
std::string search_recipe(const RecordType& type);

/// The row of a record in the index: types apart, ids in order.
constexpr std::int64_t search_ids_of_a_type = std::int64_t{1} << 40;
constexpr std::int64_t search_row(std::int64_t type_number, std::int64_t id) {
  return type_number * search_ids_of_a_type + id;
}

/// Writes the index within the transaction that changes the records.
class SearchTable {
 public:
  explicit SearchTable(Database& database) : database_(database) {}

  void add(const RecordType& type, std::int64_t id, const Row& row);
  void change(const RecordType& type, std::int64_t id, const Row& before, const Row& after);
  void remove(const RecordType& type, std::int64_t id, const Row& row);

 private:
  /// Nothing for a type that is not searched.
  std::optional<std::int64_t> number_of(const RecordType& type);
  void put(std::int64_t row, const SearchDocument& document);
  void take(std::int64_t row, const SearchDocument& document);

  Database& database_;
  std::map<const RecordType*, std::optional<std::int64_t>> numbers_;
  std::optional<Statement> put_;  ///< kept: one for every record of an import
};

/// Makes the index where there is none, or where it was made by other fields than today's. Takes part in no open
/// transaction; reads every record when it has to.
void keep_search_table(Database& database, const Registry& registry);
/// Makes it anew, whatever is there; how many records it holds.
std::int64_t rebuild_search_table(Database& database, const Registry& registry);
/// Compares it with the records: the first type whose grams differ, or nothing.
std::optional<std::string> find_search_difference(Database& database, const Registry& registry);

}  // namespace geojeom::sqlite
