#pragma once

#include <optional>

#include "record/describe.hpp"

namespace geojeom {

struct ReviewPanel;
struct Reviewer;

/// A reviewer's seat on a panel.
struct PanelSeat {
  Id<ReviewPanel> panel;
  Id<Reviewer> reviewer;
  bool matches_field;
  bool is_chair;
  std::optional<Date> pledged_on;
};

inline RecordText describe(const PanelSeat*) {
  return {
      .ko = "평가위원 위촉",
      .en = "Seat on a panel",
      .help_ko = "평가위원회에 위촉한 위원",
      .help_en = "A reviewer's seat on a panel",
      .fields =
          {
              field<&PanelSeat::panel>({.ko = "평가위원회", .en = "Panel", .to = "review_panel", .list = true}),
              field<&PanelSeat::reviewer>({.ko = "평가위원", .en = "Reviewer", .to = "reviewer", .list = true}),
              field<&PanelSeat::matches_field>(
                  {.ko = "전문 분야 일치", .en = "Field matches", .default_text = "아니요", .list = true}),
              field<&PanelSeat::is_chair>({.ko = "위원장", .en = "Chair", .default_text = "아니요", .list = true}),
              field<&PanelSeat::pledged_on>({.ko = "보안서약일", .en = "Pledged on"}),
          },
      .unique_together = {{"panel", "reviewer"}},
  };
}

}  // namespace geojeom
