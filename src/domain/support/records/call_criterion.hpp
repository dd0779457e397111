#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;

enum class CriterionPart : unsigned char { technology, business, other };
inline constexpr Choice criterion_parts[] = {
    {"technology", "기술성", "Technology"},
    {"business", "사업성", "Business"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CriterionPart> = criterion_parts;

/// One criterion of a call with the points it can give. The parts decide ties (BR-15).
struct CallCriterion {
  std::string code;
  Id<CallForApplications> call;
  std::int64_t number;
  std::string name;
  CriterionPart part;
  Decimal points;
  std::optional<std::string> guide;
};

inline RecordText describe(const CallCriterion*) {
  return {
      .ko = "평가 항목",
      .en = "Criterion",
      .help_ko = "공고의 평가 항목과 배점",
      .help_en = "A criterion of a call and its points",
      .title = "name",
      .fields =
          {
              field<&CallCriterion::code>({.ko = "항목 코드", .en = "Code", .unique = true, .list = true}),
              field<&CallCriterion::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&CallCriterion::number>({.ko = "순번", .en = "Number", .min = 1, .list = true}),
              field<&CallCriterion::name>({.ko = "항목명", .en = "Name", .list = true}),
              field<&CallCriterion::part>({.ko = "평가 분야", .en = "Part", .list = true}),
              field<&CallCriterion::points>({.ko = "배점", .en = "Points", .min = 0, .max = 100'000'000, .list = true}),
              field<&CallCriterion::guide>({.ko = "평가 요령", .en = "Guide", .long_text = true}),
          },
      .unique_together = {{"call", "number"}},
  };
}

}  // namespace geojeom
