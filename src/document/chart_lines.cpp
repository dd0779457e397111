#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "document/chart_parts.hpp"

namespace geojeom::document::chart {
namespace {

constexpr std::array<std::string_view, 4> dashes{"", "6 3", "2 3", "8 3 2 3"};

/// Each series has its own mark: circle, square, triangle, diamond.
void write_mark(Html& svg, MapPoint at, std::size_t series) {
  const std::string_view colour = line_colour(series);
  const auto path = [&](const std::string& d) {
    svg.add("path", attr("d", d), attr("fill", "#ffffff"), attr("stroke", colour), attr("stroke-width", 2));
  };
  switch (series % 4) {
    case 0:
      svg.add("circle", attr("cx", at.x), attr("cy", at.y), attr("r", 3.5), attr("fill", "#ffffff"),
              attr("stroke", colour), attr("stroke-width", 2));
      break;
    case 1:
      path(fmt::format("M{:.1f} {:.1f}h7v7h-7z", at.x - 3.5, at.y - 3.5));
      break;
    case 2:
      path(fmt::format("M{:.1f} {:.1f}l4.5 8h-9z", at.x, at.y - 4.5));
      break;
    default:
      path(fmt::format("M{:.1f} {:.1f}l4.5 4.5l-4.5 4.5l-4.5 -4.5z", at.x, at.y - 4.5));
      break;
  }
}

struct Vertex {
  MapPoint at;
  const Content* content = nullptr;
};

/// The points of a series; a missing value leaves none and the line is cut there.
std::vector<std::vector<Vertex>> pieces_of(const ChartSeries& series, const Plot& plot) {
  std::vector<std::vector<Vertex>> pieces(1);
  const double slot = plot.slot(series.values.size());
  for (std::size_t at = 0; at < series.values.size(); ++at) {
    const auto position = plot_position(series.values[at].value);
    if (position) {
      const double x = plot.area.x + slot * (static_cast<double>(at) + 0.5);
      pieces.back().push_back({{x, plot.y(*position)}, &series.values[at]});
    } else if (!pieces.back().empty()) {
      pieces.emplace_back();
    }
  }
  if (pieces.back().empty()) pieces.pop_back();
  return pieces;
}

void write_piece(Html& svg, const std::vector<Vertex>& piece, std::size_t series, std::string_view dash) {
  std::string points;
  for (const auto& vertex : piece) {
    append_coordinate(points, vertex.at.x);
    points += ',';
    append_coordinate(points, vertex.at.y);
    points += ' ';
  }
  if (!points.empty()) points.pop_back();
  svg.add("polyline", attr("points", points), attr("fill", "none"), attr("stroke", line_colour(series)),
          attr("stroke-width", 2.2), attr("stroke-linejoin", "round"),
          attr_if(!dash.empty(), "stroke-dasharray", dash));
  for (const auto& vertex : piece) write_mark(svg, vertex.at, series);
}

/// Labels above the highest line and below the others, so that two lines rarely write over each other; with many
/// points only the last of each series is labelled.
void write_labels(Html& svg, const std::vector<Vertex>& piece, const ChartDrawing& drawing, const Plot& plot,
                  bool is_above, bool is_last_only) {
  for (std::size_t at = is_last_only && !piece.empty() ? piece.size() - 1 : 0; at < piece.size(); ++at) {
    const auto& vertex = piece[at];
    const bool has_room_below = vertex.at.y + 20 < plot.area.y + plot.area.height;
    const double y = is_above || !has_room_below ? vertex.at.y - 9 : vertex.at.y + 18;
    write_text(svg, {vertex.at.x, y}, value_label(*vertex.content, drawing),
               {Anchor::middle, 11, ink, false, "#ffffff"});
  }
}

}  // namespace

double write_lines(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  double least = 0;
  double most = 0;
  for (const auto& series : chart.series) {
    for (const auto& content : series.values) {
      const double value = plot_position(content.value).value_or(0);
      least = std::min(least, value);
      most = std::max(most, value);
    }
  }
  const Plot plot = write_plot(svg, chart, drawing, nice_axis(least, most));
  const bool is_s_curve = chart.kind == ChartKind::s_curve;
  const bool is_last_only = chart.categories.size() > 8 || chart.series.size() > 2;
  for (std::size_t at = 0; at < chart.series.size(); ++at) {
    const std::string_view dash = is_s_curve ? (at == 0 ? "5 3" : "") : dashes[at % dashes.size()];
    const auto pieces = pieces_of(chart.series[at], plot);
    for (const auto& piece : pieces) write_piece(svg, piece, at, dash);
    for (std::size_t piece = is_last_only && !pieces.empty() ? pieces.size() - 1 : 0; piece < pieces.size(); ++piece) {
      write_labels(svg, pieces[piece], drawing, plot, at == 0, is_last_only);
    }
  }
  return plot.bottom;
}

}  // namespace geojeom::document::chart
