#pragma once

#include "web/page_text.hpp"

namespace geojeom::participation_words {

inline constexpr PageText title{"참여율", "Participation"};
inline constexpr PageText lead{
    "어느 날짜에 누가 어느 과제에 얼마씩 참여하는지 봅니다. 한도(BR-23, BR-24)를 넘는 사람이 위에 오고, 넘게 되는 "
    "등록은 저장되지 않습니다.",
    "Who works on what with which share on a day. Who goes beyond a limit (BR-23, BR-24) comes first; what would go "
    "beyond "
    "is not saved."};
inline constexpr PageText date{"기준일", "On"};
inline constexpr PageText person{"인력번호", "Person number"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText add{"참여 인력 등록", "Add a person"};
inline constexpr PageText nothing{
    "이 날짜에 참여하는 사람이 없습니다. 과제의 참여 인력을 등록하거나 날짜를 바꾸어 보세요.",
    "Nobody works on a project on this day. Enter members or choose another day."};
inline constexpr PageText people{"참여 인력", "People"};
inline constexpr PageText beyond{"한도를 넘는 사람", "Beyond a limit"};
inline constexpr PageText largest{"가장 큰 합계", "Largest total"};

}  // namespace geojeom::participation_words
