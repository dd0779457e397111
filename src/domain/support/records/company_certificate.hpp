#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class CertificateKind : unsigned char {
  venture,
  innobiz,
  mainbiz,
  women,
  disabled,
  laboratory,
  star,
  quality,
  export_promise,
  other,
};
inline constexpr Choice certificate_kinds[] = {
    {"venture", "벤처기업", "Venture"},
    {"innobiz", "이노비즈", "InnoBiz"},
    {"mainbiz", "메인비즈", "MainBiz"},
    {"women", "여성기업", "Women's company"},
    {"disabled", "장애인기업", "Disabled-run company"},
    {"laboratory", "기업부설연구소", "In-house laboratory"},
    {"star", "스타기업", "Star company"},
    {"quality", "품질·제품 인증", "Quality or product"},
    {"export_promise", "수출 유망", "Export promise"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CertificateKind> = certificate_kinds;

/// A certificate or confirmation of a company with its validity; calls prefer some of them.
struct CompanyCertificate {
  Id<Company> company;
  CertificateKind kind;
  std::string number;
  std::optional<std::string> name;
  std::optional<Period> valid;
  std::optional<std::string> issuer;
  std::optional<FileHash> evidence;
};

inline RecordText describe(const CompanyCertificate*) {
  return {.ko = "기업 인증",
          .en = "Company certificate",
          .help_ko = "벤처, 이노비즈, 메인비즈, 여성·장애인기업, 연구소 등 확인과 인증",
          .help_en =
              "Venture, InnoBiz, MainBiz, women's or disabled-run company, in-house laboratory and other certificates",
          .fields =
              {
                  field<&CompanyCertificate::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
                  field<&CompanyCertificate::kind>({.ko = "종류", .en = "Kind", .list = true}),
                  field<&CompanyCertificate::number>({.ko = "인증번호", .en = "Number", .list = true}),
                  field<&CompanyCertificate::name>({.ko = "인증명", .en = "Name", .searchable = true, .list = true}),
                  field<&CompanyCertificate::valid>({.ko = "유효기간", .en = "Valid", .list = true}),
                  field<&CompanyCertificate::issuer>({.ko = "발급기관", .en = "Issuer"}),
                  field<&CompanyCertificate::evidence>({.ko = "증빙", .en = "Evidence"}),
              },
          .unique_together = {{"company", "kind", "number"}}};
}

}  // namespace geojeom
