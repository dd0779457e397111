#pragma once

#include <memory>
#include <string>
#include <vector>

#include "exchange/xlsx/number_format.hpp"
#include "exchange/xlsx/shared_texts.hpp"
#include "exchange/xlsx/zip_archive.hpp"

namespace geojeom {

struct WorkbookSheet {
  std::string name;
  std::string part;
  bool is_hidden = false;
};

/// What all sheets of a workbook share.
struct Workbook {
  std::unique_ptr<ZipArchive> archive;
  std::vector<WorkbookSheet> sheets;  ///< in the order of the tabs
  std::vector<DateFormat> styles;     ///< by a cell's `s`
  SharedTexts texts;
  bool is_1904 = false;
};

/// Errors  EXC-114, EXC-126, EXC-128 not an .xlsx; EXC-115..118 damaged or hostile.
Result<std::unique_ptr<Workbook>> read_workbook(std::unique_ptr<ZipArchive> archive, const TableLimits& limits);

}  // namespace geojeom
