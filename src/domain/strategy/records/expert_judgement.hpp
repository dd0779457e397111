#pragma once

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct SelectionCriterion;
struct SelectionExpert;

/// One comparison by one expert: how many times the criterion matters as much as the other. Masked from other experts
/// until the selection is confirmed (BR-84).
struct ExpertJudgement {
  Id<SelectionExpert> expert;
  Id<SelectionCriterion> criterion;
  Id<SelectionCriterion> other;
  Decimal times;
};

/// STR-106 when a criterion is compared with itself.
inline Problems check_expert_judgement(const RecordType& type, const Row& row) {
  const auto judgement = from_row<ExpertJudgement>(type, row);
  if (judgement.criterion.value == judgement.other.value) return {{.code = "STR-106", .field = "other"}};
  return {};
}

inline RecordText describe(const ExpertJudgement*) {
  return {
      .ko = "쌍대비교 판단",
      .en = "Pairwise judgement",
      .help_ko = "한 전문가가 두 기준을 견준 값. 3이면 앞 기준이 뒤 기준보다 3배 중요합니다",
      .help_en = "One expert's comparison of two criteria; 3 says the first matters three times as much",
      .fields =
          {
              field<&ExpertJudgement::expert>({.ko = "전문가", .en = "Expert", .to = "selection_expert", .list = true}),
              field<&ExpertJudgement::criterion>(
                  {.ko = "기준", .en = "Criterion", .to = "selection_criterion", .list = true}),
              field<&ExpertJudgement::other>(
                  {.ko = "견준 기준", .en = "Compared with", .to = "selection_criterion", .list = true}),
              field<&ExpertJudgement::times>({.ko = "몇 배 중요",
                                              .en = "Times as important",
                                              .help_ko = "1/9에서 9까지. 같으면 1입니다",
                                              .help_en = "From 1/9 to 9; 1 when both matter the same",
                                              .min = 111'111,
                                              .max = 9'000'000,
                                              .personal = true}),
          },
      .unique_together = {{"expert", "criterion", "other"}},
      .check = check_expert_judgement,
      .admit = admit_selection_part};
}

}  // namespace geojeom
