#include "domain/measures.hpp"

namespace geojeom {
namespace {

Measure of_equipment(Measure measure) {
  measure.type = "equipment";
  measure.date = "installed_on";
  measure.dimensions = {{"organisation", "organisation"},
                        {"centre", "centre"},
                        {"project", "project"},
                        {"purpose", "purpose"},
                        {"origin", "origin"},
                        {"use_scope", "use_scope"},
                        {"state", "state"}};
  return measure;
}

/// What is there on the last day: installed by then and not yet disposed of.
Measure in_stock(Measure measure) {
  measure = of_equipment(std::move(measure));
  measure.placing = Placing::at_end;
  measure.date_to = "disposed_on";
  measure.cumulation = Cumulation::latest;
  return measure;
}

Measure of_use(Measure measure) {
  measure.type = "usage_log";
  measure.counting = Counting::sum;
  measure.date = "used_on";
  measure.dimensions = {{"organisation", "organisation"},
                        {"centre", "equipment.centre"},
                        {"equipment", "equipment"},
                        {"user_kind", "user_kind"},
                        {"company", "company"}};
  return measure;
}

Measure of_tenancies(Measure measure) {
  measure.type = "tenancy";
  measure.counts = {{"moved_in_on", Compare::is_set}};
  measure.placing = Placing::at_end;
  measure.date = "period_from";
  measure.date_to = "moved_out_on";
  measure.cumulation = Cumulation::latest;
  measure.dimensions = {{"organisation", "organisation"}, {"building", "room.building"}, {"company", "company"}};
  return measure;
}

}  // namespace

std::vector<Measure> facilities_measures() {
  return {
      of_equipment({.name = "equipment_installed",
                    .ko = "구축 장비 수",
                    .en = "Equipment installed",
                    .unit_ko = "대",
                    .unit_en = "instruments",
                    .definition_ko = "기간 안에 설치된 장비",
                    .definition_en = "Instruments installed in the period"}),
      of_equipment({.name = "equipment_cost",
                    .ko = "장비 취득가액",
                    .en = "Cost of equipment",
                    .unit_ko = "원",
                    .unit_en = "KRW",
                    .definition_ko = "기간 안에 설치된 장비의 취득가액 합계",
                    .definition_en = "Cost of the instruments installed in the period",
                    .counting = Counting::sum,
                    .column = "cost"}),
      in_stock({.name = "equipment_in_service",
                .ko = "보유 장비 수",
                .en = "Equipment in service",
                .unit_ko = "대",
                .unit_en = "instruments",
                .definition_ko = "기간 마지막 날에 보유한 장비(처분 제외)",
                .definition_en = "Instruments there on the last day, not disposed of"}),
      in_stock({.name = "equipment_available_hours",
                .ko = "연 가용시간",
                .en = "Available hours a year",
                .unit_ko = "시간",
                .unit_en = "hours",
                .definition_ko = "기간 마지막 날에 보유한 장비의 연간 가용시간 합계",
                .definition_en = "Available hours a year of the instruments there on the last day",
                .counting = Counting::sum,
                .column = "available_hours"}),
      of_use({.name = "equipment_used_hours",
              .ko = "장비 사용시간",
              .en = "Hours of use",
              .unit_ko = "시간",
              .unit_en = "hours",
              .definition_ko = "기간 안의 장비 사용일지 시간 합계",
              .definition_en = "Hours in the usage logs of the period",
              .column = "hours"}),
      [] {
        Measure company = of_use({.name = "equipment_company_hours",
                                  .ko = "기업 사용시간",
                                  .en = "Hours of use by companies",
                                  .unit_ko = "시간",
                                  .unit_en = "hours",
                                  .definition_ko = "기간 안의 장비 사용일지 가운데 기업이 쓴 시간",
                                  .definition_en = "Hours in the usage logs by companies",
                                  .column = "hours"});
        company.counts = {{"user_kind", Compare::equal, {std::string("company")}}};
        return company;
      }(),
      of_use({.name = "equipment_income",
              .ko = "장비 수익금",
              .en = "Income from equipment",
              .unit_ko = "원",
              .unit_en = "KRW",
              .definition_ko = "기간 안의 장비 사용료 수익 합계",
              .definition_en = "Income from the use of equipment",
              .column = "income"}),
      {.name = "equipment_company_share",
       .ko = "기업 사용 비율",
       .en = "Companies' share of use",
       .unit_ko = "비율",
       .unit_en = "share",
       .definition_ko = "기업 사용시간 ÷ 장비 사용시간(BR-63)",
       .definition_en = "Hours by companies over all hours of use (BR-63)",
       .cumulation = Cumulation::none,
       .formula = Formula::ratio,
       .numerator = "equipment_company_hours",
       .denominator = "equipment_used_hours"},
      {.name = "equipment_utilisation",
       .ko = "장비 가동률",
       .en = "Utilisation of equipment",
       .unit_ko = "비율",
       .unit_en = "share",
       .definition_ko = "장비 사용시간 ÷ 연 가용시간. 한 해 단위로만 씁니다(BR-63)",
       .definition_en = "Hours of use over available hours a year; for single years only (BR-63)",
       .cumulation = Cumulation::none,
       .formula = Formula::ratio,
       .numerator = "equipment_used_hours",
       .denominator = "equipment_available_hours"},
      of_tenancies({.name = "tenancy_contracts",
                    .ko = "입주 계약 수",
                    .en = "Tenancy contracts",
                    .unit_ko = "건",
                    .unit_en = "contracts",
                    .definition_ko = "기간 마지막 날의 입주 계약(호실·기업 수와 다름, BR-73)",
                    .definition_en = "Contracts on the last day; rooms and companies are other counts (BR-73)"}),
      of_tenancies({.name = "tenancy_companies",
                    .ko = "입주기업 수",
                    .en = "Tenant companies",
                    .unit_ko = "개사",
                    .unit_en = "companies",
                    .definition_ko = "기간 마지막 날에 입주한 기업(중복 제외)",
                    .definition_en = "Distinct companies that are tenants on the last day",
                    .counting = Counting::count_distinct,
                    .column = "company"}),
      of_tenancies({.name = "tenancy_rooms",
                    .ko = "임대 호실 수",
                    .en = "Rooms let",
                    .unit_ko = "실",
                    .unit_en = "rooms",
                    .definition_ko = "기간 마지막 날에 임대된 호실(중복 제외)",
                    .definition_en = "Distinct rooms let on the last day",
                    .counting = Counting::count_distinct,
                    .column = "room"}),
      {.name = "milestone_due",
       .ko = "준공 예정",
       .en = "Completion due",
       .unit_ko = "일",
       .unit_en = "date",
       .definition_ko = "기간 안에 준공 예정인 시설의 가장 늦은 예정일",
       .definition_en = "The latest completion date due in the period",
       .type = "building",
       .counting = Counting::latest,
       .column = "completion_due_on",
       .date = "completion_due_on",
       .cumulation = Cumulation::latest,
       .dimensions = {{"organisation", "organisation"}, {"facility", "id"}}},
  };
}

}  // namespace geojeom
