#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "exchange/table_reader.hpp"

namespace geojeom {

/// A value on its way into a table file. The text must live until the row is written.
struct OutCell {
  enum class Kind : unsigned char { empty, text, integer, decimal, date };

  Kind kind = Kind::empty;
  std::int64_t integer = 0;
  std::string_view text{};  ///< text; a decimal's plain digits (`-12.50`); a date as ISO (`2026-03-01`, `...T09:30:00`)

  static OutCell of_text(std::string_view text) { return {text.empty() ? Kind::empty : Kind::text, 0, text}; }
  static OutCell of_integer(std::int64_t value) { return {Kind::integer, value, {}}; }
  static OutCell of_decimal(std::string_view digits) { return {Kind::decimal, 0, digits}; }
  static OutCell of_date(std::string_view iso) { return {Kind::date, 0, iso}; }
};

/// A column of a table to be written. Comment and choices appear in XLSX only.
struct OutColumn {
  std::string title;
  OutCell::Kind kind = OutCell::Kind::text;
  std::string comment{};               ///< shown when the pointer rests on the header
  std::vector<std::string> choices{};  ///< the cells below offer these as a drop-down list
  bool is_required = false;            ///< its title is set off
  bool is_grouped = false;             ///< integers and decimals shown with thousands separators (money)
};

/// Writes a table row by row in bounded memory. Problems of cells are collected; nothing is replaced silently.
class TableWriter {
 public:
  TableWriter() = default;
  TableWriter(const TableWriter&) = delete;
  TableWriter& operator=(const TableWriter&) = delete;
  virtual ~TableWriter() = default;

  /// Cells in the order of the columns; a shorter row ends in empty cells.
  virtual void write(std::span<const OutCell> cells) = 0;

  /// Completes the file; the writer cannot be used afterwards. Errors: EXC-130 the disk refused; EXC-131 a character
  /// that CP949 lacks; EXC-132 text longer than a cell takes; EXC-133 too many rows; EXC-134 text that is not UTF-8.
  virtual Problems finish() = 0;
};

}  // namespace geojeom
