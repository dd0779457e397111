#pragma once

#include <string>
#include <vector>

#include "figure/figure.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// What the address of a figure page asks for.
struct FigureAsked {
  FigureRequest request;
  std::vector<std::string> by;  ///< dimensions of the table, at most two
  std::string over = "year";    ///< steps of the chart: year, quarter, month
  std::string after{};          ///< where the page of evidence begins: the key of the record before it
  std::int64_t seen = 0;        ///< how many of the evidence came before
};

/// Reads `organisation`, `year` or `from` and `to`, `slice` ("source=국비;region=#3") or `cut.NAME`, `by`, `by2`,
/// `over`, `as-of`, `after` and `seen`. Errors: FIG-101 no such measure, FIG-102 a dimension it does not have, DAT-… a
/// day that is none or a period that ends before it begins.
Result<FigureAsked> read_figure_asked(Visit& visit, std::string_view measure);

/// The same as an address; without the place in the evidence.
std::string address_of(const FigureAsked& asked);

/// Value of `cut.NAME` that takes the records without one.
inline constexpr std::string_view cut_to_nothing = "-";

/// A dimension, or year, quarter, month, as people call it.
std::string dimension_label(const MeasureCatalogue& catalogue, const Measure& measure, std::string_view dimension,
                            Language language);

/// The dimensions that the measure can be cut by, each once.
std::vector<std::string> dimensions_of(const MeasureCatalogue& catalogue, const Measure& measure);

/// Whether figures of the measure can be told apart by year, quarter or month of the records.
bool has_time_groups(const MeasureCatalogue& catalogue, const Measure& measure);

}  // namespace geojeom
