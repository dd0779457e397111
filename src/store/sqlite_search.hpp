#pragma once

#include "record/registry.hpp"
#include "record/search_index.hpp"
#include "record/store.hpp"
#include "store/connection_pool.hpp"

namespace geojeom::sqlite {

/// Reads every searchable record for each question: what the index must agree with, and what answers a question that is
/// too short for it.
std::vector<SearchHit> scan_for(Reader& reader, const SearchQuery& query);

/// Asks the index of grams (store/search_table.hpp) for candidates and looks at each of them again.
class IndexedSearch final : public SearchIndex {
 public:
  IndexedSearch(Store& store, ConnectionPool& connections) : store_(store), connections_(connections) {}

  std::vector<SearchHit> search(const SearchQuery& query) override;
  std::optional<Problem> check() override;
  std::int64_t rebuild() override;

 private:
  Store& store_;
  ConnectionPool& connections_;
};

}  // namespace geojeom::sqlite
