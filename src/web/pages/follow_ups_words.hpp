#pragma once

#include "web/page_text.hpp"

namespace geojeom::follow_ups_words {

inline constexpr PageText title{"성과활용조사", "Follow-up surveys"};
inline constexpr PageText lead{
    "지원이 끝난 다음 해부터 해마다 2월 말까지 받습니다(BR-56). 답하지 않은 것은 0이 아니라 무응답입니다(BR-55).",
    "Yearly until the end of February from the year after the end (BR-56). No answer is no zero (BR-55)."};
inline constexpr PageText years{"연도별 응답", "Response by year"};
inline constexpr PageText none{"조사가 없습니다.", "No surveys."};
inline constexpr PageText year{"조사연도", "Year"};
inline constexpr PageText asked{"대상(N)", "Asked (N)"};
inline constexpr PageText answered{"응답(n)", "Answered (n)"};
inline constexpr PageText rate{"응답률", "Response"};
inline constexpr PageText late{"늦은 응답", "Answered late"};
inline constexpr PageText overdue{"무응답", "No answer"};
inline constexpr PageText reminded{"독촉함", "Reminded"};
inline constexpr PageText exempt{"면제", "Exempt"};
inline constexpr PageText waiting{"답하지 않은 조사", "Not answered"};
inline constexpr PageText none_waiting{"답을 기다리는 조사가 없습니다.", "No survey waits for an answer."};
inline constexpr PageText company{"기업", "Company"};
inline constexpr PageText project{"과제", "Project"};
inline constexpr PageText number{"차수", "Number"};
inline constexpr PageText due_on{"제출기한", "Due on"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText days{"남은 날", "Days left"};
inline constexpr PageText year_of{"{year}년 조사", "Survey of {year}"};
inline constexpr PageText days_late{"{days}일 지남", "{days} days late"};
inline constexpr PageText days_left{"{days}일 남음", "in {days} days"};
inline constexpr PageText reminders{"독촉", "Reminders"};
inline constexpr PageText show{"보기", "Show"};

inline constexpr PageText round{"첫 독촉 보내기", "Send the first reminder"};
inline constexpr PageText round_hint{"기한이 지났고 답하지 않았으며 아직 독촉하지 않은 기업 모두에 기록합니다.",
                                     "Recorded for everybody past the day who has neither answered nor been reminded."};
inline constexpr PageText channel{"방법", "Channel"};
inline constexpr PageText plan{"조사 만들기", "Plan surveys"};
inline constexpr PageText plan_hint{"규정이 정한 해마다 조사를 만듭니다. 있는 것은 그대로 둡니다.",
                                    "One survey for each year that the rule pack says; those that exist stay."};
inline constexpr PageText support_project{"지원과제", "Support project"};

inline constexpr PageText answer{"응답 등록", "Register the answer"};
inline constexpr PageText answer_hint{
    "기업은 포털에서 직접 답합니다. 서면이나 전화로 받은 답만 적습니다. 모르는 칸은 비워 둡니다.",
    "Companies answer in the portal. Enter what came on paper or by phone; leave unknown ones empty."};
inline constexpr PageText sales{"사업화 매출액(지원 품목)", "Sales of the supported product"};
inline constexpr PageText exports{"수출액", "Exports"};
inline constexpr PageText new_hires{"신규고용", "New hires"};
inline constexpr PageText patents{"특허", "Patents"};
inline constexpr PageText investment{"투자유치액", "Investment"};
inline constexpr PageText satisfaction{"만족도", "Satisfaction"};
inline constexpr PageText remark{"의견", "Remark"};
inline constexpr PageText answered_on{"응답일", "Answered on"};
inline constexpr PageText remind{"독촉 기록", "Record a reminder"};
inline constexpr PageText history{"해마다의 응답", "Answers by year"};
inline constexpr PageText sent{"독촉 이력", "Reminders sent"};
inline constexpr PageText none_sent{"독촉한 적이 없습니다.", "Never reminded."};
inline constexpr PageText round_number{"회차", "Round"};
inline constexpr PageText sent_on{"보낸 날", "Sent on"};
inline constexpr PageText record{"기록", "Record"};

}  // namespace geojeom::follow_ups_words
