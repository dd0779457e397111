#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Cluster;
struct Project;

enum class EventKind : unsigned char {
  workshop,
  network,
  briefing,
  forum,
  exhibition,
  ceremony,
};
inline constexpr Choice event_kinds[] = {
    {"workshop", "워크숍", "Workshop"}, {"network", "교류회", "Network meeting"}, {"briefing", "설명회", "Briefing"},
    {"forum", "포럼", "Forum"},         {"exhibition", "전시회", "Exhibition"},   {"ceremony", "기념행사", "Ceremony"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EventKind> = event_kinds;

/// An event with its sessions; who came are attendances.
struct Event {
  std::string code;
  std::string name;
  EventKind kind;
  Period period;
  std::optional<RegionCode> region;
  std::optional<std::string> place;
  std::optional<std::string> host;
  std::optional<std::string> organiser;
  std::optional<Id<Cluster>> cluster;
  std::optional<Id<Project>> project;
  std::optional<Won> cost;
  std::optional<std::string> summary;
};

inline RecordText describe(const Event*) {
  return {.ko = "행사",
          .en = "Event",
          .help_ko = "워크숍, 교류회, 설명회, 포럼",
          .help_en = "A workshop, network meeting, briefing or forum",
          .title = "name",
          .fields = {
              field<&Event::code>({.ko = "행사 코드", .en = "Code", .unique = true, .list = true}),
              field<&Event::name>({.ko = "행사명", .en = "Name", .searchable = true, .list = true}),
              field<&Event::kind>({.ko = "종류", .en = "Kind", .list = true}),
              field<&Event::period>({.ko = "기간", .en = "Period", .list = true}),
              field<&Event::region>({.ko = "지역", .en = "Region"}),
              field<&Event::place>({.ko = "장소", .en = "Place", .searchable = true, .list = true}),
              field<&Event::host>({.ko = "주최", .en = "Host", .searchable = true}),
              field<&Event::organiser>({.ko = "주관", .en = "Organiser", .searchable = true}),
              field<&Event::cluster>({.ko = "클러스터", .en = "Cluster", .to = "cluster"}),
              field<&Event::project>({.ko = "과제", .en = "Project", .to = "project"}),
              field<&Event::cost>({.ko = "비용", .en = "Cost", .min = 0}),
              field<&Event::summary>({.ko = "개요", .en = "Summary", .searchable = true, .long_text = true}),
          }};
}

}  // namespace geojeom
