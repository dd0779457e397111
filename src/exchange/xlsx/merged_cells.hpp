#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "exchange/cell.hpp"
#include "exchange/xlsx/zip_archive.hpp"

namespace geojeom {

/// Areas of a sheet that were merged: only their first cell has a value; fill() repeats it in the others, so that a
/// group name stands beside each of its rows. Areas are listed behind the rows in the file, so they are found in a
/// pass of their own that only inflates.
class MergedCells {
 public:
  MergedCells() = default;
  static Result<MergedCells> find(ZipPart sheet);

  /// To be called for every row in order. Filled texts stay valid until the next call.
  void fill(TableRow& row);

 private:
  struct Area {
    std::uint32_t row_first, row_last;
    std::uint16_t column_first, column_last;
  };
  struct Active {
    Area area;
    CellKind kind;
    std::string text;
  };

  void add(std::string_view reference);
  void activate(const TableRow& row);

  std::vector<Area> areas_;  // sorted by row_first
  std::size_t next_ = 0;
  std::vector<Active> active_;
};

/// A cell's place from a reference such as `AB12`; false when it is none. The row may be missing (0 then).
bool parse_cell_reference(std::string_view reference, std::uint32_t& row, std::uint32_t& column);

}  // namespace geojeom
