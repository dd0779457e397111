#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;

enum class AdjustmentKind : unsigned char { bonus, deduction };
inline constexpr Choice adjustment_kinds[] = {
    {"bonus", "가점", "Bonus points"},
    {"deduction", "감점", "Deduction"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AdjustmentKind> = adjustment_kinds;

/// Points that are added after the mean or taken off (BR-14). The condition is written in the condition language.
struct CallAdjustment {
  Id<CallForApplications> call;
  AdjustmentKind kind;
  std::string name;
  Decimal points;
  std::optional<std::string> condition;
};

inline RecordText describe(const CallAdjustment*) {
  return {
      .ko = "가점·감점",
      .en = "Bonus or deduction",
      .help_ko = "평가점에 더하거나 빼는 점수와 조건",
      .help_en = "Points added to or taken from the score, and their condition",
      .fields =
          {
              field<&CallAdjustment::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&CallAdjustment::kind>({.ko = "가감 구분", .en = "Bonus or deduction kind", .list = true}),
              field<&CallAdjustment::name>({.ko = "사유명", .en = "Name", .list = true}),
              field<&CallAdjustment::points>(
                  {.ko = "점수", .en = "Points", .min = 0, .max = 100'000'000, .list = true}),
              field<&CallAdjustment::condition>({.ko = "조건",
                                                 .en = "Condition",
                                                 .help_ko = "예: 인증 = 벤처기업",
                                                 .help_en = "For example: certificate = venture",
                                                 .list = true}),
          },
      .unique_together = {{"call", "name"}},
  };
}

}  // namespace geojeom
