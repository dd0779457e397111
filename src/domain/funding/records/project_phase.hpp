#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Project;

enum class PhaseResult : unsigned char {
  continue_project,
  stop_in_good_faith,
  stop_in_bad_faith,
  finish_early_excellent,
  finish_early_complete
};
inline constexpr Choice phase_results[] = {
    {"continue_project", "계속", "Continue"},
    {"stop_in_good_faith", "중단(성실)", "Stop, in good faith"},
    {"stop_in_bad_faith", "중단(불성실)", "Stop, in bad faith"},
    {"finish_early_excellent", "조기종료(우수)", "Finish early, excellent"},
    {"finish_early_complete", "조기종료(완료)", "Finish early, complete"},
};
template <>
inline constexpr std::span<const Choice> choices_of<PhaseResult> = phase_results;

/// A stage (단계) or year (연차) of a project and what its evaluation said.
struct ProjectPhase {
  Id<Project> project;
  std::int64_t number;
  std::optional<std::string> name;
  Period period;
  std::optional<Date> report_due_on;
  std::optional<Date> reported_on;
  std::optional<PhaseResult> result;
  std::optional<Decimal> score;
};

inline RecordText describe(const ProjectPhase*) {
  return {
      .ko = "과제 단계·연차",
      .en = "Project phase",
      .help_ko = "과제의 단계 또는 연차와 점검 결과",
      .help_en = "A stage or year of a project with the result of its check",
      .fields =
          {
              field<&ProjectPhase::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&ProjectPhase::number>({.ko = "차수", .en = "Number", .min = 1, .max = 20, .list = true}),
              field<&ProjectPhase::name>({.ko = "단계명", .en = "Name", .list = true}),
              field<&ProjectPhase::period>({.ko = "기간", .en = "Period", .list = true}),
              field<&ProjectPhase::report_due_on>({.ko = "보고서 제출기한", .en = "Report due on", .indexed = true}),
              field<&ProjectPhase::reported_on>({.ko = "보고일", .en = "Reported on"}),
              field<&ProjectPhase::result>({.ko = "평가 결과", .en = "Result", .list = true}),
              field<&ProjectPhase::score>({.ko = "평점", .en = "Score", .min = 0, .max = 100'000'000}),
          },
      .unique_together = {{"project", "number"}}};
}

}  // namespace geojeom
