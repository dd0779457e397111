#pragma once

#include "web/page_text.hpp"

namespace geojeom::dashboard_words {

inline constexpr PageText title{"기관 현황판", "Dashboard"};
inline constexpr PageText title_of{"{organisation} {year}년 현황", "{organisation}, {year}"};
inline constexpr PageText lead{"모든 수치는 기록에서 계산했습니다. 수치를 누르면 근거 기록까지 볼 수 있습니다.",
                               "Every number is computed from records; open it to see them."};
inline constexpr PageText last_year{"전년 {value}", "Last year {value}"};
inline constexpr PageText money{"재원과 집행", "Funds and execution"};
inline constexpr PageText budget_by_source{"재원별 확정 예산", "Budget by source"};
inline constexpr PageText budget_by_source_note{"해마다 확정 예산을 재원으로 나누어 쌓았습니다.",
                                                "The budget of each year, stacked by source."};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText execution_by_programme{"사업별 집행", "Execution by programme"};
inline constexpr PageText execution_note{"확정 예산 가운데 집행한 몫입니다.", "The part of the budget that is spent."};
inline constexpr PageText support{"기업지원", "Company support"};
inline constexpr PageText support_by_month{"월별 지원 건수와 지원기업", "Services and companies by month"};
inline constexpr PageText support_by_month_note{"같은 기업은 한 달에 한 번만 셉니다.",
                                                "A company counts once a month."};
inline constexpr PageText support_by_year{"연도별 지원", "Support by year"};
inline constexpr PageText support_by_year_note{"같은 기업은 한 해에 한 번만 세므로 여러 해를 더하지 않습니다.",
                                               "A company counts once a year, so years do not add up."};
inline constexpr PageText support_by_type{"지원 유형별", "By type of support"};
inline constexpr PageText support_type{"지원 유형", "Type of support"};
inline constexpr PageText month{"월", "Month"};
inline constexpr PageText jobs{"일자리: 네 가지를 따로 셉니다", "Jobs: four kinds, never added"};
inline constexpr PageText jobs_caption{"일자리 네 가지", "The four kinds of jobs"};
inline constexpr PageText jobs_note{"정의가 달라 서로 더하지 않습니다(BR-52).",
                                    "They are defined differently and do not add up (BR-52)."};
inline constexpr PageText kind{"구분", "Kind"};
inline constexpr PageText value_of_year{"{year}년", "{year}"};
inline constexpr PageText meaning{"뜻", "Meaning"};
inline constexpr PageText equipment{"장비", "Equipment"};
inline constexpr PageText equipment_by_centre{"센터별 장비와 이용", "Equipment and its use by centre"};
inline constexpr PageText hours_by_centre{"센터별 장비 사용시간", "Hours of use by centre"};
inline constexpr PageText hours_note{"사용일지에 적힌 시간의 합계입니다.", "Hours in the usage logs."};
inline constexpr PageText centre{"센터", "Centre"};
inline constexpr PageText region{"지역", "Region"};
inline constexpr PageText map_title{"시군구별 지원기업", "Companies supported by municipality"};
inline constexpr PageText map_note{"색이 짙을수록 지원기업이 많습니다. 다른 시도의 기업은 표에만 있습니다.",
                                   "The darker, the more companies; those of other provinces stand in the table."};
inline constexpr PageText by_region{"지역별 지원", "Support by region"};
inline constexpr PageText statements{"제시 수치와 산출 수치", "Stated and computed figures"};
inline constexpr PageText what{"내용", "What"};
inline constexpr PageText stated{"제시", "Stated"};
inline constexpr PageText computed{"산출", "Computed"};
inline constexpr PageText difference{"차이", "Difference"};
inline constexpr PageText verdict{"판정", "Verdict"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText comparison{"기관 비교", "Comparison of organisations"};
inline constexpr PageText comparison_note{"전체는 기관 값을 더하지 않고 기록에서 다시 계산했습니다.",
                                          "All is computed from the records, not added from the lines."};
inline constexpr PageText rollup{"비율의 기관 종합(BR-58)", "Shares over organisations (BR-58)"};
inline constexpr PageText rollup_note{
    "예산이 큰 기관과 기업이 많은 기관 가운데 어느 쪽을 무겁게 보느냐에 따라 달라지므로 둘 다 보입니다.",
    "It depends on whether money or companies weigh, so both are shown."};
inline constexpr PageText by_budget{"예산 가중 평균", "Weighted by budget"};
inline constexpr PageText by_companies{"지원기업 가중 평균", "Weighted by companies"};
inline constexpr PageText missing_weights{"가중치나 값이 없는 기관은 뺐습니다.",
                                          "Organisations without weight or value are left out."};
inline constexpr PageText organisation{"기관", "Organisation"};
inline constexpr PageText reports{"보고서 보기", "Reports"};
inline constexpr PageText figures{"수치 찾기", "Figures"};

}  // namespace geojeom::dashboard_words
