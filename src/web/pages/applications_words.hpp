#pragma once

#include "web/page_text.hpp"

namespace geojeom::applications_words {

inline constexpr PageText calls{"공고와 접수", "Calls and applications"};
inline constexpr PageText company{"신청기업", "Company"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText item{"품목·기술", "Item or technology"};
inline constexpr PageText requested{"신청금액", "Requested"};
inline constexpr PageText own_share{"기업부담금", "Own share"};
inline constexpr PageText period{"수행 희망 기간", "Wished period"};
inline constexpr PageText submitted{"제출일시", "Submitted at"};
inline constexpr PageText record{"신청 기록", "Application record"};
inline constexpr PageText letter{"결정 통지서", "Decision letter"};
inline constexpr PageText done{"저장했습니다.", "Saved."};

inline constexpr PageText eligibility{"자격 조건", "Eligibility"};
inline constexpr PageText condition{"조건", "Condition"};
inline constexpr PageText holds{"충족", "Holds"};
inline constexpr PageText fails{"미충족", "Fails"};
inline constexpr PageText unknown{"모름", "Unknown"};
inline constexpr PageText detail{"내용", "Detail"};
inline constexpr PageText answers{"문항의 답", "Answers"};

inline constexpr PageText pre_check{"사전검토", "Pre-check"};
inline constexpr PageText pre_check_lead{"항목마다 결과와 근거를 적습니다. 부적합이 하나라도 있으면 평가하지 않습니다.",
                                         "Each item gets a result and its evidence. One failure makes it ineligible."};
inline constexpr PageText check_item{"검토 항목", "Item"};
inline constexpr PageText check_result{"검토 결과", "Result"};
inline constexpr PageText evidence{"근거", "Evidence"};
inline constexpr PageText check_save{"항목 저장", "Save the item"};
inline constexpr PageText conclude{"사전검토 마치기", "Conclude the pre-check"};
inline constexpr PageText not_yet{"아직", "Not yet"};

inline constexpr PageText duplicates{"중복·한도 검토", "Duplicates and limits"};
inline constexpr PageText duplicates_lead{
    "기관이 가진 모든 재원과 연도의 지원을 대조하고, 대조한 것과 판정을 기록으로 남깁니다.",
    "Compares every fund and year of the organisation, and keeps what was compared and decided."};
inline constexpr PageText check_now{"지금 대조하기", "Compare now"};
inline constexpr PageText compared{"{code} · {at} · 대조 {compared}건 · 발견 {hits}건",
                                   "{code} · {at} · {compared} compared · {hits} hits"};
inline constexpr PageText whole_check{"대조한 지원 전체와 함께 확인할 것 보기", "Everything that was compared, and other grounds"};
inline constexpr PageText verdict{"판정", "Verdict"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText decided_by{"판정한 사람", "Decided by"};
inline constexpr PageText decide{"판정 저장", "Save the verdict"};
inline constexpr PageText hits{"의심 건", "Hits"};
inline constexpr PageText hit_kind{"의심 구분", "Kind of hit"};
inline constexpr PageText hit_support{"찾은 지원", "Support found"};
inline constexpr PageText hit_fund{"재원·과제", "Fund"};
inline constexpr PageText hit_period{"지원 기간", "Period"};
inline constexpr PageText hit_likeness{"닮은 정도", "Similarity"};
inline constexpr PageText hit_overlap{"겹친 날", "Days of overlap"};

inline constexpr PageText corrections{"보완 요청", "Corrections"};
inline constexpr PageText what{"보완할 것", "What to correct"};
inline constexpr PageText due_on{"보완 기한", "Due on"};
inline constexpr PageText ask_correction{"보완 요청하기", "Ask for a correction"};
inline constexpr PageText correction_line{"{on} 요청 · {due}까지 · {state} · {what}",
                                          "asked on {on}, due {due} · {state} · {what}"};

inline constexpr PageText decisions{"선정 결정", "Decisions"};
inline constexpr PageText stage{"단계", "Stage"};
inline constexpr PageText result{"결과", "Result"};
inline constexpr PageText score{"종합평점", "Combined score"};
inline constexpr PageText rank{"순위", "Rank"};
inline constexpr PageText amount{"확정 지원금", "Decided amount"};
inline constexpr PageText decided_on{"결정일", "Decided on"};
inline constexpr PageText notified_on{"통보일", "Notified on"};
inline constexpr PageText rule_pack{"적용 규정", "Rule pack"};

inline constexpr PageText objection{"이의신청", "Objection"};
inline constexpr PageText filed_on{"이의신청일", "Filed on"};
inline constexpr PageText last_day{"이의신청 기한", "Last day"};
inline constexpr PageText ground{"이의 사유", "Ground"};
inline constexpr PageText answer{"처리 결과", "Answer"};
inline constexpr PageText file_objection{"이의신청 접수", "Register an objection"};
inline constexpr PageText decide_objection{"이의신청 처리", "Decide the objection"};
inline constexpr PageText recuses{"위원회 기피", "Recuses the panel"};

inline constexpr PageText letter_title{"선정 결과 통지", "Notice of decision"};
inline constexpr PageText letter_to{"{company} 대표 귀하", "To {company}"};
inline constexpr PageText letter_body{"'{call}'에 신청하신 '{title}'의 평가 결과를 아래와 같이 알려 드립니다.",
                                      "This is the result for '{title}', which you applied for under '{call}'."};
inline constexpr PageText letter_objection{"결과에 이의가 있으면 {last}까지 한 번 이의신청을 할 수 있습니다.",
                                           "You may object to this decision once, until {last}."};
inline constexpr PageText letter_none{"아직 결정이 없어 통지서를 만들 수 없습니다.",
                                      "There is no decision yet, so there is no letter."};

}  // namespace geojeom::applications_words
