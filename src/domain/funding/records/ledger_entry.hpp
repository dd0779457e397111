#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct BudgetItem;
struct FundingLine;
struct Project;

enum class LedgerKind : unsigned char {
  allocate,
  grant,
  commit,
  spend,
  refund,
  recover,
  carry_over,
  interest,
  income,
  counter,  ///< the old form of a correction; new ones take the kind of what they correct
  transfer,
};
inline constexpr Choice ledger_kinds[] = {
    {"allocate", "배정", "Allocate"},     {"grant", "교부", "Grant"},       {"commit", "원인행위", "Commit"},
    {"spend", "집행", "Spend"},           {"refund", "반납", "Refund"},     {"recover", "환수", "Recover"},
    {"carry_over", "이월", "Carry over"}, {"interest", "이자", "Interest"}, {"income", "수익금", "Programme income"},
    {"counter", "정정(옛 방식)", "Counter-entry (old form)"},
    {"transfer", "전용", "Transfer between cost items"},
};
template <>
inline constexpr std::span<const Choice> choices_of<LedgerKind> = ledger_kinds;

/// One movement of money, never changed afterwards. What it takes from (재원, 비목) and, for a transfer or a carry-over,
/// where it goes stand in the same entry, so nothing can be lost on the way. A correction is a counter-entry: the kind
/// of what it corrects, the other sign, and the number of that entry, so that sums by kind stay right.
///
/// FUN-105 when the date lies outside its fiscal year and is no carry-over or settlement movement; FUN-106 when a
/// counter-entry names nothing to correct; FUN-107 when an amount is negative that corrects nothing. Everything that
/// depends on other records is asked by admit_ledger_entry (ledger_rules.hpp).
struct LedgerEntry {
  std::string code;
  Id<Project> project;
  std::optional<Id<FundingLine>> funding_line;
  std::optional<Id<BudgetItem>> budget_item;
  LedgerKind kind;
  Date on;
  FiscalYear year;
  FundSource source;
  Won amount;
  std::optional<std::string> vendor;
  std::optional<BusinessNumber> vendor_number;
  std::optional<std::string> evidence_number;
  std::optional<std::string> description;
  std::optional<std::string> corrects;
  std::optional<FileHash> evidence;
  std::optional<std::string> commitment;
  std::optional<Id<BudgetItem>> to_item;
  std::optional<Id<FundingLine>> to_line;
};

/// What has to hold with the other entries of the project, before an entry is stored; in ledger_rules.cpp.
Problems admit_ledger_entry(Reader& reader, const RecordType& type, const Asked& asked);

/// What contradicts itself within one record.
inline Problems check_ledger_entry(const RecordType& type, const Row& row) {
  const auto entry = from_row<LedgerEntry>(type, row);
  const bool crosses_years = entry.kind == LedgerKind::refund || entry.kind == LedgerKind::recover ||
                             entry.kind == LedgerKind::carry_over || entry.kind == LedgerKind::interest ||
                             entry.kind == LedgerKind::counter || entry.corrects.has_value();
  if (!crosses_years && !entry.year.contains(entry.on)) return {{.code = "FUN-105", .field = "on"}};
  if (entry.kind == LedgerKind::counter && !entry.corrects) return {{.code = "FUN-106", .field = "corrects"}};
  if (!entry.corrects && entry.amount.is_negative()) return {{.code = "FUN-107", .field = "amount"}};
  return {};
}

inline RecordText describe(const LedgerEntry*) {
  return {
      .ko = "집행 원장",
      .en = "Ledger entry",
      .help_ko = "배정, 교부, 원인행위, 집행, 전용, 반납, 이월, 이자. 고치지 않고 반대 전표로 바로잡습니다",
      .help_en =
          "Allocation, grant, commitment, spending, refund, carry-over and interest; corrected by a counter-entry",
      .fields =
          {
              field<&LedgerEntry::code>({.ko = "전표번호", .en = "Code", .unique = true, .list = true}),
              field<&LedgerEntry::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&LedgerEntry::funding_line>({.ko = "재원", .en = "Funding line", .to = "funding_line"}),
              field<&LedgerEntry::budget_item>({.ko = "비목", .en = "Cost item", .to = "budget_item", .list = true}),
              field<&LedgerEntry::kind>({.ko = "구분", .en = "Kind", .indexed = true, .list = true}),
              field<&LedgerEntry::on>({.ko = "일자", .en = "Date", .indexed = true, .list = true}),
              field<&LedgerEntry::year>({.ko = "회계연도", .en = "Fiscal year", .indexed = true, .list = true}),
              field<&LedgerEntry::source>({.ko = "재원 구분", .en = "Source", .list = true}),
              field<&LedgerEntry::amount>({.ko = "금액",
                                           .en = "Amount",
                                           .help_ko = "정정 전표는 음수로 적습니다",
                                           .help_en = "A counter-entry is negative",
                                           .list = true}),
              field<&LedgerEntry::vendor>({.ko = "거래처", .en = "Vendor", .searchable = true}),
              field<&LedgerEntry::vendor_number>({.ko = "거래처 사업자등록번호", .en = "Vendor's business number"}),
              field<&LedgerEntry::evidence_number>({.ko = "증빙번호",
                                                    .en = "Evidence number",
                                                    .help_ko = "전자세금계산서 승인번호나 카드 승인번호",
                                                    .help_en = "Number of the e-tax invoice or card approval",
                                                    .indexed = true,
                                                    .searchable = true}),
              field<&LedgerEntry::description>({.ko = "적요", .en = "Description", .searchable = true, .list = true}),
              field<&LedgerEntry::corrects>({.ko = "정정 대상 전표", .en = "Corrects"}),
              field<&LedgerEntry::evidence>({.ko = "증빙", .en = "Evidence"}),
              field<&LedgerEntry::commitment>({.ko = "원인행위 전표",
                                               .en = "Fulfils the commitment",
                                               .help_ko = "집행이 어느 원인행위를 갚는지",
                                               .help_en = "Which commitment the spending pays"}),
              field<&LedgerEntry::to_item>({.ko = "받는 비목",
                                            .en = "Receiving cost item",
                                            .help_ko = "전용과 이월에서 돈이 가는 비목",
                                            .help_en = "Where a transfer or a carry-over goes",
                                            .to = "budget_item"}),
              field<&LedgerEntry::to_line>({.ko = "받는 재원",
                                            .en = "Receiving funding line",
                                            .help_ko = "이월에서 돈이 가는 다음 연도 재원",
                                            .help_en = "The next year's line that a carry-over goes to",
                                            .to = "funding_line"}),
          },
      .indexes = {{"year", "kind", "project", "budget_item", "source", "on", "amount"}},
      .append_only = true,
      .check = check_ledger_entry,
      .admit = admit_ledger_entry};
}

}  // namespace geojeom
