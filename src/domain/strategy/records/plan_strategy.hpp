#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Plan;

/// One strategy of a plan.
struct PlanStrategy {
  std::string code;
  Id<Plan> plan;
  std::optional<std::int64_t> position;
  std::string name;
  std::optional<std::string> description;
};

inline RecordText describe(const PlanStrategy*) {
  return {
      .ko = "계획 전략",
      .en = "Plan strategy",
      .help_ko = "계획에 담긴 추진전략",
      .help_en = "A strategy of a plan",
      .title = "name",
      .fields = {
          field<&PlanStrategy::code>({.ko = "전략 코드", .en = "Code", .unique = true, .list = true}),
          field<&PlanStrategy::plan>({.ko = "계획", .en = "Plan", .to = "plan", .list = true}),
          field<&PlanStrategy::position>({.ko = "순번", .en = "Position", .min = 1, .list = true}),
          field<&PlanStrategy::name>({.ko = "전략명", .en = "Name", .searchable = true, .list = true}),
          field<&PlanStrategy::description>({.ko = "내용", .en = "Description", .searchable = true, .long_text = true}),
      }};
}

}  // namespace geojeom
