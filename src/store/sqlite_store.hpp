#pragma once

#include <memory>
#include <string>

#include "record/store.hpp"
#include "store/columns/column_use.hpp"
#include "store/migration.hpp"

namespace geojeom {

struct SqliteOptions {
  bool create = false;  ///< make the file (and its folder) when it is not there
  /// Bring an older schema up to date, after a backup copy beside the file; else StoreFailure STO-119.
  bool upgrade = true;
  int busy_timeout_ms = 10'000;                                   ///< how long a writer waits for the one before it
  ColumnUse columns = ColumnUse::by_cost;                         ///< where figures are answered from
  bool remembers_answers = true;                                  ///< counts and sums, until the next change
  std::span<const Migration> migrations = geojeom::migrations();  ///< the steps of the schema; a test has its own
};

/// The embedded store: one file in write-ahead mode, many readers, one writer, across threads and processes.
/// The registry must outlive it. Throws StoreFailure (STO-112 no file, STO-113 not ours, STO-118 newer, ...).
std::unique_ptr<Store> open_sqlite_store(const std::string& path, const Registry& registry, SqliteOptions options = {});

/// The same over a file that already has the tables of the registry, whatever migrations say: for a registry of a
/// test's own.
std::unique_ptr<Store> open_unmigrated_sqlite_store(const std::string& path, const Registry& registry);

}  // namespace geojeom
