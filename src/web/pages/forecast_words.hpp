#pragma once

#include "web/page_text.hpp"

namespace geojeom::forecast_words {

inline constexpr PageText title{"집행 전망", "Spending forecast"};
inline constexpr PageText lead{
    "지난 과제들이 같은 날 이후 남은 돈의 얼마를 썼는지로 내다봅니다. 범위와 정확도를 함께 보여 줍니다.",
    "From what earlier projects spent of the money left at the same day, with a range and how well that does."};
inline constexpr PageText weekly{"주간 집행현황", "Weekly execution"};
inline constexpr PageText to_year_end{"연말까지", "Until the year's end"};
inline constexpr PageText to_target{"신속집행 기한까지", "Until the target's day"};
inline constexpr PageText expected{"전망", "Expected"};
inline constexpr PageText range{"{low} ~ {high}", "{low} to {high}"};
inline constexpr PageText unspent{"미집행 예상", "Unspent"};
inline constexpr PageText short_by{"목표 부족 예상", "Short of the target"};
inline constexpr PageText carried{"이월 가능", "May be carried over"};
inline constexpr PageText returned{"반납 예상", "To be returned"};
inline constexpr PageText flags{"위험 신호", "Risk flags"};
inline constexpr PageText pieces{"건", "flags"};
inline constexpr PageText million{"백만원", "KRW million"};

}  // namespace geojeom::forecast_words
