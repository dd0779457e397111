#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/html_builder.hpp"
#include "document/table.hpp"
#include "document/write_html.hpp"

namespace geojeom::document {

/// How the pieces of one page are written.
struct HtmlWriting {
  Language language = Language::ko;
  const HtmlOptions& options;
  /// Number of the evidence of an address, from 1; empty unless the file carries its evidence.
  std::map<std::string_view, int> evidence{};
};

/// The number and the place of a table on its page.
struct TableHeadline {
  std::string number;  ///< "<표 1>"; empty: none
  std::string id;      ///< of the caption
};

/// The table with caption, unit line, notes and source.
void write_table(Html& html, const Table& table, const TableHeadline& headline, const HtmlWriting& writing);

/// A value with its mark and its link, as it stands in a sentence or a cell.
void write_content(Html& html, const Content& content, UnitShown units, const HtmlWriting& writing);

}  // namespace geojeom::document
