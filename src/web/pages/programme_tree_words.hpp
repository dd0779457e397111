#pragma once

#include "web/page_text.hpp"

namespace geojeom::programme_tree_words {

inline constexpr PageText title{"사업 체계도", "Programme tree"};
inline constexpr PageText title_of{"{organisation} {year}년 사업과 재원",
                                   "{organisation}: programmes and money, {year}"};
inline constexpr PageText lead{
    "사업, 내역사업, 과제마다 확정·교부·집행 금액과 집행률을 기록에서 계산했습니다. 금액을 누르면 근거가 열립니다.",
    "Money allocated, granted and spent, computed from records at every level; open a number to see them."};
inline constexpr PageText depth{"어디까지", "Down to"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText sub_programme{"내역사업", "Sub-programme"};
inline constexpr PageText project{"과제", "Project"};
inline constexpr PageText level{"단계", "Level"};
inline constexpr PageText name{"이름", "Name"};
inline constexpr PageText code{"번호", "Code"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText total{"전체", "All"};
inline constexpr PageText caption{"사업·내역사업·과제별 금액과 집행률",
                                  "Money and execution by programme, sub-programme and project"};
inline constexpr PageText projects{"과제 {count}개", "{count} projects"};
inline constexpr PageText nothing{"이 해에 재원이 확정되었거나 수행하는 사업이 없습니다.",
                                  "No programme has money or runs in this year."};
inline constexpr PageText note{
    "집행률은 집행액을 확정 예산으로 나눈 값이며, 윗단계 값은 아랫단계를 더하지 않고 기록에서 다시 계산합니다.",
    "The execution rate is spent over allocated; upper levels are computed from records, not added from lower ones."};

}  // namespace geojeom::programme_tree_words
