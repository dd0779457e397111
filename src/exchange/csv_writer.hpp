#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "exchange/table_writer.hpp"

namespace geojeom {

struct CsvStyle {
  TextEncoding encoding = TextEncoding::utf8;  ///< utf8 (with byte order mark, so Excel reads it) or cp949
  char separator = ',';
};

/// Takes the bytes of a file as they become ready; false when they could not be kept.
using ByteSink = std::function<bool(std::string_view)>;

/// CSV for Excel and for us: CRLF, quotes where needed, formula guards (csv_formula.hpp). Reading it gives back
/// exactly the texts that were written. Characters that CP949 lacks are left out and reported (EXC-131).
std::unique_ptr<TableWriter> csv_writer(ByteSink sink, const std::vector<OutColumn>& columns, CsvStyle style = {});

/// The same into a file, which appears under its name only when it is complete.
Result<std::unique_ptr<TableWriter>> csv_file_writer(const std::filesystem::path& path,
                                                     const std::vector<OutColumn>& columns, CsvStyle style = {});

}  // namespace geojeom
