#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "domain/report_tables.hpp"
#include "figure/statement.hpp"
#include "web/pages/figure_asked.hpp"

namespace geojeom {

/// All that a figure page shows, computed from one guarded moment.
struct FigureAnswer {
  /// One step of the chart over time.
  struct Step {
    std::string label;
    Figure figure;
  };
  const Measure* measure = nullptr;
  const Measure* counted = nullptr;  ///< whose records are the evidence
  FigureAsked asked;
  Figure figure;
  std::optional<Figure> before;
  std::vector<Step> steps;
  std::optional<Breakdown> lines;  ///< by one dimension
  std::optional<Cross> cross;      ///< by two
  std::vector<StatementCheck> statements;
  const RecordType* evidence_type = nullptr;
  std::int64_t evidence_count = 0;
  Page evidence;  ///< one page of it
  WonUnit unit = WonUnit::won;
};

inline constexpr std::size_t evidence_page_size = 20;

/// Errors: FIG-102 and FIG-103 as Figures.
Result<FigureAnswer> compute_figure(Visit& visit, ReportFigures& figures, FigureAsked asked);

/// The periods of the chart over time: up to ten years that end with the period, or the quarters or months in it.
std::vector<Period> steps_of(const Period& period, std::string_view over);

/// How a step is called: "2009", "2009 2/4", "2009. 3.".
std::string step_label(const Period& step, std::string_view over, Language language);

/// The answer as tables, for spreadsheets.
document::Document figure_document(Visit& visit, ReportFigures& figures, const FigureAnswer& answer);

/// Its members as JSON.
void write_figure_json(JsonWriter& json, Visit& visit, ReportFigures& figures, const FigureAnswer& answer);

/// The columns of a type that lists show, at most eight.
std::vector<std::size_t> listed_columns(const RecordType& type);

}  // namespace geojeom
