#pragma once

#include "web/page_text.hpp"

namespace geojeom::record_list_words {

inline constexpr PageText caption{"{type} 목록", "List of {type}"};
inline constexpr PageText add{"등록", "New"};
inline constexpr PageText take_in{"가져오기", "Import"};
inline constexpr PageText excel{"엑셀", "Excel"};
inline constexpr PageText csv{"CSV", "CSV"};
inline constexpr PageText search{"목록에서 찾기", "Search this list"};
inline constexpr PageText look{"조회", "Show"};
inline constexpr PageText more_filters{"상세 조건", "More conditions"};
inline constexpr PageText columns{"보이는 항목", "Columns"};
inline constexpr PageText apply_columns{"항목 바꾸기", "Change columns"};
inline constexpr PageText anything{"모두", "Any"};
inline constexpr PageText from{"{label} 부터", "{label} from"};
inline constexpr PageText to{"{label} 까지", "{label} to"};
inline constexpr PageText active{"적용한 조건", "Conditions"};
inline constexpr PageText remove_filter{"{what} 조건 빼기", "Remove the condition {what}"};
inline constexpr PageText clear{"조건 모두 지우기", "Clear all"};
inline constexpr PageText text_filter{"검색어: {text}", "Search: {text}"};
inline constexpr PageText count{"전체 {count}건", "{count} in all"};
inline constexpr PageText empty_hint{"조건을 바꾸거나 새로 등록해 주세요.", "Change the conditions or add one."};
inline constexpr PageText won{"원", "KRW"};
inline constexpr PageText saved{"저장한 보기", "Saved views"};
inline constexpr PageText save_view{"지금 보기 저장", "Save this view"};
inline constexpr PageText view_name{"보기 이름", "Name of the view"};
inline constexpr PageText export_note{"{organisation} · {user} · {day} 기준", "{organisation} · {user} · as of {day}"};
inline constexpr PageText region_hint{"시도 코드만 적으면 그 시도 전체를 찾습니다. 예: mois:30", "A province code finds all of it: mois:30"};

}  // namespace geojeom::record_list_words
