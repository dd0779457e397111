#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "web/page_text.hpp"

namespace geojeom::figures_words {

inline constexpr PageText title{"수치 찾기", "Figures"};
inline constexpr PageText lead{"모든 수치는 기록에서 계산하며, 눌러서 근거 기록까지 내려갈 수 있습니다.",
                               "Every figure is computed from records; open one to reach the records behind it."};
inline constexpr PageText search{"이름이나 뜻으로 찾기", "Search by name or meaning"};
inline constexpr PageText find{"찾기", "Search"};
inline constexpr PageText count_found{"{count}가지", "{count} figures"};
inline constexpr PageText group_caption{"{group} 수치", "Figures of {group}"};
inline constexpr PageText name{"수치", "Figure"};
inline constexpr PageText unit{"단위", "Unit"};
inline constexpr PageText definition{"뜻", "Definition"};
inline constexpr PageText value{"값", "Value"};
inline constexpr PageText value_in_year{"{year}년 값", "Value in {year}"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText from{"시작일", "From"};
inline constexpr PageText to{"종료일", "To"};
inline constexpr PageText everything{"전체", "All"};
inline constexpr PageText not_given{"(미지정)", "(not given)"};
inline constexpr PageText cut_title{"범위 좁히기", "Narrow down"};
inline constexpr PageText group_by{"나누어 보기", "Break down by"};
inline constexpr PageText group_by_second{"한 번 더 나누기", "and by"};
inline constexpr PageText no_group{"나누지 않음", "Not broken down"};
inline constexpr PageText over{"추이 단위", "Steps over time"};
inline constexpr PageText records_of{"기록 {n}건", "{n} records"};
inline constexpr PageText n_of_n{"{N}건 가운데 값이 있는 {n}건", "{n} with a value of {N}"};
inline constexpr PageText no_value{"값 없음", "No value"};
inline constexpr PageText compared{"비교", "Comparison"};
inline constexpr PageText before{"직전 같은 기간", "The period before"};
inline constexpr PageText change{"증감", "Change"};
inline constexpr PageText change_share{"증감률", "Change in %"};
inline constexpr PageText target{"목표", "Target"};
inline constexpr PageText stated_title{"문서가 제시한 값", "As documents state it"};
inline constexpr PageText stated_lead{"문서에 적힌 값과 지금 기록에서 계산한 값을 나란히 놓습니다.",
                                      "What documents say beside what the records give today."};
inline constexpr PageText document{"문서", "Document"};
inline constexpr PageText meaning{"내용", "What"};
inline constexpr PageText stated{"제시", "Stated"};
inline constexpr PageText computed{"산출", "Computed"};
inline constexpr PageText difference{"차이", "Difference"};
inline constexpr PageText verdict{"판정", "Verdict"};
inline constexpr PageText over_time{"추이", "Over time"};
inline constexpr PageText over_time_of{"{name} 추이", "{name} over time"};
inline constexpr PageText over_time_note{"같은 정의로 기간마다 다시 계산했습니다.",
                                         "Computed anew for every period by the same definition."};
inline constexpr PageText table_title{"나누어 본 값", "Breakdown"};
inline constexpr PageText table_of{"{dimension}별 {name}", "{name} by {dimension}"};
inline constexpr PageText total{"전체", "All"};
inline constexpr PageText total_note{"전체는 줄을 더한 값이 아니라 기록에서 다시 계산한 값입니다.",
                                     "The total is computed from the records, not added from the lines."};
inline constexpr PageText chart_of_lines{"{dimension}마다 값을 큰 순서로 놓았습니다.", "The largest first."};
inline constexpr PageText nothing_in_lines{"이 기간과 범위에는 나누어 볼 기록이 없습니다.",
                                           "There are no records to break down in this period and slice."};
inline constexpr PageText evidence_title{"근거 기록", "The records behind it"};
inline constexpr PageText evidence_lead{"이 값은 아래 {type} {count}건에서 계산했습니다.",
                                        "Computed from these {count} records ({type})."};
inline constexpr PageText evidence_of_numerator{"분자인 “{name}”의 기록입니다.",
                                                "These are the records of the numerator, “{name}”."};
inline constexpr PageText evidence_caption{"근거 기록: {type}", "Evidence: {type}"};
inline constexpr PageText no_evidence{"이 기간과 범위에 해당하는 기록이 없습니다.", "There are no such records."};
inline constexpr PageText record_number{"기록", "Record"};
inline constexpr PageText how_title{"계산 방법", "How it is computed"};
inline constexpr PageText how_type{"세는 기록", "Records counted"};
inline constexpr PageText how_counting{"셈하는 법", "How they are counted"};
inline constexpr PageText how_condition{"조건", "Conditions"};
inline constexpr PageText how_date{"기간을 정하는 항목", "What places them in time"};
inline constexpr PageText how_joined{"기간을 합칠 때", "When periods are joined"};
inline constexpr PageText how_numerator{"분자", "Numerator"};
inline constexpr PageText how_denominator{"분모", "Denominator"};
inline constexpr PageText how_name{"수치 이름(API)", "Name (API)"};
inline constexpr PageText no_condition{"없음(모든 기록)", "none (every record)"};
inline constexpr PageText or_more{"{column}: {values}", "{column}: {values}"};
inline constexpr PageText is_set{"{column} 있음", "{column} is given"};
inline constexpr PageText is_empty{"{column} 없음", "{column} is not given"};

inline constexpr PageText counting_count{"기록의 수", "number of records"};
inline constexpr PageText counting_distinct{"서로 다른 “{column}”의 수(중복 제외)", "different values of “{column}”"};
inline constexpr PageText counting_sum{"“{column}”의 합계", "sum of “{column}”"};
inline constexpr PageText counting_mean{"“{column}”의 평균(값이 있는 기록만)", "mean of “{column}” where given"};
inline constexpr PageText counting_minimum{"“{column}”의 최솟값", "lowest “{column}”"};
inline constexpr PageText counting_maximum{"“{column}”의 최댓값", "highest “{column}”"};
inline constexpr PageText counting_latest{"가장 최근 기록의 “{column}”", "“{column}” of the latest record"};
inline constexpr PageText counting_ratio{"분자 ÷ 분모(비율끼리 평균하지 않습니다)",
                                         "numerator over denominator (never a mean of shares)"};
inline constexpr PageText counting_growth{"(이번 기간 − 직전 같은 기간) ÷ 직전 기간",
                                          "(this period less the one before) over the one before"};
inline constexpr PageText counting_cohort{"두 해 값이 모두 있는 같은 기업들의 증가율",
                                          "growth of the same companies with both years on record"};

inline constexpr PageText placing_within{"“{column}” 날짜가 기간 안", "“{column}” lies in the period"};
inline constexpr PageText placing_in_force{"“{column}”부터 이어지며 기간과 겹침", "in force on some day of the period"};
inline constexpr PageText placing_at_end{"기간 마지막 날에 있음(“{column}” 기준)",
                                         "there on the last day of the period (by “{column}”)"};
inline constexpr PageText placing_years{"회계연도(“{column}”)", "fiscal year (“{column}”)"};
inline constexpr PageText placing_latest_year{"기간에서 기록이 있는 마지막 회계연도",
                                              "the last fiscal year of the period with records"};
inline constexpr PageText placing_always{"기간과 무관", "not placed in time"};

inline constexpr PageText joined_sum{"더할 수 있습니다", "adds up"};
inline constexpr PageText joined_distinct{"더하지 않습니다. 긴 기간은 기록에서 다시 셉니다(BR-51)",
                                          "does not add up; longer periods are counted anew (BR-51)"};
inline constexpr PageText joined_latest{"마지막 기간의 값을 씁니다", "the last period counts"};
inline constexpr PageText joined_none{"더하거나 평균하지 않습니다", "neither adds up nor averages"};

inline constexpr std::array<std::pair<std::string_view, PageText>, 34> dimensions{{
    {"organisation", {"기관", "Organisation"}},
    {"programme", {"사업", "Programme"}},
    {"sub_programme", {"내역사업", "Sub-programme"}},
    {"project", {"과제", "Project"}},
    {"plan", {"계획", "Plan"}},
    {"industry", {"산업", "Industry"}},
    {"centre", {"센터", "Centre"}},
    {"support_type", {"지원 유형", "Type of support"}},
    {"support_family", {"지원 분야", "Family of support"}},
    {"company", {"기업", "Company"}},
    {"region", {"시군구", "Municipality"}},
    {"province", {"시도", "Province"}},
    {"from_region", {"이전 지역", "Moved from"}},
    {"size", {"기업 규모", "Company size"}},
    {"ksic", {"업종", "Industry (KSIC)"}},
    {"ksic_division", {"업종 중분류", "Industry division"}},
    {"source", {"재원", "Source of funds"}},
    {"cost_item", {"비목", "Cost item"}},
    {"purpose", {"목적", "Purpose"}},
    {"origin", {"취득 재원", "Origin"}},
    {"use_scope", {"활용 범위", "Use scope"}},
    {"state", {"상태", "State"}},
    {"equipment", {"장비", "Equipment"}},
    {"user_kind", {"사용자 구분", "Kind of user"}},
    {"building", {"건물", "Building"}},
    {"facility", {"시설", "Facility"}},
    {"event", {"행사", "Event"}},
    {"cluster", {"클러스터", "Cluster"}},
    {"kind", {"구분", "Kind"}},
    {"layer", {"평가 층위", "Layer"}},
    {"course", {"교육과정", "Course"}},
    {"year", {"연도", "Year"}},
    {"quarter", {"분기", "Quarter"}},
    {"month", {"월", "Month"}},
}};

}  // namespace geojeom::figures_words
