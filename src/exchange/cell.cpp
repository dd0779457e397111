#include "exchange/cell.hpp"

#include <utility>

namespace geojeom {

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

Problem problem_at(std::string code, std::uint64_t row, std::size_t column) {
  return {.code = std::move(code), .details = {{"row", std::to_string(row)}, {"column", column_letters(column)}}};
}

}  // namespace geojeom
