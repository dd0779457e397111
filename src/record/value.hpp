#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace geojeom {

/// A stored value: nothing, a whole number, or text. Money is whole won, decimals and ratios are millionths, instants
/// are microseconds UTC, dates are ISO text: what a store keeps is what is compared, hashed and exported, with no
/// conversion that could round.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// The values of one record, in the order of RecordType::columns().
using Row = std::vector<Value>;

inline bool is_empty(const Value& value) { return value.index() == 0; }
inline const std::int64_t* number_in(const Value& value) { return std::get_if<std::int64_t>(&value); }
inline const std::string* text_in(const Value& value) { return std::get_if<std::string>(&value); }

}  // namespace geojeom
