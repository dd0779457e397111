#include "store/sqlite_stores.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "store/migration.hpp"
#include "store/sqlite_database.hpp"
#include "store/sqlite_store.hpp"

namespace geojeom {
namespace {

namespace fs = std::filesystem;
using sqlite::Database;

constexpr std::uintmax_t free_bytes_min = 500'000'000;

/// The first line of a pragma that checks something, and whether it is the expected one.
Finding pragma_finding(Database& database, const char* pragma, std::string_view good, Finding finding) {
  auto statement = database.prepare(pragma);
  const bool has_line = statement.step();
  finding.detail = has_line ? std::string(statement.text(0)) : "ok";
  finding.is_good = finding.detail == good || (!has_line && good.empty());
  return finding;
}

class SqliteStores final : public Stores {
 public:
  explicit SqliteStores(const Registry& registry) : registry_(registry) {}

  const Registry& registry() const override { return registry_; }

  std::unique_ptr<Store> open(const std::string& path, OpenOptions options) override {
    return open_sqlite_store(path, registry_, {.create = options.create, .upgrade = options.upgrade});
  }

  Problems restore(const std::string& backup, const std::string& path, bool force) override {
    if (fs::exists(path) && !force) return {{.code = "STO-120", .details = {{"file", path}}}};
    if (!fs::exists(backup)) {
      throw StoreFailure({.code = "STO-112", .details = {{"file", backup}}}, backup + " does not exist");
    }
    // The backup is read through SQLite into a new file beside the target, and only a whole copy takes its place.
    const std::string fresh = path + ".restoring";
    fs::remove(fresh);
    {
      Database source(backup, Database::Mode::write);
      if (schema_of(source) == 0) {
        throw StoreFailure({.code = "STO-113", .details = {{"file", backup}}}, backup + " is empty");
      }
      source.backup_to(fresh);
    }
    for (const auto* companion : {"-wal", "-shm"}) fs::remove(path + companion);
    fs::rename(fresh, path);
    return {};
  }

  std::vector<Finding> examine(const std::string& path) override {
    std::vector<Finding> findings;
    Database database(path, Database::Mode::write);
    findings.push_back({.name_ko = "파일",
                        .name_en = "File",
                        .detail = fmt::format("{} ({:.1f} MB)", path, fs::file_size(path) / 1e6)});
    const int present = schema_of(database);
    findings.push_back({.name_ko = "구조",
                        .name_en = "Schema",
                        .is_good = present == newest_schema(),
                        .detail = fmt::format("{} / {}", present, newest_schema())});
    findings.push_back(pragma_finding(database, "pragma integrity_check", "ok",
                                      {.name_ko = "파일 구조 검사", .name_en = "Integrity"}));
    findings.push_back(
        pragma_finding(database, "pragma foreign_key_check", "", {.name_ko = "참조 검사", .name_en = "References"}));
    findings.push_back(
        pragma_finding(database, "pragma journal_mode", "wal", {.name_ko = "기록 방식", .name_en = "Journal mode"}));
    const auto space = fs::space(fs::absolute(path).parent_path());
    findings.push_back({.name_ko = "남은 공간",
                        .name_en = "Free space",
                        .is_good = space.available > free_bytes_min,
                        .detail = fmt::format("{:.1f} GB", static_cast<double>(space.available) / 1e9)});
    return findings;
  }

  std::pair<int, int> schema(const std::string& path) override {
    Database database(path, Database::Mode::write);
    return {schema_of(database), newest_schema()};
  }

  std::string draft_migration() override { return geojeom::draft_migration(registry_); }

 private:
  const Registry& registry_;
};

}  // namespace

std::unique_ptr<Stores> sqlite_stores(const Registry& registry) { return std::make_unique<SqliteStores>(registry); }

}  // namespace geojeom
