#include "exchange/csv_separator.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace geojeom {
namespace {

constexpr std::array<char, 3> candidates = {',', '\t', ';'};
constexpr std::size_t lines_looked_at = 50;

/// How often each candidate stands outside quotes in the next line; the line is removed from `rest`.
std::array<unsigned, 3> count_in_line(std::string_view& rest) {
  std::array<unsigned, 3> counts{};
  bool in_quotes = false;
  std::size_t at = 0;
  for (; at < rest.size() && (in_quotes || (rest[at] != '\n' && rest[at] != '\r')); ++at) {
    if (rest[at] == '"') in_quotes = !in_quotes;
    for (std::size_t i = 0; !in_quotes && i < candidates.size(); ++i) counts[i] += rest[at] == candidates[i];
  }
  rest.remove_prefix(std::min(rest.size(), at + 1));
  return counts;
}

}  // namespace

char find_separator(std::string_view start) {
  std::array<std::map<unsigned, unsigned>, 3> lines_with_count;
  for (std::size_t line = 0; line < lines_looked_at && !start.empty(); ++line) {
    const auto counts = count_in_line(start);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
      if (counts[i] > 0) ++lines_with_count[i][counts[i]];
    }
  }
  char best = ',';
  std::pair<unsigned, unsigned> best_score{0, 0};
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    for (const auto& [count, lines] : lines_with_count[i]) {
      if (std::pair(lines, count) > best_score) {
        best_score = {lines, count};
        best = candidates[i];
      }
    }
  }
  return best;
}

}  // namespace geojeom
