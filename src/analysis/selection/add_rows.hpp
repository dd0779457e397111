#pragma once

#include <cstddef>
#include <cstdint>

#include "analysis/selection/matrix.hpp"

namespace geojeom::selection {

/// Two inner loops that deserve the processor's wide instructions; chosen at run time, so the program stays portable.

/// sums(r, :) += sum over the industries j present in r of related(j, :). Weights other than 0 and 1 multiply.
void add_present_rows(const Matrix& presence, const Matrix& related, Matrix& sums);

/// Bits set in both.
std::uint64_t count_common_bits(const std::uint64_t* left, const std::uint64_t* right, std::size_t words);

}  // namespace geojeom::selection
