#pragma once

#include "web/page_text.hpp"

namespace geojeom::home_words {

inline constexpr PageText title{"오늘", "Today"};
inline constexpr PageText greeting{"{name} 님, 안녕하세요.", "Hello, {name}."};

}  // namespace geojeom::home_words
