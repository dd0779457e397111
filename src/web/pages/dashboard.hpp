#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "domain/report_figures.hpp"
#include "web/components.hpp"
#include "web/pages/loop_strip.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// The state of an organisation in a year, or of all that the caller reads: key figures, then sections of charts and
/// tables. Every number comes from `figures`, which remembers it.
struct Dashboard {
  std::optional<std::int64_t> organisation;
  int year = 0;
  std::vector<LoopStep> loop;
  std::vector<KeyFigure> key_figures;
  document::Document document;
};

Dashboard make_dashboard(Visit& visit, ReportFigures& figures, std::optional<std::int64_t> organisation, int year);

/// BR-58: the mean of shares, each with its weight; nothing where no weight is left. In millionths, half rounded up.
struct WeightedShare {
  std::optional<Quantity> share;
  std::optional<Quantity> weight;
};
std::optional<Quantity> weighted_mean(const std::vector<WeightedShare>& shares);

}  // namespace geojeom
