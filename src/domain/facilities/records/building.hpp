#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Centre;

enum class BuildingState : unsigned char { planned, building, operating, closed };
inline constexpr Choice building_states[] = {
    {"planned", "계획", "Planned"},
    {"building", "공사 중", "Under construction"},
    {"operating", "운영", "Operating"},
    {"closed", "폐쇄", "Closed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<BuildingState> = building_states;

/// A building or a whole industrial technology complex, with its planned and actual completion.
struct Building {
  std::string code;
  std::string name;
  BuildingState state;
  std::optional<RegionCode> region;
  std::optional<std::string> address;
  std::optional<Id<Centre>> centre;
  std::optional<Decimal> area;
  std::optional<Date> completion_due_on;
  std::optional<Date> completed_on;
  std::optional<std::string> purpose;
};

inline RecordText describe(const Building*) {
  return {.ko = "건물",
          .en = "Building",
          .help_ko = "입주와 장비를 담는 건물, 산업기술단지",
          .help_en = "A building or estate for tenants and equipment",
          .title = "name",
          .fields = {
              field<&Building::code>({.ko = "건물 코드", .en = "Code", .unique = true, .list = true}),
              field<&Building::name>({.ko = "건물명", .en = "Name", .searchable = true, .list = true}),
              field<&Building::state>({.ko = "상태", .en = "State", .default_text = "operating", .list = true}),
              field<&Building::region>({.ko = "소재 지역", .en = "Region", .list = true}),
              field<&Building::address>({.ko = "주소", .en = "Address", .searchable = true}),
              field<&Building::centre>({.ko = "관리 센터", .en = "Managed by", .to = "centre"}),
              field<&Building::area>({.ko = "연면적", .en = "Floor area", .unit = "㎡", .min = 0, .list = true}),
              field<&Building::completion_due_on>({.ko = "준공 예정일", .en = "Completion due on", .list = true}),
              field<&Building::completed_on>({.ko = "준공일", .en = "Completed on", .list = true}),
              field<&Building::purpose>({.ko = "용도", .en = "Purpose", .searchable = true, .long_text = true}),
          }};
}

}  // namespace geojeom
