#pragma once

#include <optional>
#include <string>

#include "domain/support/records/review.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;

enum class PanelState : unsigned char { composed, reviewing, closed };
inline constexpr Choice panel_states[] = {
    {"composed", "구성", "Composed"},
    {"reviewing", "평가중", "Under review"},
    {"closed", "종료", "Closed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PanelState> = panel_states;

/// The panel of one stage of a call (BR-13). Its list and combined opinion are public, individual scores never (BR-25).
struct ReviewPanel {
  std::string code;
  Id<CallForApplications> call;
  ReviewStage stage;
  Date held_on;
  std::optional<std::string> place;
  bool is_regional;
  std::optional<Id<ReviewPanel>> replaces;
  PanelState state;
  std::optional<std::string> minutes;
  std::optional<Date> closed_on;
};

inline RecordText describe(const ReviewPanel*) {
  return {
      .ko = "평가위원회",
      .en = "Review panel",
      .help_ko = "공고 한 건의 한 단계를 평가하는 위원회와 회의록",
      .help_en = "The panel of one stage of a call, with its minutes",
      .title = "code",
      .fields =
          {
              field<&ReviewPanel::code>({.ko = "위원회 번호", .en = "Panel number", .unique = true, .list = true}),
              field<&ReviewPanel::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&ReviewPanel::stage>({.ko = "평가 단계", .en = "Stage", .list = true}),
              field<&ReviewPanel::held_on>({.ko = "개최일", .en = "Held on", .list = true}),
              field<&ReviewPanel::place>({.ko = "장소", .en = "Place"}),
              field<&ReviewPanel::is_regional>({.ko = "지역평가단", .en = "Regional panel", .default_text = "예"}),
              field<&ReviewPanel::replaces>({.ko = "대신하는 위원회",
                                             .en = "Replaces",
                                             .help_ko = "기피로 다시 평가할 때 이전 위원회",
                                             .help_en = "The earlier panel when a review is repeated after recusal",
                                             .to = "review_panel"}),
              field<&ReviewPanel::state>({.ko = "상태", .en = "State", .default_text = "composed", .list = true}),
              field<&ReviewPanel::minutes>({.ko = "회의록", .en = "Minutes", .long_text = true}),
              field<&ReviewPanel::closed_on>({.ko = "종료일", .en = "Closed on"}),
          },
  };
}

}  // namespace geojeom
