#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Industry;
struct Programme;

enum class ClusterKind : unsigned char {
  innovation_cluster,
  regulation_free_zone,
  convergence_complex,
  research_cluster,
  special_zone
};
inline constexpr Choice cluster_kinds[] = {
    {"innovation_cluster", "지역혁신클러스터", "Regional innovation cluster"},
    {"regulation_free_zone", "규제자유특구", "Regulation-free zone"},
    {"convergence_complex", "국가혁신융복합단지", "National innovation convergence complex"},
    {"research_cluster", "산학연클러스터", "University-industry cluster"},
    {"special_zone", "연구개발특구", "Research zone"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ClusterKind> = cluster_kinds;

/// A designated cluster, complex or zone.
struct Cluster {
  std::string code;
  std::string name;
  ClusterKind kind;
  RegionCode region;
  std::optional<Date> designated_on;
  std::optional<Period> period;
  std::optional<Id<Industry>> industry;
  std::optional<Decimal> area_km2;
  std::optional<Id<Programme>> programme;
  std::optional<std::string> description;
};

inline RecordText describe(const Cluster*) {
  return {
      .ko = "클러스터",
      .en = "Cluster",
      .help_ko = "지역혁신클러스터와 특구의 지정, 면적",
      .help_en = "A regional innovation cluster or zone: designation and area",
      .title = "name",
      .fields = {
          field<&Cluster::code>({.ko = "클러스터 코드", .en = "Code", .unique = true, .list = true}),
          field<&Cluster::name>({.ko = "클러스터명", .en = "Name", .searchable = true, .list = true}),
          field<&Cluster::kind>({.ko = "종류", .en = "Kind", .list = true}),
          field<&Cluster::region>({.ko = "시도", .en = "Province", .list = true}),
          field<&Cluster::designated_on>({.ko = "지정일", .en = "Designated on", .indexed = true, .list = true}),
          field<&Cluster::period>({.ko = "사업 기간", .en = "Period"}),
          field<&Cluster::industry>({.ko = "대표 산업", .en = "Industry", .to = "industry", .list = true}),
          field<&Cluster::area_km2>({.ko = "지정 면적", .en = "Designated area", .unit = "㎢", .min = 0, .list = true}),
          field<&Cluster::programme>({.ko = "사업", .en = "Programme", .to = "programme"}),
          field<&Cluster::description>({.ko = "개요", .en = "Description", .searchable = true, .long_text = true}),
      }};
}

}  // namespace geojeom
