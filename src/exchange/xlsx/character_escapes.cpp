#include "exchange/xlsx/character_escapes.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/utf8.hpp"

namespace geojeom {
namespace {

constexpr std::size_t escape_size = 7;

bool is_hexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

}  // namespace

bool is_character_escape(std::string_view text, std::size_t at) {
  if (text.size() < at + escape_size || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return false;
  return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at + 2),
                     text.begin() + static_cast<std::ptrdiff_t>(at + 6), is_hexadecimal);
}

void undo_character_escapes(std::string& text) {
  std::size_t at = text.find("_x");
  if (at == std::string::npos) return;
  std::string plain = text.substr(0, at);
  for (; at < text.size();) {
    unsigned code_point = 0;
    if (is_character_escape(text, at)) std::from_chars(text.data() + at + 2, text.data() + at + 6, code_point, 16);
    if (code_point == 0 || (code_point >= 0xD800 && code_point < 0xE000)) {
      plain.push_back(text[at++]);
    } else {
      append_code_point(plain, code_point);
      at += escape_size;
    }
  }
  text = std::move(plain);
}

std::string keep_literal_escapes(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_character_escape(text, at)) kept.append("_x005F");
    kept.push_back(text[at]);
  }
  return kept;
}

}  // namespace geojeom
