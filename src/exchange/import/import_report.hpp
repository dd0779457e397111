#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/problem.hpp"
#include "exchange/import/import_columns.hpp"
#include "exchange/layout/layout.hpp"

namespace geojeom {

/// What is wrong with one cell or one row of the file.
struct RowProblem {
  std::uint64_t row = 0;  ///< as the spreadsheet numbers it; 0 for the file as a whole
  std::string column{};   ///< letters; empty for the row as a whole
  std::string header{};   ///< of that column, as written in the file
  Problem problem;
};

/// What an import did, or with a dry run would have done.
struct ImportReport {
  static constexpr std::size_t problems_kept_max = 1000;
  static constexpr std::size_t examples_kept_max = 5;

  enum class Outcome : unsigned char { created, changed };
  struct Example {
    std::uint64_t row = 0;
    Outcome outcome = Outcome::created;
    std::int64_t id = 0;
    std::string title{};
    std::string what{};  ///< for a change, "기업명: 한빛 → 한빛에너지, ..."
  };

  /// A column of the file's header, and the record's column it is read into; empty when it is not read.
  struct FileColumn {
    std::size_t source = 0;  ///< 0-based, in the sheet
    std::string header{};
    std::string name{};
  };

  std::uint64_t rows = 0;  ///< records read from the file
  std::uint64_t created = 0;
  std::uint64_t changed = 0;
  std::uint64_t left_alone = 0;
  std::uint64_t refused = 0;  ///< rows with errors
  std::uint64_t errors = 0;
  std::uint64_t warnings = 0;
  std::vector<RowProblem> problems{};  ///< the first ones, in order of rows
  std::vector<Example> examples{};
  std::vector<SkippedRow> skipped{};  ///< titles, totals, footnotes
  std::uint64_t skipped_count = 0;
  std::string unit_note{};
  ColumnMapping mapping{};  ///< header of the file -> column of the record
  std::vector<FileColumn> columns{};  ///< of the header, known or not; empty when there is no header
  std::uint64_t header_row = 0;       ///< the last row of the header
  std::size_t problems_max = problems_kept_max;
  bool stopped = false;     ///< the caller asked to stop

  void add(RowProblem problem);
};

}  // namespace geojeom
