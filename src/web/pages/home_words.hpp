#pragma once

#include "web/words.hpp"

namespace geojeom::home_words {

inline constexpr Words title{"오늘", "Today"};
inline constexpr Words greeting{"{name} 님, 안녕하세요.", "Hello, {name}."};

}  // namespace geojeom::home_words
