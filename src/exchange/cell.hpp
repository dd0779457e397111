#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/problem.hpp"

namespace geojeom {

/// What a spreadsheet says a cell is. A CSV file knows only `text` and `empty`.
enum class CellKind : unsigned char { empty, text, number, boolean, error, date };

/// One cell as the file has it, before any field gives it a meaning. The text is UTF-8 and not trimmed.
///
/// text     what was written
/// number   plain decimal digits, no exponent, at most 15 significant ones (what Excel shows): `-1250.5`
/// boolean  `TRUE` or `FALSE`
/// error    `#N/A` and the like, or a value that could not be read: the row's problems say why
/// date     ISO: `2026-03-01`, `2026-03-01T09:30:00` or, without a date, `09:30:00`
struct Cell {
  CellKind kind = CellKind::empty;
  bool is_filled = false;    ///< belongs to a merged area and repeats its first cell: do not add it up twice
  std::uint16_t column = 0;  ///< 0-based, as in the file
  std::string_view text{};

  bool empty() const { return kind == CellKind::empty; }
};

/// One row of a table. Cells and their texts stay valid until the reader's next call.
class TableRow {
 public:
  /// 1-based, as a spreadsheet program numbers it (a CSV record with line breaks in quotes is one row).
  std::uint64_t number() const { return number_; }
  bool is_hidden() const { return is_hidden_; }

  /// Columns up to the last one that is not empty.
  std::size_t size() const { return cells_.size(); }
  bool is_blank() const { return cells_.empty(); }
  std::span<const Cell> cells() const { return cells_; }

  /// The cell of a 0-based column; an empty cell beyond the last one.
  const Cell& cell(std::size_t column) const {
    static constexpr Cell nothing{};
    return column < cells_.size() ? cells_[column] : nothing;
  }

  /// What is wrong with single cells of this row (their kind is `error`); the rest of the row can be used.
  const Problems& problems() const { return problems_; }

  /// For readers: forget everything and begin another row.
  void start(std::uint64_t number) {
    number_ = number;
    is_hidden_ = false;
    cells_.clear();
    if (!problems_.empty()) problems_ = {};
  }
  void hide() { is_hidden_ = true; }
  /// For readers: appends the next column. Columns are limited (16,384), so they fit the cell's 16 bits.
  Cell& add(CellKind kind, std::string_view text) {
    return cells_.emplace_back(Cell{kind, false, static_cast<std::uint16_t>(cells_.size()), text});
  }
  /// For readers: the cell of a column, with empty cells up to it when the row was shorter.
  Cell& at(std::size_t column) {
    while (cells_.size() <= column) add(CellKind::empty, {});
    return cells_[column];
  }
  void drop_trailing_empty_cells() {
    while (!cells_.empty() && cells_.back().empty()) cells_.pop_back();
  }
  void add_problem(Problem problem) { problems_.add(std::move(problem)); }
  void replace_problems(Problems problems) { problems_ = std::move(problems); }

 private:
  std::uint64_t number_ = 0;
  bool is_hidden_ = false;
  std::vector<Cell> cells_;
  Problems problems_;
};

/// `A`, `B`, ... `Z`, `AA` for the 0-based columns 0, 1, ... 25, 26.
std::string column_letters(std::size_t column);

/// A problem at a cell: the details carry `row` and `column` (its letters).
Problem problem_at(std::string code, std::uint64_t row, std::size_t column);

}  // namespace geojeom
