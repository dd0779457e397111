#pragma once

#include <memory>

#include "exchange/table_reader.hpp"
#include "exchange/xlsx/zip_archive.hpp"

namespace geojeom {

/// Reads one sheet of a workbook as a stream: libzip inflates, expat parses, a row at a time is handed out. Shared
/// texts are held in memory (their bytes and about nine more each), rows are not.
///
/// Problems of a cell (in the row, reading goes on): EXC-108 too long, EXC-122 formula without a saved result, EXC-123
/// unreadable, EXC-124 error value. Failures: EXC-107, EXC-115..119. Opening also: EXC-114, EXC-120, EXC-121, EXC-126,
/// EXC-128.
Result<std::unique_ptr<TableReader>> xlsx_reader(std::unique_ptr<ZipArchive> archive, const TableOptions& options);

}  // namespace geojeom
