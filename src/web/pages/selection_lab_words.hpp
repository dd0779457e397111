#pragma once

#include "web/page_text.hpp"

namespace geojeom::selection_lab_words {

inline constexpr PageText title{"산업 선정 실험실", "Selection lab"};
inline constexpr PageText list_lead{
    "후보산업에서 유망산업, 전략산업으로 좁혀 가는 과정을 자료·가중치·의심할 점과 함께 봅니다.",
    "From candidates to the few that are chosen, with data, weights and doubts in the open."};
inline constexpr PageText lead{
    "{region}. 가중치나 방법, 문턱값을 바꾸면 선정되는 산업이 어떻게 달라지는지 바로 봅니다. 기록은 바뀌지 않습니다.",
    "{region}. Move weights, method or thresholds and see the chosen industries change; records stay as they are."};
inline constexpr PageText none{"산업 선정 기록이 없습니다.", "There is no selection yet."};
inline constexpr PageText list_caption{"산업 선정", "Selections"};
inline constexpr PageText name{"선정", "Selection"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText state{"상태", "State"};

inline constexpr PageText form{"바꾸어 보기", "Try other weights"};
inline constexpr PageText weights_of{"‘{heading}’ 안의 가중치", "Weights within '{heading}'"};
inline constexpr PageText thresholds{"세부 기준 가중치와 문턱값, 산업 수", "Weights below, thresholds, numbers"};
inline constexpr PageText threshold_of{"{criterion} 문턱값", "Threshold of {criterion}"};
inline constexpr PageText recorded{"기록: {value}", "on record: {value}"};
inline constexpr PageText method{"순위 방법", "Ranking"};
inline constexpr PageText promising{"유망산업 수", "Promising"};
inline constexpr PageText strategic{"전략산업 수", "Chosen"};
inline constexpr PageText quotas{"유형별 수", "Places by group"};
inline constexpr PageText quotas_kept{"지킴", "kept"};
inline constexpr PageText quotas_free{"지키지 않음", "free"};
inline constexpr PageText map{"지도에 볼 산업", "Industry on the map"};
inline constexpr PageText compute{"계산", "Compute"};
inline constexpr PageText reset{"기록대로 되돌리기", "Back to the records"};

inline constexpr PageText result{"결과", "Result"};
inline constexpr PageText changed{"바꾼 조건의 결과", "With what is tried"};
inline constexpr PageText candidates{"후보산업", "Candidates"};
inline constexpr PageText promising_stage{"유망산업", "Promising"};
inline constexpr PageText chosen_stage{"전략산업", "Chosen"};
inline constexpr PageText count{"{count}개", "{count}"};
inline constexpr PageText passed{"문턱값과 점수로", "by thresholds and score"};
inline constexpr PageText by_group{"점수와 유형별 수로", "by score and group"};
inline constexpr PageText all{"처음 올린 산업", "all that were considered"};
inline constexpr PageText chosen_by_group{"선정된 산업", "Chosen industries"};
inline constexpr PageText no_group{"유형 없음", "No group"};
inline constexpr PageText moved{"들어옴: {entered}. 빠짐: {left}.", "Enters: {entered}. Leaves: {left}."};
inline constexpr PageText same{"선정되는 산업은 기록과 같습니다.", "The chosen industries are those on record."};
inline constexpr PageText chance{"선정 확률 {share}%", "chance {share} %"};
inline constexpr PageText findings{"살펴볼 점", "What to know"};
inline constexpr PageText stages{"단계별 결과", "Stage by stage"};
inline constexpr PageText doubt{"얼마나 확실한가", "How sure"};
inline constexpr PageText swaps{"선정되는 산업이 바뀌는 가중치(나머지는 비례해 바뀜)",
                                "Weights at which the chosen set changes (the others in proportion)"};
inline constexpr PageText places{"어디에 모여 있는가", "Where they are at home"};
inline constexpr PageText places_lead{
    "선정된 산업이 우리 지역에 얼마나 모여 있고 어느 지역과 겨루는지 지역산업 통계로 봅니다. 지도의 산업은 위에서 "
    "고릅니다.",
    "How much of the chosen industries is here, and which regions compete, by the statistics of regions. Choose the "
    "industry on the map above."};
inline constexpr PageText no_places{
    "표준산업분류와 이어지고 지역산업 통계가 있는 후보가 없어 지도를 그릴 수 없습니다. 산업-표준산업분류 연계와 "
    "지역산업 통계를 "
    "넣어 주세요.",
    "No candidate has both KSIC links and regional statistics; add industry_ksic and region_industry_fact records."};
inline constexpr PageText ministry{"부처 제출용 비교표", "For the ministry"};
inline constexpr PageText weights{"기준과 가중치", "Criteria and weights"};
inline constexpr PageText data{"자료와 출처", "Data and sources"};
inline constexpr PageText experts{"전문가 판단", "Experts"};
inline constexpr PageText masked{
    "확정하기 전에는 전문가가 서로의 판단을 볼 수 없고, 담당자에게도 합친 가중치만 보입니다(BR-84).",
    "Until it is confirmed experts do not see each other's judgements, and the planner "
    "only the weights of all (BR-84)."};
inline constexpr PageText submitted{"제출", "submitted"};
inline constexpr PageText not_submitted{"작성 중", "not yet"};
inline constexpr PageText minutes{"심의 회의록", "Minutes"};
inline constexpr PageText plans{"이 선정에서 나온 계획", "Plans that rest on it"};
inline constexpr PageText no_plans{
    "이 선정을 근거로 한 계획이 아직 없습니다. 계획의 ‘산업 선정’에 이 선정을 적으면 여기에 보입니다.",
    "No plan names this selection yet; it shows here once one does."};
inline constexpr PageText plan_counts{"추진전략 {strategies}개, 추진과제 {tasks}개",
                                      "{strategies} strategies, {tasks} tasks"};
inline constexpr PageText repeat{"다시 하려면", "To do it again"};
inline constexpr PageText print{"인쇄", "Print"};
inline constexpr PageText report{"보고서", "Report"};
inline constexpr PageText confirmed_report{"확정 보고서", "Report of the confirmation"};
inline constexpr PageText record{"기록 보기", "The record"};
inline constexpr PageText own_page{"내 쌍대비교", "My comparisons"};

inline constexpr PageText freeze{"선정 확정", "Confirm"};
inline constexpr PageText freeze_title{"{selection} 확정", "Confirm {selection}"};
inline constexpr PageText freeze_lead{"후보마다 단계와 순위, 점수, 탈락 이유를 기록에 남기고 보고서를 발행합니다.",
                                      "Writes stage, rank, score and reason of every candidate and issues the report."};
inline constexpr PageText freeze_note{
    "확정하면 전문가 판단이 공개되고, 선정과 그 자료(후보·기준·값·전문가·판단)를 어디에서도 고치거나 지울 수 없습니다. "
    "선정되는 산업: {chosen}",
    "Confirming opens the experts' judgements; the selection and its data (candidates, criteria, values, experts, "
    "judgements) can then be changed or removed nowhere. Chosen: {chosen}"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText reason_hint{"이력에 남습니다. 예: 산업발전심의회 의결", "Stands in the journal."};
inline constexpr PageText freeze_now{"내용을 확인했으며 확정합니다", "I have read it; confirm"};
inline constexpr PageText cancel{"돌아가기", "Back"};
inline constexpr PageText frozen{"확정됨", "Confirmed"};
inline constexpr PageText open{"진행 중", "Open"};

}  // namespace geojeom::selection_lab_words
