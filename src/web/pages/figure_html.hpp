#pragma once

#include "web/pages/figure_answer.hpp"

namespace geojeom {

/// The content of a figure page.
void write_figure_page(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer);

/// "How it is computed": definition, records, conditions, period, what joining periods does.
void write_how(Html& html, Visit& visit, const Measure& measure);

/// Period, slice and groups as a GET form.
void write_figure_form(Html& html, Visit& visit, ReportFigures& figures, const FigureAnswer& answer);

}  // namespace geojeom
