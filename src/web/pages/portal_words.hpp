#pragma once

#include "web/page_text.hpp"

namespace geojeom::portal_words {

inline constexpr PageText title{"열린 창구", "Open desk"};
inline constexpr PageText lead{
    "로그인하지 않고도 지원 공고와 행사, 함께 쓰는 장비, 공공재원으로 낸 성과를 볼 수 있습니다.",
    "Calls, events, shared equipment and what the public money did, without signing in."};
inline constexpr PageText calls{"지원 공고", "Calls"};
inline constexpr PageText calls_lead{"접수가 늦게 끝나는 공고부터 보입니다.", "Those that close last stand first."};
inline constexpr PageText open_calls{"접수 중인 공고", "Open calls"};
inline constexpr PageText no_open_calls{"지금 접수 중인 공고가 없습니다. 지난 공고는 공고 목록에서 볼 수 있습니다.",
                                        "No call is open now; earlier ones stand in the list."};
inline constexpr PageText events{"행사", "Events"};
inline constexpr PageText events_lead{"교육, 교류회, 설명회와 같은 행사입니다.",
                                      "Meetings, seminars and other events."};
inline constexpr PageText coming_events{"다가오는 행사", "Coming events"};
inline constexpr PageText no_coming_events{"예정된 행사가 없습니다. 지난 행사는 행사 목록에서 볼 수 있습니다.",
                                           "No event is announced; earlier ones stand in the list."};
inline constexpr PageText equipment{"함께 쓰는 장비", "Shared equipment"};
inline constexpr PageText equipment_lead{
    "기업이 쓸 수 있도록 개방한 연구장비입니다. 예약은 로그인한 뒤 할 수 있습니다.",
    "Research equipment open to companies; book after signing in."};
inline constexpr PageText results{"성과 공개", "Results"};
inline constexpr PageText results_of{"{organisation} {year}년 성과", "{organisation}: results of {year}"};
inline constexpr PageText results_lead{
    "적어 넣은 숫자가 아니라 업무 기록에서 계산한 값이며, 근거가 된 기록의 수를 함께 밝힙니다.",
    "Computed from the records of the work, never typed, with the number of records behind each."};
inline constexpr PageText evidence{"근거 기록 {count}건", "from {count} records"};
inline constexpr PageText suppressed{"비공개", "not shown"};
inline constexpr PageText suppressed_note{
    "기업이 {count}개사 미만인 값은 어느 기업인지 드러날 수 있어 공개하지 않습니다. 빼기로 알아낼 수 있는 값도 함께 "
    "가립니다.",
    "Values of fewer than {count} companies are not shown, as they could reveal who they are; nor are values that "
    "could be found by subtraction."};
inline constexpr PageText by_region{"지역별 지원", "Support by region"};
inline constexpr PageText by_type{"유형별 지원", "Support by type"};
inline constexpr PageText region{"지역", "Region"};
inline constexpr PageText type{"지원 유형", "Type of support"};
inline constexpr PageText companies{"지원기업 수", "Companies"};
inline constexpr PageText services{"지원 건수", "Services"};
inline constexpr PageText share_chart{"유형별 지원 건수", "Services by type"};
inline constexpr PageText chart_note{"공개하는 유형만 그렸습니다.", "Only types that are shown."};
inline constexpr PageText organisation{"기관", "Organisation"};
inline constexpr PageText in_won{" (원)", " (KRW)"};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText search{"장비명", "Name of the equipment"};
inline constexpr PageText search_button{"찾기", "Find"};
inline constexpr PageText see_all{"모두 보기", "See all"};
inline constexpr PageText count_of{"전체 {count}건", "{count} in all"};
inline constexpr PageText nothing{"공개한 자료가 없습니다.", "Nothing is published."};
inline constexpr PageText no_results{"공개할 수 있는 성과 기록이 아직 없습니다.", "There are no results to show yet."};
inline constexpr PageText apply{"로그인하고 신청하기", "Sign in to apply"};
inline constexpr PageText sign_in{"업무 로그인", "Sign in"};

}  // namespace geojeom::portal_words
