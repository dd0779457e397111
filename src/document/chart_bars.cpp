#include <algorithm>

#include "document/chart_parts.hpp"

namespace geojeom::document::chart {
namespace {

struct Extent {
  double least = 0;
  double most = 0;

  void cover(double value) {
    least = std::min(least, value);
    most = std::max(most, value);
  }
};

/// Values that the bars reach; stacked parts are added up, those below zero downwards.
Extent extent_of(const Chart& chart) {
  Extent extent;
  for (std::size_t category = 0; category < chart.categories.size(); ++category) {
    Extent sum;
    for (const auto& series : chart.series) {
      const double value = plot_position(series.values[category].value).value_or(0);
      if (chart.kind != ChartKind::stacked_bars) extent.cover(value);
      (value < 0 ? sum.least : sum.most) += value;
    }
    if (chart.kind == ChartKind::stacked_bars) {
      extent.cover(sum.least);
      extent.cover(sum.most);
    }
  }
  return extent;
}

struct Bars {
  Html& svg;
  const Chart& chart;
  const ChartDrawing& drawing;
  const Plot& plot;
};

void write_grouped(const Bars& bars, std::size_t category) {
  const double slot = bars.plot.slot(bars.chart.categories.size());
  const auto count = static_cast<double>(bars.chart.series.size());
  const double bar = std::min(slot * 0.76 / count, 54.0);
  double x = bars.plot.area.x + slot * (static_cast<double>(category) + 0.5) - bar * count / 2;
  for (std::size_t at = 0; at < bars.chart.series.size(); ++at, x += bar) {
    const auto& content = bars.chart.series[at].values[category];
    const std::string label = value_label(content, bars.drawing);
    const double size = text_width(label, 11) > bar + 8 ? 9 : 11;
    const auto position = plot_position(content.value);
    if (!position) {
      write_text(bars.svg, {x + bar / 2, bars.plot.y(0) - 4}, "–", {Anchor::middle, size, quiet_ink});
      continue;
    }
    const double zero = bars.plot.y(0);
    const double y = bars.plot.y(*position);
    write_box(bars.svg, {x + 1, std::min(y, zero), bar - 2, std::abs(y - zero)}, fill_of(at, bars.drawing));
    const double label_y = *position < 0 ? y + 13 : y - 5;
    write_text(bars.svg, {x + bar / 2, label_y}, label, {Anchor::middle, size, ink, false, "#ffffff"});
  }
}

void write_stack(const Bars& bars, std::size_t category) {
  const double slot = bars.plot.slot(bars.chart.categories.size());
  const double bar = std::min(slot * 0.6, 64.0);
  const double x = bars.plot.area.x + slot * (static_cast<double>(category) + 0.5) - bar / 2;
  double above = 0;
  double below = 0;
  for (std::size_t at = 0; at < bars.chart.series.size(); ++at) {
    const auto& content = bars.chart.series[at].values[category];
    const double value = plot_position(content.value).value_or(0);
    if (value == 0) continue;
    double& base = value < 0 ? below : above;
    const double from = bars.plot.y(base);
    base += value;
    const double to = bars.plot.y(base);
    write_box(bars.svg, {x, std::min(from, to), bar, std::abs(from - to)}, fill_of(at, bars.drawing));
    write_line(bars.svg, {x, to}, {x + bar, to}, {"#ffffff", 1, ""});
    if (std::abs(from - to) < 10) continue;  // the data table has it
    const auto upon = text_upon(at);
    write_text(bars.svg, {x + bar / 2, (from + to) / 2 + 4}, value_label(content, bars.drawing),
               {Anchor::middle, 10, upon.colour, false, upon.halo});
  }
}

}  // namespace

double write_bars(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  const auto extent = extent_of(chart);
  const Plot plot = write_plot(svg, chart, drawing,
                               nice_axis(extent.least, extent.most, chart.kind == ChartKind::stacked_bars ? 9 : 5));
  const Bars bars{svg, chart, drawing, plot};
  for (std::size_t category = 0; category < chart.categories.size(); ++category) {
    if (chart.kind == ChartKind::stacked_bars) {
      write_stack(bars, category);
    } else {
      write_grouped(bars, category);
    }
  }
  return plot.bottom;
}

double write_lying_bars(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  const auto extent = extent_of(chart);
  const Axis axis = nice_axis(extent.least, extent.most);
  double name_width = 0;
  for (const auto& category : chart.categories) name_width = std::max(name_width, text_width(category));
  const double left = std::min(name_width, 240.0) + 20;
  const double span = width - left - 70;
  const double zero = left + span * axis.share(0);
  double y = 14;
  for (std::size_t at = 0; at < chart.categories.size(); ++at, y += 26) {
    const auto& content = chart.series.front().values[at];
    const auto position = plot_position(content.value);
    write_text(svg, {left - 8, y + 13}, wrap_text(chart.categories[at], 240, 1).front(), {Anchor::end});
    const double end = position ? left + span * axis.share(*position) : zero;
    if (position) write_box(svg, {std::min(zero, end), y, std::abs(end - zero), 18}, fill_of(0, drawing));
    write_text(svg, {std::max(zero, end) + 6, y + 13}, value_label(content, drawing), {});
  }
  write_line(svg, {zero, 8}, {zero, y}, {quiet_ink, 1, ""});
  return y + 10;
}

}  // namespace geojeom::document::chart
