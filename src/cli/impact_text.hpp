#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/terminal.hpp"
#include "core/json_writer.hpp"
#include "core/problem.hpp"

namespace geojeom::cli {

/// A table of numbers for people: columns that hold only numbers stand at the right.
class NumberTable {
 public:
  explicit NumberTable(std::vector<std::string> headers) : rows_{std::move(headers)} {}

  NumberTable& row(std::vector<std::string> cells) {
    rows_.push_back(std::move(cells));
    return *this;
  }
  void print(Terminal& terminal) const;

 private:
  std::vector<std::vector<std::string>> rows_;
};

/// A number for people: thousands separators and the digits asked for; "-" when there is none.
std::string number_cell(double value, int decimals);

/// "warnings": [{code, field, message}] of a JSON answer.
void write_warnings(JsonWriter& json, const Problems& warnings, Language language);

}  // namespace geojeom::cli
