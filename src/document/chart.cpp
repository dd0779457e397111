#include "document/chart.hpp"

#include <fmt/format.h>

#include "core/contract.hpp"
#include "document/chart_parts.hpp"
#include "document/overloaded.hpp"

namespace geojeom::document {
namespace {

void check_shape(const Chart& chart) {
  if (chart.kind == ChartKind::region_map) return;
  require(!chart.series.empty(), "a chart has a series");
  for (const auto& series : chart.series) {
    require(series.values.size() == chart.categories.size(), "a series has one value a category");
  }
}

Row header_row(std::vector<std::string> texts) {
  Row row;
  for (auto& text : texts) row.cells.push_back({.content = {std::move(text)}});
  return row;
}

std::string region_name(const RegionLayout& layout, const std::string& code, Language language) {
  const auto name_in = [&](const auto& regions) {
    for (const auto& region : regions) {
      if (region.code == code)
        return language == Language::en && !region.name_en.empty() ? region.name_en : region.name_ko;
    }
    return code;
  };
  return std::visit(Overloaded{[&](const TileLayout& tiles) { return name_in(tiles.tiles); },
                               [&](const BoundaryLayout& boundaries) { return name_in(boundaries.shapes); }},
                    layout);
}

Table region_table(const Chart& chart, Language language) {
  const bool is_korean = language == Language::ko;
  Table table{.caption = chart.title, .unit_line = chart.unit_line, .columns = {Align::left, Align::right}};
  table.header.push_back(header_row({is_korean ? "지역" : "Region", is_korean ? "값" : "Value"}));
  for (const auto& region : chart.regions) {
    table.rows.push_back(
        {{{.content = {region_name(chart.layout, region.code, language)}}, {.content = region.content}}});
  }
  return table;
}

double write_kind(Html& svg, const Chart& chart, const ChartDrawing& drawing) {
  switch (chart.kind) {
    case ChartKind::bars:
      return chart.series.size() == 1 && chart::has_long_categories(chart)
                 ? chart::write_lying_bars(svg, chart, drawing)
                 : chart::write_bars(svg, chart, drawing);
    case ChartKind::stacked_bars:
      return chart::write_bars(svg, chart, drawing);
    case ChartKind::lines:
    case ChartKind::s_curve:
      return chart::write_lines(svg, chart, drawing);
    case ChartKind::progress:
      return chart::write_progress(svg, chart, drawing);
    case ChartKind::share:
      return chart::write_share(svg, chart, drawing);
    case ChartKind::region_map:
      return chart::write_region_map(svg, chart, drawing);
  }
  return 0;
}

}  // namespace

Table data_table(const Chart& chart, Language language) {
  check_shape(chart);
  if (chart.kind == ChartKind::region_map) return region_table(chart, language);
  Table table{.caption = chart.title, .unit_line = chart.unit_line, .columns = {Align::left}};
  std::vector<std::string> names{language == Language::ko ? "구분" : "Item"};
  for (const auto& series : chart.series) {
    names.push_back(series.name);
    table.columns.push_back(Align::right);
  }
  table.header.push_back(header_row(std::move(names)));
  for (std::size_t category = 0; category < chart.categories.size(); ++category) {
    auto& row = table.rows.emplace_back();
    row.cells.push_back({.content = {chart.categories[category]}});
    for (const auto& series : chart.series) row.cells.push_back({.content = series.values[category]});
  }
  return table;
}

Html chart_svg(const Chart& chart, const ChartDrawing& drawing) {
  check_shape(chart);
  Html content;
  const std::size_t fills = chart.kind == ChartKind::share ? chart.categories.size() : chart.series.size();
  chart::write_patterns(content, fills, drawing);
  const double height = write_kind(content, chart, drawing);

  const std::string title_id = drawing.id + "-title";
  const std::string text_id = drawing.id + "-desc";
  std::string view_box = fmt::format("0 0 {} ", chart::width);
  append_coordinate(view_box, height);
  Html svg;
  svg.add("svg", attr("xmlns", "http://www.w3.org/2000/svg"), attr("viewBox", view_box), attr("role", "img"),
          attr("aria-labelledby", title_id + " " + text_id),
          attr("font-family", "'Pretendard GOV','Malgun Gothic','Noto Sans CJK KR',sans-serif"), [&] {
            svg.add("title", id(title_id), chart.title);
            svg.add("desc", id(text_id), chart.description);
            svg << content;
          });
  return svg;
}

}  // namespace geojeom::document
