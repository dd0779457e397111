#pragma once

#include <vector>

#include "document/evidence.hpp"
#include "document/html_table.hpp"

namespace geojeom::document {

/// The part "근거" at the end of a file: every figure with its definition and the first of its records; numbers of the
/// document lead to `#evidence-N`.
void write_evidence(Html& html, const std::vector<Evidence>& evidence, const HtmlWriting& writing);

}  // namespace geojeom::document
