#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/network/records/organisation.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct Event;

/// Who came to an event: one named body a line, or a number of bodies of one kind where the document only counts.
struct Attendance {
  Id<Event> event;
  std::string name;
  OrganisationKind kind;
  std::optional<Id<Organisation>> attending;
  std::optional<RegionCode> region;
  std::int64_t bodies;
  std::int64_t people;
  std::optional<std::string> role;
};

inline RecordText describe(const Attendance*) {
  return {
      .ko = "행사 참석",
      .en = "Attendance",
      .help_ko = "참석 기관과 인원. 기관을 모르면 기관 종류별로 셉니다",
      .help_en = "Bodies and people at an event, or a count by kind of body where names are unknown",
      .fields =
          {
              field<&Attendance::event>({.ko = "행사", .en = "Event", .to = "event", .list = true}),
              field<&Attendance::name>(
                  {.ko = "참석 단위", .en = "Attending body or group", .searchable = true, .list = true}),
              field<&Attendance::kind>({.ko = "기관 구분", .en = "Kind of body", .indexed = true, .list = true}),
              field<&Attendance::attending>({.ko = "참석 기관", .en = "Attending organisation", .to = "organisation"}),
              field<&Attendance::region>({.ko = "지역", .en = "Region"}),
              field<&Attendance::bodies>(
                  {.ko = "기관 수", .en = "Bodies", .unit = "곳", .default_text = "1", .min = 0, .list = true}),
              field<&Attendance::people>({.ko = "인원", .en = "People", .unit = "명", .min = 0, .list = true}),
              field<&Attendance::role>({.ko = "역할", .en = "Role"}),
          },
      .unique_together = {{"event", "name"}}};
}

}  // namespace geojeom
