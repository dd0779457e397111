#pragma once

#include "web/words.hpp"

namespace geojeom::frame_words {

inline constexpr Words today{"오늘", "Today"};
inline constexpr Words strategy{"산업·기획", "Industries & plans"};
inline constexpr Words funding{"사업·집행", "Programmes & money"};
inline constexpr Words support{"기업지원", "Company support"};
inline constexpr Words facilities{"장비·시설", "Facilities"};
inline constexpr Words network{"협력", "Network"};
inline constexpr Words performance{"성과·보고", "Results & reports"};
inline constexpr Words reference{"기준자료", "Reference data"};
inline constexpr Words office{"관리", "Administration"};

}  // namespace geojeom::frame_words
