#pragma once

#include "web/page_text.hpp"

namespace geojeom::attractions_words {

inline constexpr PageText title{"기업유치", "Attraction of companies"};
inline constexpr PageText lead{
    "발굴, 협의, 투자협약, 이전, 가동으로 이어 갑니다. 약속한 고용과 투자를 실제와 견줍니다.",
    "From lead over talks and agreement to moving in; promises are held against what came."};
inline constexpr PageText stages{"단계별", "By stage"};
inline constexpr PageText none{"유치 기록이 없습니다.", "No attractions."};
inline constexpr PageText state{"단계", "Stage"};
inline constexpr PageText companies{"기업 수", "Companies"};
inline constexpr PageText jobs_promised{"약속 고용", "Jobs promised"};
inline constexpr PageText jobs_actual{"실제 고용", "Actual jobs"};
inline constexpr PageText kept{"이행률", "Kept"};
inline constexpr PageText told{"실제 확인(n)", "Told (n)"};
inline constexpr PageText investment_promised{"약속 투자액", "Investment promised"};
inline constexpr PageText investment_actual{"실제 투자액", "Actual investment"};
inline constexpr PageText by_year{"이전한 해별 약속과 실제", "Promised and actual, by year of moving in"};
inline constexpr PageText none_here{"이전한 기업이 없습니다.", "Nobody has moved in."};
inline constexpr PageText year{"이전한 해", "Moved in"};
inline constexpr PageText origins{"어디에서 왔는가", "Where they came from"};
inline constexpr PageText origin{"이전 전 지역", "From"};
inline constexpr PageText unknown{"확인 안 됨", "Not known"};
inline constexpr PageText capital{"수도권", "Capital area"};
inline constexpr PageText yes{"예", "Yes"};
inline constexpr PageText no{"아니요", "No"};
inline constexpr PageText pipeline{"협의 중인 기업", "Under way"};
inline constexpr PageText none_open{"협의 중인 기업이 없습니다.", "Nobody is under way."};
inline constexpr PageText arrived{"이전한 기업", "Moved in"};
inline constexpr PageText name{"기업", "Company"};
inline constexpr PageText code{"유치번호", "Code"};
inline constexpr PageText industry{"산업", "Industry"};
inline constexpr PageText region{"유치 지역", "Region"};
inline constexpr PageText last_contact{"마지막 접촉", "Last contact"};
inline constexpr PageText next_contact{"다음 접촉", "Next contact"};
inline constexpr PageText promised_on{"투자협약일", "Agreed on"};
inline constexpr PageText moved_in_on{"이전일", "Moved in on"};
inline constexpr PageText anchor{"앵커기업", "Anchor"};
inline constexpr PageText overdue{"지남", "overdue"};

inline constexpr PageText add{"유치 대상 등록", "Register a lead"};
inline constexpr PageText region_hint{"시도나 시군구 이름을 적습니다.", "Name of a province or municipality."};
inline constexpr PageText contacts{"접촉", "Contacts"};
inline constexpr PageText no_contacts{"접촉한 적이 없습니다.", "No contacts."};
inline constexpr PageText held_on{"접촉일", "Held on"};
inline constexpr PageText kind{"방법", "How"};
inline constexpr PageText officer{"담당자", "Officer"};
inline constexpr PageText content{"내용", "Content"};
inline constexpr PageText next_on{"다음 접촉일", "Next on"};
inline constexpr PageText add_contact{"접촉 기록하기", "Record a contact"};
inline constexpr PageText agree{"투자협약 체결", "Investment agreement"};
inline constexpr PageText agree_hint{"약속한 고용이나 투자액을 적습니다. 나중에 실제와 견줍니다.",
                                     "Jobs or investment that are promised; they are held against what comes."};
inline constexpr PageText move_in{"이전 처리", "Has moved in"};
inline constexpr PageText operate{"가동 처리", "Operates"};
inline constexpr PageText on{"일자", "On"};
inline constexpr PageText tell{"실제 고용과 투자 적기", "Tell actual jobs and investment"};
inline constexpr PageText company{"기업 기록", "Company record"};
inline constexpr PageText withdraw{"철회", "Withdrawn"};
inline constexpr PageText record{"기록", "Record"};

}  // namespace geojeom::attractions_words
