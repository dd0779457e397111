#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection/fact_cells.hpp"
#include "analysis/selection/facts_header.hpp"

namespace geojeom::selection {

/// A row that could not be taken: its line within the part (from 0), the problem's code and what was read.
struct BadRow {
  std::uint64_t line = 0;
  std::string code;
  std::string text;
};

/// What one part of a file adds up to. Labels are views into the file; those that had to be unquoted are in `copies`.
struct PartTotals {
  Dictionary regions, industries, years;
  CellTotals totals;
  CellTable suppressed;  ///< how many suppressed entries, by packed key
  std::uint64_t lines = 0;
  std::uint64_t rows = 0;
  std::uint64_t bad_rows = 0;
  std::uint64_t suppressed_entries = 0;
  std::vector<BadRow> bad;  ///< the first twenty
  std::map<std::string, std::string> copies;
};

inline constexpr std::size_t bad_rows_shown = 20;

/// Sums up whole lines; `text` ends with a line feed and has scan_padding readable bytes behind it.
PartTotals read_part(std::string_view text, const FactsColumns& columns, const FactsOptions& options);

/// True for `X` and `*`, by which official statistics hide an entry that would show a single company.
bool is_suppressed(std::string_view text);

/// "-" is how official tables write zero.
bool read_fact_value(std::string_view text, double& value);

}  // namespace geojeom::selection
