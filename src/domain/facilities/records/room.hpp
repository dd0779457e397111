#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Building;

enum class RoomUse : unsigned char { tenant, laboratory, workshop, meeting, office };
inline constexpr Choice room_uses[] = {
    {"tenant", "입주실", "Tenant room"},    {"laboratory", "연구실", "Laboratory"},
    {"workshop", "공동작업장", "Workshop"}, {"meeting", "회의실", "Meeting room"},
    {"office", "사무실", "Office"},
};
template <>
inline constexpr std::span<const Choice> choices_of<RoomUse> = room_uses;

/// A room of a building. Rooms, contracts and tenant companies are three different counts (BR-73).
struct Room {
  std::string code;
  Id<Building> building;
  std::string number;
  std::optional<std::int64_t> floor;
  RoomUse use;
  Decimal area;
  std::optional<Won> rent_month;
  std::optional<Won> charge_month;
  bool is_lettable;
};

inline RecordText describe(const Room*) {
  return {.ko = "호실",
          .en = "Room",
          .help_ko = "입주 공간",
          .help_en = "A room that can be let",
          .fields =
              {
                  field<&Room::code>({.ko = "호실 코드", .en = "Code", .unique = true, .list = true}),
                  field<&Room::building>({.ko = "건물", .en = "Building", .to = "building", .list = true}),
                  field<&Room::number>({.ko = "호수", .en = "Number", .list = true}),
                  field<&Room::floor>({.ko = "층", .en = "Floor", .min = -10, .max = 100}),
                  field<&Room::use>({.ko = "용도", .en = "Use", .default_text = "tenant", .list = true}),
                  field<&Room::area>({.ko = "면적", .en = "Area", .unit = "㎡", .min = 0, .list = true}),
                  field<&Room::rent_month>({.ko = "월 임대료", .en = "Rent a month", .min = 0, .list = true}),
                  field<&Room::charge_month>({.ko = "월 관리비", .en = "Service charge a month", .min = 0}),
                  field<&Room::is_lettable>({.ko = "임대 가능", .en = "Can be let", .default_text = "예"}),
              },
          .unique_together = {{"building", "number"}}};
}

}  // namespace geojeom
