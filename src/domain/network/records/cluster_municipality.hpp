#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Cluster;

/// A municipality that belongs to a cluster, with its part of the area where that is known.
struct ClusterMunicipality {
  Id<Cluster> cluster;
  RegionCode region;
  std::string name;
  std::optional<Decimal> area_km2;
  std::optional<Period> period;
};

inline RecordText describe(const ClusterMunicipality*) {
  return {
      .ko = "클러스터 시군구",
      .en = "Cluster municipality",
      .help_ko = "클러스터에 속한 시군구",
      .help_en = "A municipality of a cluster",
      .fields =
          {
              field<&ClusterMunicipality::cluster>({.ko = "클러스터", .en = "Cluster", .to = "cluster", .list = true}),
              field<&ClusterMunicipality::region>({.ko = "시군구", .en = "Municipality", .list = true}),
              field<&ClusterMunicipality::name>({.ko = "시군구명", .en = "Name", .searchable = true, .list = true}),
              field<&ClusterMunicipality::area_km2>({.ko = "면적", .en = "Area", .unit = "㎢", .min = 0, .list = true}),
              field<&ClusterMunicipality::period>({.ko = "참여 기간", .en = "Period"}),
          },
      .unique_together = {{"cluster", "region"}}};
}

}  // namespace geojeom
