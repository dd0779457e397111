#pragma once

#include "core/json_writer.hpp"
#include "document/document.hpp"
#include "domain/performance/targets.hpp"
#include "domain/report_figures.hpp"

namespace geojeom {

/// The targets of a year as an office prints them: indicator, target, what was reached (a link to its evidence),
/// attainment uncapped and capped (BR-50), verdict.
document::Document targets_document(ReportFigures& figures, const std::vector<TargetComparison>& targets,
                                    std::int64_t organisation, int year);

/// "58.1%"; empty without a value.
std::string attainment_text(const std::optional<Quantity>& attainment);

/// "달성", "미달", or why it cannot be said.
std::string verdict_text(const TargetComparison& target, Language language);

/// The same as an array; quantities in the unit of the indicator.
void write_targets(JsonWriter& json, const std::vector<TargetComparison>& targets);

}  // namespace geojeom
