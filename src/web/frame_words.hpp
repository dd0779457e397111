#pragma once

#include "web/page_text.hpp"

namespace geojeom::frame_words {

inline constexpr std::string_view korean = "한국어";  ///< what its speakers call it, in either language
inline constexpr std::string_view english = "English";
inline constexpr PageText today{"오늘", "Today"};
inline constexpr PageText strategy{"산업·기획", "Industries & plans"};
inline constexpr PageText funding{"사업·집행", "Programmes & money"};
inline constexpr PageText support{"기업지원", "Company support"};
inline constexpr PageText facilities{"장비·시설", "Facilities"};
inline constexpr PageText network{"협력", "Network"};
inline constexpr PageText performance{"성과·보고", "Results & reports"};
inline constexpr PageText reference{"기준자료", "Reference data"};
inline constexpr PageText office{"관리", "Administration"};

}  // namespace geojeom::frame_words
