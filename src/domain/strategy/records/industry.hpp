#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class IndustryTier : unsigned char {
  strategic,
  flagship,
  core,
  new_future,
  promising,
  other,
};
inline constexpr Choice industry_tiers[] = {
    {"strategic", "전략산업", "Strategic"},     {"flagship", "주력산업", "Flagship"},   {"core", "주축산업", "Core"},
    {"new_future", "미래신산업", "New future"}, {"promising", "유망산업", "Promising"}, {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<IndustryTier> = industry_tiers;

/// An industry as regional policy names it (전략산업, 주력산업, 미래신산업), apart from the statistical classification.
struct Industry {
  std::string code;
  std::string name;
  std::optional<std::string> name_en;
  std::optional<IndustryTier> tier;
  std::optional<RegionCode> region;
  std::optional<Period> designated;
  std::optional<std::string> definition;
};

inline RecordText describe(const Industry*) {
  return {
      .ko = "산업",
      .en = "Industry",
      .help_ko = "지역이 고르고 키우는 산업. 표준산업분류와의 연계는 개정 차수별로 따로 둡니다",
      .help_en = "An industry a region chooses and promotes; its mapping to KSIC is kept by revision",
      .title = "name",
      .fields = {
          field<&Industry::code>({.ko = "산업 코드", .en = "Code", .unique = true, .list = true}),
          field<&Industry::name>({.ko = "산업명", .en = "Name", .searchable = true, .list = true}),
          field<&Industry::name_en>({.ko = "영문 산업명", .en = "English name", .searchable = true}),
          field<&Industry::tier>({.ko = "육성 구분",
                                  .en = "Tier",
                                  .help_ko = "정책에서 부르는 구분입니다. 시기마다 명칭이 다릅니다",
                                  .help_en = "The tier that policy gave it at the time",
                                  .list = true}),
          field<&Industry::region>({.ko = "지역", .en = "Region", .list = true}),
          field<&Industry::designated>({.ko = "지정 기간", .en = "Designated"}),
          field<&Industry::definition>({.ko = "정의·범위", .en = "Definition", .searchable = true, .long_text = true}),
      }};
}

}  // namespace geojeom
