#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// What one company may get of a programme family in a year (BR-19), for example two items with five supports each. The
/// numbers are the office's; an empty one is no limit.
struct SupportLimit {
  std::string code;
  std::string family;
  std::optional<std::int64_t> items;
  std::optional<std::int64_t> supports_an_item;
  std::optional<Won> amount;
  Period valid;
  std::optional<std::string> source;
};

inline RecordText describe(const SupportLimit*) {
  return {
      .ko = "지원 한도 기준",
      .en = "Support limit",
      .help_ko = "한 기업이 한 해에 사업군 하나에서 받을 수 있는 품목 수, 지원 수, 금액",
      .help_en = "How many items, supports and won one company may get of a programme family in a year",
      .title = "code",
      .fields =
          {
              field<&SupportLimit::code>({.ko = "한도 번호", .en = "Code", .unique = true, .list = true}),
              field<&SupportLimit::family>({.ko = "사업군",
                                            .en = "Programme family",
                                            .help_ko = "사업/내역사업/과제 번호의 앞부분. 예: DJ-EV",
                                            .help_en = "What programme/sub-programme/project codes begin with: DJ-EV",
                                            .list = true}),
              field<&SupportLimit::items>(
                  {.ko = "품목 수 한도", .en = "Most items", .unit = "개", .min = 1, .list = true}),
              field<&SupportLimit::supports_an_item>({.ko = "품목당 지원 수 한도",
                                                      .en = "Most supports of an item",
                                                      .unit = "건",
                                                      .min = 1,
                                                      .list = true}),
              field<&SupportLimit::amount>({.ko = "지원금 한도", .en = "Most support", .min = 1, .list = true}),
              field<&SupportLimit::valid>({.ko = "적용 기간", .en = "In force"}),
              field<&SupportLimit::source>({.ko = "근거 규정", .en = "Source", .list = true}),
          },
  };
}

}  // namespace geojeom
