#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Centre;
struct Industry;
struct Organisation;
struct SubProgramme;

enum class ProjectState : unsigned char {
  draft,
  running,
  progress_check,
  stage_evaluation,
  special_evaluation,
  problem,
  stopped_in_good_faith,
  stopped_in_bad_faith,
  early_finish_excellent,
  early_finish_complete,
  final_evaluation,
  excellent,
  complete,
  poor_faith,
};
inline constexpr Choice project_states[] = {
    {"draft", "초안", "Draft"},
    {"running", "수행중", "Running"},
    {"progress_check", "진도점검", "Progress check"},
    {"stage_evaluation", "단계평가", "Stage evaluation"},
    {"special_evaluation", "특별평가", "Special evaluation"},
    {"problem", "문제과제", "Problem project"},
    {"stopped_in_good_faith", "중단(성실)", "Stopped in good faith"},
    {"stopped_in_bad_faith", "중단(불성실)", "Stopped in bad faith"},
    {"early_finish_excellent", "조기종료(우수)", "Finished early, excellent"},
    {"early_finish_complete", "조기종료(완료)", "Finished early, complete"},
    {"final_evaluation", "최종평가", "Final evaluation"},
    {"excellent", "우수", "Excellent"},
    {"complete", "완료", "Complete"},
    {"poor_faith", "불성실수행", "Carried out in bad faith"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ProjectState> = project_states;

enum class ProjectRole : unsigned char { umbrella, detail, single };
inline constexpr Choice project_roles[] = {
    {"umbrella", "총괄과제", "Umbrella project"},
    {"detail", "세부과제", "Sub-project"},
    {"single", "단독과제", "Single project"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ProjectRole> = project_roles;

/// A project (과제) from its agreement to its final evaluation; an umbrella project groups others. FUN-102 when the
/// follow-up ends before the project.
struct Project {
  std::string code;
  std::string name;
  Id<SubProgramme> sub_programme;
  std::optional<Id<Project>> parent;
  ProjectRole role;
  std::optional<Id<Industry>> industry;
  std::optional<Id<Centre>> centre;
  std::optional<Id<Organisation>> lead;
  std::optional<std::string> partners;
  Period period;
  ProjectState state;
  std::optional<std::string> manager;
  std::optional<Won> total_budget;
  std::optional<Period> follow_up;
  std::optional<std::string> external_number;
  std::optional<std::string> goal;
};

/// What contradicts itself within one record.
inline Problems check_project(const RecordType& type, const Row& row) {
  const auto project = from_row<Project>(type, row);
  if (project.follow_up && project.follow_up->last() < project.period.last()) {
    return {{.code = "FUN-102", .field = "follow_up_to"}};
  }
  return {};
}

inline RecordText describe(const Project*) {
  return {
      .ko = "과제",
      .en = "Project",
      .help_ko = "협약으로 수행하는 과제. 지원 건과 재원, 비목이 여기에 달립니다",
      .help_en = "A project carried out under an agreement; services, funding and cost lines hang on it",
      .title = "name",
      .fields =
          {
              field<&Project::code>({.ko = "과제번호", .en = "Code", .unique = true, .searchable = true, .list = true}),
              field<&Project::name>({.ko = "과제명", .en = "Name", .searchable = true, .list = true}),
              field<&Project::sub_programme>(
                  {.ko = "내역사업", .en = "Sub-programme", .to = "sub_programme", .list = true}),
              field<&Project::parent>({.ko = "총괄과제", .en = "Umbrella project", .to = "project"}),
              field<&Project::role>({.ko = "과제 구분", .en = "Role", .default_text = "single"}),
              field<&Project::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
              field<&Project::centre>({.ko = "수행 센터", .en = "Centre", .to = "centre", .list = true}),
              field<&Project::lead>({.ko = "주관기관", .en = "Lead organisation", .to = "organisation"}),
              field<&Project::partners>({.ko = "참여기관", .en = "Partner organisations"}),
              field<&Project::period>({.ko = "수행기간", .en = "Performance period", .list = true}),
              field<&Project::state>({.ko = "상태", .en = "State", .default_text = "running", .list = true}),
              field<&Project::manager>({.ko = "과제책임자", .en = "Project manager", .personal = true}),
              field<&Project::total_budget>({.ko = "총사업비",
                                             .en = "Total budget",
                                             .help_ko = "재원별 금액은 재원 항목에 적습니다",
                                             .help_en = "Amounts by source stand in the funding lines",
                                             .min = 0,
                                             .list = true}),
              field<&Project::follow_up>({.ko = "성과활용기간", .en = "Follow-up period"}),
              field<&Project::external_number>({.ko = "외부 시스템 과제번호",
                                                .en = "Number in an external system",
                                                .help_ko = "RCMS, SMTECH, e나라도움 등의 번호",
                                                .help_en = "Number in RCMS, SMTECH, e-Nara Doum and others",
                                                .searchable = true}),
              field<&Project::goal>({.ko = "최종 목표", .en = "Final goal", .searchable = true, .long_text = true}),
          },
      .check = check_project};
}

}  // namespace geojeom
