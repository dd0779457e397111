#pragma once

#include <optional>
#include <string>

#include "domain/funding/statement_system.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct LedgerEntry;
struct Project;

/// A line of a bank statement or of what RCMS or e나라도움 has on file, and what came of comparing it with the ledger.
/// FUN-110 when it neither pays out nor takes in.
struct StatementLine {
  std::string number;
  StatementSystem system;
  std::optional<Id<Project>> project;
  Date on;
  std::optional<Won> paid;
  std::optional<Won> received;
  std::optional<std::string> payee;
  std::optional<BusinessNumber> payee_number;
  std::optional<std::string> evidence_number;
  std::optional<std::string> account;
  std::optional<std::string> description;
  std::optional<std::string> file;
  MatchResult result;
  std::optional<Id<LedgerEntry>> entry;
  std::optional<Won> difference;
  std::optional<std::string> remark;
};

/// What contradicts itself within one record.
inline Problems check_statement_line(const RecordType& type, const Row& row) {
  const auto line = from_row<StatementLine>(type, row);
  const bool moves = line.paid.value_or(Won(0)) != Won(0) || line.received.value_or(Won(0)) != Won(0);
  if (!moves) return {{.code = "FUN-110", .field = "paid"}};
  return {};
}

inline RecordText describe(const StatementLine*) {
  return {.ko = "거래내역",
          .en = "Statement line",
          .help_ko = "은행, RCMS, e나라도움에서 가져온 거래와 원장 대사 결과",
          .help_en = "A transaction from the bank, RCMS or e-Nara Doum, and how it stands to the ledger",
          .fields =
              {
                  field<&StatementLine::number>({.ko = "거래번호", .en = "Number", .list = true}),
                  field<&StatementLine::system>({.ko = "출처 시스템", .en = "System", .default_text = "bank", .list = true}),
                  field<&StatementLine::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&StatementLine::on>({.ko = "거래일", .en = "Date", .indexed = true, .list = true}),
                  field<&StatementLine::paid>({.ko = "출금액", .en = "Paid", .min = 0, .list = true}),
                  field<&StatementLine::received>({.ko = "입금액", .en = "Received", .min = 0, .list = true}),
                  field<&StatementLine::payee>({.ko = "거래 상대", .en = "Payee", .searchable = true, .list = true}),
                  field<&StatementLine::payee_number>({.ko = "상대 사업자등록번호", .en = "Payee's business number"}),
                  field<&StatementLine::evidence_number>(
                      {.ko = "증빙번호", .en = "Evidence number", .indexed = true, .list = true}),
                  field<&StatementLine::account>({.ko = "계좌번호", .en = "Account", .personal = true}),
                  field<&StatementLine::description>({.ko = "적요", .en = "Description", .searchable = true}),
                  field<&StatementLine::file>({.ko = "가져온 파일", .en = "File"}),
                  field<&StatementLine::result>({.ko = "대사 결과",
                                                 .en = "Result",
                                                 .default_text = "open",
                                                 .indexed = true,
                                                 .list = true}),
                  field<&StatementLine::entry>({.ko = "원장 전표", .en = "Ledger entry", .to = "ledger_entry", .list = true}),
                  field<&StatementLine::difference>({.ko = "차액", .en = "Difference", .list = true}),
                  field<&StatementLine::remark>({.ko = "확인 내용", .en = "What was found"}),
              },
          .unique_together = {{"system", "number"}},
          .check = check_statement_line};
}

}  // namespace geojeom
