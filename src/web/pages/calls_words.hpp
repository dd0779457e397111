#pragma once

#include "web/page_text.hpp"

namespace geojeom::calls_words {

inline constexpr PageText title{"공고와 접수", "Calls and applications"};
inline constexpr PageText lead{"공고를 준비하고, 접수된 신청을 검토하고, 평가와 선정까지 이어 갑니다.",
                               "Prepare calls, check what was received, and go on to review and selection."};
inline constexpr PageText none{"등록된 공고가 없습니다. 공고 기록을 만들면 여기에서 이어 갑니다.",
                               "There are no calls yet. Create a call record to begin."};
inline constexpr PageText code{"공고번호", "Code"};
inline constexpr PageText name{"공고명", "Name"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText reception{"접수기간", "Reception"};
inline constexpr PageText received{"접수", "Received"};
inline constexpr PageText drafts{"작성 중", "Drafts"};
inline constexpr PageText budget{"예산", "Budget"};
inline constexpr PageText cap{"기업당 지원한도", "Cap a company"};
inline constexpr PageText own_share{"최소 기업부담률", "Least own share"};
inline constexpr PageText closes{"접수 마감", "Closes"};
inline constexpr PageText days_left{"남은 날", "Days left"};
inline constexpr PageText days{"{count}일", "{count} days"};
inline constexpr PageText closed{"마감됨", "closed"};
inline constexpr PageText record{"공고 기록", "Call record"};
inline constexpr PageText eligibility{"신청 자격 조건", "Eligibility"};

inline constexpr PageText criteria{"평가 항목", "Criteria"};
inline constexpr PageText part{"구분", "Part"};
inline constexpr PageText points{"배점", "Points"};
inline constexpr PageText questions{"문항", "Questions"};
inline constexpr PageText question{"질문", "Question"};
inline constexpr PageText kind{"답 형식", "Kind of answer"};
inline constexpr PageText required{"필수", "Required"};
inline constexpr PageText when{"묻는 조건", "Asked when"};
inline constexpr PageText yes{"예", "Yes"};

inline constexpr PageText applications{"접수된 신청", "Applications received"};
inline constexpr PageText no_applications{"아직 제출된 신청이 없습니다. 작성 중인 신청은 제출한 뒤에 보입니다.",
                                          "Nothing was submitted yet. Drafts show once they are submitted."};
inline constexpr PageText application{"신청", "Application"};
inline constexpr PageText company{"신청기업", "Company"};
inline constexpr PageText requested{"신청금액", "Requested"};
inline constexpr PageText submitted{"제출일시", "Submitted at"};
inline constexpr PageText decision{"결정", "Decision"};
inline constexpr PageText ranked{"{rank}위 · {score}점 · {result}", "No. {rank} · {score} points · {result}"};

inline constexpr PageText panels{"평가위원회", "Review panels"};
inline constexpr PageText no_panels{"아직 위원회가 없습니다. 아래에서 구성을 시작합니다.",
                                    "There is no panel yet. Start one below."};
inline constexpr PageText panel_code{"위원회 번호", "Panel number"};
inline constexpr PageText stage{"평가 단계", "Stage"};
inline constexpr PageText held_on{"개최일", "Held on"};
inline constexpr PageText place{"장소", "Place"};
inline constexpr PageText new_panel{"위원회 만들기", "Create a panel"};

inline constexpr PageText actions{"할 일", "What to do"};
inline constexpr PageText publish{"공고하기", "Publish"};
inline constexpr PageText notify{"결과 통보", "Notify decisions"};
inline constexpr PageText confirm{"선정 확정", "Confirm selection"};
inline constexpr PageText draft_next{"이 공고로 새 공고 초안 만들기", "Draft a new call from this one"};
inline constexpr PageText new_code{"새 공고번호", "Code of the new call"};
inline constexpr PageText make_draft{"초안 만들기", "Make the draft"};
inline constexpr PageText notified{"결정 {count}건을 오늘 통보했습니다. 이의신청 기간이 오늘부터 시작됩니다.",
                                   "{count} decisions were notified today; the window for objections starts."};
inline constexpr PageText confirmed{"{count}건의 선정을 확정했습니다. 이의신청 기간이 남은 신청은 그대로 둡니다.",
                                    "{count} selections were confirmed. Those whose window is open still wait."};
inline constexpr PageText done{"저장했습니다.", "Saved."};
inline constexpr PageText won{"원", "won"};

}  // namespace geojeom::calls_words
