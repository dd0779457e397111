#pragma once

#include "web/page_text.hpp"

namespace geojeom::board_words {

inline constexpr PageText chart_data{"표로 보기", "As a table"};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText organisation{"기관", "Organisation"};
inline constexpr PageText all_organisations{"전체 기관", "All organisations"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText downloads{"내려받기", "Download"};
inline constexpr PageText download_as{"{form} 내려받기", "Download {form}"};
inline constexpr PageText remark{"주) ", "Note: "};
inline constexpr PageText no_records{"{caption}: 이 기간의 기록이 없습니다.", "{caption}: no records in this period."};
inline constexpr PageText source{"자료: ", "Source: "};

}  // namespace geojeom::board_words
