#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Project;

/// A cost line (비목) of a project and year with its planned amount; spending refers to it.
struct BudgetItem {
  std::string code;
  Id<Project> project;
  FiscalYear year;
  CostCategory category;
  std::optional<FundSource> source;
  std::optional<std::string> name;
  Won amount;
  bool early_execution;
};

/// FUN-231 when less is planned than has moved already; in ledger_rules.cpp.
Problems admit_budget_item(Reader& reader, const RecordType& type, const Asked& asked);

inline RecordText describe(const BudgetItem*) {
  return {.ko = "비목",
          .en = "Cost item",
          .help_ko = "과제의 회계연도별 비목 예산",
          .help_en = "A cost line of a project in a fiscal year",
          .fields = {
              field<&BudgetItem::code>({.ko = "비목 코드", .en = "Code", .unique = true, .list = true}),
              field<&BudgetItem::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&BudgetItem::year>({.ko = "회계연도", .en = "Fiscal year", .indexed = true, .list = true}),
              field<&BudgetItem::category>({.ko = "비목 구분", .en = "Cost category", .list = true}),
              field<&BudgetItem::source>({.ko = "재원", .en = "Source", .list = true}),
              field<&BudgetItem::name>({.ko = "세목", .en = "Name", .searchable = true}),
              field<&BudgetItem::amount>({.ko = "계획 금액", .en = "Planned amount", .min = 0, .list = true}),
              field<&BudgetItem::early_execution>(
                  {.ko = "신속집행 대상",
                   .en = "In the early-execution base",
                   .help_ko = "인건비, 매월 균등 지출, 내부거래, 예비비는 대상에서 뺍니다",
                   .help_en = "Labour, even monthly payments, internal transfers and reserves are left out",
                   .default_text = "예",
                   .list = true}),
          },
          .admit = admit_budget_item};
}

}  // namespace geojeom
