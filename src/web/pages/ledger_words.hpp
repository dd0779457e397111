#pragma once

#include "record/field.hpp"
#include "web/page_text.hpp"

namespace geojeom::ledger_words {

inline constexpr PageText title{"원장", "Ledger"};
inline constexpr PageText lead{
    "재원의 배정부터 반납까지, 고치지 않고 정정 전표로 바로잡는 원장입니다. 과제를 누르면 전표가 열립니다.",
    "From allocation to refund, corrected by counter-entries only. A project opens its entries."};
inline constexpr Choice balance_cuts[] = {{"project", "과제", "Project"},
                                          {"programme", "사업", "Programme"},
                                          {"source", "재원", "Source"},
                                          {"year", "연도", "Year"}};
inline constexpr PageText cut{"구분 기준", "Lines by"};
inline constexpr PageText date{"기준일", "As of"};
inline constexpr PageText year{"회계연도", "Fiscal year"};
inline constexpr PageText all_years{"전체 연도", "All years"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText nothing{"아직 재원도 전표도 없습니다. 과제에 재원을 등록한 다음 전표를 적어 주세요.",
                                  "There is no money yet. Register funding lines, then enter what moves."};
inline constexpr PageText project{"과제 기록", "Project record"};
inline constexpr PageText settlement{"정산", "Settlement"};
inline constexpr PageText enter{"전표 적기", "New entry"};
inline constexpr PageText which_kind{"어떤 전표인가요?", "Which kind?"};
inline constexpr PageText title_new{"{kind} 전표 적기", "New entry: {kind}"};
inline constexpr PageText title_correct{"전표 정정", "Counter-entry"};
inline constexpr PageText correct_lead{
    "{code}({kind}, {amount}원)을 되돌리는 전표를 적습니다. 원래 전표는 그대로 남습니다.",
    "Takes back {code} ({kind}, {amount} won). The entry itself stays."};
inline constexpr PageText line{"재원", "Funding line"};
inline constexpr PageText item{"비목", "Cost item"};
inline constexpr PageText to_line{"받는 재원", "Receiving line"};
inline constexpr PageText to_item{"받는 비목", "Receiving cost item"};
inline constexpr PageText on{"일자", "Date"};
inline constexpr PageText amount{"금액", "Amount"};
inline constexpr PageText won{"원", "won"};
inline constexpr PageText payee{"거래처", "Payee"};
inline constexpr PageText payee_number{"거래처 사업자등록번호", "Payee's business number"};
inline constexpr PageText evidence_number{"증빙번호", "Evidence number"};
inline constexpr PageText evidence_hint{"전자세금계산서 승인번호나 카드 승인번호. 같은 증빙은 한 번만 씁니다.",
                                        "Number of the e-tax invoice or card approval; used once."};
inline constexpr PageText evidence{"증빙 파일", "Evidence file"};
inline constexpr PageText commitment{"갚는 원인행위 전표", "Commitment it pays"};
inline constexpr PageText none{"없음", "None"};
inline constexpr PageText description{"적요", "Description"};
inline constexpr PageText reason{"정정 사유", "Reason"};
inline constexpr PageText partly_hint{"비우면 남은 금액 전부를 되돌립니다.", "Empty: all of what is left of it."};
inline constexpr PageText save{"저장", "Save"};
inline constexpr PageText cancel{"취소", "Cancel"};
inline constexpr PageText saved{"전표 {code}을 적었습니다.", "Entry {code} was made."};
inline constexpr PageText left{"{name} (남은 금액 {left}원)", "{name} ({left} won left)"};

}  // namespace geojeom::ledger_words
