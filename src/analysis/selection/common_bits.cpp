#include "analysis/selection/common_bits.hpp"

#include <bit>

namespace geojeom::selection {
namespace {

#if defined(__x86_64__)
#define GEOJEOM_POPCOUNT __attribute__((target("popcnt")))
bool has_popcount() {
  static const bool has = __builtin_cpu_supports("popcnt");
  return has;
}
#else
#define GEOJEOM_POPCOUNT
bool has_popcount() { return false; }
#endif

GEOJEOM_POPCOUNT std::uint64_t count_by_instruction(const std::uint64_t* left, const std::uint64_t* right,
                                                    std::size_t words) {
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < words; ++k) {
    count += static_cast<std::uint64_t>(__builtin_popcountll(left[k] & right[k]));
  }
  return count;
}

}  // namespace

std::uint64_t count_common_bits(const std::uint64_t* left, const std::uint64_t* right, std::size_t words) {
  if (has_popcount()) return count_by_instruction(left, right, words);
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < words; ++k) count += static_cast<std::uint64_t>(std::popcount(left[k] & right[k]));
  return count;
}

}  // namespace geojeom::selection
