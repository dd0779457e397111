#pragma once

#include "web/records/import_run.hpp"

namespace geojeom {

struct ImportPreview {
  const RecordType& type;
  const ImportUpload& upload;
  const ImportOutcome& outcome;
  std::vector<FileRow> wrong;  ///< rows to mend, the first ones
  std::vector<FileRow> first;
};

/// What the file would do, and the one form in which columns, cells and the way of reading are put right.
void write_preview(Html& html, Visit& visit, const ImportPreview& preview);

/// The table of rows with problems: the wrong cells as inputs, the reasons beside them.
void write_wrong_rows(Html& html, Visit& visit, const ImportPreview& preview);

/// "c.12.3" and "x.12" are the names of a cell's input and of a row's mark "leave out"; "m.3" of a column's choice.
std::string cell_name(std::uint64_t row, std::size_t column);
/// Takes the sent form into the upload: mapping, mended cells, rows left out, sheet and encoding.
void read_preview_form(Visit& visit, ImportUpload& upload);

}  // namespace geojeom
