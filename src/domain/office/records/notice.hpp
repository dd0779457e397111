#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;
struct UserAccount;

enum class NoticeAudience : unsigned char { everybody, staff, companies, user };
inline constexpr Choice notice_audiences[] = {
    {"everybody", "전체", "Everybody"},
    {"staff", "직원", "Staff"},
    {"companies", "기업", "Companies"},
    {"user", "개인", "One user"},
};
template <>
inline constexpr std::span<const Choice> choices_of<NoticeAudience> = notice_audiences;

/// A notice for everybody, one user or one company.
struct Notice {
  std::string code;
  std::string title;
  NoticeAudience audience;
  std::optional<Id<UserAccount>> user;
  std::optional<Id<Company>> company;
  Period shown;
  bool is_important;
  std::string body;
};

inline RecordText describe(const Notice*) {
  return {.ko = "알림",
          .en = "Notice",
          .help_ko = "공지와 개인에게 보내는 알림",
          .help_en = "An announcement, or a notice to one person",
          .title = "title",
          .fields = {
              field<&Notice::code>({.ko = "알림번호", .en = "Code", .unique = true, .list = true}),
              field<&Notice::title>({.ko = "제목", .en = "Title", .searchable = true, .list = true}),
              field<&Notice::audience>({.ko = "대상", .en = "Audience", .list = true}),
              field<&Notice::user>({.ko = "받는 사용자", .en = "User", .to = "user_account"}),
              field<&Notice::company>({.ko = "받는 기업", .en = "Company", .to = "company"}),
              field<&Notice::shown>({.ko = "게시 기간", .en = "Shown", .list = true}),
              field<&Notice::is_important>({.ko = "중요", .en = "Important", .default_text = "아니요"}),
              field<&Notice::body>({.ko = "내용", .en = "Text", .searchable = true, .long_text = true}),
          }};
}

}  // namespace geojeom
