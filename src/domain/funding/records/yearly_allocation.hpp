#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Agreement;
struct Evaluation;

/// What a comprehensive agreement gives in one year from one source: the plan, moved by last year's evaluation and by
/// last year's local shortfall (BR-41). FUN-324 when the amount is not what the parts come to.
struct YearlyAllocation {
  std::string code;
  Id<Agreement> agreement;
  FiscalYear year;
  FundSource source;
  Won planned;
  std::optional<Id<Evaluation>> evaluation;
  std::optional<Won> evaluation_change;
  std::optional<Ratio> shortfall;
  std::optional<Won> shortfall_cut;
  Won amount;
  std::optional<Won> provided;
  Date decided_on;
  std::optional<std::string> remark;
  std::optional<std::string> rule_pack;
  std::optional<std::string> rule_version;
};

/// What contradicts itself within one record.
inline Problems check_yearly_allocation(const RecordType& type, const Row& row) {
  const auto allocation = from_row<YearlyAllocation>(type, row);
  const Won sum =
      allocation.planned + allocation.evaluation_change.value_or(Won(0)) - allocation.shortfall_cut.value_or(Won(0));
  if (sum != allocation.amount && !allocation.remark) return {{.code = "FUN-324", .field = "amount", .details = {{"sum", to_text(sum)}}}};
  return {};
}

inline RecordText describe(const YearlyAllocation*) {
  using Type = YearlyAllocation;
  return {
      .ko = "연도별 배정",
      .en = "Yearly allocation",
      .help_ko = "포괄적 협약에 따라 한 해에 배정한 재원. 계획에 평가와 지방비 미달을 반영합니다",
      .help_en = "What a comprehensive agreement gives in a year: the plan, moved by evaluation and local shortfall",
      .fields =
          {
              field<&Type::code>({.ko = "배정번호", .en = "Code", .unique = true, .list = true}),
              field<&Type::agreement>({.ko = "포괄적 협약", .en = "Agreement", .to = "agreement", .list = true}),
              field<&Type::year>({.ko = "회계연도", .en = "Fiscal year", .list = true}),
              field<&Type::source>({.ko = "재원 구분", .en = "Source", .list = true}),
              field<&Type::planned>({.ko = "계획액", .en = "Planned", .min = 0, .list = true}),
              field<&Type::evaluation>({.ko = "반영한 평가", .en = "Evaluation", .to = "evaluation"}),
              field<&Type::evaluation_change>({.ko = "평가에 따른 증감",
                                               .en = "Change by evaluation",
                                               .help_ko = "등급별 금액은 해마다 정하므로 결정된 금액을 적습니다",
                                               .help_en = "Decided every year; the rules give no amounts"}),
              field<&Type::shortfall>({.ko = "전년 지방비 미달률", .en = "Local shortfall of the year before"}),
              field<&Type::shortfall_cut>({.ko = "미달에 따른 감액", .en = "Cut for the shortfall", .min = 0}),
              field<&Type::amount>({.ko = "배정액", .en = "Allocated", .min = 0, .list = true}),
              field<&Type::provided>({.ko = "실제로 낸 금액",
                                      .en = "Provided",
                                      .help_ko = "원장을 다른 곳에 두는 지역이 낸 금액. 비우면 원장의 교부액을 씁니다",
                                      .help_en = "Where the ledger is kept elsewhere; else grants of the ledger count",
                                      .min = 0,
                                      .list = true}),
              field<&Type::decided_on>({.ko = "결정일", .en = "Decided on"}),
              field<&Type::remark>({.ko = "비고", .en = "Remark"}),
              field<&Type::rule_pack>({.ko = "적용 규정 묶음", .en = "Rule pack", .read_only = true}),
              field<&Type::rule_version>({.ko = "규정 판", .en = "Version of the rules", .read_only = true}),
          },
      .unique_together = {{"agreement", "year", "source"}},
      .check = check_yearly_allocation};
}

}  // namespace geojeom
