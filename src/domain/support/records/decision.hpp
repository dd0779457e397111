#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;

enum class DecisionResult : unsigned char { supportable, not_supported, ineligible, reserve };
inline constexpr Choice decision_results[] = {
    {"supportable", "지원가능", "Supportable"},
    {"not_supported", "지원제외", "Not supported"},
    {"ineligible", "부적격", "Ineligible"},
    {"reserve", "예비", "Reserve"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DecisionResult> = decision_results;

enum class DecisionStage : unsigned char { pre_check, concept_stage, selection, objection };
inline constexpr Choice decision_stages[] = {
    {"pre_check", "사전검토", "Pre-check"},
    {"concept_stage", "개념평가", "Concept"},
    {"selection", "선정평가", "Selection"},
    {"objection", "이의신청 재평가", "Re-review after objection"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DecisionStage> = decision_stages;

/// The panel's decision on an application: mean without the highest and lowest, minus deductions (BR-14), under a
/// named rule pack version (BR-90).
struct Decision {
  Id<SupportApplication> application;
  DecisionStage stage;
  DecisionResult result;
  std::optional<Decimal> mean_score;
  std::optional<Decimal> bonus;
  std::optional<Decimal> deduction;
  std::optional<Decimal> combined_score;
  std::optional<std::int64_t> rank;
  std::optional<Won> amount;
  Date decided_on;
  std::optional<Date> notified_on;
  std::optional<std::string> rule_pack;
  std::optional<std::string> opinion;
};

inline RecordText describe(const Decision*) {
  return {.ko = "선정 결정",
          .en = "Decision",
          .help_ko = "종합평점과 선정 결과, 적용한 규정 판",
          .help_en = "The combined score, the result and the rule pack it was made under",
          .fields =
              {
                  field<&Decision::application>({.ko = "신청", .en = "Application", .to = "application", .list = true}),
                  field<&Decision::stage>({.ko = "단계", .en = "Stage", .list = true}),
                  field<&Decision::result>({.ko = "결과", .en = "Result", .list = true}),
                  field<&Decision::mean_score>({.ko = "평균점", .en = "Mean score", .min = 0, .max = 100'000'000}),
                  field<&Decision::bonus>({.ko = "가점", .en = "Bonus points", .min = 0, .max = 100'000'000}),
                  field<&Decision::deduction>({.ko = "감점", .en = "Deduction", .min = 0, .max = 100'000'000}),
                  field<&Decision::combined_score>(
                      {.ko = "종합평점", .en = "Combined score", .min = 0, .max = 100'000'000, .list = true}),
                  field<&Decision::rank>({.ko = "순위", .en = "Rank", .min = 1, .list = true}),
                  field<&Decision::amount>({.ko = "확정 지원금", .en = "Decided amount", .min = 0, .list = true}),
                  field<&Decision::decided_on>({.ko = "결정일", .en = "Decided on", .list = true}),
                  field<&Decision::notified_on>(
                      {.ko = "통보일",
                       .en = "Notified on",
                       .help_ko = "이의신청 기간(10일)이 통보를 받은 날부터 시작됩니다",
                       .help_en = "The ten days for objections start when the notice is received"}),
                  field<&Decision::rule_pack>({.ko = "적용 규정", .en = "Rule pack", .read_only = true}),
                  field<&Decision::opinion>({.ko = "종합의견", .en = "Combined opinion", .long_text = true}),
              },
          .unique_together = {{"application", "stage"}}};
}

}  // namespace geojeom
