#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct SupportProject;

enum class JobStepState : unsigned char { waiting, in_progress, done, skipped };
inline constexpr Choice job_step_states[] = {
    {"waiting", "대기", "Waiting"},
    {"in_progress", "진행", "In progress"},
    {"done", "완료", "Done"},
    {"skipped", "생략", "Skipped"},
};
template <>
inline constexpr std::span<const Choice> choices_of<JobStepState> = job_step_states;

/// One step of a staged one-stop job (일괄지원): design -> prototype -> test. Steps are done in their order.
struct JobStep {
  Id<SupportProject> support_project;
  std::int64_t number;
  std::string name;
  std::string owner;
  Date due_on;
  std::optional<Date> started_on;
  std::optional<Date> done_on;
  JobStepState state;
  std::optional<std::string> result;
};

inline RecordText describe(const JobStep*) {
  return {
      .ko = "단계",
      .en = "Step",
      .help_ko = "설계, 시제품, 시험처럼 차례로 하는 일괄지원의 단계",
      .help_en = "One step of a staged one-stop job, such as design, prototype, test",
      .title = "name",
      .fields =
          {
              field<&JobStep::support_project>(
                  {.ko = "지원과제", .en = "Support project", .to = "support_project", .list = true}),
              field<&JobStep::number>({.ko = "순번", .en = "Number", .min = 1, .list = true}),
              field<&JobStep::name>({.ko = "단계명", .en = "Name", .list = true}),
              field<&JobStep::owner>({.ko = "담당", .en = "Owner", .list = true}),
              field<&JobStep::due_on>({.ko = "기한", .en = "Due on", .indexed = true, .list = true}),
              field<&JobStep::started_on>({.ko = "착수일", .en = "Started on"}),
              field<&JobStep::done_on>({.ko = "완료일", .en = "Done on", .list = true}),
              field<&JobStep::state>({.ko = "상태", .en = "State", .default_text = "waiting", .list = true}),
              field<&JobStep::result>({.ko = "결과", .en = "Result", .long_text = true}),
          },
      .unique_together = {{"support_project", "number"}},
  };
}

}  // namespace geojeom
