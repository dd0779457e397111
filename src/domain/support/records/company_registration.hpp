#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class RegistrationState : unsigned char { requested, confirmed, refused };
inline constexpr Choice registration_states[] = {
    {"requested", "가입 신청", "Requested"},
    {"confirmed", "확인 완료", "Confirmed"},
    {"refused", "거절", "Refused"},
};
template <>
inline constexpr std::span<const Choice> choices_of<RegistrationState> = registration_states;

/// A company's request to use the portal: the number is checked at once, the person is confirmed by an officer.
struct CompanyRegistration {
  BusinessNumber business_number;
  std::string company_name;
  std::optional<Id<Company>> company;
  std::string person;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::string login;
  Date requested_on;
  RegistrationState state;
  std::optional<std::string> decided_by;
  std::optional<Date> decided_on;
};

inline RecordText describe(const CompanyRegistration*) {
  return {
      .ko = "기업 회원 가입",
      .en = "Company registration",
      .help_ko = "기업이 포털에 가입한 신청. 사업자등록번호를 검사하고 담당자를 확인합니다",
      .help_en = "A company's request to use the portal: its number is checked, the person confirmed by an officer",
      .fields =
          {
              field<&CompanyRegistration::business_number>(
                  {.ko = "사업자등록번호", .en = "Business number", .list = true}),
              field<&CompanyRegistration::company_name>({.ko = "기업명", .en = "Company name", .list = true}),
              field<&CompanyRegistration::company>({.ko = "기업", .en = "Company", .to = "company"}),
              field<&CompanyRegistration::person>({.ko = "신청인", .en = "Person", .personal = true}),
              field<&CompanyRegistration::phone>({.ko = "연락처", .en = "Phone", .personal = true}),
              field<&CompanyRegistration::email>({.ko = "전자우편", .en = "Email", .personal = true}),
              field<&CompanyRegistration::login>({.ko = "희망 아이디", .en = "Login", .list = true}),
              field<&CompanyRegistration::requested_on>({.ko = "신청일", .en = "Requested on", .list = true}),
              field<&CompanyRegistration::state>(
                  {.ko = "상태", .en = "State", .default_text = "requested", .list = true}),
              field<&CompanyRegistration::decided_by>({.ko = "확인자", .en = "Decided by"}),
              field<&CompanyRegistration::decided_on>({.ko = "확인일", .en = "Decided on"}),
          },
      .unique_together = {{"business_number", "login"}},
  };
}

}  // namespace geojeom
