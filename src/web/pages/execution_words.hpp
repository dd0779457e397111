#pragma once

#include "web/page_text.hpp"

namespace geojeom::execution_words {

inline constexpr PageText title{"주간 집행현황", "Weekly execution"};
inline constexpr PageText lead{"기준일까지의 원장에서 바로 계산합니다. 숫자를 누르면 그 전표가 열립니다.",
                               "Computed from the ledger up to the day; a number opens its entries."};
inline constexpr PageText week{"기준일(금요일)", "Day (a Friday)"};
inline constexpr PageText cut{"구분 기준", "Lines by"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText all_programmes{"전체 사업", "All programmes"};
inline constexpr PageText body{"목표의 기관 유형", "Whose target"};
inline constexpr PageText sources{"재원별 행", "Rows by source"};
inline constexpr PageText yes{"보임", "Shown"};
inline constexpr PageText no{"숨김", "Hidden"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText printable{"인쇄용", "For printing"};
inline constexpr PageText forecast{"연말 전망", "Year-end forecast"};
inline constexpr PageText previous{"지난주", "Week before"};
inline constexpr PageText next{"다음 주", "Next week"};
inline constexpr PageText budget{"예산", "Budget"};
inline constexpr PageText base{"대상액(A)", "Base (A)"};
inline constexpr PageText spent{"집행액(C)", "Spent (C)"};
inline constexpr PageText this_week{"이번 주 집행", "Spent this week"};
inline constexpr PageText short_by{"목표까지 남은 금액", "Left to the target"};
inline constexpr PageText rate{"집행률 C/A", "C/A"};
inline constexpr PageText attained{"목표 대비 C/B", "C/B"};
inline constexpr PageText million{"백만원", "KRW million"};
inline constexpr PageText nothing{
    "이 연도에 재원이나 전표가 없습니다. 기준일을 바꾸거나 과제의 재원을 먼저 등록해 주세요.",
    "There is no money in this year. Change the day, or register the funding lines first."};

}  // namespace geojeom::execution_words
