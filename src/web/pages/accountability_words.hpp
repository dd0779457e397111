#pragma once

#include "web/page_text.hpp"

namespace geojeom::accountability_words {

inline constexpr PageText title{"계획에서 책임까지", "From plan to account"};
inline constexpr PageText lead{
    "포괄적 협약마다 약속한 것, 배정한 것, 낸 것, 집행한 것을 봅니다. 지방비가 모자라면 다음 해 국비가 같은 비율로 "
    "줄어듭니다(BR-41).",
    "What every comprehensive agreement promised, allocated, provided and carried out; a local shortfall cuts next "
    "year's "
    "national money by the same ratio (BR-41)."};
inline constexpr PageText nothing{
    "포괄적 협약이 없습니다. 협약을 등록하고 협약 구분을 ‘포괄적 협약’으로, 사업을 함께 적어 주세요.",
    "There is no comprehensive agreement. Enter one with its programme."};
inline constexpr PageText agreement{"협약", "Agreement"};
inline constexpr PageText region{"지역", "Region"};
inline constexpr PageText plan{"지역 계획", "Regional plan"};
inline constexpr PageText programme{"사업", "Programme"};
inline constexpr PageText projects{"사업 체계도", "Programme tree"};
inline constexpr PageText targets{"약속한 목표와 실적", "Promised targets and results"};
inline constexpr PageText planned{"계획", "Planned"};
inline constexpr PageText provided{"교부", "Provided"};
inline constexpr PageText spent{"집행", "Spent"};
inline constexpr PageText worst{"가장 큰 지방비 미달률", "Largest local shortfall"};
inline constexpr PageText none{"없음", "None"};
inline constexpr PageText unit{"백만원", "million KRW"};
inline constexpr PageText allocate{"연도별 배정 결정", "Decide a year's allocation"};
inline constexpr PageText allocate_lead{
    "계획액에 평가에 따른 증감을 더하고 전년 지방비 미달에 따른 감액을 빼서 배정합니다. 감액은 규정으로 계산합니다.",
    "The plan, moved by the evaluation and cut for last year's local shortfall, which the rules compute."};
inline constexpr PageText year{"배정할 연도", "Year"};
inline constexpr PageText on{"결정일", "Decided on"};
inline constexpr PageText evaluation{"반영할 평가", "Evaluation"};
inline constexpr PageText no_evaluation{"반영하지 않음", "None"};
inline constexpr PageText change{"평가에 따른 국비 증감", "Change of national money"};
inline constexpr PageText change_hint{"줄일 때는 앞에 -를 붙입니다. 등급별 금액은 규정에 없어 결정된 금액을 적습니다.",
                                      "With - for a cut. The rules give no amounts by grade: enter what was decided."};
inline constexpr PageText won{"원", "won"};
inline constexpr PageText remark{"비고", "Remark"};
inline constexpr PageText done{"{year}년 배정을 저장했습니다.", "The allocation of {year} is entered."};

}  // namespace geojeom::accountability_words
