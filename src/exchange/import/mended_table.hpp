#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>

#include "exchange/table_reader.hpp"

namespace geojeom {

/// What a person put right in a file without changing the file: cells written anew, rows left out. Rows as the
/// spreadsheet numbers them, columns from 0.
struct Mends {
  std::map<std::uint64_t, std::map<std::size_t, std::string>> cells{};
  std::set<std::uint64_t> left_out{};

  bool empty() const { return cells.empty() && left_out.empty(); }
};

/// The table with its mends: a mended cell has no problem of reading any more. `mends` must outlive the reader.
std::unique_ptr<TableReader> mended_table(std::unique_ptr<TableReader> table, const Mends& mends);

}  // namespace geojeom
