#pragma once

#include "web/page_text.hpp"

namespace geojeom::settlement_words {

inline constexpr PageText title{"정산 현황", "Settlements"};
inline constexpr PageText owed_title{"반납할 돈", "Owed refunds"};
inline constexpr PageText lead{
    "과제가 시작하는 날부터 정산이 열려 있습니다. 금액은 원장에서 계산하고, 확정하면 그 금액이 남습니다.",
    "A settlement is open from the project's first day. Amounts come from the ledger; what is confirmed stays."};
inline constexpr PageText settlement{"정산", "Settlement"};
inline constexpr PageText year{"회계연도", "Fiscal year"};
inline constexpr PageText all_years{"전체 연도", "All years"};
inline constexpr PageText date{"기준일", "As of"};
inline constexpr PageText which{"보기", "Which"};
inline constexpr PageText all{"전체 정산", "All settlements"};
inline constexpr PageText only_owed{"남은 반납액만", "Only what is owed"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText nothing{"이 조건의 정산이 없습니다. 과제에 재원을 등록하면 정산이 열립니다.",
                                  "No settlement fits. One opens with the first funding line of a project."};
inline constexpr PageText nothing_owed{"남은 반납액이 없습니다.", "Nothing is owed."};
inline constexpr PageText printable{"인쇄용", "For printing"};
inline constexpr PageText ledger{"원장", "Ledger"};
inline constexpr PageText record{"정산 기록", "Settlement record"};
inline constexpr PageText open_all{"{year}년도 정산 모두 열기", "Open all settlements of {year}"};
inline constexpr PageText opened{"정산 {count}건을 열었습니다.", "{count} settlements were opened."};
inline constexpr PageText open_one{"정산 열기", "Open the settlement"};
inline constexpr PageText recompute{"원장에서 다시 계산", "Recompute from the ledger"};
inline constexpr PageText state{"상태", "State"};
inline constexpr PageText not_opened{"열리지 않음", "Not opened"};
inline constexpr PageText granted{"교부액(원)", "Granted (won)"};
inline constexpr PageText spent{"집행액(원)", "Spent (won)"};
inline constexpr PageText refund{"반납액(원)", "Refund (won)"};
inline constexpr PageText owed{"남은 반납액(원)", "Still owed (won)"};
inline constexpr PageText late{"{days}일 지남 · 연체이자 {amount}원", "{days} days late, interest {amount} won"};
inline constexpr PageText next{"다음 단계", "What comes next"};
inline constexpr PageText finished{"완납되어 남은 단계가 없습니다.", "It was paid back: nothing is left to do."};
inline constexpr PageText on{"처리일", "Day"};
inline constexpr PageText remark{"보완할 내용", "What is to be corrected"};
inline constexpr PageText verifier{"검증기관", "Verified by"};
inline constexpr PageText pay_due_on{"납부기한", "Payment due on"};
inline constexpr PageText pay_due_hint{"비우면 규정의 기한을 씁니다.", "Empty: the regime's deadline."};
inline constexpr PageText add_disallowance{"불인정 적기", "Enter a disallowance"};
inline constexpr PageText add_refund{"반납 전표 적기", "Enter a refund"};
inline constexpr PageText add_recovery{"환수 전표 적기", "Enter a recovery"};
inline constexpr PageText done{"정산을 ‘{state}’ 상태로 바꿨습니다.", "The settlement is now: {state}."};
inline constexpr PageText computed{"원장에서 다시 계산했습니다.", "Recomputed from the ledger."};

}  // namespace geojeom::settlement_words
