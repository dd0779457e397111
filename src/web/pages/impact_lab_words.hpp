#pragma once

#include "web/page_text.hpp"

namespace geojeom::impact_lab_words {

inline constexpr PageText title{"파급효과 실험실", "Impact lab"};
inline constexpr PageText list_lead{
    "지출을 바꾸어 가며 지역 안팎의 생산·부가가치·취업이 어떻게 달라지는지 봅니다.",
    "Change the spending and see production, value added and jobs move, here and elsewhere."};
inline constexpr PageText lead{
    "{region}의 유발계수({table})로 계산했습니다. 금액이나 지역 조달 비율을 바꾸면 결과가 바로 달라집니다. 기록은 "
    "바뀌지 않습니다.",
    "Computed with the coefficients of {region} ({table}). Change amounts or local content and the result follows; "
    "records stay as they are."};
inline constexpr PageText none{"계산할 수 있는 파급효과 분석이 없습니다.", "There is no impact study to compute."};
inline constexpr PageText list_caption{"파급효과 분석", "Impact studies"};
inline constexpr PageText name{"분석", "Study"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText spending{"지출(억원)", "Spending (KRW 100 million)"};
inline constexpr PageText basis{"구분", "Basis"};
inline constexpr PageText coefficients{"유발계수 자료", "Coefficients"};
inline constexpr PageText not_computed{"문서의 값(계산하지 않음)", "as a document states it"};

inline constexpr PageText form{"지출 바꾸어 보기", "Change the spending"};
inline constexpr PageText no_industry{"산업을 정하지 않은 지출", "Spending on no industry"};
inline constexpr PageText unit{"억원", "KRW 100m"};
inline constexpr PageText recorded{"기록: {amount}억원", "on record: {amount}"};
inline constexpr PageText local{"지역 조달 비율", "Bought in the region"};
inline constexpr PageText local_hint{"비우면 기록대로. 100이면 모두 이 지역에서 산다고 봅니다(상한).",
                                     "Empty: as recorded. 100: everything is bought here (an upper bound)."};
inline constexpr PageText percent{"%", "%"};
inline constexpr PageText compute{"계산", "Compute"};
inline constexpr PageText reset{"기록대로 되돌리기", "Back to the records"};

inline constexpr PageText own{"{region} {indicator}", "{indicator}, {region}"};
inline constexpr PageText key_note{"전국 {nation}, 지역에 {share} 남음", "nation {nation}; {share} stays here"};
inline constexpr PageText result{"결과", "Result"};
inline constexpr PageText change{"바꾼 지출의 결과", "With the changed spending"};
inline constexpr PageText chart{"지역 안과 밖", "In the region and outside"};
inline constexpr PageText chart_says{"지표마다 효과가 지역 안에 얼마나 남고 밖으로 얼마나 나가는지 나눈 막대입니다.",
                                     "Bars show how much of each effect stays in the region and how much leaves."};
inline constexpr PageText inside{"지역 안", "In the region"};
inline constexpr PageText outside{"지역 밖", "Elsewhere"};
inline constexpr PageText effect{"효과", "Effects"};
inline constexpr PageText warnings{"살펴볼 점", "Warnings"};
inline constexpr PageText stated{"제시된 효과와 견주기", "Beside the stated effect"};
inline constexpr PageText verdict{"제시 값을 내는 지출 구성이 있는가",
                                  "Would any mix of spending give the stated values?"};
inline constexpr PageText parts{"나누어 보기", "By parts"};
inline constexpr PageText by_industry{"산업별", "By industry"};
inline constexpr PageText by_year{"연도별", "By year"};
inline constexpr PageText by_sector{"부문별", "By sector"};
inline constexpr PageText origins{"직접·간접", "Direct and indirect"};
inline constexpr PageText outcomes{"확인된 성과", "Confirmed outcomes"};
inline constexpr PageText outcomes_note{
    "모형의 취업유발은 예측이고 오른쪽은 실제로 확인된 값입니다. 서로 더하지 않습니다(BR-52).",
    "Model jobs are a forecast; at the right is what was confirmed. They are never added (BR-52)."};
inline constexpr PageText draws{"90% 구간은 계수와 부문 연계를 흔들어 {draws}번 다시 계산한 값입니다(씨앗 {seed}).",
                                "90 % bands come from {draws} draws of coefficients and mapping (seed {seed})."};
inline constexpr PageText method{"계산 방법", "Method"};
inline constexpr PageText method_title{"{study}: 계산 방법", "{study}: method"};
inline constexpr PageText method_lead{"무엇을 어떤 자료와 식으로 계산했는지 적었습니다.",
                                      "What was computed, from which data and by which formulas."};
inline constexpr PageText data{"지출과 부문 연계", "Spending and its sectors"};
inline constexpr PageText report{"보고서", "Report"};
inline constexpr PageText record{"기록 보기", "The record"};
inline constexpr PageText save{"결과를 기록에 저장", "Save the result into the record"};
inline constexpr PageText save_note{
    "기록대로 계산한 생산·부가가치·취업을 분석 기록에 적습니다. 누가 언제 저장했는지 이력에 남습니다.",
    "Writes production, value added and jobs as computed from the records into the study; the journal says who and "
    "when."};
inline constexpr PageText saved{"결과를 기록에 저장했습니다.", "The result is saved."};

}  // namespace geojeom::impact_lab_words
