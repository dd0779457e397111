#pragma once

#include "web/words.hpp"

namespace geojeom::records_words {

inline constexpr Words list_caption{"{type} 목록", "List of {type}"};
inline constexpr Words number{"번호", "No."};
inline constexpr Words yes_masked{"개인정보는 가려서 보여 드립니다.", "Personal data are masked."};

}  // namespace geojeom::records_words
