#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct ImpactStudy;
struct Industry;
struct PlanTask;

/// One line of what an impact study spends: how much, in which year, on what, for which task and industry. STR-104 when
/// neither an item of the concordance nor a sector says what is bought.
struct ImpactSpending {
  Id<ImpactStudy> study;
  std::string code;
  std::optional<Id<PlanTask>> task;
  std::optional<Id<Industry>> industry;
  FiscalYear year;
  std::optional<std::string> commodity;
  std::optional<std::string> sector;
  Won amount;
  Ratio local_content;
  std::optional<std::string> supplier_set;
  std::optional<std::string> remark;
};

/// What is missing within one record.
inline Problems check_impact_spending(const RecordType& type, const Row& row) {
  const auto line = from_row<ImpactSpending>(type, row);
  if (!line.commodity && !line.sector) return {{.code = "STR-104", .field = "commodity"}};
  return {};
}

inline RecordText describe(const ImpactSpending*) {
  return {.ko = "파급효과 지출",
          .en = "Impact spending",
          .help_ko = "파급효과 분석에 넣는 지출 한 줄: 과제, 산업, 연도, 품목, 금액과 지역 조달 비율",
          .help_en = "One line of spending of an impact study: task, industry, year, item, amount and local content",
          .title = "code",
          .fields =
              {
                  field<&ImpactSpending::study>(
                      {.ko = "파급효과 분석", .en = "Impact study", .to = "impact_study", .list = true}),
                  field<&ImpactSpending::code>({.ko = "지출 코드", .en = "Code", .unique = true, .list = true}),
                  field<&ImpactSpending::task>({.ko = "추진과제", .en = "Task", .to = "plan_task", .list = true}),
                  field<&ImpactSpending::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
                  field<&ImpactSpending::year>(
                      {.ko = "지출 연도", .en = "Year of spending", .indexed = true, .list = true}),
                  field<&ImpactSpending::commodity>({.ko = "구매 품목",
                                                     .en = "Item bought",
                                                     .help_ko = "부문 연계표에 있는 품목입니다",
                                                     .help_en = "An item of the concordance",
                                                     .list = true}),
                  field<&ImpactSpending::sector>({.ko = "연관표 부문",
                                                  .en = "Table sector",
                                                  .help_ko = "품목 대신 부문을 바로 적을 때 씁니다",
                                                  .help_en = "A sector of the table, instead of an item"}),
                  field<&ImpactSpending::amount>({.ko = "금액", .en = "Amount", .min = 0, .list = true}),
                  field<&ImpactSpending::local_content>(
                      {.ko = "지역 조달 비율",
                       .en = "Local content",
                       .help_ko = "계수를 쓴 지역에서 사는 몫입니다. 나머지는 밖으로 나간 것으로 봅니다",
                       .help_en = "Part that is bought in the region of the coefficients; the rest leaks",
                       .default_text = "1",
                       .min = 0,
                       .max = 1'000'000}),
                  field<&ImpactSpending::supplier_set>(
                      {.ko = "구매 지역 계수 자료",
                       .en = "Coefficients of the supplier's region",
                       .help_ko = "다른 지역에서 살 때 그 지역의 유발계수 자료 코드입니다. 효과는 지역 밖으로 셉니다",
                       .help_en = "Code of the coefficients of another region where it is bought; counts as outside"}),
                  field<&ImpactSpending::remark>({.ko = "비고", .en = "Remark"}),
              },
          .check = check_impact_spending};
}

}  // namespace geojeom
