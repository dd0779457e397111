#include "document/chart_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "core/utf8.hpp"

namespace geojeom::document::chart {
namespace {

struct Fill {
  std::string_view colour;
  std::string_view line;     ///< colour of a line of this series
  std::string_view pattern;  ///< path on a field of 8 x 8; empty: plain
  std::string_view pattern_colour;
  TextUpon text;
};

constexpr double plot_height = 165;
constexpr double stack_height = 215;  // the parts of a stack need room for their labels

constexpr TextUpon dark_text{"#1a1d21", "#ffffff"};

constexpr std::array<Fill, 6> fills{{
    {"#1d4f91", "#1d4f91", "", "", {"#ffffff", ""}},
    {"#f7c878", "#b06a00", "M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4", "#dd9c3a", {"#1a1d21", "#f9dcae"}},
    {"#a9d3ee", "#2b86bd", "M2,2 h1.6 M6,6 h1.6", "#1d4f91", {"#1a1d21", "#d3e9f7"}},
    {"#2f7f5f", "#2f7f5f", "M0,4 h8", "#ffffff", {"#ffffff", "#1f5a43"}},
    {"#e4e4e4", "#6b6b6b", "M0,0 l8,8 M0,8 l8,-8", "#8c8c8c", dark_text},
    {"#a8395c", "#a8395c", "M4,0 v8", "#ffffff", {"#ffffff", "#7c2642"}},
}};

const Fill& fill_at(std::size_t series) { return fills[series % fills.size()]; }

std::string_view anchor_name(Anchor anchor) {
  if (anchor == Anchor::middle) return "middle";
  return anchor == Anchor::end ? "end" : "start";
}

}  // namespace

std::vector<double> Axis::ticks() const {
  std::vector<double> all;
  const auto count = static_cast<int>(std::lround((to - from) / step));
  for (int i = 0; i <= count; ++i) all.push_back(from + step * i);
  return all;
}

Axis nice_axis(double least, double most, int steps_wanted) {
  least = std::min(least, 0.0);
  most = std::max(most, 0.0);
  const double span = most - least > 0 ? most - least : 1;
  const double rough = span / steps_wanted;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  double step = 10 * power;
  for (const double factor : {5.0, 2.5, 2.0, 1.0}) {
    if (factor * power >= rough * (1 - 1e-9)) step = factor * power;
  }
  const double from = std::floor(least / step + 1e-9) * step;
  const double to = std::ceil(most / step - 1e-9) * step;
  return {from, to > from ? to : from + step, step};
}

std::string tick_text(double tick, const Axis& axis, Language language) {
  int decimals = 0;
  for (double step = axis.step; decimals < 6 && std::abs(step - std::round(step)) > 1e-9; step *= 10) ++decimals;
  const auto micros = static_cast<std::int64_t>(std::llround(tick * Decimal::micros_in_one));
  return to_text(Value(Quantity{Decimal::from_micros(micros), decimals}), language, UnitShown::no);
}

std::string fill_of(std::size_t series, const ChartDrawing& drawing) {
  const auto& fill = fill_at(series);
  if (fill.pattern.empty()) return std::string(fill.colour);
  return fmt::format("url(#{}-p{})", drawing.id, series % fills.size());
}

std::string_view line_colour(std::size_t series) { return fill_at(series).line; }
TextUpon text_upon(std::size_t series) { return fill_at(series).text; }

void write_patterns(Html& svg, std::size_t series_count, const ChartDrawing& drawing) {
  svg.add("defs", [&] {
    for (std::size_t at = 0; at < std::min(series_count, fills.size()); ++at) {
      const auto& fill = fills[at];
      if (fill.pattern.empty()) continue;
      svg.add("pattern", id(fmt::format("{}-p{}", drawing.id, at)), attr("width", 8), attr("height", 8),
              attr("patternUnits", "userSpaceOnUse"), [&] {
                write_box(svg, {0, 0, 8, 8}, fill.colour);
                svg.add("path", attr("d", fill.pattern), attr("stroke", fill.pattern_colour), attr("stroke-width", 1.2),
                        attr("fill", "none"));
              });
    }
  });
}

void write_text(Html& svg, MapPoint at, std::string_view text, const TextStyle& style) {
  svg.add("text", attr("x", at.x), attr("y", at.y), attr("font-size", style.size), attr("fill", style.colour),
          attr_if(style.anchor != Anchor::start, "text-anchor", anchor_name(style.anchor)),
          attr_if(style.is_bold, "font-weight", "700"), attr_if(!style.halo.empty(), "paint-order", "stroke"),
          attr_if(!style.halo.empty(), "stroke", style.halo), attr_if(!style.halo.empty(), "stroke-width", 3),
          attr_if(!style.halo.empty(), "stroke-linejoin", "round"), text);
}

void write_line(Html& svg, MapPoint from, MapPoint to, const Stroke& stroke) {
  svg.add("line", attr("x1", from.x), attr("y1", from.y), attr("x2", to.x), attr("y2", to.y),
          attr("stroke", stroke.colour), attr("stroke-width", stroke.width),
          attr_if(!stroke.dashes.empty(), "stroke-dasharray", stroke.dashes));
}

void write_box(Html& svg, const Box& box, std::string_view fill) {
  svg.add("rect", attr("x", box.x), attr("y", box.y), attr("width", box.width), attr("height", box.height),
          attr("fill", fill));
}

double text_width(std::string_view text, double size) { return display_width(text) * size * 0.54; }

std::vector<std::string> wrap_text(std::string_view text, double width_max, std::size_t lines_max) {
  std::vector<std::string> lines(1);
  const bool has_spaces = text.find(' ') != std::string_view::npos;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t word_begin = at;
    if (has_spaces) {
      at = std::min(text.find(' ', at), text.size() - 1) + 1;
    } else {
      next_code_point(text, at);
    }
    const auto word = text.substr(word_begin, at - word_begin);
    const bool fits = text_width(lines.back() + std::string(word)) <= width_max + font_size * 0.5;
    if (!fits && !lines.back().empty()) {
      if (lines.size() == lines_max) {
        lines.back() += "…";
        break;
      }
      lines.emplace_back();
    }
    lines.back() += word;
  }
  for (auto& line : lines) {
    if (line.ends_with(' ')) line.pop_back();
  }
  return lines;
}

double write_legend(Html& svg, const Chart& chart, const ChartDrawing& drawing, double y) {
  const bool is_lines = chart.kind == ChartKind::lines || chart.kind == ChartKind::s_curve;
  double x = 12;
  const double top = y;
  for (std::size_t at = 0; at < chart.series.size(); ++at) {
    const double wanted = 24 + text_width(chart.series[at].name) + 20;
    if (x > 12 && x + wanted > width) {
      x = 12;
      y += 18;
    }
    if (is_lines) {
      const bool is_plan = chart.kind == ChartKind::s_curve && at == 0;
      write_line(svg, {x, y + 8}, {x + 18, y + 8}, {line_colour(at), 2.5, is_plan ? "5 3" : ""});
    } else {
      write_box(svg, {x, y + 2, 16, 12}, fill_of(at, drawing));
    }
    write_text(svg, {x + 23, y + 12}, chart.series[at].name);
    x += wanted;
  }
  return y + 22 - top;
}

std::string value_label(const Content& content, const ChartDrawing& drawing) {
  return to_text(content, drawing.language, UnitShown::no);
}

bool has_long_categories(const Chart& chart) {
  const double slot = (width - 70) / static_cast<double>(std::max<std::size_t>(chart.categories.size(), 1));
  for (const auto& category : chart.categories) {
    const auto lines = wrap_text(category, slot - 4, 2);
    for (const auto& line : lines) {
      if (text_width(line) > slot || line.ends_with("…")) return true;
    }
  }
  return false;
}

Plot write_plot(Html& svg, const Chart& chart, const ChartDrawing& drawing, const Axis& axis) {
  double top = 22;
  if (chart.series.size() > 1) top += write_legend(svg, chart, drawing, 8);
  double label_width = 0;
  for (const double tick : axis.ticks())
    label_width = std::max(label_width, text_width(tick_text(tick, axis, drawing.language), 11));
  const double left = label_width + 18;
  const double height = chart.kind == ChartKind::stacked_bars ? stack_height : plot_height;
  Plot plot{{left, top, width - left - 12, height}, axis, top + height + 27};

  for (const double tick : axis.ticks()) {
    const double y = plot.y(tick);
    const bool is_zero = std::abs(tick) < axis.step / 1e6;
    write_line(svg, {left, y}, {width - 12, y}, {is_zero ? quiet_ink : grid_ink, 1, ""});
    write_text(svg, {left - 6, y + 4}, tick_text(tick, axis, drawing.language), {Anchor::end, 11, quiet_ink});
  }
  const double slot = plot.slot(chart.categories.size());
  for (std::size_t at = 0; at < chart.categories.size(); ++at) {
    double y = plot.area.y + plot.area.height + 17;
    for (const auto& line : wrap_text(chart.categories[at], slot - 4, 2)) {
      write_text(svg, {left + slot * (static_cast<double>(at) + 0.5), y}, line, {Anchor::middle});
      y += 15;
    }
    plot.bottom = std::max(plot.bottom, y - 5);
  }
  return plot;
}

}  // namespace geojeom::document::chart
