#pragma once

#include "web/page_text.hpp"

namespace geojeom::search_words {

inline constexpr PageText title{"통합검색", "Search"};
inline constexpr PageText label{"찾을 말", "Search for"};
inline constexpr PageText hint{"낱말의 일부나 초성으로 찾습니다. 예: 배터리, ㅎㅂㅂㅌㄹ",
                               "Pieces of words, or initial consonants, such as 배터리 or ㅎㅂㅂㅌㄹ"};
inline constexpr PageText find{"찾기", "Search"};
inline constexpr PageText found{"‘{text}’ 검색 결과", "Results for “{text}”"};
inline constexpr PageText nothing{"볼 수 있는 자료 가운데 ‘{text}’에 맞는 것이 없습니다.",
                                  "Nothing that you may see answers to “{text}”."};
inline constexpr PageText all_in_list{"{type} 목록에서 모두 보기", "All of them in the list of {type}"};

}  // namespace geojeom::search_words
