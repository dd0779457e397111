#pragma once

#include "web/page_text.hpp"

namespace geojeom::agreement_words {

inline constexpr PageText title{"협약 현황", "Agreements"};
inline constexpr PageText lead{
    "협약마다 상태, 판, 변경을 봅니다. 손이 가야 하는 협약(체결중지, 변경 승인 대기, 체결 준비)이 위에 옵니다.",
    "States, versions and changes of every agreement; those that wait for somebody come first."};
inline constexpr PageText standing{"상태", "State"};
inline constexpr PageText any_standing{"전체 상태", "Any state"};
inline constexpr PageText year{"연도", "Year"};
inline constexpr PageText any_year{"전체 연도", "All years"};
inline constexpr PageText date{"기준일", "As of"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText nothing{"이 조건의 협약이 없습니다. 과제를 선정하면 협약을 등록합니다.",
                                  "No agreement fits. One is entered when a project is selected."};
inline constexpr PageText add{"협약 등록", "New agreement"};

inline constexpr PageText period{"협약 기간", "Period"};
inline constexpr PageText amount{"협약금액", "Amount"};
inline constexpr PageText won{"원", "won"};
inline constexpr PageText version{"지금 판", "Version"};
inline constexpr PageText version_number{"{number}판", "{number}"};
inline constexpr PageText next_clock{"다음 기한", "Next deadline"};
inline constexpr PageText no_clock{"없음", "None"};
inline constexpr PageText project{"과제", "Project"};
inline constexpr PageText ledger{"원장", "Ledger"};
inline constexpr PageText record{"협약 기록", "Record"};
inline constexpr PageText compare{"판 비교", "Compare versions"};
inline constexpr PageText rules{"적용 규정", "Rules"};
inline constexpr PageText rules_unknown{
    "이 사업의 적용 법령으로 쓸 규정 묶음이 없습니다. 변경은 모두 승인으로 처리합니다.",
    "No rule pack is known for the regime; every change goes by approval."};
inline constexpr PageText content{"내용과 이력", "Terms and history"};
inline constexpr PageText clocks{"기한", "Deadlines"};
inline constexpr PageText no_clocks{"이 협약과 과제에 걸린 기한이 없습니다.",
                                    "No deadline runs for this agreement and project."};
inline constexpr PageText clocks_caption{"이 협약과 과제의 기한", "Deadlines of this agreement and its project"};
inline constexpr PageText due_on{"기한", "Due"};
inline constexpr PageText clock_state{"상태", "State"};
inline constexpr PageText what{"할 일", "What"};
inline constexpr PageText days{"남은 날", "Days"};
inline constexpr PageText suspended_because{"체결중지({date}): {reason}", "Suspended on {date}: {reason}"};
inline constexpr PageText cured_on{"{date}에 해소", "cured on {date}"};
inline constexpr PageText terminated_because{"해약({date}): {reason}", "Terminated on {date}: {reason}"};
inline constexpr PageText pending{"승인을 기다리는 변경이 있습니다. 답을 받으면 처리 결과를 등록해 주세요.",
                                  "A change waits for approval. Enter the answer when it is there."};
inline constexpr PageText open_pending{"변경 열기", "Open the change"};

inline constexpr PageText next{"다음 처리", "What comes next"};
inline constexpr PageText finished{"처리가 끝난 협약입니다.", "Nothing more comes."};
inline constexpr PageText on{"처리일", "Day"};
inline constexpr PageText reason{"사유", "Reason"};
inline constexpr PageText done{"‘{step}’ 처리를 저장했습니다. 지금 상태는 ‘{state}’입니다.",
                               "‘{step}’ is entered. The agreement is now: {state}."};
inline constexpr PageText paper_done{"협약 서류를 저장했습니다.", "The paper is entered."};
inline constexpr PageText papers{"협약 서류 접수", "Take papers in"};
inline constexpr PageText filed_on{"제출일", "Filed on"};
inline constexpr PageText not_needed{"해당 없는 까닭", "Not needed because"};
inline constexpr PageText not_needed_hint{"제출하지 않아도 되는 서류일 때만 적습니다.",
                                          "Only for a paper that is not needed."};
inline constexpr PageText file_paper{"서류 저장", "Save the paper"};
inline constexpr PageText attach{"파일 붙이기", "Attach its file"};

inline constexpr PageText ask_change{"협약변경 신청", "Ask for a change"};
inline constexpr PageText subject{"변경 대상", "Subject"};
inline constexpr PageText choose{"다음", "Next"};
inline constexpr PageText choose_lead{
    "무엇을 바꾸는지 고르면 규정에 따라 승인과 통보를 가립니다.",
    "The rules decide by the subject whether approval is needed or notice is enough."};
inline constexpr PageText needs_approval{"승인이 필요한 변경입니다.", "This change needs approval."};
inline constexpr PageText needs_notice{"통보로 처리하는 변경입니다. 저장하면 바로 협약의 다음 판이 됩니다.",
                                       "Notice is enough: saved, it is the agreement's next version."};
inline constexpr PageText equipment_route{"{amount}원보다 작은 장비는 통보로 처리합니다.",
                                          "Equipment below {amount} won needs notice only."};
inline constexpr PageText by_rule{"근거: BR-33, {rule}", "By BR-33, {rule}"};
inline constexpr PageText request_by{"승인 신청은 {date}까지입니다(연도가 끝나기 한 달 전).",
                                     "Approval is asked for by {date}, a month before the year ends."};
inline constexpr PageText requested_on{"신청일", "Requested on"};
inline constexpr PageText change_reason{"변경 사유", "Reason"};
inline constexpr PageText text_before{"지금 내용", "What stands now"};
inline constexpr PageText text_after{"바꿀 내용", "What it becomes"};
inline constexpr PageText goal{"새 최종 목표", "New final goal"};
inline constexpr PageText partners{"새 참여기관", "New partners"};
inline constexpr PageText manager{"새 과제책임자", "New manager"};
inline constexpr PageText reason_code{"변경 사유 구분", "Kind of reason"};
inline constexpr PageText lead_organisation{"새 주관기관", "New lead organisation"};
inline constexpr PageText period_from{"기간 시작", "From"};
inline constexpr PageText period_to{"기간 끝", "To"};
inline constexpr PageText panel_on{"위원회 심의일", "Panel on"};
inline constexpr PageText panel_hint{"한 해 6개월을 넘게 늘릴 때만 적습니다. 현장점검을 포함한 심의여야 합니다.",
                                     "Only for more than six months in a year: a panel with a site check."};
inline constexpr PageText equipment{"장비 금액", "Price of the equipment"};
inline constexpr PageText money_lines{"재원(바꿀 금액만 고칩니다)", "Sources (change what moves)"};
inline constexpr PageText money_items{"비목(바꿀 금액만 고칩니다)", "Cost items (change what moves)"};
inline constexpr PageText now{"지금 {amount}원", "now {amount} won"};
inline constexpr PageText request{"변경 신청", "Ask for the change"};
inline constexpr PageText notify{"변경 통보", "Notify the change"};
inline constexpr PageText requested_done{"변경을 신청했습니다. 승인 결과를 기다립니다.",
                                         "The change is asked for and waits for its answer."};
inline constexpr PageText notified_done{"변경을 통보하고 협약에 반영했습니다.", "The change is notified and holds."};
inline constexpr PageText approved_done{"승인 결과를 저장하고 협약에 반영했습니다.",
                                        "The approval is entered; the change holds."};
inline constexpr PageText rejected_done{"반려 결과를 저장했습니다. 협약은 그대로입니다.",
                                        "The refusal is entered; the agreement stays as it was."};
inline constexpr PageText decide{"처리 결과 등록", "Enter the answer"};
inline constexpr PageText decision{"처리 결과", "Answer"};
inline constexpr PageText approve{"승인", "Approved"};
inline constexpr PageText reject{"반려", "Refused"};
inline constexpr PageText decided_on{"처리일", "Decided on"};
inline constexpr PageText note{"처리 의견", "Note"};
inline constexpr PageText note_hint{"반려할 때는 사유를 적어야 합니다.", "A refusal needs its reason."};
inline constexpr PageText save_decision{"결과 저장", "Save the answer"};
inline constexpr PageText requested_by{"신청자 계정", "Requested by"};
inline constexpr PageText decided_by{"처리자 계정", "Answered by"};
inline constexpr PageText route{"처리 방식", "Route"};
inline constexpr PageText reply_due{"회신 기한", "Reply due"};

inline constexpr PageText compare_title{"협약 판 비교", "Versions compared"};
inline constexpr PageText compare_lead{"두 판 사이에 바뀐 값과 그렇게 만든 변경입니다.",
                                       "The values that differ between two versions, and the changes that made it so."};
inline constexpr PageText from_version{"앞 판", "Earlier version"};
inline constexpr PageText to_version{"뒤 판", "Later version"};
inline constexpr PageText same{"두 판의 내용이 같습니다.", "Both versions say the same."};
inline constexpr PageText only_one{"아직 판이 하나입니다. 변경이 반영되면 비교할 수 있습니다.",
                                   "There is one version only; a change makes the next."};

}  // namespace geojeom::agreement_words
