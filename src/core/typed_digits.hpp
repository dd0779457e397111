#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/typed_text.hpp"

namespace geojeom {

/// The digits of a number that people write in groups, "124-81-00998": hyphens, points and spaces between them are
/// passed over. None when anything else is in it or there are more than 18.
struct TypedDigits {
  std::int64_t number = 0;
  int count = 0;
};
std::optional<TypedDigits> read_digits(std::string_view typed);

/// `number` with zeros on the left up to `count` digits.
std::string padded_digits(std::int64_t number, int count);

}  // namespace geojeom
