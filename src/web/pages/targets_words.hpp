#pragma once

#include "web/page_text.hpp"

namespace geojeom::targets_words {

inline constexpr PageText title{"목표와 실적", "Targets and results"};
inline constexpr PageText lead{
    "정한 목표와 기록에서 산출한 실적을 견줍니다. 실적을 누르면 근거 기록이 열립니다.",
    "What was set as a target and what the records add up to. A result opens the records behind it."};

}  // namespace geojeom::targets_words
