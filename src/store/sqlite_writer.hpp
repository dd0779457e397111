#pragma once

#include <functional>

#include "store/search_table.hpp"
#include "store/sqlite_journal.hpp"
#include "store/sqlite_view.hpp"

namespace geojeom::sqlite {

/// The one transaction that may change. Holds the store's write lock until it ends.
class SqliteWriter final : public Viewing<Writer> {
 public:
  SqliteWriter(View view, Author author, std::function<void()> released);
  ~SqliteWriter() override;

  Result<std::int64_t> create(const RecordType& type, const NewRecord& record) override;
  Result<std::int64_t> change(const RecordType& type, const ChangedRecord& record) override;
  Result<std::int64_t> remove(const RecordType& type, std::int64_t id, std::int64_t version) override;
  std::string keep_file(std::string_view content) override;
  void expect_many(const RecordType& type) override;
  void commit() override;

 private:
  struct TypeSql {
    std::string insert;
    std::string update;
    std::string remove;
  };
  const TypeSql& sql_of(const RecordType& type);
  /// The stored record if it may be changed by one who saw `version`.
  Result<StoredRow> changeable(const RecordType& type, std::int64_t id, std::int64_t version);
  /// Runs a statement; a refused row becomes the problem that explains it.
  Result<std::int64_t> run(Statement& statement, const RecordType& type, const StoredRow& row);
  Problem explain(const ConstraintFailure& refused, const RecordType& type, const StoredRow& row);
  void put_indexes_aside(const std::string& table);
  void finish_many();
  Problem explain_unique(const RecordType& type, const std::string& columns, const StoredRow& row);
  Problem explain_reference(const RecordType& type, const StoredRow& row);
  Problem explain_referrer(const RecordType& type, std::int64_t id);
  std::pair<const RecordType*, std::int64_t> find_referrer(const RecordType& type, std::int64_t id);

  JournalWriter journal_;
  SearchTable search_;
  std::function<void()> released_;
  std::map<const RecordType*, TypeSql> sql_;
  std::optional<Statement> insert_;  ///< of the type created last
  const RecordType* inserted_ = nullptr;
  const RecordType* bulk_ = nullptr;
  std::vector<std::string> indexes_aside_;  ///< statements that make them again
  bool committed_ = false;
};

}  // namespace geojeom::sqlite
