#pragma once

#include "web/page_text.hpp"

namespace geojeom::reports_words {

inline constexpr PageText title{"보고서", "Reports"};
inline constexpr PageText lead{"보고서는 기록에서 바로 만들어지고, 발행하면 그때의 모습 그대로 고정됩니다.",
                               "Reports are made from the records; what is issued stays as it was."};
inline constexpr PageText kinds{"보고서 종류", "Kinds of reports"};
inline constexpr PageText kind{"보고서", "Report"};
inline constexpr PageText needs{"담는 기록", "Made of"};
inline constexpr PageText read{"읽기", "Read"};
inline constexpr PageText read_year{"{year}년", "{year}"};
inline constexpr PageText issued{"발행한 보고서", "Issued reports"};
inline constexpr PageText nothing_issued{"아직 발행한 보고서가 없습니다.", "Nothing has been issued yet."};
inline constexpr PageText number{"발행번호", "No."};
inline constexpr PageText name{"제목", "Title"};
inline constexpr PageText period{"기간", "Period"};
inline constexpr PageText issued_at{"발행일시", "Issued at"};
inline constexpr PageText issued_by{"발행자", "Issued by"};
inline constexpr PageText program{"프로그램 버전", "Program version"};
inline constexpr PageText content_hash{"문서 지문(SHA-256)", "Hash of the document (SHA-256)"};
inline constexpr PageText figures_hash{"수치 지문(SHA-256)", "Hash of its figures (SHA-256)"};
inline constexpr PageText print{"인쇄", "Print"};
inline constexpr PageText printable{"인쇄용 문서(A4)", "Printable document (A4)"};
inline constexpr PageText issue{"발행하기", "Issue"};
inline constexpr PageText issue_title{"보고서 발행", "Issue a report"};
inline constexpr PageText issue_lead{"{title} 보고서를 {year}년 기준으로 발행합니다.", "Issues {title} for {year}."};
inline constexpr PageText issue_note{
    "발행하면 문서와 모든 수치, 근거 기록의 판이 고정되며 지우거나 바꿀 수 없습니다. 나중에 기록이 바뀌어도 발행한 "
    "문서는 그대로입니다.",
    "The document, its figures and the versions of the records behind them are frozen. It can be neither removed nor "
    "changed, whatever "
    "becomes of the records."};
inline constexpr PageText reason{"발행 사유", "Reason"};
inline constexpr PageText reason_hint{"이력에 남습니다. 예: 이사회 보고", "Stands in the journal, e.g. for the board."};
inline constexpr PageText confirm{"내용을 확인했으며 발행합니다", "I have read it; issue it"};
inline constexpr PageText cancel{"돌아가기", "Back"};
inline constexpr PageText preview{"발행 전에 문서 확인", "Read it before issuing"};
inline constexpr PageText just_issued{"발행번호 {number}로 발행했습니다.", "Issued as No. {number}."};
inline constexpr PageText original{"발행한 문서 열기", "Open the issued document"};
inline constexpr PageText compare{"오늘과 견주기", "Compare with today"};
inline constexpr PageText compare_title{"발행번호 {number}: 발행 때와 오늘", "No. {number}: then and today"};
inline constexpr PageText all_same{"오늘 다시 계산해도 모든 수치가 같습니다.",
                                   "Every figure comes out the same today."};
inline constexpr PageText some_differ{"발행 뒤 {count}개 수치가 달라졌습니다.",
                                      "{count} figures come out otherwise today."};
inline constexpr PageText figure{"수치", "Figure"};
inline constexpr PageText slice{"범위", "Slice"};
inline constexpr PageText then{"발행 때", "Then"};
inline constexpr PageText now{"오늘", "Today"};
inline constexpr PageText changes{"발행 뒤에 바뀐 기록", "Records that changed since"};
inline constexpr PageText changed_at{"일시", "When"};
inline constexpr PageText changed_by{"바꾼 사람", "By"};
inline constexpr PageText record{"기록", "Record"};
inline constexpr PageText change{"변경", "Change"};
inline constexpr PageText created{"등록", "created"};
inline constexpr PageText changed{"수정", "changed"};
inline constexpr PageText removed{"삭제", "removed"};
inline constexpr PageText toolbar{"보고서 도구", "Report tools"};

}  // namespace geojeom::reports_words
