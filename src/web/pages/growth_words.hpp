#pragma once

#include "web/page_text.hpp"

namespace geojeom::growth_words {

inline constexpr PageText title{"지원기업 성장", "Growth of supported companies"};
inline constexpr PageText lead{
    "한 해에 지원받은 같은 기업이 지원 전해와 견주어 얼마나 자랐는지 봅니다. 두 해를 모두 낸 기업(n)만 셉니다(BR-53).",
    "How the same companies grew since the year before their support; only who told both years counts (BR-53)."};
inline constexpr PageText supported{"지원기업(N)", "Supported (N)"};
inline constexpr PageText base_year{"비교하는 해", "Compared with"};
inline constexpr PageText year{"지원 연도", "Year of support"};
inline constexpr PageText support_type{"지원유형", "Support type"};
inline constexpr PageText any{"모두", "All"};
inline constexpr PageText show{"보기", "Show"};
inline constexpr PageText chart{"{base}년 대비 증가율", "Growth since {base}"};
inline constexpr PageText chart_note{
    "해마다 두 해를 모두 낸 기업만 비교하므로 해마다 기업 수(n)가 다릅니다. 표에 n이 있습니다.",
    "Each year compares only those who told both years, so n differs by year and stands in the table."};
inline constexpr PageText percent{"단위: %", "Unit: %"};
inline constexpr PageText sales{"매출", "Sales"};
inline constexpr PageText exports{"수출", "Exports"};
inline constexpr PageText insured{"피보험자", "Insured staff"};
inline constexpr PageText youth{"청년", "Youth"};
inline constexpr PageText measure{"항목", "Number"};
inline constexpr PageText compared{"연도", "Year"};
inline constexpr PageText before{"지원 전해", "Year before"};
inline constexpr PageText after{"그해", "That year"};
inline constexpr PageText growth{"증가율", "Growth"};
inline constexpr PageText n{"비교(n)", "Compared (n)"};
inline constexpr PageText all{"대상(N)", "Of (N)"};
inline constexpr PageText grew{"늘어난 기업", "Grew"};
inline constexpr PageText level{"그대로", "Level"};
inline constexpr PageText shrank{"줄어든 기업", "Shrank"};
inline constexpr PageText none{"그해에 지원을 완료확인한 기업이 없거나 비교할 자료가 없습니다.",
                               "Nobody confirmed support in that year, or nothing can be compared."};
inline constexpr PageText note{
    "증가율은 지원의 효과가 아닙니다. 지원하지 않은 기업과 견주지 않았기 때문입니다.",
    "Growth is no effect of the support: nothing was compared with companies that were not supported."};

}  // namespace geojeom::growth_words
