#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "domain/support/words.hpp"

namespace geojeom::support {

/// The two digits (MOIS) of a province by its short or full name in Korean or English, with those it had before it
/// became self-governing; empty for anything else.
std::vector<std::string> province_digits(std::string_view name);

/// A region of ten digits in words: the province's short name, with the code where it is finer.
Words region_words(std::int64_t ten_digits);

}  // namespace geojeom::support
