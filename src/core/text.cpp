#include "core/text.hpp"

#include <cstdint>
#include <cstring>

#include "core/unicode.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

/// Code points of three bytes that normal form C keeps and that nothing before them can swallow (Unicode: NFC_QC=Yes,
/// combining class 0). Not all of them; only what office texts hold. A test asks ICU about every one.
bool is_plain_three_byte(std::uint32_t c) {
  if (c >= 0xAC00) return c <= 0xD7A3 || (c >= 0xFF00 && c <= 0xFFEF);    // Hangul syllables, full width
  if (c >= 0x3400) return c <= 0x4DBF || (c >= 0x4E00 && c <= 0x9FFF);    // Chinese characters
  if (c >= 0x3000) return c <= 0x3029 || (c >= 0x3130 && c <= 0x33FF);    // brackets, letters ㄱ-ㆎ, ㈜, ㎡
  return (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x205E) ||  // – ’ · ※
         (c >= 0x2150 && c <= 0x22FF) || (c >= 0x2460 && c <= 0x27BF);    // Ⅲ → ① △
}

bool is_space(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 ||
         c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF || c == 0x85;
}

/// The first bytes of the spaces that are not ASCII; most text is told apart by them.
bool may_open_space(unsigned char byte) { return byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF; }

std::size_t leading_space(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.front());
  if (byte < 0x80) return is_space(byte) ? 1 : 0;
  if (!may_open_space(byte)) return 0;
  std::size_t at = 0;
  return is_space(next_code_point(text, at)) ? at : 0;
}

std::size_t trailing_space(std::string_view text) {
  const auto byte = static_cast<unsigned char>(text.back());
  if (byte < 0x80) return is_space(byte) ? 1 : 0;
  for (const std::size_t size : {std::size_t{2}, std::size_t{3}}) {
    if (text.size() < size) return 0;
    std::size_t at = 0;
    const auto tail = text.substr(text.size() - size);
    if (is_space(next_code_point(tail, at)) && at == size) return size;
  }
  return 0;
}

}  // namespace

bool is_plainly_nfc(std::string_view text) {
  const auto* at = reinterpret_cast<const unsigned char*>(text.data());
  const auto* const end = at + text.size();
  while (at < end) {
    if (*at < 0x80) {
      ++at;
    } else if (*at >= 0xE0 && *at < 0xF0) {
      if (end - at < 3 || (at[1] & 0xC0) != 0x80 || (at[2] & 0xC0) != 0x80) return false;
      const std::uint32_t c = (*at & 0x0Fu) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu);
      if (!is_plain_three_byte(c)) return false;
      at += 3;
    } else {
      const bool latin_1_or_extended = *at >= 0xC2 && *at < 0xCC;  // below the combining marks at U+0300
      if (!latin_1_or_extended || end - at < 2 || (at[1] & 0xC0) != 0x80) return false;
      at += 2;
    }
  }
  return true;
}

std::string to_nfc(std::string_view text) { return is_plainly_nfc(text) ? std::string(text) : icu_nfc(text); }

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const std::size_t size = leading_space(text);
    if (size == 0) break;
    text.remove_prefix(size);
  }
  while (!text.empty()) {
    const std::size_t size = trailing_space(text);
    if (size == 0) break;
    text.remove_suffix(size);
  }
  return text;
}

std::string collapse_spaces(std::string_view text) {
  text = trim(text);
  std::string out;
  out.reserve(text.size());
  std::size_t word = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t space = leading_space(text.substr(at));
    if (space == 0) {
      ++at;
      continue;
    }
    out.append(text, word, at - word).push_back(' ');
    for (; space > 0; space = leading_space(text.substr(at))) at += space;  // trimmed: a word follows
    word = at;
  }
  return out.append(text, word);
}

std::string collation_key(std::string_view text) { return icu_collation_key(text); }

}  // namespace geojeom
