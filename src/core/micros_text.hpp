#pragma once

#include <cstdint>
#include <string>

#include "core/rounding.hpp"

namespace geojeom {

/// Millionths in one step of the last of `decimals` (0..6) places: 2 gives 10,000.
std::int64_t micros_step(int decimals);

/// Millionths as a decimal number without needless zeros: 113250000 is "113.25".
std::string shortest_micros(std::int64_t micros);

/// Millionths with grouping and exactly `decimals` places, half up: (1113250000, 1) is "1,113.3".
std::string grouped_micros(wide_int micros, int decimals);

}  // namespace geojeom
