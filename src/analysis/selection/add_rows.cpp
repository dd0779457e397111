#include "analysis/selection/add_rows.hpp"

#include <algorithm>
#include <bit>
#include <vector>

namespace geojeom::selection {
namespace {

struct PresentRow {
  std::size_t index = 0;
  double weight = 0.0;
};

/// A block of columns of which all rows together fit into the second-level cache.
constexpr std::size_t block_columns = 64;

#if defined(__x86_64__)
#define GEOJEOM_WIDE __attribute__((target("avx2,fma,popcnt")))
bool has_wide() {
  static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  return has;
}
#else
#define GEOJEOM_WIDE
bool has_wide() { return false; }
#endif

using Lane = double __attribute__((vector_size(32), aligned(8)));
constexpr std::size_t lane_size = 4;

/// One full block: the sums stay in registers while the rows stream by.
template <std::size_t Lanes>
inline __attribute__((always_inline)) void add_block(const std::vector<PresentRow>& rows, const Matrix& related,
                                                     std::size_t from, double* sums) {
  Lane total[Lanes] = {};
  for (const auto& row : rows) {
    const double* values = related.row(row.index).data() + from;
    for (std::size_t k = 0; k < Lanes; ++k) {
      total[k] += *reinterpret_cast<const Lane*>(values + k * lane_size) * row.weight;
    }
  }
  for (std::size_t k = 0; k < Lanes; ++k) *reinterpret_cast<Lane*>(sums + k * lane_size) += total[k];
}

GEOJEOM_WIDE void add_block_wide(const std::vector<PresentRow>& rows, const Matrix& related, std::size_t from,
                                 double* sums) {
  add_block<8>(rows, related, from, sums);
  add_block<8>(rows, related, from + 8 * lane_size, sums + 8 * lane_size);
}

void add_block_plain(const std::vector<PresentRow>& rows, const Matrix& related, std::size_t from, double* sums) {
  for (std::size_t k = 0; k < block_columns / lane_size; k += 2) {
    add_block<2>(rows, related, from + k * lane_size, sums + k * lane_size);
  }
}

void add_rest(const std::vector<PresentRow>& rows, const Matrix& related, std::size_t from, std::span<double> sums) {
  for (const auto& row : rows) {
    const auto values = related.row(row.index);
    for (std::size_t k = from; k < sums.size(); ++k) sums[k] += values[k] * row.weight;
  }
}

GEOJEOM_WIDE std::uint64_t count_wide(const std::uint64_t* left, const std::uint64_t* right, std::size_t words) {
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < words; ++k) {
    count += static_cast<std::uint64_t>(__builtin_popcountll(left[k] & right[k]));
  }
  return count;
}

}  // namespace

void add_present_rows(const Matrix& presence, const Matrix& related, Matrix& sums) {
  std::vector<std::vector<PresentRow>> present(presence.rows());
  for (std::size_t r = 0; r < presence.rows(); ++r) {
    for (std::size_t j = 0; j < presence.columns(); ++j) {
      if (presence(r, j) != 0.0) present[r].push_back({j, presence(r, j)});
    }
  }
  std::size_t from = 0;
  for (; from + block_columns <= related.columns(); from += block_columns) {
    for (std::size_t r = 0; r < present.size(); ++r) {
      double* to = sums.row(r).data() + from;
      has_wide() ? add_block_wide(present[r], related, from, to) : add_block_plain(present[r], related, from, to);
    }
  }
  for (std::size_t r = 0; r < present.size(); ++r) add_rest(present[r], related, from, sums.row(r));
}

std::uint64_t count_common_bits(const std::uint64_t* left, const std::uint64_t* right, std::size_t words) {
  if (has_wide()) return count_wide(left, right, words);
  std::uint64_t count = 0;
  for (std::size_t k = 0; k < words; ++k) count += static_cast<std::uint64_t>(std::popcount(left[k] & right[k]));
  return count;
}

}  // namespace geojeom::selection
