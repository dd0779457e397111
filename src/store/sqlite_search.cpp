#include "store/sqlite_search.hpp"

#include <limits>

#include "core/text.hpp"
#include "record/search_document.hpp"
#include "store/search_grams.hpp"
#include "store/search_table.hpp"
#include "store/sqlite_view.hpp"

namespace geojeom::sqlite {
namespace {

bool is_wanted(const SearchQuery& query, const RecordType& type) {
  return query.types.empty() || std::find(query.types.begin(), query.types.end(), &type) != query.types.end();
}

/// Collects what answers, until there is enough of one type or of all.
class Hits {
 public:
  explicit Hits(const SearchQuery& query) : query_(query) {}

  void look_at(const RecordType& type, const StoredRow& stored) {
    const auto document = search_document(type, stored.row);
    if (!matches_search(document.text, document.initials, query_.text)) return;
    SearchHit hit{.type = &type, .id = stored.id, .organisation = stored.organisation, .title = document.title};
    if (query_.accepts && !query_.accepts(hit)) return;
    if (hits_.empty() || hits_.back().type != &type) of_type_ = 0;
    ++of_type_;
    hits_.push_back(std::move(hit));
  }
  bool is_full() const { return hits_.size() >= query_.limit; }
  bool is_full(const RecordType& type) const {
    if (is_full()) return true;
    return query_.limit_each > 0 && !hits_.empty() && hits_.back().type == &type && of_type_ >= query_.limit_each;
  }
  std::vector<SearchHit> take() { return std::move(hits_); }

 private:
  const SearchQuery& query_;
  std::vector<SearchHit> hits_;
  std::size_t of_type_ = 0;
};

/// The wanted types by their numbers in the index, and the first and last row that can be one of theirs.
struct WantedTypes {
  WantedTypes(Database& database, const Registry& registry, const SearchQuery& query) {
    auto numbers = database.prepare("select \"number\", \"name\" from \"search_type\" order by 1");
    while (numbers.step()) {
      const RecordType* type = registry.find(numbers.text(1));
      if (type != nullptr && is_searchable(*type) && is_wanted(query, *type)) by_number[numbers.number(0)] = type;
    }
  }
  std::int64_t first() const { return search_row(by_number.begin()->first, 0); }
  std::int64_t last() const { return search_row(by_number.rbegin()->first + 1, 0) - 1; }

  std::map<std::int64_t, const RecordType*> by_number;
};

}  // namespace

std::vector<SearchHit> scan_for(Reader& reader, const SearchQuery& query) {
  Hits hits(query);
  for (const RecordType& type : reader.registry().types()) {
    if (!is_searchable(type) || !is_wanted(query, type) || hits.is_full()) continue;
    reader.scan({.type = &type}, [&](const StoredRow& stored) {
      hits.look_at(type, stored);
      return !hits.is_full(type);
    });
  }
  return hits.take();
}

std::vector<SearchHit> IndexedSearch::search(const SearchQuery& query) {
  const auto question = gram_question(query.text);
  if (!question) return scan_for(*store_.read(), query);
  Snapshot snapshot(connections_);
  View view(snapshot.database(), store_.registry());
  const WantedTypes wanted(snapshot.database(), store_.registry(), query);
  if (wanted.by_number.empty()) return {};
  auto candidates = snapshot.database().prepare(
      "select rowid from \"search_grams\" where \"search_grams\" match ?1 and rowid between ?2 and ?3 order by rowid");
  candidates.bind(1, std::string_view(*question)).bind(2, wanted.first()).bind(3, wanted.last());
  Hits hits(query);
  while (!hits.is_full() && candidates.step()) {
    const auto row = candidates.number(0);
    const auto type = wanted.by_number.find(row / search_ids_of_a_type);
    if (type == wanted.by_number.end() || hits.is_full(*type->second)) continue;
    if (const auto stored = view.find(*type->second, row % search_ids_of_a_type)) hits.look_at(*type->second, *stored);
  }
  return hits.take();
}

std::optional<Problem> IndexedSearch::check() {
  Database database(connections_.path(), Database::Mode::write);
  const auto type = find_search_difference(database, store_.registry());
  if (!type) return std::nullopt;
  return Problem{.code = "STO-121", .details = {{"type", type->empty() ? "-" : *type}}};
}

std::int64_t IndexedSearch::rebuild() {
  Database database(connections_.path(), Database::Mode::write);
  return rebuild_search_table(database, store_.registry());
}

}  // namespace geojeom::sqlite
