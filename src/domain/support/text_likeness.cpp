#include "domain/support/text_likeness.hpp"

#include <algorithm>

#include "core/utf8.hpp"

namespace geojeom::support {
namespace {

std::size_t common(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  std::size_t count = 0;
  for (std::size_t a = 0, b = 0; a < one.size() && b < other.size();) {
    if (one[a] == other[b]) {
      ++count;
      ++a;
      ++b;
    } else if (one[a] < other[b]) {
      ++a;
    } else {
      ++b;
    }
  }
  return count;
}

}  // namespace

std::vector<std::uint64_t> bigrams_of(std::string_view normalised) {
  std::vector<std::uint64_t> pairs;
  std::uint64_t last = 0;
  for (std::size_t at = 0; at < normalised.size();) {
    const std::uint64_t letter = next_code_point(normalised, at);
    if (last != 0) pairs.push_back(last << 32 | letter);
    last = letter;
  }
  if (pairs.empty() && last != 0) pairs.push_back(last);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

std::int64_t dice_micros(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  if (one.empty() || other.empty()) return 0;
  return static_cast<std::int64_t>(2'000'000 * common(one, other) / (one.size() + other.size()));
}

std::int64_t containment_micros(const std::vector<std::uint64_t>& one, const std::vector<std::uint64_t>& other) {
  if (one.empty() || other.empty()) return 0;
  return static_cast<std::int64_t>(1'000'000 * common(one, other) / std::min(one.size(), other.size()));
}

}  // namespace geojeom::support
