#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Plan;
struct Programme;
struct Project;
struct SubProgramme;

/// Money that a plan or programme foresees for one fiscal year and one source. Totals are sums of these rows and
/// never stored. FUN-101 when it belongs to neither.
struct PlanBudget {
  std::string code;
  std::optional<Id<Plan>> plan;
  std::optional<Id<Programme>> programme;
  std::optional<Id<SubProgramme>> sub_programme;
  std::optional<Id<Project>> project;
  FiscalYear year;
  FundSource source;
  Won amount;
  std::optional<std::string> remark;
};

/// What contradicts itself within one record.
inline Problems check_plan_budget(const RecordType& type, const Row& row) {
  const auto budget = from_row<PlanBudget>(type, row);
  if (!budget.plan && !budget.programme) return {{.code = "FUN-101", .field = "programme"}};
  return {};
}

inline RecordText describe(const PlanBudget*) {
  return {.ko = "계획 예산",
          .en = "Planned budget",
          .help_ko = "계획이나 사업이 한 해, 한 재원에 대해 제시한 금액",
          .help_en = "What a plan or a programme states for one year and one source",
          .fields =
              {
                  field<&PlanBudget::code>({.ko = "계획예산 코드", .en = "Code", .unique = true, .list = true}),
                  field<&PlanBudget::plan>({.ko = "계획", .en = "Plan", .to = "plan", .list = true}),
                  field<&PlanBudget::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
                  field<&PlanBudget::sub_programme>(
                      {.ko = "내역사업", .en = "Sub-programme", .to = "sub_programme", .list = true}),
                  field<&PlanBudget::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&PlanBudget::year>({.ko = "회계연도", .en = "Fiscal year", .indexed = true, .list = true}),
                  field<&PlanBudget::source>({.ko = "재원", .en = "Source", .list = true}),
                  field<&PlanBudget::amount>({.ko = "금액", .en = "Amount", .min = 0, .list = true}),
                  field<&PlanBudget::remark>({.ko = "비고", .en = "Remark"}),
              },
          .check = check_plan_budget};
}

}  // namespace geojeom
