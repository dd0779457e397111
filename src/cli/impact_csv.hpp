#pragma once

#include <optional>
#include <string>

#include "analysis/impact/sheet.hpp"

namespace geojeom::cli {

/// A table file as text, row by row, trimmed; every row is as long as the longest.
struct TextCells {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::size_t> numbers;  ///< row numbers as a spreadsheet program counts them
};

/// Reads CSV or XLSX (src/exchange); its EXC problems say why a file cannot be read.
Result<TextCells> read_cells(const std::string& file);

/// Reads a table of numbers with labels: first row the headers, first column the labels; further text columns before
/// the first number are names. Empty cells and a lone "-" are empty; thousands separators are taken. Headers
/// row,column,value (행,열,값) mark the long form of the same.
///
/// Errors   EXC-1xx the file cannot be read; IO-131 a cell that is not a number, with file, row and column; IO-134 a
/// row longer
///          than its header; IO-136 no numbers at all.
Result<impact::Sheet> read_number_sheet(const std::string& file);

/// A list of numbers: a CSV with labels and one number column, a CSV of bare numbers, or a JSON array of numbers.
struct NumberList {
  impact::Names labels;  ///< empty for bare numbers
  impact::Vector values;
};
Result<NumberList> read_number_list(const std::string& file);

/// The number in `text`, or nothing.
std::optional<double> parse_number(std::string_view text);

}  // namespace geojeom::cli
