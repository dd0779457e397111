#pragma once

#include "record/registry.hpp"
#include "store/query_sql.hpp"
#include "store/sqlite_database.hpp"

namespace geojeom::sqlite {

/// What can be asked of one connection within one transaction, whether it reads or writes.
class View {
 public:
  View(Database& database, const Registry& registry) : database_(database), registry_(registry) {}

  std::optional<StoredRow> find(const RecordType& type, std::int64_t id);
  Page list(const Query& query);
  void scan(const Query& query, const std::function<bool(const StoredRow&)>& each);
  std::int64_t count(const Query& query) { return count(count_sql(query, registry_)); }
  std::int64_t count(const SqlText& counting);
  AggregateTable aggregate(const AggregateQuery& query) { return measured_aggregate(query).table; }
  /// The same, and how many steps of its machine SQLite took.
  struct Measured {
    AggregateTable table;
    std::int64_t steps = 0;
  };
  Measured measured_aggregate(const AggregateQuery& query);
  void scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each);
  std::vector<JournalHead> journal_heads();
  /// The last entry of all chains; 0 when there is none.
  std::int64_t last_journal_number();
  std::optional<std::string> file_content(std::string_view hash);

  Database& database() { return database_; }
  const Registry& registry() const { return registry_; }

 private:
  Database& database_;
  const Registry& registry_;
};

/// Answers the Reader part of an interface from a view.
template <class Interface>
class Viewing : public Interface {
 public:
  explicit Viewing(View view) : view_(view) {}
  const Registry& registry() const override { return view_.registry(); }
  std::optional<StoredRow> find(const RecordType& type, std::int64_t id) override { return view_.find(type, id); }
  Page list(const Query& query) override { return view_.list(query); }
  void scan(const Query& query, const std::function<bool(const StoredRow&)>& each) override { view_.scan(query, each); }
  std::int64_t count(const Query& query) override { return view_.count(query); }
  AggregateTable aggregate(const AggregateQuery& query) override { return view_.aggregate(query); }
  void scan_journal(const JournalQuery& query, const std::function<bool(const JournalEntry&)>& each) override {
    view_.scan_journal(query, each);
  }
  std::vector<JournalHead> journal_heads() override { return view_.journal_heads(); }
  std::optional<std::string> file_content(std::string_view hash) override { return view_.file_content(hash); }

 protected:
  View view_;
};

}  // namespace geojeom::sqlite
