#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// What text.hpp needs of ICU; nothing else includes its headers.
std::string icu_nfc(std::string_view text);
char32_t icu_lower(char32_t c);
/// Letters and digits of any script, and Korean jamo.
bool icu_is_word(char32_t c);
std::string icu_collation_key(std::string_view text);

}  // namespace geojeom
