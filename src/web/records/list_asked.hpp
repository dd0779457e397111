#pragma once

#include <optional>
#include <string>
#include <vector>

#include "record/query.hpp"
#include "record/record_type.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// One condition of a list as its form asks it: a piece of text, chosen values, or a span.
struct ListFilter {
  std::size_t column = 0;
  std::vector<std::string> values;  ///< as they stand in the address; several: any of them
  std::string from;
  std::string to;
  std::string shown{};  ///< for people: "상태: 수행중, 완료"
};

/// What the address of a list asks for: `?state=running&amount.from=1000000&sort=-amount&shown=name,amount&q=배터리`.
/// Unknown and personal columns are problems, never passed over.
struct ListAsked {
  const RecordType* type = nullptr;
  std::vector<ListFilter> filters;
  std::string text;  ///< `q`: anything searchable
  std::optional<std::size_t> sorted_by;
  bool descending = false;
  std::vector<std::size_t> columns;  ///< shown ones, in order
  bool has_own_columns = false;
  std::vector<std::string> trail;  ///< page keys of the pages before this one, the last is where this one begins
  std::size_t page_size = 50;

  /// The same list with another order, without a filter, or from another page; what is not named stays.
  std::string address(const std::vector<std::pair<std::string, std::string>>& changes = {}) const;
  std::string address_without(std::size_t filter) const;
  std::string sort_address(std::size_t column) const;
  std::string page_address(std::vector<std::string> pages) const;
};

/// A word of the list's own in its address, which no column may have for a name.
bool is_list_word(std::string_view name);

/// May a list be filtered and sorted by that column?
bool is_askable(const Column& column);

/// Errors: OFF-203 personal column, REC-112 no such column.
ListAsked read_list_asked(Visit& visit, const RecordType& type, Problems& problems);

/// The question to the database. Errors: those of parse_value and find_meant, with the column as field.
Query list_query(Visit& visit, const ListAsked& asked, Problems& problems);

std::string page_key_text(const PageKey& key);
std::optional<PageKey> read_page_key(std::string_view text, std::size_t value_count);

}  // namespace geojeom
