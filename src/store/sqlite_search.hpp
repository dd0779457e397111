#pragma once

#include "record/search_index.hpp"
#include "record/store.hpp"

namespace geojeom::sqlite {

/// Reads every searchable record for each question.
class ScanningSearch final : public SearchIndex {
 public:
  explicit ScanningSearch(Store& store) : store_(store) {}
  std::vector<SearchHit> search(const SearchQuery& query) override;

 private:
  Store& store_;
};

}  // namespace geojeom::sqlite
