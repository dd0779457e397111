#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Equipment;

enum class MaintenanceKind : unsigned char { inspection, calibration, repair, part, upgrade };
inline constexpr Choice maintenance_kinds[] = {
    {"inspection", "정기점검", "Inspection"},
    {"calibration", "교정", "Calibration"},
    {"repair", "수리", "Repair"},
    {"part", "부품 교체", "Part"},
    {"upgrade", "성능 개선", "Upgrade"},
};
template <>
inline constexpr std::span<const Choice> choices_of<MaintenanceKind> = maintenance_kinds;

/// One maintenance of an instrument; hours out of service lower what is available.
struct Maintenance {
  std::string code;
  Id<Equipment> equipment;
  MaintenanceKind kind;
  Date on;
  std::optional<Decimal> hours_out;
  std::optional<Won> cost;
  std::optional<std::string> vendor;
  std::optional<Date> next_due_on;
  std::optional<std::string> content;
};

inline RecordText describe(const Maintenance*) {
  return {
      .ko = "유지보수",
      .en = "Maintenance",
      .help_ko = "장비의 점검, 교정, 수리",
      .help_en = "Checks, calibration and repair of an instrument",
      .fields = {
          field<&Maintenance::code>({.ko = "유지보수 번호", .en = "Code", .unique = true, .list = true}),
          field<&Maintenance::equipment>({.ko = "장비", .en = "Equipment", .to = "equipment", .list = true}),
          field<&Maintenance::kind>({.ko = "구분", .en = "Kind", .list = true}),
          field<&Maintenance::on>({.ko = "일자", .en = "On", .indexed = true, .list = true}),
          field<&Maintenance::hours_out>({.ko = "미가동 시간", .en = "Hours out of service", .unit = "시간", .min = 0}),
          field<&Maintenance::cost>({.ko = "비용", .en = "Cost", .min = 0, .list = true}),
          field<&Maintenance::vendor>({.ko = "업체", .en = "Vendor", .searchable = true, .list = true}),
          field<&Maintenance::next_due_on>({.ko = "다음 예정일", .en = "Next due on", .indexed = true}),
          field<&Maintenance::content>({.ko = "내용", .en = "What was done", .long_text = true}),
      }};
}

}  // namespace geojeom
