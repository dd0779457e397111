#pragma once

#include <string>

#include "domain/funding/ledger_rules.hpp"

/// A project with little money, for tests: two sources, two cost items of 2009 and one of 2010.
namespace geojeom {

inline constexpr std::int64_t national_line = 1;
inline constexpr std::int64_t province_line = 2;
inline constexpr std::int64_t next_line = 3;
inline constexpr std::int64_t transfer_item = 11;
inline constexpr std::int64_t travel_item = 12;
inline constexpr std::int64_t next_item = 13;

inline FundingLine line_for_tests(int year, FundSource source, FundNature nature, std::int64_t amount) {
  return {.code = "", .project = {1}, .year = FiscalYear::checked(year), .source = source, .nature = nature, .giver = {},
          .amount = Won(amount)};
}

inline BudgetItem item_for_tests(int year, CostCategory category, std::int64_t amount) {
  return {.code = "", .project = {1}, .year = FiscalYear::checked(year), .category = category, .source = {}, .name = {},
          .amount = Won(amount), .early_execution = true};
}

/// National 700 and province 300 of 2009, national 500 of 2010; private transfers 800 and travel 200 of 2009.
inline ProjectMoney money_for_tests(FundNature nature) {
  ProjectMoney money{.id = 1, .regime = LegalRegime::common_operation, .nature = nature};
  money.project.code = "P";
  money.project.period = Period::checked(Date::checked(2009, 1, 1), Date::checked(2010, 12, 31));
  money.project.state = ProjectState::running;
  money.lines.emplace(national_line, line_for_tests(2009, FundSource::national, nature, 700));
  money.lines.emplace(province_line, line_for_tests(2009, FundSource::province, nature, 300));
  money.lines.emplace(next_line, line_for_tests(2010, FundSource::national, nature, 500));
  money.items.emplace(transfer_item, item_for_tests(2009, CostCategory::transfer_private, 800));
  money.items.emplace(travel_item, item_for_tests(2009, CostCategory::travel, 200));
  money.items.emplace(next_item, item_for_tests(2010, CostCategory::transfer_private, 500));
  return money;
}

inline LedgerEntry entry_for_tests(LedgerKind kind, std::int64_t line, Date on, std::int64_t amount) {
  LedgerEntry entry{};
  entry.code = "asked";
  entry.project = {1};
  entry.kind = kind;
  entry.on = on;
  entry.amount = Won(amount);
  entry.year = FiscalYear::checked(line == next_line ? 2010 : 2009);
  entry.source = line == province_line ? FundSource::province : FundSource::national;
  entry.funding_line = Id<FundingLine>{line};
  return entry;
}

inline LedgerEntry grant_for_tests(std::int64_t line, Date on, std::int64_t amount) {
  return entry_for_tests(LedgerKind::grant, line, on, amount);
}

inline LedgerEntry spend_for_tests(std::int64_t line, std::int64_t item, Date on, std::int64_t amount) {
  LedgerEntry entry = entry_for_tests(LedgerKind::spend, line, on, amount);
  entry.budget_item = Id<BudgetItem>{item};
  entry.vendor = "한빛상사";
  entry.evidence_number = "E-" + to_text(on) + "-" + std::to_string(amount);
  return entry;
}

}  // namespace geojeom
