#include "store/sqlite_vault.hpp"

namespace geojeom::sqlite {
namespace {

constexpr std::string_view columns = "select \"key\", \"owner\", \"value\", \"expires_at\" from \"kept\" where \"space\" = ?1";
constexpr std::string_view alive = " and (\"expires_at\" is null or \"expires_at\" > ?3)";

KeptThing read_thing(const Statement& row) {
  KeptThing thing{.key = std::string(row.text(0)), .owner = row.number(1), .value = std::string(row.text(2))};
  if (!row.is_null(3)) thing.expires_at = Instant::from_micros(row.number(3));
  return thing;
}

}  // namespace

SqliteVault::SqliteVault(const std::string& path, int busy_timeout_ms) : database_(path, Database::Mode::write) {
  database_.wait_for_locks(busy_timeout_ms);
}

std::optional<KeptThing> SqliteVault::find(std::string_view space, std::string_view key, Instant now) {
  const std::lock_guard guard(mutex_);
  auto statement = database_.prepare(std::string(columns) + " and \"key\" = ?2" + std::string(alive));
  statement.bind(1, space).bind(2, key).bind(3, now.micros());
  if (!statement.step()) return std::nullopt;
  return read_thing(statement);
}

std::vector<KeptThing> SqliteVault::list(std::string_view space, std::int64_t owner, Instant now) {
  const std::lock_guard guard(mutex_);
  auto statement = database_.prepare(std::string(columns) + " and \"owner\" = ?2" + std::string(alive) + " order by 1");
  statement.bind(1, space).bind(2, owner).bind(3, now.micros());
  std::vector<KeptThing> things;
  while (statement.step()) things.push_back(read_thing(statement));
  return things;
}

void SqliteVault::put(std::string_view space, const KeptThing& thing) {
  const std::lock_guard guard(mutex_);
  auto statement = database_.prepare(
      "insert into \"kept\" (\"space\", \"key\", \"owner\", \"value\", \"expires_at\") values (?1, ?2, ?3, ?4, ?5)"
      " on conflict (\"space\", \"key\") do update set \"owner\" = ?3, \"value\" = ?4, \"expires_at\" = ?5");
  statement.bind(1, space).bind(2, std::string_view(thing.key)).bind(3, thing.owner).bind(4, std::string_view(thing.value));
  if (thing.expires_at) {
    statement.bind(5, thing.expires_at->micros());
  } else {
    statement.bind_null(5);
  }
  statement.run();
}

void SqliteVault::remove(std::string_view space, std::string_view key) {
  const std::lock_guard guard(mutex_);
  auto statement = database_.prepare("delete from \"kept\" where \"space\" = ?1 and \"key\" = ?2");
  statement.bind(1, space).bind(2, key).run();
}

void SqliteVault::remove_all(std::string_view space, std::int64_t owner, std::string_view except) {
  const std::lock_guard guard(mutex_);
  auto statement =
      database_.prepare("delete from \"kept\" where \"space\" = ?1 and \"owner\" = ?2 and \"key\" <> ?3");
  statement.bind(1, space).bind(2, owner).bind(3, except).run();
}

std::int64_t SqliteVault::sweep(Instant now) {
  const std::lock_guard guard(mutex_);
  auto statement = database_.prepare("delete from \"kept\" where \"expires_at\" <= ?1");
  statement.bind(1, now.micros()).run();
  return database_.changed_rows();
}

}  // namespace geojeom::sqlite
