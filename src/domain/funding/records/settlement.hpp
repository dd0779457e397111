#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct LedgerEntry;
struct Project;

enum class SettlementState : unsigned char {
  drafting,
  submitted,
  reviewing,
  correcting,
  confirmed,
  return_notified,
  returned,
  in_arrears,
};
inline constexpr Choice settlement_states[] = {
    {"drafting", "작성", "Drafting"},      {"submitted", "제출", "Submitted"},
    {"reviewing", "검토", "Under review"}, {"correcting", "보완", "Correcting"},
    {"confirmed", "확정", "Confirmed"},    {"return_notified", "반납고지", "Return notified"},
    {"returned", "완납", "Returned"},      {"in_arrears", "체납", "In arrears"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SettlementState> = settlement_states;

/// Settlement (정산) of a project and year: planned, spent, disallowed, interest, refund (BR-38). FUN-108 when more is
/// returned than was granted with interest.
struct Settlement {
  std::string code;
  Id<Project> project;
  FiscalYear year;
  SettlementState state;
  Won granted;
  Won spent;
  std::optional<Won> disallowed;
  std::optional<Won> interest;
  std::optional<Won> refund;
  std::optional<Date> due_on;
  std::optional<Date> submitted_on;
  std::optional<Date> confirmed_on;
  std::optional<Date> returned_on;
  std::optional<std::string> verifier;
  std::optional<Date> notified_on;
  std::optional<Date> pay_due_on;
  std::optional<Id<LedgerEntry>> refund_entry;
  std::optional<std::string> rule_pack;
};

/// What contradicts itself within one record.
inline Problems check_settlement(const RecordType& type, const Row& row) {
  const auto settlement = from_row<Settlement>(type, row);
  if (settlement.refund && *settlement.refund > settlement.granted + settlement.interest.value_or(Won(0))) {
    return {{.code = "FUN-108", .field = "refund"}};
  }
  return {};
}

/// FUN-235 a state that does not follow the one before, FUN-236 amounts of a confirmed settlement; in
/// settlement_steps.cpp.
Problems admit_settlement(Reader& reader, const RecordType& type, const Asked& asked);

inline RecordText describe(const Settlement*) {
  return {.ko = "정산",
          .en = "Settlement",
          .help_ko = "과제의 회계연도별 정산과 반납",
          .help_en = "The settlement of a project and year, and what is returned",
          .fields =
              {
                  field<&Settlement::code>({.ko = "정산번호", .en = "Code", .unique = true, .list = true}),
                  field<&Settlement::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&Settlement::year>({.ko = "회계연도", .en = "Fiscal year", .indexed = true, .list = true}),
                  field<&Settlement::state>({.ko = "상태", .en = "State", .default_text = "drafting", .list = true}),
                  field<&Settlement::granted>({.ko = "교부액", .en = "Granted", .min = 0, .list = true}),
                  field<&Settlement::spent>({.ko = "집행액", .en = "Spent", .min = 0, .list = true}),
                  field<&Settlement::disallowed>({.ko = "불인정액", .en = "Disallowed", .min = 0}),
                  field<&Settlement::interest>({.ko = "이자", .en = "Interest", .min = 0}),
                  field<&Settlement::refund>({.ko = "반납액", .en = "Refund", .min = 0, .list = true}),
                  field<&Settlement::due_on>({.ko = "제출기한", .en = "Due on", .indexed = true}),
                  field<&Settlement::submitted_on>({.ko = "제출일", .en = "Submitted on"}),
                  field<&Settlement::confirmed_on>({.ko = "확정일", .en = "Confirmed on"}),
                  field<&Settlement::returned_on>({.ko = "반납일", .en = "Returned on"}),
                  field<&Settlement::verifier>(
                      {.ko = "검증기관",
                       .en = "Verified by",
                       .help_ko = "국비 1억원, 지방비 3억원 이상이면 검증보고서가 필요합니다",
                       .help_en =
                           "A verification report is needed from 100 million won national or 300 million local money"}),
                  field<&Settlement::notified_on>({.ko = "반납고지일", .en = "Return notified on"}),
                  field<&Settlement::pay_due_on>({.ko = "납부기한",
                                                  .en = "Payment due on",
                                                  .help_ko = "고지일부터 1개월",
                                                  .help_en = "One month from the notice"}),
                  field<&Settlement::refund_entry>({.ko = "반납 전표", .en = "Refund entry", .to = "ledger_entry"}),
                  field<&Settlement::rule_pack>({.ko = "적용 규정 판", .en = "Rule pack", .read_only = true}),
              },
          .check = check_settlement,
          .admit = admit_settlement};
}

}  // namespace geojeom
