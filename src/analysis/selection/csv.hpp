#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/selection/matrix.hpp"
#include "core/result.hpp"

namespace geojeom::selection {

using CsvRow = std::vector<std::string>;

/// Rows of a CSV text: comma, quotes by RFC 4180, UTF-8 with or without byte order mark, LF or CRLF; empty lines are
/// passed over and every field is trimmed. SEL-101 for text that is not UTF-8 or a quote that is never closed, SEL-103
/// for no rows.
Result<std::vector<CsvRow>> parse_csv(std::string_view text);

/// A number as tables of official statistics write it: "1,234.5", "-" and the empty cell are what `blank` says.
std::optional<double> parse_number(std::string_view text);

/// A table with labels in the first row and the first column, every other cell a number (an empty one is NaN).
/// SEL-102 for a cell that is no number, SEL-104 for a label that comes twice, SEL-105 for a row of another length.
Result<LabelledMatrix> parse_labelled_matrix(std::string_view text);

/// SEL-104 when a label comes twice.
Problems check_labels(const Labels& labels);

}  // namespace geojeom::selection
