#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

/// A person of the reviewers' pool. Company, address and name are compared with applicants for conflicts of interest.
struct Reviewer {
  std::string code;
  std::string name;
  std::optional<std::string> body;
  std::optional<Id<Company>> company;
  std::optional<std::string> address;
  RegionCode region;
  std::optional<Ksic> field;
  bool is_industry;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  bool is_active;
};

inline RecordText describe(const Reviewer*) {
  return {
      .ko = "평가위원 후보",
      .en = "Reviewer in the pool",
      .help_ko = "평가위원으로 위촉할 수 있는 사람",
      .help_en = "A person who may be asked to review",
      .title = "code",
      .fields =
          {
              field<&Reviewer::code>({.ko = "평가위원 번호", .en = "Reviewer's number", .unique = true, .list = true}),
              field<&Reviewer::name>({.ko = "성명", .en = "Name", .personal = true, .list = true}),
              field<&Reviewer::body>({.ko = "소속", .en = "Body", .list = true}),
              field<&Reviewer::company>({.ko = "소속 기업", .en = "Company", .to = "company"}),
              field<&Reviewer::address>({.ko = "주소", .en = "Address", .personal = true}),
              field<&Reviewer::region>({.ko = "활동 지역", .en = "Region", .list = true}),
              field<&Reviewer::field>({.ko = "전문 분야(KSIC)", .en = "Field (KSIC)", .list = true}),
              field<&Reviewer::is_industry>(
                  {.ko = "산업계", .en = "From industry", .default_text = "아니요", .list = true}),
              field<&Reviewer::phone>({.ko = "전화번호", .en = "Phone", .personal = true}),
              field<&Reviewer::email>({.ko = "전자우편", .en = "Email", .personal = true}),
              field<&Reviewer::is_active>({.ko = "위촉 가능", .en = "Available", .default_text = "예"}),
          },
  };
}

}  // namespace geojeom
