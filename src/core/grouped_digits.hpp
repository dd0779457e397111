#pragma once

#include <cstdint>
#include <string>

namespace geojeom {

/// Appends `number` with a comma before every third digit from the right: 1,234,567.
void append_grouped(std::string& out, std::uint64_t number);

/// Appends "." and `fraction` padded with zeros on the left to `decimals` digits: (5, 3) gives ".005".
void append_fraction(std::string& out, std::uint64_t fraction, int decimals);

}  // namespace geojeom
