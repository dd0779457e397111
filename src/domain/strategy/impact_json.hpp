#pragma once

#include <string>

#include "domain/strategy/impact_result.hpp"

namespace geojeom {

/// The whole study as JSON: what it was computed from, every result, warnings, method. The same for the command line,
/// the API and a lab page. Money in KRW 1bn (10억원) in full precision, jobs in persons.
std::string impact_json(const ImpactInputs& inputs, const ImpactResult& result, Language language);

}  // namespace geojeom
