#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Attraction;

enum class AttractionContactKind : unsigned char { visit, meeting, call, event, proposal };
inline constexpr Choice attraction_contact_kinds[] = {
    {"visit", "방문", "Visit"}, {"meeting", "면담", "Meeting"},     {"call", "통화", "Call"},
    {"event", "행사", "Event"}, {"proposal", "제안서", "Proposal"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AttractionContactKind> = attraction_contact_kinds;

/// One contact with a company that is being attracted.
struct AttractionContact {
  Id<Attraction> attraction;
  Date held_on;
  AttractionContactKind kind;
  std::optional<std::string> officer;
  std::string content;
  std::optional<Date> next_on;
};

inline RecordText describe(const AttractionContact*) {
  return {
      .ko = "유치 접촉",
      .en = "Attraction contact",
      .help_ko = "유치 대상 기업과 만나고 협의한 기록",
      .help_en = "One contact with a company that is being attracted",
      .fields =
          {
              field<&AttractionContact::attraction>(
                  {.ko = "기업유치", .en = "Attraction", .to = "attraction", .list = true}),
              field<&AttractionContact::held_on>({.ko = "접촉일", .en = "Held on", .indexed = true, .list = true}),
              field<&AttractionContact::kind>({.ko = "접촉 방법", .en = "Kind of contact", .list = true}),
              field<&AttractionContact::officer>({.ko = "담당자", .en = "Officer"}),
              field<&AttractionContact::content>({.ko = "내용", .en = "Content", .list = true, .long_text = true}),
              field<&AttractionContact::next_on>({.ko = "다음 접촉일", .en = "Next on"}),
          },
      .unique_together = {{"attraction", "held_on", "kind"}},
  };
}

}  // namespace geojeom
