#pragma once

#include <optional>
#include <string>

#include "domain/funding/fund_source.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Organisation;
struct Project;

/// Project x fiscal year x source (국비 | 지방비 | 민간 현금 | 민간 현물): what the agreement fixed. What happened to
/// it are ledger entries.
struct FundingLine {
  std::string code;
  Id<Project> project;
  FiscalYear year;
  FundSource source;
  std::optional<FundNature> nature;
  std::optional<Id<Organisation>> giver;
  Won amount;
};

/// FUN-231 when less is agreed than has moved already; in ledger_rules.cpp.
Problems admit_funding_line(Reader& reader, const RecordType& type, const Asked& asked);

inline RecordText describe(const FundingLine*) {
  return {.ko = "재원",
          .en = "Funding line",
          .help_ko = "과제의 회계연도별, 재원별 확정 금액",
          .help_en = "What a project gets in a fiscal year from one source",
          .fields = {
              field<&FundingLine::code>({.ko = "재원 코드", .en = "Code", .unique = true, .list = true}),
              field<&FundingLine::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&FundingLine::year>({.ko = "회계연도", .en = "Fiscal year", .indexed = true, .list = true}),
              field<&FundingLine::source>({.ko = "재원 구분", .en = "Source", .list = true}),
              field<&FundingLine::nature>({.ko = "교부 성격", .en = "Nature"}),
              field<&FundingLine::giver>({.ko = "부담 기관", .en = "Giver", .to = "organisation"}),
              field<&FundingLine::amount>({.ko = "금액", .en = "Amount", .min = 0, .list = true}),
          },
          .admit = admit_funding_line};
}

}  // namespace geojeom
