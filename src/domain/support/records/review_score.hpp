#pragma once

#include <optional>
#include <string>

#include "domain/support/records/review.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct CallCriterion;
struct Reviewer;
struct SupportApplication;

/// What a reviewer gave for one criterion; seen by the chair and the auditor only (BR-25).
struct ReviewScore {
  Id<SupportApplication> application;
  ReviewStage stage;
  Id<Reviewer> reviewer;
  Id<CallCriterion> criterion;
  Decimal points;
  std::optional<std::string> note;
};

inline RecordText describe(const ReviewScore*) {
  return {
      .ko = "항목별 점수",
      .en = "Score of a criterion",
      .help_ko = "평가위원이 한 항목에 준 점수",
      .help_en = "What a reviewer gave for one criterion",
      .fields =
          {
              field<&ReviewScore::application>({.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&ReviewScore::stage>({.ko = "평가 단계", .en = "Stage", .list = true}),
              field<&ReviewScore::reviewer>({.ko = "평가위원", .en = "Reviewer", .to = "reviewer", .list = true}),
              field<&ReviewScore::criterion>(
                  {.ko = "평가 항목", .en = "Criterion", .to = "call_criterion", .list = true}),
              field<&ReviewScore::points>({.ko = "점수", .en = "Points", .min = 0, .max = 100'000'000, .list = true}),
              field<&ReviewScore::note>({.ko = "의견", .en = "Note", .long_text = true}),
          },
      .unique_together = {{"application", "stage", "reviewer", "criterion"}},
  };
}

}  // namespace geojeom
