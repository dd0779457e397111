#include "domain/measures.hpp"

namespace geojeom {

std::vector<Measure> performance_measures() {
  return {
      {.name = "evaluation_grade",
       .ko = "평가 등급",
       .en = "Evaluation grade",
       .unit_ko = "등급",
       .unit_en = "grade",
       .definition_ko = "기간 안에 발표된 가장 최근 평가의 등급. 등급 체계는 평가마다 다릅니다(BR-57)",
       .definition_en = "Grade of the latest evaluation announced in the period; scales differ (BR-57)",
       .type = "evaluation",
       .counting = Counting::latest,
       .column = "grade",
       .date = "announced_on",
       .cumulation = Cumulation::latest,
       .dimensions =
           {{"organisation", "organisation"}, {"programme", "programme"}, {"project", "project"}, {"layer", "layer"}}},
  };
}

}  // namespace geojeom
