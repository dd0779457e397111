#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "exchange/import/import_columns.hpp"
#include "exchange/import/import_guard.hpp"
#include "exchange/import/import_report.hpp"
#include "exchange/table_reader.hpp"
#include "record/registry.hpp"
#include "record/store.hpp"

namespace geojeom {

struct ImportProgress {
  std::uint64_t rows = 0;
  std::uint64_t bytes_read = 0;
  std::uint64_t bytes_total = 0;
};

/// A key that the file does not have: the words of these columns of the row, and a count where they come again. The same
/// file imported twice makes the same keys.
struct MadeKey {
  std::size_t column = 0;
  std::vector<std::size_t> parts{};
};

struct ImportOptions {
  std::optional<std::int64_t> tenant{};  ///< owner of new rows that name no organisation
  ColumnMapping mapping{};
  bool keep_good = false;                  ///< go on with the other rows when some have errors
  ImportGuard* guard = nullptr;            ///< what the importer may see and change; none: everything
  std::size_t problems_max = ImportReport::problems_kept_max;
  std::vector<std::size_t> fill_down{};    ///< columns of the type where a blank cell means "as above"
  std::vector<std::pair<std::size_t, Value>> given{};  ///< what new rows are beside what the file says
  std::optional<MadeKey> made_key{};
  /// Called now and then; false stops the import.
  std::function<bool(const ImportProgress&)> progress{};
};

/// Reads a table into records: finds its columns, its unit and its rows, and creates or changes a record for each.
///
/// A row is the record of its number (id), else of its key, else a new one; a number that no record has is kept. What
/// already is as the row says is left alone. Columns that the file lacks, and empty cells of required columns, keep
/// what is stored. A row may refer to a later row of the same file.
///
/// Nothing is committed here: the caller commits when `errors` is 0 or the good rows are to be kept, and otherwise lets
/// the writer go. Every problem is in the report with row and column: EXC-1xx of the file, IMP-1xx of the rows, and
/// those of values (NUM, DAT, COD), of records (REC) and of the store (STO). Throws StoreFailure.
ImportReport import_table(Writer& writer, const Registry& registry, const RecordType& type,
                          std::unique_ptr<TableReader> reader, const ImportOptions& options);

}  // namespace geojeom
