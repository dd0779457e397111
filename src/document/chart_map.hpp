#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "document/chart_parts.hpp"

namespace geojeom::document::chart {

inline constexpr std::array<std::string_view, 5> map_steps{"#eaf2fb", "#bcd7f0", "#7fb0de", "#3f7fc0", "#174a86"};

/// At most five classes that begin at round values.
class Classes {
 public:
  explicit Classes(const std::vector<RegionValue>& regions) {
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const auto& region : regions) {
      const auto position = plot_position(region.content.value);
      if (!position) continue;
      least = std::min(least, *position);
      most = std::max(most, *position);
    }
    if (least <= most) choose(least, most);
  }

  std::size_t count() const { return count_; }
  std::size_t class_of(double value) const {
    const double at = std::floor((value - axis_.from) / axis_.step + 1e-9);
    return std::min(static_cast<std::size_t>(std::max(at, 0.0)), count_ - 1);
  }
  /// Where a class begins.
  double begin(std::size_t at) const { return axis_.from + axis_.step * static_cast<double>(at); }
  const Axis& axis() const { return axis_; }
  /// With few classes the palest and the darkest are still used.
  std::string_view colour(std::size_t at) const {
    return count_ > 1 ? map_steps[at * (map_steps.size() - 1) / (count_ - 1)] : map_steps[2];
  }
  bool is_dark(std::size_t at) const { return count_ > 1 && at * (map_steps.size() - 1) / (count_ - 1) >= 3; }

 private:
  void choose(double least, double most) {
    const double span = most > least ? most - least : std::max(std::abs(most), 1.0);
    for (double power = std::pow(10.0, std::floor(std::log10(span)) - 1);; power *= 10) {
      for (const double factor : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0}) {
        const double step = factor * power;
        const double from = std::floor(least / step + 1e-9) * step;
        const double classes = std::floor((most - from) / step + 1e-9) + 1;
        if (classes > static_cast<double>(map_steps.size())) continue;
        axis_ = {from, from + classes * step, step};
        count_ = static_cast<std::size_t>(classes);
        return;
      }
    }
  }

  Axis axis_;
  std::size_t count_ = 0;
};

/// A map being drawn and what its regions are drawn with.
struct MapDrawing {
  Html& svg;
  const Chart& chart;
  const ChartDrawing& drawing;
  Classes classes;

  const Content* content_of(std::string_view code) const {
    for (const auto& region : chart.regions) {
      if (region.code == code) return &region.content;
    }
    return nullptr;
  }
  std::optional<std::size_t> class_of(std::string_view code) const {
    const auto* content = content_of(code);
    const auto position = content ? plot_position(content->value) : std::nullopt;
    return position ? std::optional(classes.class_of(*position)) : std::nullopt;
  }
  std::string fill_of_region(std::string_view code) const {
    const auto step = class_of(code);
    return step ? std::string(classes.colour(*step)) : fmt::format("url(#{}-none)", drawing.id);
  }
  std::string label_of(std::string_view code) const {
    const auto* content = content_of(code);
    return content && plot_position(content->value) ? value_label(*content, drawing) : "–";
  }
  std::string_view name_of(const auto& region) const {
    return drawing.language == Language::ko || region.name_en.empty() ? region.name_ko : region.name_en;
  }
};

/// The two ways of drawing; each gives the height it took.
double write_tiles(const MapDrawing& map, const TileLayout& layout);
double write_shapes(const MapDrawing& map, const BoundaryLayout& layout);

}  // namespace geojeom::document::chart
