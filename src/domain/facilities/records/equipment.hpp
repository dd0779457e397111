#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/facilities/equipment_number.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Centre;
struct Project;

enum class UseScope : unsigned char { shared_service, shared_allowed, own_only };
inline constexpr Choice use_scopes[] = {
    {"shared_service", "공동활용서비스", "Shared service"},
    {"shared_allowed", "공동활용허용", "Sharing allowed"},
    {"own_only", "단독활용", "Own use only"},
};
template <>
inline constexpr std::span<const Choice> choices_of<UseScope> = use_scopes;

enum class EquipmentState : unsigned char {
  planned,
  review,
  purchasing,
  inspected,
  registered,
  in_use,
  low_use,
  idle,
  disused,
  disposed,
};
inline constexpr Choice equipment_states[] = {
    {"planned", "도입계획", "Planned"},   {"review", "심의", "Under review"},
    {"purchasing", "구매", "Purchasing"}, {"inspected", "검수", "Inspected"},
    {"registered", "등록", "Registered"}, {"in_use", "활용", "In use"},
    {"low_use", "저활용", "Low use"},     {"idle", "유휴", "Idle"},
    {"disused", "불용", "Disused"},       {"disposed", "처분", "Disposed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EquipmentState> = equipment_states;

enum class EquipmentOrigin : unsigned char { national, local, mixed, own, donated };
inline constexpr Choice equipment_origins[] = {
    {"national", "국비", "National"},
    {"local", "지방비", "Local"},
    {"mixed", "국비·지방비", "National and local"},
    {"own", "자체", "Own"},
    {"donated", "기증·현물", "Donated or in kind"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EquipmentOrigin> = equipment_origins;

enum class EquipmentPurpose : unsigned char {
  analysis,
  test,
  prototype,
  production,
  design,
  other,
};
inline constexpr Choice equipment_purposes[] = {
    {"analysis", "분석", "Analysis"},     {"test", "시험·평가", "Test"}, {"prototype", "시제품 제작", "Prototype"},
    {"production", "생산", "Production"}, {"design", "설계", "Design"},  {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EquipmentPurpose> = equipment_purposes;

/// An instrument of a centre, by its asset number. FAC-101 when it is disposed of before it came, FAC-102 when a
/// registration number is no NFEC number.
struct Equipment {
  std::string asset_number;
  std::optional<std::string> registration_number;
  std::string name;
  std::optional<std::string> name_en;
  std::optional<std::string> model;
  std::optional<std::string> maker;
  Id<Centre> centre;
  std::optional<Id<Project>> project;
  std::optional<std::string> place;
  std::optional<EquipmentPurpose> purpose;
  Won cost;
  std::optional<EquipmentOrigin> origin;
  UseScope use_scope;
  EquipmentState state;
  std::optional<Date> bought_on;
  std::optional<Date> inspected_on;
  std::optional<Date> installed_on;
  std::optional<Date> registered_on;
  std::optional<Date> disposed_on;
  std::optional<std::int64_t> available_hours;
  std::optional<Won> fee_hour;
  bool is_bookable;
  std::optional<std::string> manager;
};

/// What contradicts itself within one record.
inline Problems check_equipment(const RecordType& type, const Row& row) {
  const auto equipment = from_row<Equipment>(type, row);
  Problems problems;
  const auto first = equipment.installed_on ? equipment.installed_on : equipment.bought_on;
  if (equipment.disposed_on && first && *equipment.disposed_on < *first) {
    problems.add({.code = "FAC-101", .field = "disposed_on"});
  }
  if (equipment.registration_number && !is_equipment_number(*equipment.registration_number)) {
    problems.add(
        {.code = "FAC-102", .field = "registration_number", .details = {{"value", *equipment.registration_number}}});
  }
  return problems;
}

inline RecordText describe(const Equipment*) {
  return {
      .ko = "장비",
      .en = "Equipment",
      .help_ko = "공동활용 장비와 그 취득, 등록, 활용 상태",
      .help_en = "A shared instrument: how it was bought, registered and is used",
      .title = "name",
      .fields =
          {
              field<&Equipment::asset_number>(
                  {.ko = "자산번호", .en = "Asset number", .unique = true, .searchable = true, .list = true}),
              field<&Equipment::registration_number>({.ko = "NFEC 번호",
                                                      .en = "NFEC number",
                                                      .help_ko = "NFEC-YYYY-MM-NNNNNN 꼴의 국가연구시설장비 등록번호",
                                                      .help_en = "NFEC-YYYY-MM-NNNNNN",
                                                      .searchable = true,
                                                      .list = true}),
              field<&Equipment::name>({.ko = "장비명", .en = "Name", .searchable = true, .list = true}),
              field<&Equipment::name_en>({.ko = "영문 장비명", .en = "English name", .searchable = true}),
              field<&Equipment::model>({.ko = "모델명", .en = "Model", .searchable = true}),
              field<&Equipment::maker>({.ko = "제작사", .en = "Maker", .searchable = true}),
              field<&Equipment::centre>({.ko = "센터", .en = "Centre", .to = "centre", .list = true}),
              field<&Equipment::project>({.ko = "구축 과제", .en = "Bought by project", .to = "project"}),
              field<&Equipment::place>({.ko = "설치장소", .en = "Place"}),
              field<&Equipment::purpose>({.ko = "용도", .en = "Purpose", .list = true}),
              field<&Equipment::cost>({.ko = "취득가액", .en = "Cost", .min = 0, .list = true}),
              field<&Equipment::origin>({.ko = "재원", .en = "Origin of the money"}),
              field<&Equipment::use_scope>(
                  {.ko = "활용 범위", .en = "Use scope", .default_text = "shared_service", .list = true}),
              field<&Equipment::state>(
                  {.ko = "상태", .en = "State", .default_text = "in_use", .indexed = true, .list = true}),
              field<&Equipment::bought_on>({.ko = "취득일", .en = "Bought on"}),
              field<&Equipment::inspected_on>({.ko = "검수일", .en = "Inspected on"}),
              field<&Equipment::installed_on>({.ko = "설치일", .en = "Installed on", .indexed = true, .list = true}),
              field<&Equipment::registered_on>({.ko = "등록일", .en = "Registered on"}),
              field<&Equipment::disposed_on>({.ko = "처분일", .en = "Disposed of on"}),
              field<&Equipment::available_hours>(
                  {.ko = "연간 가용시간", .en = "Available hours a year", .unit = "시간", .min = 0, .max = 8'784}),
              field<&Equipment::fee_hour>({.ko = "시간당 사용료", .en = "Fee an hour", .min = 0}),
              field<&Equipment::is_bookable>({.ko = "예약 가능", .en = "Bookable", .default_text = "예"}),
              field<&Equipment::manager>({.ko = "담당자", .en = "In charge", .personal = true}),
          },
      .check = check_equipment};
}

}  // namespace geojeom
