#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;

enum class CorrectionState : unsigned char { open, answered, expired };
inline constexpr Choice correction_states[] = {
    {"open", "보완 대기", "Open"},
    {"answered", "보완 완료", "Answered"},
    {"expired", "기한 지남", "Expired"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CorrectionState> = correction_states;

/// What the officer asks an applicant to correct. Only what is asked may change, and only until the day it is due.
struct CorrectionRequest {
  Id<SupportApplication> application;
  Date requested_on;
  Date due_on;
  std::string what;
  std::optional<Date> answered_on;
  std::optional<std::string> answer;
  CorrectionState state;
};

inline RecordText describe(const CorrectionRequest*) {
  return {
      .ko = "보완 요청",
      .en = "Correction request",
      .help_ko = "신청 서류의 보완 요청과 답",
      .help_en = "What an application has to correct, by when, and the answer",
      .fields =
          {
              field<&CorrectionRequest::application>(
                  {.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&CorrectionRequest::requested_on>({.ko = "요청일", .en = "Requested on", .list = true}),
              field<&CorrectionRequest::due_on>(
                  {.ko = "보완 기한", .en = "Correction due on", .indexed = true, .list = true}),
              field<&CorrectionRequest::what>(
                  {.ko = "보완할 내용", .en = "What to correct", .list = true, .long_text = true}),
              field<&CorrectionRequest::answered_on>({.ko = "보완일", .en = "Answered on"}),
              field<&CorrectionRequest::answer>({.ko = "보완 내용", .en = "Answer", .long_text = true}),
              field<&CorrectionRequest::state>({.ko = "상태", .en = "State", .default_text = "open", .list = true}),
          },
      .unique_together = {{"application", "requested_on"}},
  };
}

}  // namespace geojeom
