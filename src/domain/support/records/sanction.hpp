#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class SanctionKind : unsigned char { participation_ban, default_credit, tax_arrears, recovery_unpaid, duty_unmet };
inline constexpr Choice sanction_kinds[] = {
    {"participation_ban", "참여제한", "Participation ban"},
    {"default_credit", "채무불이행·신용불량", "Default or bad credit"},
    {"tax_arrears", "국세·지방세 체납", "Tax arrears"},
    {"recovery_unpaid", "환수금 미납", "Recovery unpaid"},
    {"duty_unmet", "의무 불이행", "Duty unmet"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SanctionKind> = sanction_kinds;

/// What keeps a company from support and for how long (BR-20, BR-45); later pre-checks see it.
struct Sanction {
  std::string code;
  Id<Company> company;
  SanctionKind kind;
  Period period;
  std::string authority;
  std::optional<std::string> case_number;
  std::optional<std::string> reason;
  std::optional<FileHash> evidence;
};

inline RecordText describe(const Sanction*) {
  return {
      .ko = "제재",
      .en = "Sanction",
      .help_ko = "참여제한, 체납, 환수금 미납처럼 지원을 막는 사유와 기간",
      .help_en = "What keeps a company from support, and how long",
      .title = "code",
      .fields =
          {
              field<&Sanction::code>({.ko = "제재번호", .en = "Code", .unique = true, .list = true}),
              field<&Sanction::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&Sanction::kind>({.ko = "제재 구분", .en = "Kind of sanction", .list = true}),
              field<&Sanction::period>({.ko = "제재기간", .en = "Sanction period", .list = true}),
              field<&Sanction::authority>({.ko = "제재 기관", .en = "Authority", .list = true}),
              field<&Sanction::case_number>({.ko = "사건번호", .en = "Case number"}),
              field<&Sanction::reason>({.ko = "사유", .en = "Reason", .long_text = true}),
              field<&Sanction::evidence>({.ko = "증빙", .en = "Evidence"}),
          },
  };
}

}  // namespace geojeom
