#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "domain/support/condition/condition.hpp"

namespace geojeom::support {

/// A comparison of a fact with values as they are written: sign is one of = != >= <= > <. Its text is made new, so that
/// two spellings of one comparison read the same. Errors: SUP-131 a value does not fit the fact, or the sign does not.
Result<Comparison> comparison_of(const Fact& fact, std::string_view sign, const std::vector<std::string>& values);

}  // namespace geojeom::support
