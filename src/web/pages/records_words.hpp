#pragma once

#include "web/page_text.hpp"

namespace geojeom::records_words {

inline constexpr PageText list_caption{"{type} 목록", "List of {type}"};
inline constexpr PageText number{"번호", "No."};
inline constexpr PageText yes_masked{"개인정보는 가려서 보여 드립니다.", "Personal data are masked."};

}  // namespace geojeom::records_words
