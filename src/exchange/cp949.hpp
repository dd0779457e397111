#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// CP949 (Windows-949, UHC): the encoding Korean Excel still writes for "CSV". It contains EUC-KR and adds the 8,822
/// modern syllables that EUC-KR lacks. ASCII bytes mean themselves. Tables come from the C library's converter.

/// The code point of a two-byte sequence, 0 when there is none.
char16_t cp949_code_point(unsigned char lead, unsigned char trail);

/// Appends `text` (UTF-8) in CP949; a character that CP949 lacks is left out of `out` and appended to `unmappable`.
void append_cp949(std::string& out, std::string_view text, std::string& unmappable);

}  // namespace geojeom
