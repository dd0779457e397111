#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/language.hpp"
#include "document/html_builder.hpp"

namespace geojeom {

struct DataColumn {
  std::string label;
  std::string unit{};  ///< behind the label, "백만원"
  enum class Align : unsigned char { start, centre, number } align = Align::start;
  std::string sort_address{};  ///< where a click on the head leads; empty: not sortable
  enum class Sorted : unsigned char { no, ascending, descending } sorted = Sorted::no;
};

/// A dense table of an office page: caption for screen readers (and for eyes when asked), numbers right-aligned in
/// columns of equal digits. The cell function writes the content of one cell; the first column heads its row.
struct TableParts {
  std::string caption;
  bool is_caption_shown = false;
  std::span<const DataColumn> columns;
  std::size_t row_count = 0;
  std::function<void(Html&, std::size_t row, std::size_t column)> cell;
  std::size_t footer_rows = 0;  ///< sums: the last rows, set apart
};
void data_table(Html& html, const TableParts& table, Language language);

/// Keyset paging: the neighbours' addresses (which name the last row seen), and where in the list we are.
struct PagerParts {
  std::string first_address;  ///< "" on the first page
  std::string previous_address;
  std::string next_address;
  std::size_t from = 0;
  std::size_t to = 0;
  std::optional<std::size_t> total;  ///< counting everything is not always worth its time
};
void pager(Html& html, const PagerParts& parts, Language language);

}  // namespace geojeom
