#pragma once

#include <string>
#include <vector>

#include "domain/report_figures.hpp"

/// Tables and charts of figures, as reports print them.
namespace geojeom {

/// A column of a breakdown: one measure over a period and slice.
struct BreakdownColumn {
  FigureRequest request;
  std::string head{};  ///< the measure's label when empty
  WonUnit unit = WonUnit::million;
};

enum class LineOrder : unsigned char { largest_first, by_key, by_label };

struct BreakdownAsked {
  std::string caption;
  std::string head;       ///< of the column that names the lines
  std::string dimension;  ///< one that all columns have
  std::vector<BreakdownColumn> columns;
  LineOrder order = LineOrder::largest_first;  ///< by the first column
};

/// Several measures by one dimension: lines, and totals that are computed, not added.
struct Breakdown {
  struct Line {
    Value key;
    std::string label;
    std::vector<document::Content> cells;
  };
  BreakdownAsked asked;
  std::vector<Line> lines;
  std::vector<document::Content> totals;
  std::vector<std::string> heads;
  std::vector<std::string> units;

  bool empty() const { return lines.empty(); }
};

Breakdown breakdown(ReportFigures& figures, BreakdownAsked asked);

/// The breakdown as a table with the total below; `distinct_note` says under it that lines may add to more than the
/// total where a column counts distinct things.
document::Table table_of(const Breakdown& breakdown, Language language);

/// One column of the breakdown as bars or lines.
document::Chart chart_of(const Breakdown& breakdown, std::size_t column, document::ChartKind kind, std::string title,
                         std::string description);

struct CrossAsked {
  std::string caption;
  std::string head;
  FigureRequest request;
  std::string rows;     ///< dimension down
  std::string columns;  ///< dimension across
  WonUnit unit = WonUnit::hundred_million;
};

/// One measure by two dimensions.
struct Cross {
  CrossAsked asked;
  std::vector<Breakdown::Line> lines;  ///< a cell a column, then the line's total
  std::vector<std::string> columns;
  std::vector<document::Content> totals;
  std::string unit;

  bool empty() const { return lines.empty(); }
};

Cross cross(ReportFigures& figures, CrossAsked asked);
document::Table table_of(const Cross& cross, Language language);
/// Stacked bars: a bar a line, a part a column; or the other way round.
document::Chart chart_of(const Cross& cross, bool bar_a_column, std::string title, std::string description);

/// What a document says a number is in: "백만원", "개사", "%".
std::string unit_shown(const Measure& measure, WonUnit unit, Language language);

}  // namespace geojeom
