#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "domain/report_tables.hpp"
#include "web/visit.hpp"

namespace geojeom {

struct RegionMapAsked {
  std::optional<std::int64_t> organisation;
  std::string measure;
  std::string province;  ///< "mois:30", or empty for all provinces
  int year = 0;
};

/// One measure by municipality of a province, or by province: the map, and a table with the year before beside it.
struct RegionMap {
  RegionMapAsked asked;
  std::optional<document::Chart> chart;
  bool has_boundaries = false;
  Breakdown lines;
};

/// Measures that can be told by region.
std::vector<const Measure*> measures_by_region(const MeasureCatalogue& catalogue);

RegionMap make_region_map(Visit& visit, ReportFigures& figures, RegionMapAsked asked);

}  // namespace geojeom
