#pragma once

#include "web/page_text.hpp"

namespace geojeom::record_words {

inline constexpr PageText company_card{"기업 카드", "Company card"};
inline constexpr PageText edit{"수정", "Edit"};
inline constexpr PageText copy{"복사", "Copy"};
inline constexpr PageText remove{"삭제", "Remove"};
inline constexpr PageText content{"내용", "Content"};
inline constexpr PageText related{"관련 기록", "Related records"};
inline constexpr PageText history{"이력", "History"};
inline constexpr PageText figures{"쓰이는 지표", "Figures"};
inline constexpr PageText sections{"기록의 부분", "Parts of the record"};
inline constexpr PageText created{"등록", "Created"};
inline constexpr PageText changed{"수정", "Changed"};
inline constexpr PageText removed{"삭제", "Removed"};
inline constexpr PageText whole_content{"전체 내용 보기", "Show everything"};
inline constexpr PageText no_history{"볼 수 있는 이력이 없습니다.", "There is no history to show."};
inline constexpr PageText no_related{"이 기록에 연결된 다른 기록이 없습니다.", "No other record refers to this one."};
inline constexpr PageText so_many{"{count}건", "{count}"};
inline constexpr PageText whole_list{"{type} 모두 보기", "All of {type}"};
inline constexpr PageText sample{"표본", "Sample"};
inline constexpr PageText version{"버전 {version}", "Version {version}"};
inline constexpr PageText masked{"개인정보는 가려서 보여 드립니다.", "Personal data are masked."};
inline constexpr PageText download{"파일 내려받기", "Download the file"};
inline constexpr PageText nothing{"–", "–"};

}  // namespace geojeom::record_words
