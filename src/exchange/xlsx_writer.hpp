#pragma once

#include <memory>
#include <string>
#include <vector>

#include "exchange/table_writer.hpp"

namespace geojeom {

struct XlsxStyle {
  std::string sheet = "목록";
  std::vector<std::string> notes{};  ///< lines of a second sheet, `안내`; none = no such sheet
};

/// Writes a workbook with one table: styled and frozen header, column widths, comments on headers, drop-down lists for
/// columns with choices (an empty table with these is a template). Memory does not depend on the number of rows. The
/// same rows give the same bytes: dates of creation are fixed.
///
/// Numbers that Excel would round (more than 15 significant digits) and dates that it does not have (before
/// 1900-03-01) are written as text, so that reading the file gives back every value. The file appears under its name
/// only when it is complete. Errors: EXC-130 at opening; the others from TableWriter::finish().
Result<std::unique_ptr<TableWriter>> xlsx_file_writer(const std::filesystem::path& path,
                                                      const std::vector<OutColumn>& columns,
                                                      const XlsxStyle& style = {});

}  // namespace geojeom
