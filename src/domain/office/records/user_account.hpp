#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class AccountState : unsigned char { active, locked, left };
inline constexpr Choice account_states[] = {
    {"active", "사용", "Active"},
    {"locked", "잠김", "Locked"},
    {"left", "퇴직", "Left"},
};
template <>
inline constexpr std::span<const Choice> choices_of<AccountState> = account_states;

/// A person who uses the program. Secrets are not kept here.
struct UserAccount {
  std::string login;
  std::string name;
  std::optional<std::string> email;
  std::optional<std::string> phone;
  std::optional<std::string> department;
  std::optional<std::string> position;
  std::optional<Id<Company>> company;
  AccountState state;
  std::optional<std::string> language;
};

inline RecordText describe(const UserAccount*) {
  return {
      .ko = "사용자",
      .en = "User",
      .help_ko = "로그인하는 사람",
      .help_en = "A person who logs in",
      .title = "name",
      .fields = {
          field<&UserAccount::login>({.ko = "아이디", .en = "Login", .unique = true, .list = true}),
          field<&UserAccount::name>({.ko = "성명", .en = "Name", .searchable = true, .personal = true, .list = true}),
          field<&UserAccount::email>({.ko = "전자우편", .en = "Email", .personal = true}),
          field<&UserAccount::phone>({.ko = "전화번호", .en = "Phone", .personal = true}),
          field<&UserAccount::department>({.ko = "부서", .en = "Department", .searchable = true, .list = true}),
          field<&UserAccount::position>({.ko = "직위", .en = "Position"}),
          field<&UserAccount::company>({.ko = "소속 기업",
                                        .en = "Company",
                                        .help_ko = "기업 회원일 때 적습니다",
                                        .help_en = "For users of a company",
                                        .to = "company"}),
          field<&UserAccount::state>({.ko = "상태", .en = "State", .default_text = "active", .list = true}),
          field<&UserAccount::language>({.ko = "화면 언어", .en = "Language", .default_text = "ko"}),
      }};
}

}  // namespace geojeom
