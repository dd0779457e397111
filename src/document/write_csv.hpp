#pragma once

#include <string>

#include "document/document.hpp"

namespace geojeom::document {

/// All tables and data tables of the document one after another, each under its caption and unit line, as Korean
/// spreadsheets open it: UTF-8 with a byte order mark, lines end with CR LF. Numbers are plain digits in the unit of
/// the table (money rounded to it), dates ISO 8601, a missing value is an empty field. Texts that a spreadsheet would
/// take for a formula get an apostrophe in front.
std::string write_csv(const Document& document);

}  // namespace geojeom::document
