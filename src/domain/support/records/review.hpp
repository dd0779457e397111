#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;

enum class ReviewStage : unsigned char {
  pre_check,
  concept_stage,
  selection,
  objection,
  interim,
  final,
};
inline constexpr Choice review_stages[] = {
    {"pre_check", "사전검토", "Pre-check"}, {"concept_stage", "개념평가", "Concept"},
    {"selection", "선정평가", "Selection"}, {"objection", "재평가", "Re-review"},
    {"interim", "중간평가", "Interim"},     {"final", "최종평가", "Final"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ReviewStage> = review_stages;

/// One reviewer's sheet on one application (BR-13, BR-14); individual scores are never published (BR-25). SUP-104
/// when a recusal carries a score or nothing carries one.
struct Review {
  Id<SupportApplication> application;
  ReviewStage stage;
  std::string reviewer_number;
  std::string reviewer;
  std::optional<std::string> reviewer_body;
  bool is_industry;
  bool is_outside_region;
  Date reviewed_on;
  bool is_recused;
  std::optional<std::string> recusal_reason;
  std::optional<Decimal> technology_score;
  std::optional<Decimal> business_score;
  std::optional<Decimal> score;
  std::optional<std::string> opinion;
};

/// What contradicts itself within one record.
inline Problems check_review(const RecordType& type, const Row& row) {
  const auto review = from_row<Review>(type, row);
  if (review.is_recused == review.score.has_value()) return {{.code = "SUP-104", .field = "score"}};
  return {};
}

inline RecordText describe(const Review*) {
  return {
      .ko = "평가",
      .en = "Review",
      .help_ko = "평가위원 한 사람의 점수표. 제척·기피는 사유와 함께 남깁니다",
      .help_en = "One reviewer's score sheet, or the recusal with its reason",
      .fields =
          {
              field<&Review::application>({.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&Review::stage>({.ko = "평가 단계", .en = "Stage", .list = true}),
              field<&Review::reviewer_number>({.ko = "평가위원 번호", .en = "Reviewer's number", .list = true}),
              field<&Review::reviewer>({.ko = "평가위원", .en = "Reviewer", .personal = true, .list = true}),
              field<&Review::reviewer_body>({.ko = "위원 소속", .en = "Reviewer's body"}),
              field<&Review::is_industry>({.ko = "산업계 위원",
                                           .en = "From industry",
                                           .help_ko = "위원의 1/3 이상이 산업계여야 합니다",
                                           .help_en = "At least a third of a panel must come from industry",
                                           .default_text = "아니요"}),
              field<&Review::is_outside_region>(
                  {.ko = "권역 외 위원", .en = "From outside the region", .default_text = "아니요"}),
              field<&Review::reviewed_on>({.ko = "평가일", .en = "Reviewed on", .list = true}),
              field<&Review::is_recused>({.ko = "제척·기피", .en = "Recused", .default_text = "아니요", .list = true}),
              field<&Review::recusal_reason>({.ko = "제척·기피 사유", .en = "Reason of recusal"}),
              field<&Review::technology_score>(
                  {.ko = "기술성 점수", .en = "Technology score", .min = 0, .max = 100'000'000}),
              field<&Review::business_score>(
                  {.ko = "사업성 점수", .en = "Business score", .min = 0, .max = 100'000'000}),
              field<&Review::score>({.ko = "총점", .en = "Score", .min = 0, .max = 100'000'000, .list = true}),
              field<&Review::opinion>({.ko = "평가의견", .en = "Opinion", .long_text = true}),
          },
      .unique_together = {{"application", "stage", "reviewer_number"}},
      .check = check_review};
}

}  // namespace geojeom
