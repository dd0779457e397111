#pragma once

#include "web/page_text.hpp"

namespace geojeom::reconciliation_words {

inline constexpr PageText title{"거래내역 대사", "Reconciliation"};
inline constexpr PageText lead{
    "은행, RCMS, e나라도움의 거래를 원장과 견줍니다. 거래일을 누르면 전표를 고르거나 확인한 내용을 적습니다.",
    "Transactions of banks, RCMS and e-Nara Doum against the ledger. A date opens its line."};
inline constexpr PageText from{"시작일", "From"};
inline constexpr PageText to{"종료일", "To"};
inline constexpr PageText system{"출처 시스템", "System"};
inline constexpr PageText all_systems{"전체", "All"};
inline constexpr PageText result{"결과", "Result"};
inline constexpr PageText all_results{"전체 결과", "All results"};
inline constexpr PageText show{"조회", "Show"};
inline constexpr PageText compare{"원장과 대사하기", "Compare with the ledger"};
inline constexpr PageText compared{"{lines}건을 대사했습니다. 결과가 바뀐 것 {changed}건.",
                                   "{lines} lines compared, {changed} changed."};
inline constexpr PageText bring{"파일 가져오기", "Take in a file"};
inline constexpr PageText printable{"인쇄용", "For printing"};
inline constexpr PageText nothing{"이 기간의 거래내역이 없습니다. 은행이나 RCMS에서 받은 파일을 가져오세요.",
                                  "No transactions in this period. Take in a file of the bank or of RCMS."};
inline constexpr PageText missing{"거래내역에 없는 전표", "Entries without a line"};
inline constexpr PageText file{"파일(CSV, 엑셀)", "File (CSV, Excel)"};
inline constexpr PageText file_hint{"CP949와 UTF-8을 모두 읽습니다. 제목 줄과 합계 줄이 있어도 됩니다.",
                                    "CP949 and UTF-8; titles and totals may stand in it."};
inline constexpr PageText mapping{"저장한 열 대응표", "Saved mapping"};
inline constexpr PageText no_mapping{"없음(열 이름을 알아서 찾기)", "None (find the columns)"};
inline constexpr PageText project{"과제", "Project"};
inline constexpr PageText any_project{"정하지 않음", "Not fixed"};
inline constexpr PageText import_lead{"같은 파일을 다시 가져와도 거래가 두 번 들어가지 않습니다.",
                                      "The same file taken in twice adds nothing."};
inline constexpr PageText imported{"{created}건을 새로 가져왔습니다. 이미 있던 거래 {alone}건, 고친 거래 {changed}건.",
                                   "{created} taken in, {alone} known already, {changed} changed."};
inline constexpr PageText take_in{"가져오기", "Take in"};
inline constexpr PageText map_title{"열 이름 맞추기", "Match the columns"};
inline constexpr PageText map_lead{
    "이 파일의 열이 무엇인지 고르고 이름을 붙여 저장하세요. 다음부터는 대응표만 고르면 됩니다.",
    "Say what each column is and save it by a name; next month choose the name."};
inline constexpr PageText map_name{"대응표 이름", "Name of the mapping"};
inline constexpr PageText not_used{"쓰지 않음", "Not used"};
inline constexpr PageText save{"저장", "Save"};
inline constexpr PageText cancel{"취소", "Cancel"};
inline constexpr PageText mapped{"대응표를 저장했습니다. 파일을 다시 골라 가져오세요.",
                                 "The mapping is saved. Choose the file again."};
inline constexpr PageText row{"{row}행 {column}열: {text}", "Row {row}, column {column}: {text}"};
inline constexpr PageText line_title{"거래 확인", "A transaction"};
inline constexpr PageText line_words{"{on} · {payee} · {amount}원 · {result}",
                                     "{on} · {payee} · {amount} won · {result}"};
inline constexpr PageText entry{"맞는 전표번호", "Entry it is"};
inline constexpr PageText entry_hint{"원장에 없어도 되는 거래면 비워 두고 확인한 내용을 적습니다.",
                                     "Empty for one that needs no entry; then say why."};
inline constexpr PageText remark{"확인 내용", "What was found"};
inline constexpr PageText candidates{"가까운 날짜의 전표", "Entries of those days"};
inline constexpr PageText choose{"이 전표로", "This one"};
inline constexpr PageText none_near{"가까운 날짜에 짝이 없는 전표가 없습니다.", "No unmatched entry lies near."};
inline constexpr PageText date{"일자", "Date"};
inline constexpr PageText code{"전표번호", "Entry"};
inline constexpr PageText amount{"금액", "Amount"};
inline constexpr PageText payee{"거래처", "Payee"};

}  // namespace geojeom::reconciliation_words
