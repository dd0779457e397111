#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace geojeom {

/// The number of a record of type T. People see codes such as "BUD-2026-0142"; this one is the store's. 0 is not yet
/// stored, or refers to nothing.
template <class T>
struct Id {
  std::int64_t value = 0;

  constexpr bool is_set() const { return value != 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace geojeom

template <class T>
struct std::hash<geojeom::Id<T>> {
  std::size_t operator()(geojeom::Id<T> id) const { return std::hash<std::int64_t>()(id.value); }
};
