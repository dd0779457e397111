#include "document/table.hpp"

#include <algorithm>

#include "core/contract.hpp"

namespace geojeom::document {
namespace {

/// Places cells row by row; `covered[column]` counts the rows below that a cell from above still takes.
class Placing {
 public:
  explicit Placing(std::size_t width) : covered_(width, 0) {}

  std::vector<PlacedCell> place(const Row& row, int number) {
    std::vector<PlacedCell> placed;
    std::size_t column = 0;
    for (const auto& cell : row.cells) {
      while (column < covered_.size() && covered_[column] > 0) ++column;
      require(cell.columns > 0 && cell.rows > 0, "a cell covers at least one place");
      require(column + static_cast<std::size_t>(cell.columns) <= covered_.size(), "a row is as wide as its table");
      placed.push_back({&cell, number, static_cast<int>(column)});
      for (int i = 0; i < cell.columns; ++i, ++column) {
        require(covered_[column] == 0, "cells do not overlap");
        covered_[column] = cell.rows;
      }
    }
    for (auto& rows : covered_) {
      require(rows > 0, "a row fills its table");
      --rows;
    }
    return placed;
  }

  bool is_closed() const {
    return std::all_of(covered_.begin(), covered_.end(), [](int rows) { return rows == 0; });
  }

 private:
  std::vector<int> covered_;
};

const std::string* note_of(const Content& content) {
  if (const auto* missing = std::get_if<Missing>(&content.value); missing && !missing->why.empty())
    return &missing->why;
  return content.mark_note.empty() ? nullptr : &content.mark_note;
}

}  // namespace

std::vector<std::vector<PlacedCell>> place_cells(const Table& table) {
  std::vector<std::vector<PlacedCell>> grid;
  grid.reserve(table.header.size() + table.rows.size());
  for (const auto* rows : {&table.header, &table.rows}) {
    Placing placing(table.columns.size());
    for (const auto& row : *rows) grid.push_back(placing.place(row, static_cast<int>(grid.size())));
    require(placing.is_closed(), "a cell does not reach past the last row");
  }
  return grid;
}

const Row& row_at(const Table& table, int row) {
  const auto at = static_cast<std::size_t>(row);
  return at < table.header.size() ? table.header[at] : table.rows[at - table.header.size()];
}

int TableNotes::number_of(const Content& content) const {
  const auto* note = note_of(content);
  if (!note) return 0;
  const auto found = std::find(texts.begin(), texts.end(), *note);
  return found == texts.end() ? 0 : static_cast<int>(found - texts.begin()) + 1;
}

TableNotes collect_notes(const Table& table) {
  TableNotes notes;
  for (const auto& row : table.rows) {
    for (const auto& cell : row.cells) {
      const auto* note = note_of(cell.content);
      if (note && notes.number_of(cell.content) == 0) notes.texts.push_back(*note);
    }
  }
  return notes;
}

Align align_of(const Table& table, const PlacedCell& placed) {
  if (placed.cell->align) return *placed.cell->align;
  if (static_cast<std::size_t>(placed.row) < table.header.size()) return Align::centre;
  return is_numeric(placed.cell->content.value) ? Align::right : table.columns[static_cast<std::size_t>(placed.column)];
}

}  // namespace geojeom::document
