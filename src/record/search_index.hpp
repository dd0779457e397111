#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/problem.hpp"

namespace geojeom {

class RecordType;

/// A record that answers to a search.
struct SearchHit {
  const RecordType* type = nullptr;
  std::int64_t id = 0;
  std::int64_t organisation = 0;
  std::string title;
};

/// What is asked of the search over everything: pieces of Korean words, initial consonants, an unfinished last
/// syllable (core/text.hpp matches_search).
struct SearchQuery {
  std::string text;
  std::vector<const RecordType*> types{};  ///< empty: all
  std::size_t limit = 20;
  std::size_t limit_each = 0;  ///< of one type; 0: only the limit of all
  /// Told of each candidate in order of rank; only those it accepts count. The caller's permission.
  std::function<bool(const SearchHit&)> accepts{};
};

/// Finds records by their search documents (record/search_document.hpp). Sees what was committed before the call: what
/// is kept for it changes in the transaction that changes a record.
/// Safe to call from several threads.
class SearchIndex {
 public:
  virtual ~SearchIndex() = default;
  /// Type by type in the registry's order, and by id within a type.
  virtual std::vector<SearchHit> search(const SearchQuery& query) = 0;

  /// Compares what is kept for searching with the records: STO-121 where it differs.
  virtual std::optional<Problem> check() = 0;
  /// Makes it again from the records; how many it holds.
  virtual std::int64_t rebuild() = 0;
};

}  // namespace geojeom
