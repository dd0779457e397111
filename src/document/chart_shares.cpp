#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "document/chart_parts.hpp"

namespace geojeom::document::chart {
namespace {

constexpr double row_height = 25;

}  // namespace

double write_progress(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  const auto& values = chart.series.front().values;
  double most = 100;
  double name_width = 0;
  for (const auto& content : values) most = std::max(most, plot_position(content.value).value_or(0));
  for (const auto& category : chart.categories) name_width = std::max(name_width, text_width(category));
  const double left = std::min(name_width, 220.0) + 20;
  const double span = (width - left - 80) / most;  // a per cent

  double y = 26;
  const double top = y - 6;
  for (std::size_t at = 0; at < values.size(); ++at, y += row_height) {
    const auto position = plot_position(values[at].value);
    write_text(svg, {left - 8, y + 14}, wrap_text(chart.categories[at], 220, 1).front(), {Anchor::end});
    write_box(svg, {left, y, 100 * span, 18}, "#e6eaf0");
    if (position) write_box(svg, {left, y + 3, std::max(*position, 0.0) * span, 12}, fill_of(0, drawing));
    const double label_x = left + std::max(position.value_or(0), 100.0) * span + 8;
    write_text(svg, {label_x, y + 14}, to_text(values[at], drawing.language, UnitShown::yes),
               {.anchor = Anchor::start, .is_bold = true});
  }
  write_line(svg, {left + 100 * span, top}, {left + 100 * span, y - 3}, {ink, 1.2, "3 2"});
  write_text(svg, {left + 100 * span, top - 4}, drawing.language == Language::ko ? "목표 100%" : "target 100%",
             {Anchor::middle, 11, quiet_ink});
  return y + 6;
}

double write_share(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  const auto& values = chart.series.front().values;
  double total = 0;
  for (const auto& content : values) total += std::max(plot_position(content.value).value_or(0), 0.0);
  const double span = width - 24;
  double x = 12;
  double y = 74;
  for (std::size_t at = 0; at < values.size(); ++at) {
    const double value = std::max(plot_position(values[at].value).value_or(0), 0.0);
    const double share = total > 0 ? value / total : 0;
    write_box(svg, {x, 16, share * span, 38}, fill_of(at, drawing));
    write_line(svg, {x, 16}, {x, 54}, {"#ffffff", 1.5, ""});
    // Rounded here for the eye; the shares that are stated stand in the data table.
    const std::string percent = fmt::format("{:.1f}%", share * 100);
    if (share * span > text_width(percent)) {
      write_text(svg, {x + share * span / 2, 39}, percent,
                 {Anchor::middle, font_size, text_upon(at).colour, true, text_upon(at).halo});
    }
    x += share * span;
    write_box(svg, {12, y, 16, 12}, fill_of(at, drawing));
    write_text(svg, {36, y + 10},
               fmt::format("{}  {}  ({})", chart.categories[at], to_text(values[at], drawing.language, UnitShown::yes),
                           percent));
    y += 20;
  }
  return y + 4;
}

}  // namespace geojeom::document::chart
