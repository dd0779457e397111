#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "document/document.hpp"

namespace geojeom::cli {

/// Writes a document as the ending of the file's name says: .html, .xlsx or .csv. The exit code; CLI-103 for another
/// ending, GEN-500 when the file cannot be written.
int write_document(const document::Document& document, const std::string& file, Terminal& terminal);

}  // namespace geojeom::cli
