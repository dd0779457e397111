#pragma once

#include "web/page_text.hpp"

namespace geojeom::office_words {

inline constexpr PageText saved{"저장했습니다.", "Saved."};
inline constexpr PageText record{"기록 보기", "Record"};

}  // namespace geojeom::office_words
