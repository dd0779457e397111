#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

#include "record/query.hpp"
#include "store/query_sql.hpp"

namespace geojeom::sqlite {

/// Counts and sums that were asked since the last change, shared by the readers of one store: a list is paged through
/// and a dashboard is looked at far more often than anything is written. Every change of a record has an entry in the
/// journal, so an answer holds exactly as long as the journal ends at the same number. The key is the whole statement
/// with its values: what limits a caller stands in it, since the guard adds conditions and never counts afterwards.
/// Tables without a journal (the vault's, files' contents) are not asked through it.
class AnswerCache {
 public:
  using Answer = std::shared_ptr<const AggregateTable>;

  /// Of all questions and answers together; when one more would not fit, all are forgotten.
  static constexpr std::size_t bytes_max = 8'000'000;
  static constexpr std::size_t bytes_each_max = 400'000;  ///< what is larger is not kept

  static std::string key_of(const SqlText& question);

  /// The answer that a reader whose transaction sees the journal up to that number gets; null when it is not known.
  Answer find(const std::string& key, std::int64_t journal_number);
  /// Keeps it until somebody sees a longer journal; a reader of an earlier moment keeps nothing.
  void keep(const std::string& key, std::int64_t journal_number, Answer answer);
  /// What it holds now, in bytes; an estimate that is not too small by more than the allocator's own.
  std::size_t bytes() const;

 private:
  /// Starts anew at a later moment; false for a reader of an earlier one.
  bool is_at(std::int64_t journal_number);
  void forget();

  mutable std::mutex mutex_;
  std::int64_t journal_number_ = -1;
  std::size_t bytes_ = 0;
  std::unordered_map<std::string, Answer> answers_;
};

}  // namespace geojeom::sqlite
