#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "core/instant.hpp"
#include "core/result.hpp"
#include "record/journal.hpp"
#include "record/query.hpp"
#include "record/record_type.hpp"

namespace geojeom {

class Registry;
class SearchIndex;
class Vault;

/// A record as it is stored. `organisation` is the tenant it belongs to; `version` counts its changes from 1; `sample`
/// marks what the sample organisations made up.
struct StoredRow {
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  std::int64_t version = 0;
  bool sample = false;
  Row row;
};

/// Who changes, when and why; stands in the journal of everything one transaction does.
struct Author {
  std::string name;    ///< account, or "cli:…" for the command line
  std::string reason;  ///< may be empty
  Instant at;
};

/// One consistent view of the database: nothing that others commit meanwhile is seen.
class Reader {
 public:
  virtual ~Reader() = default;

  /// The types this database holds.
  virtual const Registry& registry() const = 0;

  virtual std::optional<StoredRow> find(const RecordType& type, std::int64_t id) = 0;
  /// One page of a list, in the query's order and then by id.
  virtual Page list(const Query& query) = 0;
  /// Every row of the query, one at a time; stops when `each` answers false.
  virtual void scan(const Query& query, const std::function<bool(const StoredRow&)>& each) = 0;
  virtual std::int64_t count(const Query& query) = 0;
  virtual AggregateTable aggregate(const AggregateQuery& query) = 0;

  /// Entries in chain order; stops when `each` answers false.
  virtual void scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each) = 0;
  /// Where an organisation's chain ends.
  virtual std::vector<JournalHead> journal_heads() = 0;

  virtual std::optional<std::string> file_content(std::string_view hash) = 0;
};

/// A record to be created. Without an id the store gives the next one; without an organisation the record owns itself,
/// which only organisations may do (a tenant).
struct NewRecord {
  std::int64_t organisation = 0;
  Row row;
  std::int64_t id = 0;
  bool sample = false;
  std::string journalled{};  ///< journal_object of the row where the caller has it at hand, else empty
};

/// A change of a record: the version that the author saw, and the new values.
struct ChangedRecord {
  std::int64_t id = 0;
  std::int64_t version = 0;
  Row row;
};

/// One transaction that changes. Everything it does is in the journal. It sees its own changes; nobody else does before
/// commit. Destroying it without commit leaves the database as it was.
class Writer : public Reader {
 public:
  /// The new id. Errors: STO-101 a unique value exists already (details: field, value), STO-102 a reference to a record
  /// that does not exist, STO-105 the id is taken. The values must have passed RecordType::validate.
  virtual Result<std::int64_t> create(const RecordType& type, const NewRecord& record) = 0;
  /// The new version; the old one when nothing changed. Errors: as create, STO-103 somebody changed it meanwhile
  /// (details: the versions), STO-104 no such record, STO-106 the type is append-only.
  virtual Result<std::int64_t> change(const RecordType& type, const ChangedRecord& record) = 0;
  /// Errors: STO-103, STO-104, STO-106, STO-107 other records refer to it.
  virtual Result<std::int64_t> remove(const RecordType& type, std::int64_t id, std::int64_t version) = 0;
  /// Keeps a file's content once; its SHA-256 in hex.
  virtual std::string keep_file(std::string_view content) = 0;

  /// Says that very many records of a type are about to be created: a store may build its indexes at commit, as long as
  /// what must be unique is refused at once. Changes nothing that a caller sees but the time it takes.
  virtual void expect_many(const RecordType& type) { static_cast<void>(type); }

  /// Makes everything durable. After it returned, a killed process or a pulled plug loses nothing. Throws StoreFailure
  /// on a full disk and the like; then nothing has happened.
  virtual void commit() = 0;
};

/// The outside world failed: a full disk, a locked or damaged file, no permission. `problem()` says it for people.
class StoreFailure : public std::runtime_error {
 public:
  explicit StoreFailure(Problem problem, const std::string& detail)
      : std::runtime_error(detail), problem_(std::move(problem)) {}
  const Problem& problem() const { return problem_; }

 private:
  Problem problem_;
};

/// A database with records of the registry's types: many readers, one writer at a time.
class Store {
 public:
  virtual ~Store() = default;

  virtual const Registry& registry() const = 0;
  virtual std::unique_ptr<Reader> read() = 0;
  /// Waits for the writer before it, at most the store's busy time-out (then StoreFailure STO-110).
  virtual std::unique_ptr<Writer> write(Author author) = 0;
  /// A consistent copy while others go on working.
  virtual void backup_to(const std::string& path) = 0;

  /// What is kept beside the records (record/vault.hpp) and the search over all of them (record/search_index.hpp).
  virtual Vault& vault() = 0;
  virtual SearchIndex& search_index() = 0;
};

}  // namespace geojeom
