#include "store/search_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "store/schema.hpp"
#include "store/search_grams.hpp"
#include "store/sqlite_view.hpp"

namespace geojeom::sqlite {
namespace {

constexpr std::string_view grams_version = "1";

bool has_table(Database& database, std::string_view name) {
  auto found = database.prepare("select 1 from sqlite_master where \"name\" = ?1");
  found.bind(1, name);
  return found.step();
}

bool has_rows(Database& database, const RecordType& type) {
  return database.prepare(fmt::format("select 1 from {} limit 1", quoted(type.name()))).step();
}

/// Types whose index is missing or was made otherwise, apart from types without records: those only get their number.
bool is_up_to_date(Database& database, const Registry& registry) {
  std::map<std::string, std::string> recipes;
  auto known = database.prepare("select \"name\", \"recipe\" from \"search_type\"");
  while (known.step()) recipes.emplace(known.text(0), known.text(1));
  return std::none_of(registry.types().begin(), registry.types().end(), [&](const RecordType& type) {
    const auto recipe = recipes.find(type.name());
    const bool is_indexed = recipe != recipes.end();
    if (is_indexed ? recipe->second == search_recipe(type) : !is_searchable(type)) return false;
    return has_rows(database, type);
  });
}

void each_record(Database& database, const Registry& registry,
                 const std::function<void(const RecordType&, const StoredRow&)>& each) {
  View view(database, registry);
  for (const auto& type : registry.types()) {
    if (!is_searchable(type)) continue;
    view.scan({.type = &type}, [&](const StoredRow& stored) {
      each(type, stored);
      return true;
    });
  }
}

/// FNV-1a, mixed with the row: sums of it do not depend on the order in which grams come.
std::uint64_t fingerprint(std::string_view gram, std::int64_t row) {
  std::uint64_t hash = 14695981039346656037ULL ^ static_cast<std::uint64_t>(row);
  for (const char c : gram) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return (hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15ULL;
}

class OneMoment {
 public:
  explicit OneMoment(Database& database) : database_(database) { database_.execute("begin"); }
  ~OneMoment() {
    try {
      database_.execute("rollback");
    } catch (const std::exception&) {
      // The connection is closed next: what was read stays true.
    }
  }
  OneMoment(const OneMoment&) = delete;

 private:
  Database& database_;
};

}  // namespace

bool is_searchable(const RecordType& type) {
  return std::any_of(type.fields().begin(), type.fields().end(),
                     [](const Field& field) { return field.searchable && !field.personal; });
}

std::string search_recipe(const RecordType& type) {
  std::string recipe(grams_version);
  for (const auto& field : type.fields()) {
    if (field.searchable && !field.personal) recipe += " " + std::string(field.name);
  }
  return recipe;
}

std::optional<std::int64_t> SearchTable::number_of(const RecordType& type) {
  const auto [found, is_new] = numbers_.try_emplace(&type);
  if (!is_new || !is_searchable(type)) return found->second;
  auto known = database_.prepare("select \"number\", \"recipe\" from \"search_type\" where \"name\" = ?1");
  known.bind(1, std::string_view(type.name()));
  const auto recipe = search_recipe(type);
  if (known.step()) {
    found->second = known.number(0);
    if (known.text(1) == recipe) return found->second;
  }
  known.reset();
  // The first record of a type, or of one that had none when its description changed.
  auto add = database_.prepare(
      "insert into \"search_type\" (\"name\", \"recipe\") values (?1, ?2) on conflict (\"name\") do update set "
      "\"recipe\" = excluded.\"recipe\"");
  add.bind(1, std::string_view(type.name())).bind(2, std::string_view(recipe));
  add.run();
  if (!found->second) found->second = database_.last_id();
  return found->second;
}

void SearchTable::put(std::int64_t row, const SearchDocument& document) {
  if (document.text.empty()) return;
  const auto grams = gram_text(document);
  if (!put_) put_.emplace(database_.prepare("insert into \"search_grams\" (rowid, grams) values (?1, ?2)"));
  put_->bind(1, row).bind(2, std::string_view(grams));
  put_->run();
}

void SearchTable::take(std::int64_t row, const SearchDocument& document) {
  if (document.text.empty()) return;
  const auto grams = gram_text(document);
  auto take =
      database_.prepare("insert into \"search_grams\" (\"search_grams\", rowid, grams) values ('delete', ?1, ?2)");
  take.bind(1, row).bind(2, std::string_view(grams));
  take.run();
}

void SearchTable::add(const RecordType& type, std::int64_t id, const Row& row) {
  if (const auto number = number_of(type)) put(search_row(*number, id), search_document(type, row));
}

void SearchTable::change(const RecordType& type, std::int64_t id, const Row& before, const Row& after) {
  const auto number = number_of(type);
  if (!number) return;
  const auto was = search_document(type, before);
  const auto is = search_document(type, after);
  if (was.text == is.text) return;
  take(search_row(*number, id), was);
  put(search_row(*number, id), is);
}

void SearchTable::remove(const RecordType& type, std::int64_t id, const Row& row) {
  if (const auto number = number_of(type)) take(search_row(*number, id), search_document(type, row));
}

void keep_search_table(Database& database, const Registry& registry) {
  if (has_table(database, "search_grams") && is_up_to_date(database, registry)) return;
  rebuild_search_table(database, registry);
}

std::int64_t rebuild_search_table(Database& database, const Registry& registry) {
  std::int64_t records = 0;
  database.execute("begin immediate");
  try {
    for (const auto* statement : search_table_statements) database.execute(statement);
    database.execute("insert into \"search_grams\" (\"search_grams\") values ('delete-all')");
    database.execute("delete from \"search_type\"");
    SearchTable table(database);
    each_record(database, registry, [&](const RecordType& type, const StoredRow& stored) {
      table.add(type, stored.id, stored.row);
      ++records;
    });
    database.execute("commit");
  } catch (...) {
    database.execute("rollback");
    throw;
  }
  return records;
}

std::optional<std::string> find_search_difference(Database& database, const Registry& registry) {
  if (!has_table(database, "search_grams")) return "";
  // Records and index of one moment, however many write meanwhile.
  const OneMoment moment(database);
  std::map<std::int64_t, std::string> names;
  std::map<std::string, std::int64_t> numbers;
  auto types = database.prepare("select \"number\", \"name\" from \"search_type\"");
  while (types.step()) numbers[names[types.number(0)] = std::string(types.text(1))] = types.number(0);
  types.reset();
  std::map<std::string, std::uint64_t> sums;  // what should be there, less what is
  each_record(database, registry, [&](const RecordType& type, const StoredRow& stored) {
    const auto number = numbers.find(type.name());
    const auto row = search_row(number == numbers.end() ? 0 : number->second, stored.id);
    const auto document = search_document(type, stored.row);
    for (const auto gram : search_grams(document)) sums[type.name()] += fingerprint(gram, row);
  });
  database.execute(
      "create virtual table if not exists temp.\"search_instance\" using fts5vocab('main', 'search_grams', "
      "'instance')");
  auto instances = database.prepare("select \"term\", \"doc\" from temp.\"search_instance\"");
  while (instances.step()) {
    const auto row = instances.number(1);
    const auto name = names.find(row / search_ids_of_a_type);
    sums[name == names.end() ? "" : name->second] -= fingerprint(instances.text(0), row);
  }
  for (const auto& [name, sum] : sums) {
    if (sum != 0) return name;
  }
  return std::nullopt;
}

}  // namespace geojeom::sqlite
