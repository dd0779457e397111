#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class SupportFamily : unsigned char {
  technology,
  commercialisation,
  consulting,
  training,
  voucher,
  finance,
  space,
  exports,
  other,
};
inline constexpr Choice support_families[] = {
    {"technology", "기술지원", "Technical support"},
    {"commercialisation", "사업화", "Commercialisation"},
    {"consulting", "컨설팅", "Consulting"},
    {"training", "교육", "Training"},
    {"voucher", "바우처", "Voucher"},
    {"finance", "자금연계", "Finance"},
    {"space", "공간", "Space"},
    {"exports", "수출", "Export"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<SupportFamily> = support_families;

/// A kind of support, in two levels: the family (기술지원, 사업화 ...) and the instrument below it.
struct SupportType {
  std::string code;
  std::string name;
  std::optional<std::string> name_en;
  SupportFamily family;
  std::optional<Won> cap;
  std::optional<Won> cap_year;
  std::optional<Ratio> own_share;
  std::optional<std::string> description;
};

inline RecordText describe(const SupportType*) {
  return {.ko = "지원유형",
          .en = "Support type",
          .help_ko = "기술지원, 사업화, 컨설팅, 교육, 바우처, 자금연계와 그 세부 유형",
          .help_en = "Technical help, commercialisation, consulting, training, vouchers, finance, and their kinds",
          .title = "name",
          .fields = {
              field<&SupportType::code>({.ko = "지원유형 코드", .en = "Code", .unique = true, .list = true}),
              field<&SupportType::name>({.ko = "지원유형명", .en = "Name", .searchable = true, .list = true}),
              field<&SupportType::name_en>({.ko = "영문 지원유형명", .en = "English name"}),
              field<&SupportType::family>({.ko = "지원 분야", .en = "Family", .indexed = true, .list = true}),
              field<&SupportType::cap>({.ko = "1회 한도", .en = "Cap", .min = 0}),
              field<&SupportType::cap_year>({.ko = "기업당 연 한도", .en = "Cap a company and year", .min = 0}),
              field<&SupportType::own_share>({.ko = "최소 기업부담률",
                                              .en = "Least own share",
                                              .help_ko = "규정마다 다릅니다. 흔히 10% 이상입니다",
                                              .help_en = "Differs by rule; often at least 10 %",
                                              .min = 0,
                                              .max = 1'000'000}),
              field<&SupportType::description>({.ko = "설명", .en = "Description", .long_text = true}),
          }};
}

}  // namespace geojeom
