#pragma once

#include <string>
#include <vector>

namespace geojeom::cli {

/// Lines up cells for a terminal, where Hangul takes two places.
class TextTable {
 public:
  explicit TextTable(std::vector<std::string> header) : header_(std::move(header)) {}
  /// Columns whose cells stand at the right: amounts and counts.
  void align_right(std::size_t column) { right_.push_back(column); }
  void add(std::vector<std::string> cells) { lines_.push_back(std::move(cells)); }
  /// Header, a rule and the lines; cells longer than 40 places are cut with "…".
  std::string text() const;

 private:
  std::vector<std::string> header_;
  std::vector<std::size_t> right_;
  std::vector<std::vector<std::string>> lines_;
};

/// Places that a text takes on a terminal.
std::size_t display_width(std::string_view text);

}  // namespace geojeom::cli
