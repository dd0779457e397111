#pragma once

#include <array>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/result.hpp"
#include "exchange/layout/header_search.hpp"
#include "exchange/table_reader.hpp"

namespace geojeom {

/// Why a row of the sheet is not a record.
enum class SkipReason : unsigned char { before_header, total, footnote, repeated_header };
constexpr std::size_t skip_reasons = 4;

struct SkippedRow {
  std::uint64_t number;
  SkipReason reason;
  std::string text;  ///< its first cell, so that a person can judge
};

struct LayoutOptions {
  std::size_t rows_looked_at = 50;       ///< rows that are not blank, searched for the header
  std::size_t skipped_kept_max = 1000;   ///< beyond it skipped rows are only counted
  std::vector<std::size_t> fill_down{};  ///< known columns where a blank means "as above"; never guessed
};

/// The table that a sheet contains: where its header is, what each column is, and its records one by one. Sheets are
/// made for readers, with titles, unit notes, group headers, subtotals and footnotes; what is left out is listed.
///
/// For XLSX open the reader with `fill_merged`, so that group names stand beside each of their rows.
class TableLayout {
 public:
  /// Errors  EXC-140 no header within the rows looked at; or the reader's failure.
  static Result<std::unique_ptr<TableLayout>> find(std::unique_ptr<TableReader> reader, const ColumnNames& names,
                                                   LayoutOptions options = {});

  std::uint64_t header_first() const { return header_first_; }  ///< row numbers, 1-based
  std::uint64_t header_last() const { return header_last_; }
  const std::vector<TableColumn>& columns() const { return columns_; }
  /// The sheet's note of units as written, empty when there is none.
  const std::string& unit_note() const { return unit_note_; }

  /// Errors: EXC-141 a column twice, EXC-143 a required one missing. Warnings: EXC-142 a column nobody knows, with the
  /// nearest names; at the end of the sheet EXC-144 a second table that was not read.
  const Problems& problems() const { return problems_; }

  /// The next record; false at the end or when the reader failed. Cells keep their columns in the sheet; problems of
  /// cells in columns that are not used are left out.
  bool next(TableRow& row);

  const std::vector<SkippedRow>& skipped() const { return skipped_; }
  std::uint64_t skipped_count(SkipReason reason) const { return skipped_counts_[static_cast<std::size_t>(reason)]; }
  const TableReader& reader() const { return *reader_; }

 private:
  TableLayout(std::unique_ptr<TableReader> reader, const ColumnNames& names, LayoutOptions options)
      : reader_(std::move(reader)), names_(names), options_(std::move(options)) {}

  std::optional<Problem> find_header_rows();
  void take_header(HeaderFound found);
  bool next_in_sheet(TableRow& row);
  bool is_record(const TableRow& row);
  bool is_total(const TableRow& row) const;
  bool is_footnote_row(const TableRow& row) const;
  bool is_repeated_header(const TableRow& row) const;
  bool begins_another_table(const TableRow& row) const;
  void fill_down(TableRow& row);
  void keep_problems_of_used_columns(TableRow& row) const;
  void skip(std::uint64_t number, SkipReason reason, std::string_view text);

  std::unique_ptr<TableReader> reader_;
  ColumnNames names_;
  LayoutOptions options_;

  std::deque<KeptRow> ahead_;  // rows looked at and not yet handed out
  KeptRow shown_;              // the kept row whose texts the caller holds
  std::uint64_t header_first_ = 0;
  std::uint64_t header_last_ = 0;
  KeptRow header_row_;  // the last row of the header, to know it again
  std::vector<TableColumn> columns_;
  std::vector<std::size_t> used_;  // source columns that are known, in order
  std::size_t known_count_ = 0;
  std::string unit_note_;
  Problems problems_;
  std::vector<SkippedRow> skipped_;
  std::array<std::uint64_t, skip_reasons> skipped_counts_{};

  std::uint64_t number_before_ = 0;
  bool after_gap_ = false;
  bool is_ended_ = false;
  struct FilledDown {
    std::size_t source;
    std::string text;
  };
  std::vector<FilledDown> filled_down_;
};

}  // namespace geojeom
