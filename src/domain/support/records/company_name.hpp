#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class CompanyNameKind : unsigned char { former, alias, brand, english };
inline constexpr Choice company_name_kinds[] = {
    {"former", "옛 상호", "Former name"},
    {"alias", "다른 표기", "Other spelling"},
    {"brand", "상표·브랜드", "Brand"},
    {"english", "영문 상호", "English name"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CompanyNameKind> = company_name_kinds;

/// Another name of a company (BR-06): a former name, a spelling, a brand. Names help to find, the business number
/// decides.
struct CompanyName {
  Id<Company> company;
  std::string name;
  CompanyNameKind kind;
  std::optional<Period> used;
  std::optional<std::string> source;
};

inline RecordText describe(const CompanyName*) {
  return {
      .ko = "기업 이름 변형",
      .en = "Company name variant",
      .help_ko = "옛 상호, 다른 표기, 브랜드. 중복을 찾을 때 함께 봅니다",
      .help_en = "Former names, other spellings and brands; looked at when duplicates are searched",
      .fields =
          {
              field<&CompanyName::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&CompanyName::name>({.ko = "이름", .en = "Name", .searchable = true, .list = true}),
              field<&CompanyName::kind>({.ko = "이름 구분", .en = "Kind of name", .list = true}),
              field<&CompanyName::used>({.ko = "쓰인 기간", .en = "Used"}),
              field<&CompanyName::source>({.ko = "출처", .en = "Source"}),
          },
      .unique_together = {{"company", "name"}},
  };
}

}  // namespace geojeom
