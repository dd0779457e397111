#pragma once

#include <string>

#include "analysis/impact/sheet.hpp"

namespace geojeom::cli {

/// Reads a CSV file of numbers with labels: UTF-8 (with or without BOM), comma, quoted fields, first row the headers,
/// first column the labels; further text columns before the first number are names. Empty cells and a lone "-" are
/// empty; thousands separators are taken inside quotes. A file with the headers row,column,value (행,열,값) is the long
/// form of the same.
///
/// Errors   CLI-105 the file cannot be read; IO-131 a cell that is not a number, with file, row and column; IO-134 a
/// row of
///          another length; IO-135 a quote that never ends or text that is not UTF-8; IO-136 no numbers at all.
Result<impact::Sheet> read_number_sheet(const std::string& file);

/// The cells of a CSV text, for files that are not a sheet.
Result<std::vector<std::vector<std::string>>> parse_csv(std::string_view text, const std::string& name);

/// A list of numbers: a CSV with labels and one number column, a CSV of bare numbers, or a JSON array of numbers.
struct NumberList {
  impact::Names labels;  ///< empty for bare numbers
  impact::Vector values;
};
Result<NumberList> read_number_list(const std::string& file);

/// The number in `text`, or nothing.
std::optional<double> parse_number(std::string_view text);

/// The whole file; CLI-105.
Result<std::string> read_file(const std::string& file);

}  // namespace geojeom::cli
