#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/chart.hpp"
#include "document/html_builder.hpp"

/// What the kinds of charts share: scale, fills, labels. Lengths are in the drawing's units; the page scales them.
namespace geojeom::document::chart {

inline constexpr double width = 640;
inline constexpr double font_size = 12;
inline constexpr std::string_view ink = "#1a1d21";
inline constexpr std::string_view quiet_ink = "#4d5662";
inline constexpr std::string_view grid_ink = "#d5dae1";

/// A scale with round steps (1, 2, 2.5 or 5 times a power of ten) that covers its values and zero.
struct Axis {
  double from = 0;
  double to = 1;
  double step = 1;

  std::vector<double> ticks() const;
  /// Where a value falls between 0 (from) and 1 (to).
  double share(double value) const { return (value - from) / (to - from); }
};
Axis nice_axis(double least, double most, int steps_wanted = 5);
std::string tick_text(double tick, const Axis& axis, Language language);

/// Colour and pattern of a series. Neighbours differ in lightness and in pattern, so that the chart can be read by the
/// colour-blind and after printing in grey.
std::string fill_of(std::size_t series, const ChartDrawing& drawing);
std::string_view line_colour(std::size_t series);
/// Colours of a text upon that fill, and of the outline that lifts it off the pattern.
struct TextUpon {
  std::string_view colour;
  std::string_view halo;
};
TextUpon text_upon(std::size_t series);
void write_patterns(Html& svg, std::size_t series_count, const ChartDrawing& drawing);

enum class Anchor : unsigned char { start, middle, end };

struct TextStyle {
  Anchor anchor = Anchor::start;
  double size = font_size;
  std::string_view colour = ink;
  bool is_bold = false;
  std::string_view halo{};  ///< colour of an outline that lifts the text off what is behind it
};

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

struct Stroke {
  std::string_view colour = grid_ink;
  double width = 1;
  std::string_view dashes{};
};

void write_text(Html& svg, MapPoint at, std::string_view text, const TextStyle& style = {});
void write_line(Html& svg, MapPoint from, MapPoint to, const Stroke& stroke = {});
void write_box(Html& svg, const Box& box, std::string_view fill);

/// About how wide a text is drawn.
double text_width(std::string_view text, double size = font_size);

/// The text in at most `lines_max` lines that are not wider than `width_max`, broken at spaces where there are some;
/// what does not fit ends with "…".
std::vector<std::string> wrap_text(std::string_view text, double width_max, std::size_t lines_max);

/// The names of the series with their fills; gives the height it took.
double write_legend(Html& svg, const Chart& chart, const ChartDrawing& drawing, double y);

/// The value as it is written into the drawing: no unit, marks kept.
std::string value_label(const Content& content, const ChartDrawing& drawing);

/// Each kind writes its drawing and gives the height it took.
double write_bars(Html& svg, const Chart& chart, const ChartDrawing& drawing);
double write_lying_bars(Html& svg, const Chart& chart, const ChartDrawing& drawing);
double write_lines(Html& svg, const Chart& chart, const ChartDrawing& drawing);
double write_progress(Html& svg, const Chart& chart, const ChartDrawing& drawing);
double write_share(Html& svg, const Chart& chart, const ChartDrawing& drawing);
double write_region_map(Html& svg, const Chart& chart, const ChartDrawing& drawing);

/// True when the names of the categories are too long to stand under their bars.
bool has_long_categories(const Chart& chart);

/// The plot of an upright chart: what lies between its axes.
struct Plot {
  Box area;
  Axis axis;
  double bottom = 0;  ///< of the drawing, with the category labels

  double y(double value) const { return area.y + area.height * (1 - axis.share(value)); }
  double slot(std::size_t categories) const {
    return area.width / static_cast<double>(std::max<std::size_t>(categories, 1));
  }
};

/// Grid, tick and category labels around the plot.
Plot write_plot(Html& svg, const Chart& chart, const ChartDrawing& drawing, const Axis& axis);
}  // namespace geojeom::document::chart
