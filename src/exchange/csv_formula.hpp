#pragma once

#include <string_view>

namespace geojeom {

/// A spreadsheet takes a CSV text that begins with = + - @ TAB or CR for a formula, which lets a stranger's text run
/// in an officer's Excel. The writer puts an apostrophe before such a text, and before one that already looks like a
/// guarded text, so that removing one apostrophe always gives back exactly what was written.

/// True for texts `'...'=` : any number of apostrophes, then one of the dangerous characters.
constexpr bool needs_formula_guard(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  return first != std::string_view::npos && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

/// True when the text carries the writer's apostrophe.
constexpr bool has_formula_guard(std::string_view text) { return text.starts_with('\'') && needs_formula_guard(text); }

}  // namespace geojeom
