#pragma once

#include "web/page_text.hpp"

namespace geojeom::menu_words {

inline constexpr PageText industries{"산업 선정", "Choosing industries"};
inline constexpr PageText plans{"계획", "Plans"};
inline constexpr PageText impact{"파급효과", "Impact"};
inline constexpr PageText programmes{"사업·과제·협약", "Programmes and agreements"};
inline constexpr PageText budget{"예산·재원", "Budget and funds"};
inline constexpr PageText execution{"집행·정산", "Execution and settlement"};
inline constexpr PageText companies{"기업", "Companies"};
inline constexpr PageText calls{"공고·신청", "Calls and applications"};
inline constexpr PageText reviews{"심사·선정", "Review and selection"};
inline constexpr PageText delivery{"협약·지원", "Agreements and services"};
inline constexpr PageText training{"교육", "Training"};
inline constexpr PageText outcomes{"성과", "Outcomes"};
inline constexpr PageText equipment{"장비", "Equipment"};
inline constexpr PageText premises{"입주·시설", "Premises and tenants"};
inline constexpr PageText partners{"기관·업무협약", "Organisations and agreements"};
inline constexpr PageText events{"행사", "Events"};
inline constexpr PageText attraction{"유치·클러스터", "Attraction and clusters"};
inline constexpr PageText indicators{"지표·평가", "Indicators and evaluation"};
inline constexpr PageText documents{"문서·제시 수치", "Documents and stated figures"};
inline constexpr PageText people{"사용자·권한", "Users and rights"};
inline constexpr PageText others{"그 밖의 기록", "Other records"};
inline constexpr PageText all_records{"기록", "Records"};

}  // namespace geojeom::menu_words
