#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;
struct Plan;
struct PlanStrategy;

enum class PlanTaskState : unsigned char { not_started, in_progress, done, dropped };
inline constexpr Choice plan_task_states[] = {
    {"not_started", "미착수", "Not started"},
    {"in_progress", "추진 중", "In progress"},
    {"done", "완료", "Done"},
    {"dropped", "중단", "Dropped"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PlanTaskState> = plan_task_states;

/// One task of a plan, with who answers for it and when it is due.
struct PlanTask {
  std::string code;
  Id<Plan> plan;
  std::optional<Id<PlanStrategy>> strategy;
  std::optional<Id<Industry>> industry;
  std::string name;
  std::optional<Period> period;
  PlanTaskState state;
  std::optional<std::string> responsible;
  std::optional<Won> budget;
  std::optional<Ratio> progress;
};

inline RecordText describe(const PlanTask*) {
  return {.ko = "계획 과제",
          .en = "Plan task",
          .help_ko = "계획을 이루는 추진과제",
          .help_en = "A task of a plan",
          .title = "name",
          .fields = {
              field<&PlanTask::code>({.ko = "추진과제 코드", .en = "Code", .unique = true, .list = true}),
              field<&PlanTask::plan>({.ko = "계획", .en = "Plan", .to = "plan", .list = true}),
              field<&PlanTask::strategy>({.ko = "전략", .en = "Strategy", .to = "plan_strategy"}),
              field<&PlanTask::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
              field<&PlanTask::name>({.ko = "추진과제명", .en = "Name", .searchable = true, .list = true}),
              field<&PlanTask::period>({.ko = "추진 기간", .en = "Period"}),
              field<&PlanTask::state>({.ko = "상태", .en = "State", .default_text = "not_started", .list = true}),
              field<&PlanTask::responsible>({.ko = "담당 부서", .en = "Responsible unit"}),
              field<&PlanTask::budget>({.ko = "소요 예산", .en = "Budget", .min = 0}),
              field<&PlanTask::progress>({.ko = "진척률", .en = "Progress", .min = 0, .max = 1'000'000}),
          }};
}

}  // namespace geojeom
