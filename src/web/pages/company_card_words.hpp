#pragma once

#include "web/page_text.hpp"

namespace geojeom::company_card_words {

inline constexpr PageText title{"기업 카드", "Company cards"};
inline constexpr PageText lead{"어느 사업에서든 이 기업이 받은 것과 그 뒤에 달라진 것을 한 장에 모았습니다.",
                               "Everything this company got from any programme, and what came of it."};
inline constexpr PageText own_lead{"우리 기업이 받은 지원과 약속, 낸 성과를 한 장에 모았습니다.",
                                   "What your company got, promised and achieved."};
inline constexpr PageText find{"기업명 또는 사업자등록번호", "Company name or business number"};
inline constexpr PageText search{"찾기", "Find"};
inline constexpr PageText found{"찾은 기업", "Companies found"};
inline constexpr PageText nobody{"조건에 맞는 기업이 없습니다. 이름의 일부나 사업자등록번호로 찾아 주세요.",
                                 "No company matches. Try a part of the name or the business number."};
inline constexpr PageText most_supported{"{year}년 지원금액이 큰 기업", "Companies with the most support in {year}"};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText record{"기업 기록", "Company record"};
inline constexpr PageText number{"사업자등록번호", "Business number"};
inline constexpr PageText sanctioned{"제재 중", "Under sanction"};
inline constexpr PageText sample{"표본", "Sample"};
inline constexpr PageText elsewhere{"다른 기관의 같은 기업", "The same company at other organisations"};
inline constexpr PageText whole_time{"{from}년부터 {to}년까지", "{from} to {to}"};

inline constexpr PageText received{"받은 지원", "Support received"};
inline constexpr PageText by_year{"연도별 지원금액", "Support by year"};
inline constexpr PageText by_year_note{"완료확인된 지원 건의 지원금액입니다.", "Amounts of confirmed services."};
inline constexpr PageText by_programme{"사업별 지원", "Support by programme"};
inline constexpr PageText by_type{"유형별 지원", "Support by type"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText support_type{"지원유형", "Type of support"};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText agreed{"신청과 지원과제", "Applications and support projects"};
inline constexpr PageText used{"장비·교육·입주", "Equipment, training and tenancy"};
inline constexpr PageText by_equipment{"장비별 이용", "Use by equipment"};
inline constexpr PageText equipment{"장비", "Equipment"};
inline constexpr PageText changed{"그 뒤에 달라진 것", "What came of it"};
inline constexpr PageText sales_staff{"매출액과 상시근로자", "Sales and employees"};
inline constexpr PageText sales_chart{"매출액 추이", "Sales over time"};
inline constexpr PageText staff_chart{"고용보험 피보험자 추이", "Insured staff over time"};
inline constexpr PageText year_note{"기업 연도실적에 적힌 값입니다. 지원의 결과라고 단정하지 않습니다.",
                                    "As the company's years state it; not claimed as an effect of the support."};
inline constexpr PageText jobs_by_year{"일자리 네 가지(연도별)", "The four kinds of jobs by year"};
inline constexpr PageText jobs_note{"정의가 서로 달라 더하지 않습니다(BR-52).",
                                    "Defined differently; never added (BR-52)."};
inline constexpr PageText outcomes_by_year{"그 밖의 성과(연도별)", "Other outcomes by year"};
inline constexpr PageText cautions{"제재·중복·한도", "Sanctions, duplicates and limits"};
inline constexpr PageText alike{"품목과 기간이 겹치는 지원", "Supports alike in item and time"};
inline constexpr PageText alike_note{
    "같은 신청자, 닮은 품목, 겹친 기간의 지원을 짝지었습니다(BR-18). 중복 여부는 담당자가 판정합니다.",
    "Pairs of the same applicant, a like item and overlapping periods (BR-18); a person decides on them."};
inline constexpr PageText no_alike{"품목과 기간이 겹치는 지원이 없습니다(BR-18).",
                                   "No supports alike in item and time (BR-18)."};
inline constexpr PageText one{"지원", "Support"};
inline constexpr PageText other{"겹친 지원", "Alike"};
inline constexpr PageText item{"품목", "Item"};
inline constexpr PageText likeness{"닮은 정도", "Likeness"};
inline constexpr PageText overlap{"겹친 날", "Days of overlap"};
inline constexpr PageText days{"일", "days"};
inline constexpr PageText limits{"사업·연도별 품목과 지원 수", "Items and supports by programme and year"};
inline constexpr PageText limits_note{
    "품목·건수 한도는 사업의 규정에 따릅니다(BR-19, 예: 품목 2개, 품목당 5개 사업).",
    "Limits on items and supports follow the programme's rules (BR-19; for example 2 items, 5 programmes an item)."};
inline constexpr PageText items{"품목 수", "Items"};
inline constexpr PageText supports{"지원 수", "Supports"};
inline constexpr PageText amount{"지원금액", "Amount"};
inline constexpr PageText piece{"개", "items"};
inline constexpr PageText times{"건", "supports"};
inline constexpr PageText others{"인증과 상담", "Certificates and consultations"};
inline constexpr PageText first_of{"전체 {count}건 가운데 최근 {shown}건입니다. 나머지는 목록에서 볼 수 있습니다.",
                                   "The latest {shown} of {count}; the list has the rest."};
inline constexpr PageText people{"명", "people"};
inline constexpr PageText unit_won{"단위: 원", "Unit: KRW"};

}  // namespace geojeom::company_card_words
