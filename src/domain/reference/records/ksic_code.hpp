#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class KsicDepth : unsigned char { section, division, group, industry, detail };
inline constexpr Choice ksic_depths[] = {
    {"section", "대분류", "Section"}, {"division", "중분류", "Division"}, {"group", "소분류", "Group"},
    {"industry", "세분류", "Class"},  {"detail", "세세분류", "Subclass"},
};
template <>
inline constexpr std::span<const Choice> choices_of<KsicDepth> = ksic_depths;

/// A code of KSIC with its name; sections own divisions through `section`.
struct KsicCode {
  Ksic code;
  std::string name;
  std::optional<std::string> name_en;
  KsicDepth depth;
  std::optional<Ksic> parent;
  std::string section;
};

inline RecordText describe(const KsicCode*) {
  return {.ko = "표준산업분류",
          .en = "KSIC code",
          .help_ko = "한국표준산업분류 코드와 이름. 개정 차수별로 둡니다",
          .help_en = "Codes and names of the Korea Standard Industrial Classification, by revision",
          .title = "name",
          .fields =
              {
                  field<&KsicCode::code>({.ko = "분류 코드", .en = "Code", .unique = true, .list = true}),
                  field<&KsicCode::name>({.ko = "분류명", .en = "Name", .searchable = true, .list = true}),
                  field<&KsicCode::name_en>({.ko = "영문 분류명", .en = "English name", .searchable = true}),
                  field<&KsicCode::depth>({.ko = "단계", .en = "Level", .list = true}),
                  field<&KsicCode::parent>({.ko = "상위 분류", .en = "Parent", .list = true}),
                  field<&KsicCode::section>({.ko = "대분류 기호", .en = "Section", .indexed = true, .list = true}),
              },
          .shared = true};
}

}  // namespace geojeom
