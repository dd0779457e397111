#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace geojeom {

/// The code point that starts at `text[at]`; `at` moves behind it. Bytes that are not UTF-8 give U+FFFD one at a time.
char32_t next_code_point(std::string_view text, std::size_t& at);

void append_code_point(std::string& out, char32_t code_point);

std::u32string to_code_points(std::string_view text);
std::string to_utf8(std::u32string_view code_points);

/// True for well-formed UTF-8 (no surrogates, no overlong forms).
bool is_utf8(std::string_view text);

}  // namespace geojeom
