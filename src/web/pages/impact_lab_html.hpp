#pragma once

#include "web/pages/impact_lab.hpp"

namespace geojeom {

/// Form, result (the part that is swapped while somebody types), and what was confirmed.
void write_impact_lab(Html& html, Visit& visit, const ImpactLab& lab);

}  // namespace geojeom
