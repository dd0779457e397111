#pragma once

#include <string>
#include <vector>

#include "exchange/import/import_report.hpp"
#include "exchange/table_reader.hpp"
#include "web/records/import_upload.hpp"

namespace geojeom {

enum class ImportMode : unsigned char { check, all, good_rows };

/// What an upload would do or did, and how its file was read.
struct ImportOutcome {
  ImportReport report;
  std::vector<SheetName> sheets{};
  TextEncoding encoding = TextEncoding::utf8;
  std::int64_t log = 0;  ///< the import in the list of imports; 0 when nothing was saved
};

/// Opens the upload's file with its mends. Errors: open_table's.
Result<std::unique_ptr<TableReader>> open_upload(const ImportUpload& upload, std::string_view bytes);

/// Reads the file in one transaction in the caller's name, which is committed only by `all` without any error and by
/// `good_rows`, and only when it changed something. `problems_max`: how many are kept with their places.
ImportOutcome run_import(Visit& visit, const RecordType& type, const ImportUpload& upload, ImportMode mode,
                         std::size_t problems_max = ImportReport::problems_kept_max);

/// Rows of the file as it has them (mends applied), with what is wrong with them.
struct FileRow {
  std::uint64_t number = 0;
  std::vector<std::string> cells{};  ///< in the order of the report's columns
  std::vector<const RowProblem*> problems{};
};

/// The rows with problems, at most `count`; the report must live as long as they do.
std::vector<FileRow> rows_with_problems(const ImportUpload& upload, std::string_view bytes, const ImportReport& report,
                                        std::size_t count);
/// The first rows below the header; without a header the first rows of all.
std::vector<FileRow> first_rows(const ImportUpload& upload, std::string_view bytes, const ImportReport& report,
                                std::size_t count);

}  // namespace geojeom
