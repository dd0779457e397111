#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportProject;

enum class SupportChangeKind : unsigned char { item, amount, period, supplier, person, other };
inline constexpr Choice support_change_kinds[] = {
    {"item", "품목·목표", "Item or goal"},
    {"amount", "금액", "Amount"},
    {"period", "기간", "Period"},
    {"supplier", "공급기업", "Supplier"},
    {"person", "책임자", "Person in charge"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupportChangeKind> = support_change_kinds;

enum class SupportChangeState : unsigned char { requested, approved, refused, notified };
inline constexpr Choice support_change_states[] = {
    {"requested", "변경요청", "Requested"},
    {"approved", "승인", "Approved"},
    {"refused", "반려", "Refused"},
    {"notified", "통보", "Notified"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupportChangeState> = support_change_states;

/// A change of a support project: some need approval, others are only notified (BR-33).
struct SupportChange {
  Id<SupportProject> support_project;
  SupportChangeKind kind;
  bool needs_approval;
  Date requested_on;
  std::optional<Date> reply_due_on;
  std::optional<std::string> before;
  std::string after;
  std::string reason;
  std::optional<Date> decided_on;
  SupportChangeState state;
};

inline RecordText describe(const SupportChange*) {
  return {
      .ko = "지원 협약변경",
      .en = "Change of support",
      .help_ko = "지원과제의 변경 요청과 처리. 승인할 것과 통보만 할 것을 나눕니다",
      .help_en = "A change of a support project, approved or only notified",
      .fields =
          {
              field<&SupportChange::support_project>(
                  {.ko = "지원과제", .en = "Support project", .to = "support_project", .list = true}),
              field<&SupportChange::kind>({.ko = "변경 구분", .en = "Kind of change", .list = true}),
              field<&SupportChange::needs_approval>({.ko = "승인 필요", .en = "Needs approval", .default_text = "예"}),
              field<&SupportChange::requested_on>({.ko = "요청일", .en = "Requested on", .list = true}),
              field<&SupportChange::reply_due_on>(
                  {.ko = "회신 기한", .en = "Reply due on", .indexed = true, .list = true}),
              field<&SupportChange::before>({.ko = "변경 전", .en = "Before"}),
              field<&SupportChange::after>({.ko = "변경 후", .en = "After", .list = true}),
              field<&SupportChange::reason>({.ko = "사유", .en = "Reason", .long_text = true}),
              field<&SupportChange::decided_on>({.ko = "처리일", .en = "Decided on"}),
              field<&SupportChange::state>({.ko = "상태", .en = "State", .default_text = "requested", .list = true}),
          },
      .unique_together = {{"support_project", "requested_on", "kind"}},
  };
}

}  // namespace geojeom
