#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportApplication;

enum class ObjectionState : unsigned char { received, upheld, dismissed, returned };
inline constexpr Choice objection_states[] = {
    {"received", "접수", "Received"},
    {"upheld", "인용", "Upheld"},
    {"dismissed", "기각", "Dismissed"},
    {"returned", "반려", "Returned unexamined"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ObjectionState> = objection_states;

/// An objection to a decision (BR-16): once, within the window after the notice was received.
struct Objection {
  Id<SupportApplication> application;
  Date notified_on;
  Date filed_on;
  Date last_day;
  std::string ground;
  bool recuses_panel;
  ObjectionState state;
  std::optional<Date> decided_on;
  std::optional<std::string> answer;
  std::optional<std::string> rule_pack;
};

inline RecordText describe(const Objection*) {
  return {
      .ko = "이의신청",
      .en = "Objection",
      .help_ko = "선정 결과에 대한 이의신청. 통보를 받은 날부터 정해진 기간에 한 번만 합니다",
      .help_en = "An objection to a decision, once and within its window",
      .fields =
          {
              field<&Objection::application>({.ko = "신청", .en = "Application", .to = "application", .list = true}),
              field<&Objection::notified_on>({.ko = "통보 받은 날", .en = "Notice received on"}),
              field<&Objection::filed_on>({.ko = "이의신청일", .en = "Filed on", .list = true}),
              field<&Objection::last_day>({.ko = "이의신청 기한", .en = "Last day", .read_only = true, .list = true}),
              field<&Objection::ground>({.ko = "이의 사유", .en = "Ground", .long_text = true}),
              field<&Objection::recuses_panel>(
                  {.ko = "위원회 기피", .en = "Recuses the panel", .default_text = "아니요"}),
              field<&Objection::state>({.ko = "상태", .en = "State", .default_text = "received", .list = true}),
              field<&Objection::decided_on>({.ko = "처리일", .en = "Decided on"}),
              field<&Objection::answer>({.ko = "처리 결과", .en = "Answer", .long_text = true}),
              field<&Objection::rule_pack>({.ko = "적용 규정", .en = "Rule pack", .read_only = true}),
          },
      .unique_together = {{"application"}},
  };
}

}  // namespace geojeom
