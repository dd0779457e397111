#pragma once

#include "core/json_writer.hpp"
#include "domain/funding/forecast.hpp"
#include "domain/funding/spending_risks.hpp"

namespace geojeom {

/// Forecast and flags as data; amounts in whole won.
void write_forecast(JsonWriter& json, Reader& reader, const Forecast& forecast, const std::vector<RiskFlag>& risks);

}  // namespace geojeom
