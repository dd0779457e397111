#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/report_figures.hpp"
#include "web/visit.hpp"

namespace geojeom {

/// One step of the loop from choosing industries to reporting: where its work is done, and where it stands.
struct LoopStep {
  std::string label;
  std::string address;  ///< of the step's work
  std::string what;     ///< what the number counts
  std::string value;    ///< empty where there is none
  std::string unit;
  std::string figure;  ///< address of the number's evidence
};

/// The nine steps of an organisation in a year, or of all that the caller reads. Steps whose records the caller may not
/// read are left out.
std::vector<LoopStep> loop_steps(Visit& visit, ReportFigures& figures, std::optional<std::int64_t> organisation,
                                 int year);

/// The steps side by side, in order.
void write_loop(Html& html, Visit& visit, const std::vector<LoopStep>& steps, int year);

}  // namespace geojeom
