#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "analysis/selection/facts.hpp"
#include "core/problem.hpp"

namespace geojeom::selection {

/// How a file of facts is laid out.
///
/// `records` is one fact a line (`region,industry[,year],value`, other columns allowed when the header names these);
/// `periods` has a column for each period (`region,industry,2021,2022,...`); `matrix` has regions in rows and
/// industries in columns.
enum class FactsShape : unsigned char { automatic, records, periods, matrix };

struct SuppressedBounds {
  double low = 0.0;
  double high = 0.0;
};

struct FactsOptions {
  FactsShape shape = FactsShape::automatic;
  /// Names in the header; empty means: known names (지역, region, ...), else the place in the row.
  std::string region_column{};
  std::string industry_column{};
  std::string year_column{};
  std::string value_column{};
  bool counts_rows = false;           ///< every line counts 1: establishments from a register of establishments
  std::size_t region_characters = 0;  ///< cut region codes to so many characters; 0 keeps them (5 -> 2: 시군구 to 시도)
  std::size_t industry_characters = 0;           ///< cut industry codes likewise (KSIC class to group)
  std::optional<SuppressedBounds> suppressed{};  ///< what one suppressed entry (`X`, `*`) can be
  bool keeps_good_rows = false;                  ///< bad rows become warnings
  unsigned threads = 2;
  std::size_t part_bytes = std::size_t{32}
                           << 20;  ///< the file is summed up in parts of this size, always the same ones
};

struct FactsReading {
  Facts facts;
  std::uint64_t rows = 0;
  std::uint64_t bytes = 0;
  std::uint64_t suppressed_entries = 0;
  std::uint64_t bad_rows = 0;
  Problems problems;  ///< the first twenty bad rows by line, and warnings

  bool ok() const { return !problems.has_errors(); }
};

/// Facts from a CSV text, summed up while reading: memory grows with the number of different cells, not with the file.
///
/// Shape    see FactsShape; labels come out sorted; entries of one cell add up.
/// Units    those of the data.
/// Errors   SEL-101 header not understood or not UTF-8; SEL-102 a value that is no number; SEL-103 no rows; SEL-105 a
/// row of
///          another length; SEL-111 more cells than fit. Warning SEL-110: suppressed entries without bounds.
/// Method   separators by 64-byte blocks, dictionary codes by open addressing, one table of totals for each part of the
/// file;
///          the parts are merged in file order, so the answer does not depend on the number of threads. A suppressed
///          entry counts as the middle of its bounds, or as nothing and unbounded above when none were given.
/// Checked  facts_reader_test.cpp against a plain line-by-line reading; benches/selection_bench.cpp against DuckDB.
FactsReading read_facts(std::string_view text, const FactsOptions& options);
/// The same for a file. Throws std::system_error when it cannot be opened.
FactsReading read_facts_file(const std::string& path, const FactsOptions& options);

}  // namespace geojeom::selection
