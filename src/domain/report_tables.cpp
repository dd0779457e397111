#include "domain/report_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/contract.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Cell;
using document::Content;

FigureTable table_for(ReportFigures& figures, const FigureRequest& request, std::vector<std::string> dimensions) {
  auto table = figures.engine().table(request, dimensions);
  require(table.ok(), "a report groups " + request.measure + " as it can be grouped");
  return std::move(table).value();
}

/// Larger first; lines without a value last.
bool is_larger(const Content& a, const Content& b) {
  return document::plot_position(a.value).value_or(-1) > document::plot_position(b.value).value_or(-1);
}

document::Row row_of(std::string label, const std::vector<Content>& cells, document::RowKind kind) {
  document::Row row{.kind = kind};
  row.cells.push_back({.content = {.value = std::move(label)}});
  for (const auto& cell : cells) row.cells.push_back({.content = cell});
  return row;
}

std::vector<Align> columns_with_label(std::size_t numbers) {
  std::vector<Align> columns(numbers + 1, Align::right);
  columns.front() = Align::left;
  return columns;
}

Figure empty_figure(const FigureTable& table, const FigureRequest& request) {
  Figure figure{.measure = table.total.measure, .request = request};
  const Measure& measure = *figure.measure;
  const bool adds = measure.formula == Formula::counted && measure.counting != Counting::mean;
  if (adds) figure.value = Quantity::whole(0);
  return figure;
}

/// The cell of a line: its figure, or an honest nothing where the column has no records for the key.
Content cell_of(ReportFigures& figures, const FigureTable& table, const std::vector<Value>& keys, WonUnit unit) {
  FigureRequest request = table.total.request;
  for (std::size_t i = 0; i < keys.size(); ++i) request = figures.cut(request, table.dimensions[i], keys[i]);
  for (const auto& line : table.lines) {
    if (line.keys != keys) continue;
    Figure figure = line.figure;
    figure.request = std::move(request);
    return figures.cell(figure, unit, true);
  }
  return {.value = document_value(empty_figure(table, request), figures.language(), unit,
                                  unit == WonUnit::hundred_million ? 1 : 0)};
}

std::vector<Value> keys_of(const FigureTable& table, std::size_t dimension) {
  std::vector<Value> keys;
  for (const auto& line : table.lines) {
    if (std::find(keys.begin(), keys.end(), line.keys[dimension]) == keys.end()) keys.push_back(line.keys[dimension]);
  }
  return keys;
}

std::string joined_units(const std::vector<std::string>& units, Language language) {
  std::string line;
  std::set<std::string> seen;
  for (const auto& unit : units) {
    if (unit.empty() || !seen.insert(unit).second) continue;
    line += (line.empty() ? "" : ", ") + unit;
  }
  if (line.empty()) return line;
  return (language == Language::ko ? "단위: " : "Unit: ") + line;
}

}  // namespace

std::string unit_shown(const Measure& measure, WonUnit unit, Language language) {
  if (measure.unit_en == "KRW") {
    if (language == Language::ko) return std::string(label(unit));
    return unit == WonUnit::hundred_million ? "KRW 100 million" : unit == WonUnit::million ? "KRW million" : "KRW";
  }
  if (measure.unit_en == "share" || measure.unit_en == "ratio") return "%";
  return std::string(measure.unit(language));
}

Breakdown breakdown(ReportFigures& figures, BreakdownAsked asked) {
  Breakdown result;
  std::vector<FigureTable> tables;
  std::vector<Value> keys;
  for (const auto& column : asked.columns) {
    tables.push_back(table_for(figures, column.request, {asked.dimension}));
    const Measure& measure = *tables.back().total.measure;
    result.heads.push_back(column.head.empty() ? std::string(measure.label(figures.language())) : column.head);
    result.units.push_back(unit_shown(measure, column.unit, figures.language()));
    for (const auto& key : keys_of(tables.back(), 0)) {
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
    }
  }
  for (const auto& table : tables)
    result.totals.push_back(figures.cell(table.total, asked.columns[result.totals.size()].unit));
  for (const auto& key : keys) {
    Breakdown::Line line{
        .key = key, .label = figures.label(*tables.front().total.measure, asked.dimension, key), .cells = {}};
    for (std::size_t i = 0; i < tables.size(); ++i)
      line.cells.push_back(cell_of(figures, tables[i], {key}, asked.columns[i].unit));
    result.lines.push_back(std::move(line));
  }
  std::stable_sort(result.lines.begin(), result.lines.end(), [&](const auto& a, const auto& b) {
    if (asked.order == LineOrder::by_key) return a.key < b.key;
    if (asked.order == LineOrder::by_label) return a.label < b.label;
    return is_larger(a.cells.front(), b.cells.front());
  });
  result.asked = std::move(asked);
  return result;
}

document::Table table_of(const Breakdown& breakdown, Language language) {
  document::Table table{.caption = breakdown.asked.caption,
                        .unit_line = joined_units(breakdown.units, language),
                        .columns = columns_with_label(breakdown.heads.size())};
  document::Row header;
  header.cells.push_back({.content = {.value = breakdown.asked.head}, .align = Align::centre});
  for (const auto& head : breakdown.heads) header.cells.push_back({.content = {.value = head}, .align = Align::centre});
  table.header.push_back(std::move(header));
  for (const auto& line : breakdown.lines)
    table.rows.push_back(row_of(line.label, line.cells, document::RowKind::plain));
  if (breakdown.lines.size() > 1) {
    table.rows.push_back(row_of(language == Language::ko ? "전체" : "All", breakdown.totals, document::RowKind::total));
  }
  return table;
}

document::Chart chart_of(const Breakdown& breakdown, std::size_t column, document::ChartKind kind, std::string title,
                         std::string description) {
  document::Chart chart{.kind = kind, .title = std::move(title), .description = std::move(description)};
  chart.unit_line = breakdown.units.at(column);
  document::ChartSeries series{.name = breakdown.heads.at(column), .values = {}};
  for (const auto& line : breakdown.lines) {
    chart.categories.push_back(line.label);
    series.values.push_back(line.cells.at(column));
  }
  chart.series.push_back(std::move(series));
  return chart;
}

Cross cross(ReportFigures& figures, CrossAsked asked) {
  Cross result;
  const FigureTable both = table_for(figures, asked.request, {asked.rows, asked.columns});
  const FigureTable by_row = table_for(figures, asked.request, {asked.rows});
  const FigureTable by_column = table_for(figures, asked.request, {asked.columns});
  const Measure& measure = *both.total.measure;
  result.unit = unit_shown(measure, asked.unit, figures.language());
  const Content total = figures.cell(both.total, asked.unit);
  const auto sorted = [&](const FigureTable& table) {
    auto keys = keys_of(table, 0);
    std::sort(keys.begin(), keys.end());
    return keys;
  };
  const auto rows = sorted(by_row);
  auto columns = keys_of(by_column, 0);
  if (is_time_dimension(asked.columns)) std::sort(columns.begin(), columns.end());
  std::vector<std::pair<Value, Content>> column_totals;
  for (const auto& key : columns) column_totals.emplace_back(key, cell_of(figures, by_column, {key}, asked.unit));
  if (!is_time_dimension(asked.columns)) {
    std::stable_sort(column_totals.begin(), column_totals.end(),
                     [](const auto& a, const auto& b) { return is_larger(a.second, b.second); });
  }
  for (const auto& [key, content] : column_totals) {
    result.columns.push_back(figures.label(measure, asked.columns, key));
    result.totals.push_back(content);
  }
  result.totals.push_back(total);
  for (const auto& row : rows) {
    Breakdown::Line line{.key = row, .label = figures.label(measure, asked.rows, row), .cells = {}};
    for (const auto& [key, content] : column_totals)
      line.cells.push_back(cell_of(figures, both, {row, key}, asked.unit));
    line.cells.push_back(cell_of(figures, by_row, {row}, asked.unit));
    result.lines.push_back(std::move(line));
  }
  result.asked = std::move(asked);
  return result;
}

document::Table table_of(const Cross& cross, Language language) {
  const bool is_korean = language == Language::ko;
  document::Table table{.caption = cross.asked.caption,
                        .unit_line = joined_units({cross.unit}, language),
                        .columns = columns_with_label(cross.columns.size() + 1)};
  document::Row header;
  header.cells.push_back({.content = {.value = cross.asked.head}, .align = Align::centre});
  for (const auto& name : cross.columns) header.cells.push_back({.content = {.value = name}, .align = Align::centre});
  header.cells.push_back({.content = {.value = std::string(is_korean ? "계" : "Total")}, .align = Align::centre});
  table.header.push_back(std::move(header));
  for (const auto& line : cross.lines) table.rows.push_back(row_of(line.label, line.cells, document::RowKind::plain));
  if (cross.lines.size() > 1) {
    table.rows.push_back(row_of(is_korean ? "합계" : "Total", cross.totals, document::RowKind::total));
  }
  return table;
}

document::Chart chart_of(const Cross& cross, bool bar_a_column, std::string title, std::string description) {
  document::Chart chart{
      .kind = document::ChartKind::stacked_bars, .title = std::move(title), .description = std::move(description)};
  chart.unit_line = cross.unit;
  if (bar_a_column) {
    chart.categories = cross.columns;
    for (const auto& line : cross.lines) {
      chart.series.push_back({line.label, {line.cells.begin(), line.cells.end() - 1}});
    }
    return chart;
  }
  for (std::size_t column = 0; column < cross.columns.size(); ++column) {
    document::ChartSeries series{.name = cross.columns[column], .values = {}};
    for (const auto& line : cross.lines) series.values.push_back(line.cells[column]);
    chart.series.push_back(std::move(series));
  }
  for (const auto& line : cross.lines) chart.categories.push_back(line.label);
  return chart;
}

}  // namespace geojeom
