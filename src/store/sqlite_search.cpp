#include "store/sqlite_search.hpp"

#include "core/text.hpp"
#include "record/registry.hpp"
#include "record/search_document.hpp"

namespace geojeom::sqlite {
namespace {

bool is_searchable(const RecordType& type) {
  return std::any_of(type.fields().begin(), type.fields().end(), [](const Field& field) { return field.searchable; });
}

bool is_wanted(const SearchQuery& query, const RecordType& type) {
  return query.types.empty() || std::find(query.types.begin(), query.types.end(), &type) != query.types.end();
}

}  // namespace

std::vector<SearchHit> ScanningSearch::search(const SearchQuery& query) {
  std::vector<SearchHit> hits;
  const auto reader = store_.read();
  for (const RecordType& type : store_.registry().types()) {
    if (!is_searchable(type) || !is_wanted(query, type)) continue;
    reader->scan({.type = &type}, [&](const StoredRow& stored) {
      const auto document = search_document(type, stored.row);
      if (!matches_search(document.text, document.initials, query.text)) return true;
      SearchHit hit{.type = &type, .id = stored.id, .organisation = stored.organisation, .title = document.title};
      if (!query.accepts || query.accepts(hit)) hits.push_back(std::move(hit));
      return hits.size() < query.limit;
    });
    if (hits.size() >= query.limit) break;
  }
  return hits;
}

}  // namespace geojeom::sqlite
