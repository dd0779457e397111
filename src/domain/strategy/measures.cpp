#include "domain/measures.hpp"

namespace geojeom {
namespace {

/// Parts of a plan belong to the years of the plan.
Measure of_plan(Measure measure) {
  measure.unit_ko = "개";
  measure.placing = Placing::in_force;
  measure.date = "plan.period_from";
  measure.date_to = "plan.period_to";
  measure.dimensions = {{"organisation", "organisation"}, {"plan", "plan"}};
  return measure;
}

/// Model results that somebody saved; what a document only stated is a stated figure and not counted here.
Measure of_impact(Measure measure) {
  measure.type = "impact_study";
  measure.counts = {{"basis", Compare::not_equal, {std::string("stated")}},
                    {std::string(measure.column), Compare::is_set}};
  measure.counting = Counting::sum;
  measure.placing = Placing::in_force;
  measure.date = "period_from";
  measure.date_to = "period_to";
  measure.cumulation = Cumulation::none;
  measure.dimensions = {
      {"organisation", "organisation"}, {"plan", "plan"}, {"programme", "programme"}, {"region", "region"}};
  return measure;
}

}  // namespace

std::vector<Measure> strategy_measures() {
  Measure tasks = of_plan({.name = "plan_tasks",
                           .ko = "추진과제 수",
                           .en = "Plan tasks",
                           .unit_en = "tasks",
                           .definition_ko = "계획의 추진과제",
                           .definition_en = "Tasks of plans",
                           .type = "plan_task"});
  tasks.dimensions.push_back({"industry", "industry"});
  tasks.dimensions.push_back({"strategy", "strategy"});
  return {
      of_plan({.name = "plan_strategies",
               .ko = "추진전략 수",
               .en = "Plan strategies",
               .unit_en = "strategies",
               .definition_ko = "계획의 추진전략",
               .definition_en = "Strategies of plans",
               .type = "plan_strategy"}),
      std::move(tasks),
      {.name = "industries_considered",
       .ko = "검토 산업 수",
       .en = "Industries considered",
       .unit_ko = "개",
       .unit_en = "industries",
       .definition_ko = "선정 단계에 오른 산업(단계별 중복 제외)",
       .definition_en = "Distinct industries that reached a stage of the selection",
       .type = "selection_candidate",
       .counting = Counting::count_distinct,
       .column = "industry",
       .placing = Placing::in_force,
       .date = "selection.period_from",
       .date_to = "selection.period_to",
       .cumulation = Cumulation::distinct,
       .dimensions =
           {{"organisation", "organisation"}, {"selection", "selection"}, {"stage", "stage"}, {"group", "group"}}},
      of_impact({.name = "production_inducement",
                 .ko = "생산유발효과",
                 .en = "Production inducement",
                 .unit_ko = "원",
                 .unit_en = "KRW",
                 .definition_ko = "산업연관 분석이 계산한 생산유발효과",
                 .definition_en = "Production inducement computed by input-output analysis",
                 .column = "production"}),
      of_impact({.name = "value_added_inducement",
                 .ko = "부가가치유발효과",
                 .en = "Value-added inducement",
                 .unit_ko = "원",
                 .unit_en = "KRW",
                 .definition_ko = "산업연관 분석이 계산한 부가가치유발효과",
                 .definition_en = "Value-added inducement computed by input-output analysis",
                 .column = "value_added"}),
      of_impact({.name = "employment_inducement",
                 .ko = "고용유발효과",
                 .en = "Employment inducement",
                 .unit_ko = "명",
                 .unit_en = "jobs",
                 .definition_ko = "산업연관 분석이 계산한 고용유발효과. 실제 채용이 아닙니다",
                 .definition_en = "Employment inducement computed by input-output analysis; not actual hires",
                 .column = "jobs"}),
  };
}

}  // namespace geojeom
