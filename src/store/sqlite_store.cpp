#include "store/sqlite_store.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <mutex>

#include "store/answer_cache.hpp"
#include "store/columns/column_store.hpp"
#include "store/connection_pool.hpp"
#include "store/migration.hpp"
#include "store/search_table.hpp"
#include "store/sqlite_search.hpp"
#include "store/sqlite_vault.hpp"
#include "store/sqlite_view.hpp"
#include "store/sqlite_writer.hpp"

namespace geojeom {
namespace {

using sqlite::Database;
using sqlite::View;

class SqliteStore final : public Store {
 public:
  SqliteStore(std::string path, const Registry& registry, std::unique_ptr<Database> writer,
              ColumnUse columns = ColumnUse::by_cost, bool remembers_answers = true)
      : path_(path),
        registry_(registry),
        columns_(columns),
        remembers_answers_(remembers_answers),
        connections_(std::move(path)),
        writer_(std::move(writer)) {}

  const Registry& registry() const override { return registry_; }
  std::unique_ptr<Reader> read() override;
  std::unique_ptr<Writer> write(Author author) override;
  void backup_to(const std::string& path) override { Database(path_, Database::Mode::read).backup_to(path); }
  Vault& vault() override;
  SearchIndex& search_index() override { return search_; }

  sqlite::ColumnStore& columns() { return columns_; }
  sqlite::AnswerCache& answers() { return answers_; }
  bool remembers_answers() const { return remembers_answers_; }

  sqlite::ConnectionPool& connections() { return connections_; }

 private:
  std::string path_;
  const Registry& registry_;
  sqlite::ColumnStore columns_;
  sqlite::AnswerCache answers_;
  const bool remembers_answers_;
  sqlite::ConnectionPool connections_;
  std::mutex write_mutex_;
  std::unique_ptr<Database> writer_;
  std::once_flag vault_opened_;
  std::unique_ptr<sqlite::SqliteVault> vault_;  ///< a command that signs nobody in opens no second connection
  sqlite::IndexedSearch search_{*this, connections_};
};

constexpr int vault_busy_timeout_ms = 5'000;

Vault& SqliteStore::vault() {
  std::call_once(vault_opened_,
                 [this] { vault_ = std::make_unique<sqlite::SqliteVault>(path_, vault_busy_timeout_ms); });
  return *vault_;
}

/// A snapshot behind the Reader interface.
class SqliteReader final : private sqlite::Snapshot, public sqlite::Viewing<Reader> {
 public:
  explicit SqliteReader(SqliteStore& store)
      : Snapshot(store.connections()), Viewing<Reader>(View(Snapshot::database(), store.registry())), store_(store) {}

  std::int64_t count(const Query& query) override {
    const auto text = count_sql(query, registry());
    const auto answer = remembered(text, [&] { return AggregateTable{.lines = {{.values = {view_.count(text)}}}}; });
    return *number_in(answer->lines.front().values.front());
  }

  AggregateTable aggregate(const AggregateQuery& query) override {
    return *remembered(aggregate_sql(query, registry()), [&] { return computed(query); });
  }

 private:
  std::int64_t journal_number() {
    if (!journal_number_) journal_number_ = view_.last_journal_number();
    return *journal_number_;
  }

  template <class Compute>
  sqlite::AnswerCache::Answer remembered(const SqlText& question, const Compute& compute) {
    if (!store_.remembers_answers()) return std::make_shared<const AggregateTable>(compute());
    const auto key = sqlite::AnswerCache::key_of(question);
    if (auto known = store_.answers().find(key, journal_number())) return known;
    auto answer = std::make_shared<const AggregateTable>(compute());
    store_.answers().keep(key, journal_number(), answer);
    return answer;
  }

  /// From columns when they are as this transaction sees the records, else by SQL: the same table either way.
  AggregateTable computed(const AggregateQuery& query) {
    if (auto table = store_.columns().answer(query, view_, journal_number())) return std::move(*table);
    auto measured = view_.measured_aggregate(query);
    store_.columns().note_cost(*query.type, measured.steps);
    return std::move(measured.table);
  }

  SqliteStore& store_;
  std::optional<std::int64_t> journal_number_;  ///< where the journal ends in this transaction
};

std::unique_ptr<Reader> SqliteStore::read() { return std::make_unique<SqliteReader>(*this); }

std::unique_ptr<Writer> SqliteStore::write(Author author) {
  write_mutex_.lock();
  try {
    // Immediate: a transaction that starts by reading and writes later would fail at once when another process wrote
    // meanwhile.
    writer_->execute("begin immediate");
    return std::make_unique<sqlite::SqliteWriter>(View(*writer_, registry_), std::move(author),
                                                  [this] { write_mutex_.unlock(); });
  } catch (...) {
    write_mutex_.unlock();
    throw;
  }
}

/// Upgrades an older schema; the copy beside the file is written first. True when there were records to upgrade.
bool bring_up_to_date(Database& database, const std::string& path, const SqliteOptions& options) {
  const int present = schema_of(database);
  const int newest = newest_schema(options.migrations);
  if (present == newest) return false;
  if (present > 0 && present < newest) {
    if (!options.upgrade) {
      throw StoreFailure({.code = "STO-119", .details = {{"file", path}, {"present", std::to_string(present)}}},
                         path + " has an older schema");
    }
    const std::string copy = fmt::format("{}.schema-{:04}.backup", path, present);
    if (!std::filesystem::exists(copy)) database.backup_to(copy);
  }
  migrate(database, newest, options.migrations);
  return present > 0;
}

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const std::string& path, const Registry& registry, SqliteOptions options) {
  if (!options.create && !std::filesystem::exists(path)) {
    throw StoreFailure({.code = "STO-112", .details = {{"file", path}}}, path + " does not exist");
  }
  auto writer = std::make_unique<Database>(path, options.create ? Database::Mode::create : Database::Mode::write);
  writer->wait_for_locks(options.busy_timeout_ms);
  const bool is_upgraded = bring_up_to_date(*writer, path, options);
  writer->write_ahead();
  // A step of the schema may have changed values behind the index's back.
  if (is_upgraded)
    sqlite::rebuild_search_table(*writer, registry);
  else
    sqlite::keep_search_table(*writer, registry);
  return std::make_unique<SqliteStore>(path, registry, std::move(writer), options.columns, options.remembers_answers);
}

std::unique_ptr<Store> open_unmigrated_sqlite_store(const std::string& path, const Registry& registry) {
  auto writer = std::make_unique<Database>(path, Database::Mode::write);
  writer->write_ahead();
  sqlite::keep_search_table(*writer, registry);
  return std::make_unique<SqliteStore>(path, registry, std::move(writer));
}

}  // namespace geojeom
