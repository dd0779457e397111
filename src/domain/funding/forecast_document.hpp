#pragma once

#include "document/document.hpp"
#include "domain/funding/forecast.hpp"
#include "domain/funding/spending_risks.hpp"

namespace geojeom {

/// How many projects that stay behind a page lists.
inline constexpr std::size_t forecast_lines_shown = 40;

/// The forecast as a document: the sum with its range, the programmes, the projects with most unspent money and why,
/// how the method did on earlier years, and the payments to look into.
document::Document forecast_document(Reader& reader, const Forecast& forecast, const std::vector<RiskFlag>& risks,
                                     Language language);

std::string_view label(ForecastBasis basis, Language language);
std::string_view label(DelayCause cause, Language language);

}  // namespace geojeom
