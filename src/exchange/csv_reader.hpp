#pragma once

#include <memory>

#include "exchange/byte_source.hpp"
#include "exchange/table_reader.hpp"

namespace geojeom {

/// Reads CSV as RFC 4180 has it and as offices make it: any of CRLF, LF, CR; comma, semicolon or TAB; line breaks and
/// doubled quotes inside quotes; a byte order mark; empty columns at the end. The apostrophe that write_csv puts before
/// a text that a spreadsheet would take for a formula is removed again.
///
/// Problems of a cell (in the row, reading goes on): EXC-103 broken characters, EXC-106 text behind a closing quote,
/// EXC-108 cell too long. Failures: EXC-104 NUL byte, EXC-105 a quote that is never closed, EXC-107 row too long,
/// EXC-109 too many columns.
std::unique_ptr<TableReader> csv_reader(std::unique_ptr<ByteSource> source, const TableOptions& options = {});

}  // namespace geojeom
