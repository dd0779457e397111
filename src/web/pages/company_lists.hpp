#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/json_writer.hpp"
#include "document/table.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// Which records of a type hang on a company, and what a card shows of them.
struct CardListAsked {
  std::string_view type;
  std::string_view newest_by;  ///< a column; the newest stand first
  std::vector<std::string_view> columns;
};

/// Those records as the caller may see them: the newest `shown_max` of `count`.
struct CardList {
  static constexpr std::size_t shown_max = 30;

  const RecordType* type = nullptr;
  std::vector<StoredRow> rows;
  std::int64_t count = 0;
  document::Table table;
};

/// Nothing when the caller may not read the type at all, or there are no such records.
std::optional<CardList> card_list(Visit& visit, std::int64_t company, const CardListAsked& asked);

/// `"service": {"count": 12, "rows": [...]}`.
void write_list(JsonWriter& json, const CardList& list);

/// A stored value as a document holds it: amounts, dates and counts keep their kind; references have their names.
class RecordTitles;
document::Value document_value_of(const Visit& visit, const RecordTitles& titles, const Column& column,
                                  const Value& value);

}  // namespace geojeom
