#include "domain/measures.hpp"

namespace geojeom {
namespace {

/// What attends or happens at an event belongs to the days of the event.
Measure at_event(Measure measure) {
  measure.placing = Placing::in_force;
  measure.date = "event.period_from";
  measure.date_to = "event.period_to";
  measure.dimensions = {{"organisation", "organisation"}, {"event", "event"}, {"cluster", "event.cluster"}};
  return measure;
}

Measure of_attendance(Measure measure) {
  measure = at_event(std::move(measure));
  measure.type = "attendance";
  measure.counting = Counting::sum;
  measure.dimensions.push_back({"kind", "kind"});
  measure.dimensions.push_back({"region", "region"});
  return measure;
}

Measure of_attraction(Measure measure) {
  measure.type = "attraction";
  measure.counts = {{"state", Compare::in, {std::string("moved_in"), std::string("operating")}}};
  measure.date = "moved_in_on";
  measure.dimensions = {{"organisation", "organisation"}, {"region", "region"},     {"province", "region", 7},
                        {"from_region", "from_region"},   {"industry", "industry"}, {"cluster", "cluster"}};
  return measure;
}

}  // namespace

std::vector<Measure> network_measures() {
  return {
      of_attendance({.name = "event_participants",
                     .ko = "행사 참석 인원",
                     .en = "Event participants",
                     .unit_ko = "명",
                     .unit_en = "people",
                     .definition_ko = "행사에 참석한 인원 합계",
                     .definition_en = "People who attended events",
                     .column = "people"}),
      of_attendance({.name = "event_organisations",
                     .ko = "행사 참석 기관",
                     .en = "Organisations at events",
                     .unit_ko = "개",
                     .unit_en = "organisations",
                     .definition_ko = "행사에 참석한 기관 합계",
                     .definition_en = "Organisations that attended events",
                     .column = "bodies"}),
      at_event({.name = "event_sessions",
                .ko = "행사 세션 수",
                .en = "Event sessions",
                .unit_ko = "개",
                .unit_en = "sessions",
                .definition_ko = "행사에서 열린 세션",
                .definition_en = "Sessions held at events",
                .type = "event_session"}),
      {.name = "events_held",
       .ko = "행사 수",
       .en = "Events held",
       .unit_ko = "건",
       .unit_en = "events",
       .definition_ko = "기간 안에 열린 행사",
       .definition_en = "Events held in the period",
       .type = "event",
       .placing = Placing::in_force,
       .date = "period_from",
       .date_to = "period_to",
       .dimensions =
           {{"organisation", "organisation"}, {"kind", "kind"}, {"cluster", "cluster"}, {"region", "region"}}},
      of_attraction({.name = "companies_attracted",
                     .ko = "유치기업 수",
                     .en = "Companies attracted",
                     .unit_ko = "개사",
                     .unit_en = "companies",
                     .definition_ko = "기간 안에 이전해 온 기업",
                     .definition_en = "Companies that moved in during the period"}),
      of_attraction({.name = "attraction_jobs",
                     .ko = "유치기업 실제 고용",
                     .en = "Actual jobs of companies attracted",
                     .unit_ko = "명",
                     .unit_en = "jobs",
                     .definition_ko = "기간 안에 이전해 온 기업의 실제 고용",
                     .definition_en = "Actual jobs of companies that moved in",
                     .counting = Counting::sum,
                     .column = "jobs_actual"}),
      of_attraction({.name = "attraction_investment",
                     .ko = "유치기업 실제 투자액",
                     .en = "Actual investment of companies attracted",
                     .unit_ko = "원",
                     .unit_en = "KRW",
                     .definition_ko = "기간 안에 이전해 온 기업의 실제 투자액",
                     .definition_en = "Actual investment of companies that moved in",
                     .counting = Counting::sum,
                     .column = "investment_actual"}),
      {.name = "agreements_in_force",
       .ko = "유효 업무협약 수",
       .en = "Agreements in force",
       .unit_ko = "건",
       .unit_en = "agreements",
       .definition_ko = "기간 마지막 날에 효력이 있는 업무협약",
       .definition_en = "Mutual agreements in force on the last day",
       .type = "mutual_agreement",
       .placing = Placing::at_end,
       .date = "signed_on",
       .date_to = "expires_on",
       .cumulation = Cumulation::latest,
       .dimensions = {{"organisation", "organisation"}, {"centre", "centre"}, {"partner", "partner"}}},
      {.name = "cluster_municipalities",
       .ko = "클러스터 참여 시군",
       .en = "Municipalities of the cluster",
       .unit_ko = "개",
       .unit_en = "municipalities",
       .definition_ko = "기간에 클러스터에 참여한 시군",
       .definition_en = "Municipalities that belong to the cluster in the period",
       .type = "cluster_municipality",
       .counting = Counting::count_distinct,
       .column = "region",
       .placing = Placing::in_force,
       .date = "period_from",
       .date_to = "period_to",
       .cumulation = Cumulation::distinct,
       .dimensions = {{"organisation", "organisation"}, {"cluster", "cluster"}, {"region", "region"}}},
      {.name = "cluster_area",
       .ko = "클러스터 지정 면적",
       .en = "Designated area of the cluster",
       .unit_ko = "㎢",
       .unit_en = "km2",
       .definition_ko = "기간에 유효한 클러스터의 지정 면적",
       .definition_en = "Designated area of the clusters in force in the period",
       .type = "cluster",
       .counting = Counting::sum,
       .column = "area_km2",
       .placing = Placing::in_force,
       .date = "period_from",
       .date_to = "period_to",
       .cumulation = Cumulation::latest,
       .dimensions = {{"organisation", "organisation"}, {"cluster", "id"}, {"region", "region"}}},
      {.name = "clusters_designated",
       .ko = "지정된 지역혁신클러스터(수도권 제외)",
       .en = "Innovation clusters designated outside the capital area",
       .unit_ko = "개",
       .unit_en = "regions",
       .definition_ko = "기간 안에 지역혁신클러스터가 지정된 수도권 밖 시도",
       .definition_en = "Regions outside the capital area whose innovation cluster was designated in the period",
       .type = "cluster",
       .counts = {{"kind", Compare::equal, {std::string("innovation_cluster")}},
                  {"region", Compare::not_equal, {std::string("mois:11")}},
                  {"region", Compare::not_equal, {std::string("mois:28")}},
                  {"region", Compare::not_equal, {std::string("mois:41")}}},
       .counting = Counting::count_distinct,
       .column = "region",
       .date = "designated_on",
       .cumulation = Cumulation::distinct,
       .dimensions = {{"organisation", "organisation"}, {"region", "region"}},
       .implied = {{"scope", "수도권 제외 시도"}}},
  };
}

}  // namespace geojeom
