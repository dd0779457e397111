#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Industry;
struct Selection;

enum class SelectionStage : unsigned char { candidate, promising, strategic };
inline constexpr Choice selection_stages[] = {
    {"candidate", "후보산업", "Candidate"},
    {"promising", "유망산업", "Promising"},
    {"strategic", "전략산업", "Strategic"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SelectionStage> = selection_stages;

enum class CandidateResult : unsigned char { pending, advanced, dropped, chosen };
inline constexpr Choice candidate_results[] = {
    {"pending", "검토 중", "Pending"},
    {"advanced", "다음 단계 진출", "Advanced"},
    {"dropped", "탈락", "Dropped"},
    {"chosen", "최종 선정", "Chosen"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CandidateResult> = candidate_results;

/// An industry standing at one stage of a selection. An industry that advances has one record a stage, so 15 -> 10 ->
/// 6 is counted and never overwritten (BR-85). STR-102 when it was dropped without a reason.
struct SelectionCandidate {
  Id<Selection> selection;
  Id<Industry> industry;
  SelectionStage stage;
  CandidateResult result;
  std::optional<std::string> group;
  std::optional<std::int64_t> rank;
  std::optional<Decimal> score;
  std::optional<Decimal> establishment_quotient;
  std::optional<Decimal> employee_quotient;
  std::optional<Ratio> growth;
  std::optional<std::string> dropped_reason;
};

/// What contradicts itself within one record.
inline Problems check_selection_candidate(const RecordType& type, const Row& row) {
  const auto candidate = from_row<SelectionCandidate>(type, row);
  if (candidate.result == CandidateResult::dropped && !candidate.dropped_reason) {
    return {{.code = "STR-102", .field = "dropped_reason"}};
  }
  return {};
}

inline RecordText describe(const SelectionCandidate*) {
  return {
      .ko = "선정 후보",
      .en = "Selection candidate",
      .help_ko = "선정의 한 단계에 오른 산업과 그 단계의 점수, 결과, 탈락 사유",
      .help_en = "An industry at one stage of a selection with its score, result and why it was dropped",
      .fields =
          {
              field<&SelectionCandidate::selection>(
                  {.ko = "산업 선정", .en = "Selection", .to = "selection", .list = true}),
              field<&SelectionCandidate::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
              field<&SelectionCandidate::stage>({.ko = "단계", .en = "Stage", .indexed = true, .list = true}),
              field<&SelectionCandidate::result>(
                  {.ko = "결과", .en = "Result", .default_text = "pending", .list = true}),
              field<&SelectionCandidate::group>(
                  {.ko = "유형",
                   .en = "Group",
                   .help_ko = "예: 주력 고도화, 서비스·ICT융합, 미래혁신기술",
                   .help_en = "For example core upgrade, service-ICT convergence, future technology",
                   .list = true}),
              field<&SelectionCandidate::rank>({.ko = "순위", .en = "Rank", .min = 1, .list = true}),
              field<&SelectionCandidate::score>({.ko = "점수", .en = "Score", .min = 0, .max = 100'000'000}),
              field<&SelectionCandidate::establishment_quotient>(
                  {.ko = "사업체 입지계수", .en = "Location quotient of establishments", .min = 0}),
              field<&SelectionCandidate::employee_quotient>(
                  {.ko = "종사자 입지계수", .en = "Location quotient of employees", .min = 0}),
              field<&SelectionCandidate::growth>({.ko = "성장률", .en = "Growth"}),
              field<&SelectionCandidate::dropped_reason>({.ko = "탈락 사유",
                                                          .en = "Reason dropped",
                                                          .help_ko = "탈락한 후보에는 사유를 반드시 적습니다",
                                                          .help_en = "Every dropped candidate needs its reason",
                                                          .long_text = true}),
          },
      .unique_together = {{"selection", "industry", "stage"}},
      .check = check_selection_candidate,
      .admit = admit_selection_part};
}

}  // namespace geojeom
