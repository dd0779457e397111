#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "store/sqlite_database.hpp"

namespace geojeom::sqlite {

/// The reading connections of one store: each is used by one thread at a time and comes back for the next.
class ConnectionPool {
 public:
  explicit ConnectionPool(std::string path) : path_(std::move(path)) {}

  std::unique_ptr<Database> take() {
    {
      const std::lock_guard guard(mutex_);
      if (!idle_.empty()) {
        auto database = std::move(idle_.back());
        idle_.pop_back();
        return database;
      }
    }
    return std::make_unique<Database>(path_, Database::Mode::read);
  }

  void give_back(std::unique_ptr<Database> database) {
    const std::lock_guard guard(mutex_);
    idle_.push_back(std::move(database));
  }

  const std::string& path() const { return path_; }

 private:
  const std::string path_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Database>> idle_;
};

/// One moment of the database on a connection of the pool, for as long as it lives.
class Snapshot {
 public:
  explicit Snapshot(ConnectionPool& pool) : pool_(pool), database_(pool.take()) { database_->execute("begin"); }
  ~Snapshot() {
    try {
      database_->execute("commit");
      pool_.give_back(std::move(database_));
    } catch (const std::exception&) {
      // A connection that cannot end its transaction is not used again.
    }
  }
  Snapshot(const Snapshot&) = delete;

  Database& database() { return *database_; }

 private:
  ConnectionPool& pool_;
  std::unique_ptr<Database> database_;
};

}  // namespace geojeom::sqlite
