#pragma once

#include "document/xlsx_workbook.hpp"

namespace geojeom::document::xlsx {

/// What every sheet is written with.
struct SheetWriting {
  Workbook& workbook;
  Language language = Language::ko;
  std::string link_base{};
};

/// A table and the words before its caption: "<표 1>".
struct NumberedTable {
  std::string number;
  Table table;
};

/// One sheet: caption, unit line, header rows (frozen, repeated on paper), rows, notes, source. Gives the sheet's name.
std::string write_table_sheet(const NumberedTable& numbered, const SheetWriting& writing);

/// An address as the workbook may hold it; empty when it may not.
std::string link_for_file(std::string_view link, const std::string& link_base);

}  // namespace geojeom::document::xlsx
