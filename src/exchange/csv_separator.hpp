#pragma once

#include <string_view>

namespace geojeom {

/// The separator of a CSV file, found by looking at its first lines: of comma, TAB and semicolon the one that stands
/// equally often in most of them. `start` is UTF-8; its last line may be cut off.
char find_separator(std::string_view start);

}  // namespace geojeom
