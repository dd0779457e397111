#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/problem.hpp"
#include "exchange/cell.hpp"
#include "exchange/layout/column_names.hpp"

namespace geojeom {

/// A row that is kept beyond the reader's next call.
struct KeptRow {
  struct KeptCell {
    CellKind kind = CellKind::empty;
    bool is_filled = false;
    std::string text{};
  };
  std::uint64_t number = 0;
  bool is_hidden = false;
  std::vector<KeptCell> cells{};
  Problems problems{};

  static KeptRow of(const TableRow& row);
  /// Puts the row into `row`, whose texts then live as long as this.
  void show(TableRow& row) const;
  std::string_view text(std::size_t column) const {
    return column < cells.size() ? std::string_view(cells[column].text) : std::string_view();
  }
};

/// A column of the table that was found.
struct TableColumn {
  std::size_t source = 0;              ///< 0-based, in the sheet
  std::string header{};                ///< as written; the rows of the header joined: `국비 / 일반회계`
  std::optional<std::size_t> known{};  ///< its number in ColumnNames
  std::int64_t unit_won = 0;           ///< won a figure stands for, from the title or the sheet's note; 0 = not stated
};

struct HeaderFound {
  std::size_t first = 0;  ///< index of the first header row among the rows looked at
  std::size_t height = 0;
  std::vector<TableColumn> columns{};
  std::size_t known_count = 0;
  Problems problems{};  ///< EXC-141: two columns are the same one
};

struct HeaderSearch {
  const ColumnNames& names;
  std::size_t height_max = 3;
  bool merged_are_filled = false;  ///< otherwise a blank group title takes the title to its left
};

/// Finds the header among the first rows of a sheet: the one to three adjacent rows that name the most known columns;
/// of equals the lowest, then the first. Nothing when no rows name enough of them.
std::optional<HeaderFound> find_header(std::span<const KeptRow> rows, const HeaderSearch& search);

}  // namespace geojeom
