#pragma once

#include "web/page_text.hpp"

namespace geojeom::loop_words {

inline constexpr PageText label{"{year}년 업무의 흐름", "The work of {year}, step by step"};
inline constexpr PageText choose{"산업 선정", "Choose"};
inline constexpr PageText plan{"계획", "Plan"};
inline constexpr PageText agree{"협약", "Agree"};
inline constexpr PageText fund{"교부", "Fund"};
inline constexpr PageText execute{"집행", "Execute"};
inline constexpr PageText support{"기업지원", "Support"};
inline constexpr PageText measure{"성과", "Measure"};
inline constexpr PageText evaluate{"평가", "Evaluate"};
inline constexpr PageText report{"보고", "Report"};
inline constexpr PageText agreements{"체결한 협약", "Agreements"};
inline constexpr PageText reports{"발행 보고서", "Issued reports"};
inline constexpr PageText items{"건", ""};
inline constexpr PageText nothing{"없음", "none"};

}  // namespace geojeom::loop_words
