#pragma once

#include "analysis/impact/table.hpp"

namespace geojeom::impact {

/// A sheet of numbers with labels, as it was read: sectors first, in rows and columns of one order, then final-demand
/// columns and primary-input rows. NaN is an empty cell. CSV and XLSX readers both make one.
struct Sheet {
  std::string name{};  ///< file name, for problems
  Names row_labels{};
  Names row_names{};  ///< a second text column; may be empty
  Names column_labels{};
  Matrix values{};
  int decimals = 0;  ///< most digits behind the point that a cell was printed with
};

/// What is where on a sheet.
struct SheetLayout {
  std::size_t sectors = 0;
  std::string output{};   ///< row (or column) that holds output; empty: rows are added up
  Names accounts{};       ///< rows to keep as accounts; `NAME=ROW+ROW` makes one of several
  Names inputs{};         ///< rows that with the flows add up to output; empty: found if they do
  Names final_demand{};   ///< columns of final demand; empty: all that are not totals
  std::string imports{};  ///< column of imports that is subtracted (total flows); empty: none
  std::size_t regions = 1;
  double tolerance = 1e-3;
};

/// A table read off a sheet, with what the reader noticed.
struct SheetTable {
  IoTable table;
  TableChecks checks;
  Problems warnings;    ///< IO-109: printed totals that do not add up
  Names total_columns;  ///< columns taken for totals and left out
  Names total_rows;
  bool columns_checked = false;  ///< input rows were found that add up to output
};

/// Takes a table from a sheet: flows, final demand, output and the asked accounts; subtotals are recognised by name
/// (total, 계) or because they are the sum of what stands before them, are left out, and checked against the cells.
///
/// Shape    n sectors; the sheet may have more rows and columns in any order behind them.
/// Units    those of the sheet.
/// Errors   IO-101 fewer rows or columns than sectors; IO-128 a row or column that is not there; IO-108 column labels
///          that are the row labels in another order; IO-133 no output. Balance is checked by check_table with the
///          `checks` given back.
/// Method   a line is a total when it is called so or equals a sum of earlier lines in 8 of 10 sectors; a stray
///          total that stays in would be counted twice.
/// Checked  table_test.cpp; io_book_test.cpp on the Eurostat table with its wrong printed total.
Result<SheetTable> table_from_sheet(const Sheet& sheet, const SheetLayout& layout);

/// A label that a printed sum carries: total, 계, 합계, 소계, ...
bool is_total_name(std::string_view label);

/// Row `label` (by label or by name, or a sum `A+B`) over the columns of the sheet; IO-128 when it is not there.
Result<Vector> sheet_row(const Sheet& sheet, const std::string& label);
Result<Vector> sheet_column(const Sheet& sheet, const std::string& label);

}  // namespace geojeom::impact
