#include "core/typed_text.hpp"

#include <cstring>

#include "core/utf8.hpp"

namespace geojeom {
namespace {

/// The one ASCII spelling of a code point, or 0 when it stands for itself.
char folded(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char>(c - 0xFF01 + '!');
  if ((c >= 0x2000 && c <= 0x200B) || c == 0xA0 || c == 0x202F || c == 0x3000 || c == 0xFEFF) return ' ';
  if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD) return '-';
  if (c == 0x301C || c == 0x223C) return '~';
  if (c == 0x2018 || c == 0x2019 || c == 0x00B4) return '\'';
  return 0;
}

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

}  // namespace

TypedText::TypedText(std::string_view typed) {
  typed = trimmed(typed);
  std::size_t size = 0;
  for (std::size_t at = 0; at < typed.size();) {
    if (size == bytes_max) return;
    const char byte = typed[at];
    if (static_cast<unsigned char>(byte) < 0x80) {
      folded_[size++] = is_ascii_space(byte) ? ' ' : byte;
      ++at;
      continue;
    }
    const std::size_t from = at;
    const char32_t c = next_code_point(typed, at);
    if (const char ascii = folded(c); ascii != 0) {
      folded_[size++] = ascii;
    } else {
      const std::size_t length = at - from;
      if (size + length > bytes_max) return;
      std::memcpy(folded_.data() + size, typed.data() + from, length);
      size += length;
    }
  }
  view_ = trimmed(std::string_view(folded_.data(), size));
}

std::string_view Scanner::digits() {
  std::size_t count = 0;
  while (count < rest_.size() && is_digit(rest_[count])) ++count;
  const auto taken = rest_.substr(0, count);
  rest_.remove_prefix(count);
  return taken;
}

int to_int(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = value * 10 + (digit - '0');
  return value;
}

std::string shown(std::string_view typed) {
  constexpr int characters_max = 40;
  std::string out;
  int characters = 0;
  for (std::size_t at = 0; at < typed.size(); ++characters) {
    if (characters == characters_max) return out + "…";
    const char32_t c = next_code_point(typed, at);
    append_code_point(out, c < 0x20 ? U' ' : c);
  }
  return out;
}

}  // namespace geojeom
