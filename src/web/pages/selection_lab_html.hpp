#pragma once

#include "web/pages/selection_lab.hpp"

namespace geojeom {

/// Form, result (the part that is swapped while somebody moves weights), experts, data, minutes.
void write_selection_lab(Html& html, Visit& visit, const SelectionLab& lab);

}  // namespace geojeom
