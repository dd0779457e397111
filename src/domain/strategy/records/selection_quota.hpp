#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/strategy/selection_lock.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Selection;

/// How many of a group may be, and must be, among the chosen industries.
struct SelectionQuota {
  Id<Selection> selection;
  std::string group;
  std::int64_t least;
  std::optional<std::int64_t> most;
};

/// STR-105 when the least is more than the most.
inline Problems check_selection_quota(const RecordType& type, const Row& row) {
  const auto quota = from_row<SelectionQuota>(type, row);
  if (quota.most && quota.least > *quota.most) return {{.code = "STR-105", .field = "least"}};
  return {};
}

inline RecordText describe(const SelectionQuota*) {
  return {.ko = "선정 유형별 수",
          .en = "Selection quota",
          .help_ko = "최종 선정에 유형마다 적어도, 많아도 몇 개가 들어가는지",
          .help_en = "At least and at most how many of a group are chosen",
          .fields =
              {
                  field<&SelectionQuota::selection>(
                      {.ko = "산업 선정", .en = "Selection", .to = "selection", .list = true}),
                  field<&SelectionQuota::group>({.ko = "유형", .en = "Group", .list = true}),
                  field<&SelectionQuota::least>(
                      {.ko = "적어도", .en = "Least", .unit = "개", .default_text = "0", .min = 0, .list = true}),
                  field<&SelectionQuota::most>({.ko = "많아도", .en = "Most", .unit = "개", .min = 0, .list = true}),
              },
          .unique_together = {{"selection", "group"}},
          .check = check_selection_quota,
          .admit = admit_selection_part};
}

}  // namespace geojeom
