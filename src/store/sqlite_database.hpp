#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "record/store.hpp"
#include "record/value.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace geojeom::sqlite {

/// SQLite refused a row: which kind of constraint, and its message ("company.organisation, company.business_number").
class ConstraintFailure : public std::runtime_error {
 public:
  enum class Kind : unsigned char { unique, primary_key, foreign_key, other };
  ConstraintFailure(Kind kind, std::string columns)
      : std::runtime_error(columns), kind_(kind), columns_(std::move(columns)) {}
  Kind kind() const { return kind_; }
  const std::string& columns() const { return columns_; }

 private:
  Kind kind_;
  std::string columns_;
};

/// A prepared statement in use. Resets itself, so that the next user finds it clean.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}
  Statement(const Statement&) = delete;
  Statement(Statement&& other) noexcept : statement_(std::exchange(other.statement_, nullptr)) {}
  ~Statement();

  Statement& bind(int index, std::int64_t number);
  /// The text must live until the statement has run.
  Statement& bind(int index, std::string_view text);
  Statement& bind_blob(int index, std::string_view bytes);
  Statement& bind_null(int index);
  Statement& bind(int index, const Value& value);
  Statement& bind_all(const std::vector<Value>& values, int first = 1);

  /// True while there is a row. Throws ConstraintFailure or StoreFailure.
  bool step();
  /// Runs to the end.
  void run();
  void reset();
  /// Steps of SQLite's machine since the last time they were asked for: what the statement cost, on every computer the
  /// same.
  std::int64_t take_steps();

  bool is_null(int column) const;
  std::int64_t number(int column) const;
  std::string_view text(int column) const;  ///< valid until the next step
  std::string_view blob(int column) const;
  Value value(int column) const;

 private:
  sqlite3_stmt* statement_;
};

/// One connection to one database file, used by one thread at a time; keeps its prepared statements.
class Database {
 public:
  enum class Mode : unsigned char { read, write, create };

  /// Throws StoreFailure: STO-112 no such file, STO-113 not a database, STO-111 and so on.
  Database(const std::string& path, Mode mode);
  ~Database();
  Database(const Database&) = delete;

  /// How long to wait while another process writes.
  void wait_for_locks(int milliseconds);
  /// Lets readers go on while one writes. Changes the file, so only one that is known to be ours.
  void write_ahead() { execute("PRAGMA journal_mode=WAL"); }

  Statement prepare(std::string_view sql);
  void execute(const char* sql);
  std::int64_t changed_rows() const;
  std::int64_t last_id() const;
  const std::string& path() const { return path_; }

  /// Copies everything, page by page, into a new file while others go on working.
  void backup_to(const std::string& path);

 private:
  std::string path_;
  sqlite3* handle_ = nullptr;
  std::map<std::string, sqlite3_stmt*, std::less<>> statements_;
};

}  // namespace geojeom::sqlite
