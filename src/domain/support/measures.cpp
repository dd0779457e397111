#include "domain/measures.hpp"

namespace geojeom {
namespace {

/// A service counts once the company confirmed it (BR-72).
Condition confirmed() {
  return {"state",
          Compare::in,
          {std::string("completion_confirmed"), std::string("paid"), std::string("outcome_surveyed")}};
}

std::vector<Dimension> by_service() {
  return {{"organisation", "organisation"},
          {"programme", "project.sub_programme.programme"},
          {"programme", "project.sub_programme"},
          {"sub_programme", "project.sub_programme"},
          {"project", "project"},
          {"industry", "industry"},
          {"centre", "centre"},
          {"support_type", "support_type"},
          {"support_family", "support_type.family"},
          {"company", "company"},
          {"region", "company.region"},
          {"province", "company.region", 7},
          {"size", "company.size"},
          {"ksic", "company.ksic"},
          {"ksic_division", "company.ksic", 5}};
}

std::vector<Dimension> by_outcome() {
  return {{"organisation", "organisation"},
          {"programme", "project.sub_programme.programme"},
          {"programme", "project.sub_programme"},
          {"project", "project"},
          {"industry", "project.industry"},
          {"company", "company"},
          {"region", "company.region"},
          {"province", "company.region", 7},
          {"size", "company.size"},
          {"ksic_division", "company.ksic", 5}};
}

Measure of_services(Measure measure) {
  measure.type = "service";
  measure.counts = {confirmed()};
  measure.date = "delivered_on";
  measure.dimensions = by_service();
  return measure;
}

/// A result counts once somebody has seen its evidence (BR-59): claims and rejected ones do not.
Condition accepted() { return {"state", Compare::in, {std::string("verified"), std::string("confirmed")}}; }

/// One of the four kinds of jobs that never share a column (BR-52). Numbers may have decimals: part of a year.
Measure of_jobs(Measure measure, const char* job_kind) {
  measure.unit_ko = "명";
  measure.unit_en = "jobs";
  measure.type = "outcome";
  measure.counts = {{"kind", Compare::equal, {std::string("jobs")}},
                    {"job_kind", Compare::equal, {std::string(job_kind)}},
                    accepted()};
  measure.counting = Counting::sum;
  measure.column = "quantity";
  measure.date = "on";
  measure.dimensions = by_outcome();
  return measure;
}

Measure of_outcomes(Measure measure, const char* kind) {
  measure.type = "outcome";
  measure.counts = {{"kind", Compare::equal, {std::string(kind)}}, accepted()};
  measure.date = "on";
  measure.dimensions = by_outcome();
  return measure;
}

Measure of_training(Measure measure) {
  measure.unit_ko = "명";
  measure.unit_en = "people";
  measure.type = "training_participation";
  measure.counting = Counting::sum;
  measure.date = "on";
  measure.dimensions = {{"organisation", "organisation"}, {"programme", "course.project.sub_programme.programme"},
                        {"project", "course.project"},    {"purpose", "course.purpose"},
                        {"centre", "course.centre"},      {"course", "course"}};
  return measure;
}

/// Growth of the same companies between the year before the period and its last year.
Measure cohort(Measure measure, const char* column) {
  measure.unit_ko = "배";
  measure.unit_en = "ratio";
  measure.type = "company_year";
  measure.column = column;
  measure.date = "year";
  measure.cumulation = Cumulation::none;
  measure.formula = Formula::cohort_growth;
  measure.numerator = "services_delivered";
  return measure;
}

std::vector<Measure> service_measures() {
  return {
      of_services({.name = "companies_supported",
                   .ko = "지원기업 수",
                   .en = "Companies supported",
                   .unit_ko = "개사",
                   .unit_en = "companies",
                   .definition_ko = "기간 안에 완료확인된 지원 건을 하나 이상 받은 기업(중복 제외)",
                   .definition_en = "Distinct companies that received at least one confirmed service in the period",
                   .counting = Counting::count_distinct,
                   .column = "company",
                   .cumulation = Cumulation::distinct}),
      of_services({.name = "services_delivered",
                   .ko = "지원 건수",
                   .en = "Services delivered",
                   .unit_ko = "건",
                   .unit_en = "services",
                   .definition_ko = "기간 안에 제공되고 기업이 완료확인한 지원 건",
                   .definition_en = "Services delivered in the period and confirmed by the company"}),
      of_services({.name = "support_amount",
                   .ko = "지원금액",
                   .en = "Support amount",
                   .unit_ko = "원",
                   .unit_en = "KRW",
                   .definition_ko = "기간 안에 완료확인된 지원 건의 지원금액 합계",
                   .definition_en = "Sum of the amounts of confirmed services",
                   .counting = Counting::sum,
                   .column = "amount"}),
      of_services({.name = "own_share_amount",
                   .ko = "기업부담금",
                   .en = "Companies' own share",
                   .unit_ko = "원",
                   .unit_en = "KRW",
                   .definition_ko = "기간 안에 완료확인된 지원 건의 기업부담금 합계",
                   .definition_en = "Sum of the companies' own shares of confirmed services",
                   .counting = Counting::sum,
                   .column = "own_share"}),
      of_services({.name = "satisfaction_mean",
                   .ko = "만족도 평균",
                   .en = "Mean satisfaction",
                   .unit_ko = "점",
                   .unit_en = "points",
                   .definition_ko = "만족도를 답한 지원 건의 평균(0~100). n은 응답, N은 전체 지원 건",
                   .definition_en = "Mean over the services with an answer (0 to 100); n answered of N",
                   .counting = Counting::mean,
                   .column = "satisfaction",
                   .cumulation = Cumulation::none}),
      {.name = "services_per_company",
       .ko = "기업당 지원 건수",
       .en = "Services per company",
       .unit_ko = "건",
       .unit_en = "services",
       .definition_ko = "지원 건수 ÷ 지원기업 수",
       .definition_en = "Services delivered over companies supported",
       .cumulation = Cumulation::none,
       .formula = Formula::ratio,
       .numerator = "services_delivered",
       .denominator = "companies_supported"},
  };
}

std::vector<Measure> outcome_measures() {
  return {
      of_jobs({.name = "jobs_created",
               .ko = "신규고용(확인)",
               .en = "New hires confirmed",
               .definition_ko = "지원기업에서 확인된 신규 채용. 1년 미만은 소수로 셉니다",
               .definition_en = "New hires confirmed at supported companies; part of a year counts in decimals"},
              "new_hire"),
      of_jobs({.name = "jobs_insured_change",
               .ko = "피보험자 증감",
               .en = "Change of insured staff",
               .definition_ko = "지원기업의 고용보험 피보험자 증감 합계",
               .definition_en = "Sum of the changes in insured staff of supported companies"},
              "insured_change"),
      of_jobs({.name = "jobs_owed",
               .ko = "협약상 의무고용",
               .en = "Hires owed under agreements",
               .definition_ko = "협약에 따라 채용해야 하는 인원",
               .definition_en = "People to be hired under agreements"},
              "agreed_hire"),
      of_jobs({.name = "jobs_induced_recorded",
               .ko = "고용유발(모형)",
               .en = "Employment inducement (model)",
               .definition_ko = "산업연관 모형이 내놓은 고용유발. 실제 채용이 아닙니다",
               .definition_en = "Employment inducement of an input-output model; not actual hires"},
              "employment_inducement"),
      of_outcomes({.name = "commercialisation_sales",
                   .ko = "사업화 매출액",
                   .en = "Commercialisation sales",
                   .unit_ko = "원",
                   .unit_en = "KRW",
                   .definition_ko = "지원받은 제품의 매출액(기업 전체 매출이 아님)",
                   .definition_en = "Sales of the supported product, not of the whole company",
                   .counting = Counting::sum,
                   .column = "amount"},
                  "commercialisation_sales"),
      of_outcomes({.name = "investment_attracted",
                   .ko = "투자유치액",
                   .en = "Investment raised",
                   .unit_ko = "원",
                   .unit_en = "KRW",
                   .definition_ko = "지원기업이 유치한 투자액 합계",
                   .definition_en = "Investment raised by supported companies",
                   .counting = Counting::sum,
                   .column = "amount"},
                  "investment"),
      of_outcomes({.name = "patents",
                   .ko = "특허",
                   .en = "Patents",
                   .unit_ko = "건",
                   .unit_en = "patents",
                   .definition_ko = "지원 결과로 출원·등록된 특허",
                   .definition_en = "Patents that came of the support"},
                  "patent"),
      of_outcomes({.name = "certificates",
                   .ko = "인증",
                   .en = "Certificates",
                   .unit_ko = "건",
                   .unit_en = "certificates",
                   .definition_ko = "지원 결과로 받은 인증",
                   .definition_en = "Certificates that came of the support"},
                  "certificate"),
      cohort({.name = "cohort_sales_growth",
              .ko = "지원기업 매출 증가율",
              .en = "Sales growth of supported companies",
              .definition_ko = "기간에 지원받은 기업 가운데 전년도와 마지막 해 매출이 모두 있는 기업의 매출 증가율",
              .definition_en =
                  "Growth of sales of supported companies that reported both the year before and the last year"},
             "sales"),
      cohort({.name = "cohort_export_growth",
              .ko = "지원기업 수출 증가율",
              .en = "Export growth of supported companies",
              .definition_ko = "기간에 지원받은 기업 가운데 전년도와 마지막 해 수출이 모두 있는 기업의 수출 증가율",
              .definition_en = "Growth of exports of supported companies that reported both years"},
             "exports"),
      cohort({.name = "cohort_staff_growth",
              .ko = "지원기업 고용 증가율",
              .en = "Staff growth of supported companies",
              .definition_ko = "기간에 지원받은 기업 가운데 전년도와 마지막 해 피보험자가 모두 있는 기업의 고용 증가율",
              .definition_en = "Growth of insured staff of supported companies that reported both years"},
             "insured"),
      of_training({.name = "training_participants",
                   .ko = "교육 인원",
                   .en = "Training participants",
                   .definition_ko = "교육과정 참여 인원 합계",
                   .definition_en = "People who took part in training courses",
                   .column = "people"}),
      of_training({.name = "training_completed",
                   .ko = "교육 수료 인원",
                   .en = "Training completed",
                   .definition_ko = "교육과정 수료 인원 합계",
                   .definition_en = "People who completed training courses",
                   .column = "completed"}),
      of_training({.name = "training_employed",
                   .ko = "교육 후 취업 인원",
                   .en = "Employed after training",
                   .definition_ko = "교육 뒤 취업한 인원 합계",
                   .definition_en = "People employed after training",
                   .column = "employed"}),
  };
}

}  // namespace

std::vector<Measure> support_measures() {
  std::vector<Measure> measures = service_measures();
  for (auto& measure : outcome_measures()) measures.push_back(std::move(measure));
  return measures;
}

}  // namespace geojeom
