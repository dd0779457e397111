#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// A text as a cell of CSV (RFC 4180): in quotes when it holds a comma, a quote or a line end.
std::string csv_cell(std::string_view text);

}  // namespace geojeom
