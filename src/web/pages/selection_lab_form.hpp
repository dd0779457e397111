#pragma once

#include "web/pages/selection_lab.hpp"

namespace geojeom {

/// What can be tried: weights, method, the industry on the map; behind a click the weights below, thresholds and
/// numbers.
void write_selection_form(Html& html, Visit& visit, const SelectionLab& lab);

}  // namespace geojeom
