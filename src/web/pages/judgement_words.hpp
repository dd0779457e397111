#pragma once

#include "web/page_text.hpp"

namespace geojeom::judgement_words {

inline constexpr PageText title{"쌍대비교", "Pairwise comparisons"};
inline constexpr PageText list_lead{
    "판단을 요청받은 산업 선정입니다. 다른 전문가의 판단은 확정하기 전까지 서로 볼 수 없습니다.",
    "Selections that ask for your judgement; others' stay hidden until it is confirmed."};
inline constexpr PageText none{"판단을 요청받은 산업 선정이 없습니다.", "Nothing asks for your judgement."};
inline constexpr PageText lead{
    "두 기준씩 견주어 어느 쪽이 얼마나 더 중요한지 고릅니다. 다른 전문가의 판단은 확정하기 전까지 서로 볼 수 없습니다.",
    "Say of each pair which criterion matters more, and how much. Others' judgements stay hidden until it is "
    "confirmed."};
inline constexpr PageText top{"큰 기준", "Headings"};
inline constexpr PageText below{"‘{heading}’ 안의 기준(고르지 않으면 정해진 가중치를 씁니다)",
                                "Within '{heading}' (left open, the given weights count)"};
inline constexpr PageText pair{"‘{first}’ 대 ‘{second}’", "'{first}' to '{second}'"};
inline constexpr PageText undecided{"고르지 않음", "not yet"};
inline constexpr PageText equal{"같이 중요", "equally important"};
inline constexpr PageText more{"‘{name}’이 {times}배 중요", "'{name}' {times} times as important"};
inline constexpr PageText save{"저장하고 일관성 보기", "Save and see how consistent"};
inline constexpr PageText submit{"판단을 마치고 제출", "Finish and submit"};
inline constexpr PageText saved{"저장했습니다.", "Saved."};
inline constexpr PageText submitted{"제출했습니다. 확정하기 전에는 다시 고칠 수 있습니다.",
                                    "Submitted; until it is confirmed you can still change it."};
inline constexpr PageText frozen{"확정된 선정입니다. 판단은 더 고칠 수 없습니다.",
                                 "Confirmed: nothing can be changed any more."};
inline constexpr PageText state{"내 판단", "How I stand"};
inline constexpr PageText weights{"내 판단에서 나온 가중치", "Weights out of my comparisons"};
inline constexpr PageText criterion{"기준", "Criterion"};
inline constexpr PageText weight{"가중치(%)", "Weight (%)"};
inline constexpr PageText inconsistent{"어긋난 판단", "Contradiction"};
inline constexpr PageText reason_saved{"쌍대비교 저장", "comparisons saved"};
inline constexpr PageText reason_submitted{"쌍대비교 제출", "comparisons submitted"};
inline constexpr PageText asked{"요청받은 쌍대비교", "Comparisons asked of me"};
inline constexpr PageText done{"제출함", "submitted"};
inline constexpr PageText open{"작성할 것", "to do"};

}  // namespace geojeom::judgement_words
