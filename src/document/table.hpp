#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/value.hpp"

namespace geojeom::document {

enum class Align : unsigned char { left, centre, right };

/// A cell stands where the row has its next free place, over `columns` x `rows` places. Places that a cell from above
/// covers are left out of the row, as in HTML and HWPX.
struct Cell {
  Content content;
  int columns = 1;
  int rows = 1;
  std::optional<Align> align{};     ///< else the column's, numbers always right
  UnitShown units = UnitShown::no;  ///< for a column that mixes units

  bool operator==(const Cell&) const = default;
};

/// What a row is to the rows around it.
enum class RowKind : unsigned char { plain, group, subtotal, total };

struct Row {
  std::vector<Cell> cells;
  RowKind kind = RowKind::plain;

  bool operator==(const Row&) const = default;
};

/// A table as offices print it: caption, unit line at the right above, header rows, rows, notes and source below.
struct Table {
  std::string caption;
  std::string unit_line{};       ///< "단위: 백만원, 개사"; printed in brackets
  std::vector<Align> columns{};  ///< alignment of the texts, one a column: their number is the table's width
  std::vector<Row> header{};
  std::vector<Row> rows{};
  int label_columns = 1;  ///< leading columns that name the row
  std::vector<std::string> notes{};
  std::string source{};

  bool operator==(const Table&) const = default;
};

/// A cell and where it stands; header rows come first.
struct PlacedCell {
  const Cell* cell = nullptr;
  int row = 0;
  int column = 0;
};

/// Every cell of the table by rows. Contract: each place of the table is covered exactly once, and no cell reaches from
/// the header into the rows or past the end.
std::vector<std::vector<PlacedCell>> place_cells(const Table& table);

/// The row at a position of place_cells.
const Row& row_at(const Table& table, int row);

/// Why values are missing or marked, numbered in the order of the cells; printed as notes under the table.
struct TableNotes {
  std::vector<std::string> texts;
  /// Number of the note of this cell, from 1; 0 when it has none.
  int number_of(const Content& content) const;
};
TableNotes collect_notes(const Table& table);

/// Alignment that a cell is written with.
Align align_of(const Table& table, const PlacedCell& placed);

}  // namespace geojeom::document
