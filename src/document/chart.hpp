#pragma once

#include <string>
#include <vector>

#include "document/html_builder.hpp"
#include "document/region_layout.hpp"
#include "document/table.hpp"
#include "document/value.hpp"

namespace geojeom::document {

enum class ChartKind : unsigned char {
  bars,          ///< one or several series side by side; one series with long names lies down
  stacked_bars,  ///< parts of a whole, one bar a category
  lines,
  s_curve,     ///< two series of cumulated values: the plan (dashed) and what was done
  progress,    ///< attainment of each category in per cent, against 100
  share,       ///< one bar cut into the shares of the categories
  region_map,  ///< one value a region
};

struct ChartSeries {
  std::string name;
  std::vector<Content> values;  ///< one a category; a missing one leaves a gap
};

struct RegionValue {
  std::string code;
  Content content;
};

/// What is to be drawn, not how. Every chart is read aloud by its title and description and is followed by its data
/// table, so it never is the only carrier of a number.
struct Chart {
  ChartKind kind = ChartKind::bars;
  std::string title;
  std::string description;  ///< what a reader should see in it, one or two sentences
  std::string unit_line{};  ///< "단위: 억원"
  std::vector<std::string> categories{};
  std::vector<ChartSeries> series{};
  std::vector<RegionValue> regions{};  ///< of a map
  RegionLayout layout{};               ///< of a map
  std::string source{};
};

/// The numbers of a chart as a table: a row a category or region, a column a series.
Table data_table(const Chart& chart, Language language);

/// `id` starts every id inside the drawing; two charts of one page need different ones.
struct ChartDrawing {
  std::string id = "chart";
  Language language = Language::ko;
};

/// The chart as one SVG element that stands alone: no styles, scripts or fonts from elsewhere.
Html chart_svg(const Chart& chart, const ChartDrawing& drawing);

}  // namespace geojeom::document
