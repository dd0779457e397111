#pragma once

#include <string>

#include "cli/terminal.hpp"
#include "exchange/import/import_report.hpp"
#include "record/record_type.hpp"

namespace geojeom::cli {

/// How an import ended, for the words around its counts.
struct ImportEnd {
  const RecordType& type;
  bool is_dry_run = false;
  bool is_saved = false;
};

/// Prints what an import found: problems with row and column to the errors, counts and examples to the answer.
void print_import(const ImportReport& report, const ImportEnd& end, Terminal& terminal);
void print_import_json(const ImportReport& report, const ImportEnd& end, Terminal& terminal);

}  // namespace geojeom::cli
