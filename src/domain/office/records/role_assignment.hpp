#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct UserAccount;

enum class UserRole : unsigned char {
  administrator,
  programme_manager,
  company_support,
  planner,
  equipment,
  finance,
  evaluator,
  company,
  overseer,
  reader,
};
inline constexpr Choice user_roles[] = {
    {"administrator", "시스템 관리자", "Administrator"},
    {"programme_manager", "사업관리", "Programme manager"},
    {"company_support", "기업지원", "Company support"},
    {"planner", "정책기획", "Policy planner"},
    {"equipment", "장비 담당", "Equipment"},
    {"finance", "회계", "Finance"},
    {"evaluator", "평가위원", "Reviewer"},
    {"company", "기업 회원", "Company"},
    {"overseer", "감독기관", "Overseer"},
    {"reader", "감사·조회", "Auditor"},
};
template <>
inline constexpr std::span<const Choice> choices_of<UserRole> = user_roles;

/// A role that a user holds, for the organisation, one centre or one project.
struct RoleAssignment {
  Id<UserAccount> user;
  UserRole role;
  std::string scope;
  std::optional<Period> period;
  std::optional<std::string> granted_by;
};

inline RecordText describe(const RoleAssignment*) {
  return {.ko = "역할 부여",
          .en = "Role assignment",
          .help_ko = "사용자가 맡은 역할과 범위, 기간",
          .help_en = "The role of a user, where and how long it holds",
          .fields =
              {
                  field<&RoleAssignment::user>({.ko = "사용자", .en = "User", .to = "user_account", .list = true}),
                  field<&RoleAssignment::role>({.ko = "역할", .en = "Role", .list = true}),
                  field<&RoleAssignment::scope>({.ko = "범위",
                                                 .en = "Scope",
                                                 .help_ko = "전체, 센터 코드, 또는 과제번호",
                                                 .help_en = "Everything, a centre's code, or a project's number",
                                                 .default_text = "전체",
                                                 .list = true}),
                  field<&RoleAssignment::period>({.ko = "기간", .en = "Period", .list = true}),
                  field<&RoleAssignment::granted_by>({.ko = "부여자", .en = "Granted by"}),
              },
          .unique_together = {{"user", "role", "scope"}}};
}

}  // namespace geojeom
