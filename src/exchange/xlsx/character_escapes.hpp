#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// Workbooks write characters that XML has no place for as `_x000D_`.

/// True when a character escape starts at `at`.
bool is_character_escape(std::string_view text, std::size_t at);

/// Undoes the escapes. NUL and surrogates stay as they are.
void undo_character_escapes(std::string& text);

/// Escapes the underscore of every text that only looks like an escape: `_x0041_` becomes `_x005F_x0041_`.
std::string keep_literal_escapes(std::string_view text);

}  // namespace geojeom
