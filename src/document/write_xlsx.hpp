#pragma once

#include <filesystem>
#include <string>

#include "document/document.hpp"

namespace geojeom::document {

struct XlsxOptions {
  /// Put before links that start with "/"; without it such links are left out, for a file on a disk cannot follow them.
  std::string link_base{};
};

/// The document as a workbook: a first sheet with title and text, one sheet a table (and one for the data of each
/// chart), a last sheet of sources. The same document gives the same bytes. Throws std::runtime_error when the file
/// cannot be written.
///
/// Numbers and dates are native and only formatted. Money in 원, 천원 and 백만원 keeps whole won in the cell and is
/// scaled by its number format. A number format can only scale by thousands, so money in 억원 holds won / 100,000,000;
/// the last sheet says so. Numbers of 2^53 and more, which a spreadsheet cannot hold, are written as texts. Texts are
/// never formulas, whatever they start with.
void write_xlsx(const Document& document, const std::filesystem::path& path, const XlsxOptions& options = {});

}  // namespace geojeom::document
