#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Project;

enum class MemberRole : unsigned char { manager, researcher, support, student };
inline constexpr Choice member_roles[] = {
    {"manager", "과제책임자", "Project manager"},
    {"researcher", "참여연구원", "Researcher"},
    {"support", "지원인력", "Support staff"},
    {"student", "학생연구원", "Student"},
};
template <>
inline constexpr std::span<const Choice> choices_of<MemberRole> = member_roles;

/// A person's part in a project (BR-23, BR-24): the columns of the personnel table of an application.
struct ProjectMember {
  Id<Project> project;
  std::string person_number;
  std::string name;
  MemberRole role;
  std::optional<std::string> organisation_name;
  std::optional<std::string> department;
  std::optional<std::string> position;
  std::optional<Date> born_on;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  Period period;
  Ratio participation;
};

/// BR-23, BR-24 over all projects of the person on every day of the period: FUN-330 to FUN-333, by the rules in use.
Problems admit_project_member(Reader& reader, const RecordType& type, const Asked& asked);

inline RecordText describe(const ProjectMember*) {
  return {
      .ko = "참여인력",
      .en = "Project member",
      .help_ko = "과제에 참여하는 사람과 참여율. 한 사람의 참여율은 모든 과제를 합쳐 봅니다",
      .help_en = "A person on a project with the share of working time; shares add up over all projects of that person",
      .fields =
          {
              field<&ProjectMember::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
              field<&ProjectMember::person_number>({.ko = "인력번호",
                                                    .en = "Person number",
                                                    .help_ko = "국가연구자번호나 사번처럼 한 사람에게 하나뿐인 번호",
                                                    .help_en = "A number that only this person has",
                                                    .searchable = true,
                                                    .list = true}),
              field<&ProjectMember::name>(
                  {.ko = "성명", .en = "Name", .searchable = true, .personal = true, .list = true}),
              field<&ProjectMember::role>({.ko = "역할", .en = "Role", .list = true}),
              field<&ProjectMember::organisation_name>({.ko = "소속기관", .en = "Body"}),
              field<&ProjectMember::department>({.ko = "부서", .en = "Department"}),
              field<&ProjectMember::position>({.ko = "직위", .en = "Position"}),
              field<&ProjectMember::born_on>({.ko = "생년월일", .en = "Born on", .personal = true}),
              field<&ProjectMember::phone>({.ko = "휴대전화", .en = "Mobile phone", .personal = true}),
              field<&ProjectMember::email>({.ko = "전자우편", .en = "Email", .personal = true}),
              field<&ProjectMember::period>({.ko = "참여 기간", .en = "Period", .list = true}),
              field<&ProjectMember::participation>(
                  {.ko = "참여율",
                   .en = "Participation rate",
                   .help_ko = "과제당 10% 이상, 합계 100% 이하(테크노파크 직원 130% 이하)",
                   .help_en = "At least 10 % a project, in all at most 100 % (technopark staff 130 %)",
                   .min = 0,
                   .max = 1'300'000,
                   .list = true}),
          },
      .unique_together = {{"project", "person_number"}},
      .admit = admit_project_member};
}

}  // namespace geojeom
