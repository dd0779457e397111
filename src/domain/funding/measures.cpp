#include "domain/measures.hpp"

namespace geojeom {
namespace {

Measure won(Measure measure) {
  measure.unit_ko = "원";
  measure.unit_en = "KRW";
  measure.counting = Counting::sum;
  measure.column = "amount";
  return measure;
}

Measure planned(Measure measure) {
  measure.type = "plan_budget";
  measure.placing = Placing::fiscal_years;
  measure.date = "year";
  measure.dimensions = {{"organisation", "organisation"},
                        {"programme", "programme"},
                        {"programme", "sub_programme"},
                        {"sub_programme", "sub_programme"},
                        {"project", "project"},
                        {"plan", "plan"},
                        {"source", "source"},
                        {"industry", "project.industry"},
                        {"centre", "project.centre"}};
  return measure;
}

std::vector<Dimension> by_project() {
  return {{"organisation", "organisation"},
          {"programme", "project.sub_programme.programme"},
          {"programme", "project.sub_programme"},
          {"sub_programme", "project.sub_programme"},
          {"project", "project"},
          {"industry", "project.industry"},
          {"centre", "project.centre"},
          {"source", "source"}};
}

Measure ledger(Measure measure, const char* kind) {
  measure = won(std::move(measure));
  measure.type = "ledger_entry";
  measure.counts = {{"kind", Compare::equal, {std::string(kind)}}};
  measure.date = "on";
  measure.dimensions = by_project();
  measure.dimensions.push_back({"cost_item", "budget_item.category"});
  return measure;
}

Measure share(Measure measure) {
  measure.unit_ko = "비율";
  measure.unit_en = "share";
  measure.cumulation = Cumulation::none;
  measure.formula = Formula::ratio;
  return measure;
}

}  // namespace

std::vector<Measure> funding_measures() {
  Measure allocated = won({.name = "budget_allocated",
                           .ko = "확정 예산",
                           .en = "Budget allocated",
                           .definition_ko = "과제별로 확정된 재원의 합계",
                           .definition_en = "Sum of the funding lines fixed for projects"});
  allocated.type = "funding_line";
  allocated.placing = Placing::fiscal_years;
  allocated.date = "year";
  allocated.dimensions = by_project();

  Measure items = won({.name = "budget_by_item",
                       .ko = "비목별 계획 금액",
                       .en = "Budget by cost item",
                       .definition_ko = "비목별로 계획한 금액의 합계",
                       .definition_en = "Sum of what is planned by cost item"});
  items.type = "budget_item";
  items.placing = Placing::fiscal_years;
  items.date = "year";
  items.dimensions = by_project();
  items.dimensions.push_back({"cost_item", "category"});

  return {
      planned(won({.name = "budget_planned",
                   .ko = "계획 예산",
                   .en = "Planned budget",
                   .definition_ko = "계획과 사업이 연도·재원별로 제시한 예산의 합계",
                   .definition_en = "Sum of what plans and programmes foresee by year and source"})),
      planned({.name = "projects_planned",
               .ko = "계획 과제 수",
               .en = "Projects planned",
               .unit_ko = "개",
               .unit_en = "projects",
               .definition_ko = "기간에 예산이 계획된 과제(중복 제외)",
               .definition_en = "Distinct projects with a planned budget in the period",
               .counting = Counting::count_distinct,
               .column = "project",
               .cumulation = Cumulation::distinct}),
      std::move(allocated),
      std::move(items),
      ledger({.name = "budget_granted",
              .ko = "교부액",
              .en = "Budget granted",
              .definition_ko = "기간 안에 교부된 금액",
              .definition_en = "Money granted in the period"},
             "grant"),
      ledger({.name = "budget_committed",
              .ko = "원인행위액",
              .en = "Budget committed",
              .definition_ko = "기간 안에 원인행위한 금액",
              .definition_en = "Money committed in the period"},
             "commit"),
      ledger({.name = "budget_spent",
              .ko = "집행액",
              .en = "Budget spent",
              .definition_ko = "기간 안에 집행된 금액",
              .definition_en = "Money spent in the period"},
             "spend"),
      ledger({.name = "budget_refunded",
              .ko = "반납액",
              .en = "Budget refunded",
              .definition_ko = "기간 안에 반납된 금액",
              .definition_en = "Money paid back in the period"},
             "refund"),
      share({.name = "execution_rate",
             .ko = "집행률",
             .en = "Execution rate",
             .definition_ko = "집행액 ÷ 확정 예산",
             .definition_en = "Budget spent over budget allocated",
             .numerator = "budget_spent",
             .denominator = "budget_allocated"}),
      share({.name = "grant_rate",
             .ko = "교부율",
             .en = "Grant rate",
             .definition_ko = "교부액 ÷ 확정 예산",
             .definition_en = "Budget granted over budget allocated",
             .numerator = "budget_granted",
             .denominator = "budget_allocated"}),
      {.name = "budget_growth",
       .ko = "계획 예산 증가율",
       .en = "Growth of the planned budget",
       .unit_ko = "비율",
       .unit_en = "share",
       .definition_ko = "(이번 기간 − 직전 같은 길이 기간) ÷ 직전 기간",
       .definition_en = "This period less the one before, over the one before",
       .cumulation = Cumulation::none,
       .formula = Formula::growth,
       .numerator = "budget_planned"},
      {.name = "companies_per_100m",
       .ko = "1억 원당 지원기업",
       .en = "Companies per KRW 100 million",
       .unit_ko = "개사",
       .unit_en = "companies",
       .definition_ko = "지원기업 수 ÷ 계획 예산(억 원)",
       .definition_en = "Companies supported over planned budget in KRW 100 million",
       .cumulation = Cumulation::none,
       .formula = Formula::ratio,
       .numerator = "companies_supported",
       .denominator = "budget_planned",
       .denominator_unit = 100'000'000},
      {.name = "jobs_per_100m",
       .ko = "1억 원당 신규고용",
       .en = "New hires per KRW 100 million",
       .unit_ko = "명",
       .unit_en = "jobs",
       .definition_ko = "신규고용(확인) ÷ 계획 예산(억 원)",
       .definition_en = "New hires confirmed over planned budget in KRW 100 million",
       .cumulation = Cumulation::none,
       .formula = Formula::ratio,
       .numerator = "jobs_created",
       .denominator = "budget_planned",
       .denominator_unit = 100'000'000},
  };
}

}  // namespace geojeom
