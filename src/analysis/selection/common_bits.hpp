#pragma once

#include <cstddef>
#include <cstdint>

namespace geojeom::selection {

/// How many bits are set in both of two rows of bits. By the processor's instruction where it has one.
std::uint64_t count_common_bits(const std::uint64_t* left, const std::uint64_t* right, std::size_t words);

}  // namespace geojeom::selection
