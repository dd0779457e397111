#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Reviewer;
struct SupportApplication;

enum class ConflictKind : unsigned char { company, address, representative, past_award, declared };
inline constexpr Choice conflict_kinds[] = {
    {"company", "소속 기업", "Same company"},
    {"address", "같은 주소", "Same address"},
    {"representative", "대표자와 같은 이름", "Same name as the representative"},
    {"past_award", "지난 지원의 관계", "Past award"},
    {"declared", "본인 신고", "Declared"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ConflictKind> = conflict_kinds;

/// What ties a reviewer to an applicant: computed from company, address, representative and past awards, or declared.
struct ConflictOfInterest {
  Id<SupportApplication> application;
  Id<Reviewer> reviewer;
  ConflictKind kind;
  std::optional<std::string> detail;
  Date found_on;
  bool is_recused;
  std::optional<std::string> waiver_reason;
};

inline RecordText describe(const ConflictOfInterest*) {
  return {
      .ko = "이해관계",
      .en = "Conflict of interest",
      .help_ko = "평가위원과 신청기업의 이해관계. 자동으로 찾은 것과 신고한 것",
      .help_en = "What ties a reviewer to an applicant, found or declared",
      .fields =
          {
              field<&ConflictOfInterest::application>(
                  {.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&ConflictOfInterest::reviewer>(
                  {.ko = "평가위원", .en = "Reviewer", .to = "reviewer", .list = true}),
              field<&ConflictOfInterest::kind>({.ko = "이해관계 구분", .en = "Kind of conflict", .list = true}),
              field<&ConflictOfInterest::detail>({.ko = "내용", .en = "Detail", .list = true}),
              field<&ConflictOfInterest::found_on>({.ko = "확인일", .en = "Found on", .list = true}),
              field<&ConflictOfInterest::is_recused>(
                  {.ko = "제척", .en = "Recused", .default_text = "예", .list = true}),
              field<&ConflictOfInterest::waiver_reason>({.ko = "제척하지 않은 사유", .en = "Reason of no recusal"}),
          },
      .unique_together = {{"application", "reviewer", "kind"}},
  };
}

}  // namespace geojeom
