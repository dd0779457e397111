#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;

enum class CentreKind : unsigned char { specialised, headquarters, support, overseas };
inline constexpr Choice centre_kinds[] = {
    {"specialised", "특화센터", "Specialised centre"},
    {"headquarters", "본부", "Headquarters"},
    {"support", "지원센터", "Support centre"},
    {"overseas", "해외 거점", "Hub abroad"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CentreKind> = centre_kinds;

enum class CentreState : unsigned char { planned, building, operating, closed };
inline constexpr Choice centre_states[] = {
    {"planned", "계획", "Planned"},
    {"building", "구축 중", "Under construction"},
    {"operating", "운영", "Operating"},
    {"closed", "폐쇄", "Closed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<CentreState> = centre_states;

/// A centre of a technopark, or one of its hubs abroad.
struct Centre {
  std::string code;
  std::string name;
  std::optional<std::string> name_en;
  CentreKind kind;
  CentreState state;
  std::optional<Id<Industry>> industry;
  std::optional<RegionCode> region;
  std::optional<std::string> place;
  std::optional<Date> opened_on;
  std::optional<Decimal> area;
  std::optional<std::string> description;
};

inline RecordText describe(const Centre*) {
  return {
      .ko = "센터",
      .en = "Centre",
      .help_ko = "장비와 전문인력을 갖춘 센터, 해외 거점",
      .help_en = "A centre with its equipment and staff, or a hub abroad",
      .title = "name",
      .fields = {
          field<&Centre::code>({.ko = "센터 코드", .en = "Code", .unique = true, .list = true}),
          field<&Centre::name>({.ko = "센터명", .en = "Name", .searchable = true, .list = true}),
          field<&Centre::name_en>({.ko = "영문 센터명", .en = "English name", .searchable = true}),
          field<&Centre::kind>({.ko = "구분", .en = "Kind", .list = true}),
          field<&Centre::state>({.ko = "상태", .en = "State", .default_text = "operating", .list = true}),
          field<&Centre::industry>({.ko = "산업", .en = "Industry", .to = "industry", .list = true}),
          field<&Centre::region>({.ko = "소재 지역", .en = "Region", .list = true}),
          field<&Centre::place>({.ko = "위치",
                                 .en = "Place",
                                 .help_ko = "해외 거점은 도시를 적습니다",
                                 .help_en = "For a hub abroad its town",
                                 .searchable = true}),
          field<&Centre::opened_on>({.ko = "개소일", .en = "Opened on", .list = true}),
          field<&Centre::area>({.ko = "연면적", .en = "Floor area", .unit = "㎡", .min = 0}),
          field<&Centre::description>({.ko = "주요 기능", .en = "What it does", .searchable = true, .long_text = true}),
      }};
}

}  // namespace geojeom
