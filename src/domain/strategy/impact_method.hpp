#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/strategy/impact_result.hpp"

namespace geojeom {

/// A part of the page that says what was done, for somebody who did not do it.
struct MethodSection {
  std::string heading;
  std::vector<std::string> paragraphs;
};

/// What was done, with formulas and sources, filled with the study's own table, mapping and choices.
std::vector<MethodSection> impact_method(const ImpactInputs& inputs, const ImpactResult& result, Language language);

/// What the comparison with a stated effect comes to, sentence by sentence; empty without one.
std::vector<std::string> stated_verdict(const ImpactInputs& inputs, const ImpactResult& result, Language language);

/// "coefficients", "mapping", ...; and what people read.
std::string_view assumption_code(impact::Assumption assumption);
std::string_view assumption_name(impact::Assumption assumption, Language language);

}  // namespace geojeom
