#pragma once

#include <atomic>
#include <mutex>

#include "store/columns/column_paths.hpp"
#include "store/columns/column_use.hpp"

namespace geojeom::sqlite {

/// The columns of one store, shared by its readers. They are kept up from the journal: a reader is answered from them
/// only when they know exactly what its own transaction sees; else SQL answers.
class ColumnStore {
 public:
  /// More than so much memory is not kept; what does not fit stays with SQL.
  static constexpr std::size_t memory_bytes_max = 160u << 20;

  explicit ColumnStore(ColumnUse use) : use_(use) {}

  /// The table of the question; nothing when SQL is to be asked. `journal_number` is the last entry that the view sees.
  std::optional<AggregateTable> answer(const AggregateQuery& query, View& view, std::int64_t journal_number);
  /// What a question about the type cost in SQL, in steps of its machine.
  void note_cost(const RecordType& type, std::int64_t steps);

  std::size_t memory_bytes() const;

 private:
  using Snapshot = std::shared_ptr<const ColumnSet>;

  Snapshot current() const;
  void publish(Snapshot set);
  Snapshot snapshot_for(const std::vector<const RecordType*>& types, View& view, std::int64_t journal_number);
  Snapshot brought_up(const Snapshot& set, View& view, std::int64_t journal_number);
  Snapshot with_types(Snapshot set, const std::vector<const RecordType*>& types, View& view);
  bool is_worth_reading(const RecordType& type, View& view);

  const ColumnUse use_;
  mutable std::mutex mutex_;  ///< of current_, cost_ and too_large_; held for moments
  Snapshot current_ = std::make_shared<ColumnSet>();
  std::map<const RecordType*, std::int64_t> cost_;
  std::map<const RecordType*, bool> too_large_;
  std::mutex building_;                  ///< held by the one reader that makes the next snapshot
  std::atomic<bool> is_reading_{false};  ///< that takes long: others ask SQL meanwhile
};

}  // namespace geojeom::sqlite
