#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace geojeom {

/// One member of a JSON object, its value as a person would have typed it: numbers digit for digit as they were
/// written, true and false as 1 and 0, null as nothing.
struct JsonMember {
  std::string name;
  std::string typed;
};

/// The members of an object of scalars, in order. Numbers never pass through a double, which would lose the last
/// digits of a large decimal. Errors: REC-111 not JSON, not an object, or a value that is an object or a list itself.
Result<std::vector<JsonMember>> json_members(std::string_view text);

}  // namespace geojeom
